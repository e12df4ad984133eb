/** An operation as text, which knows the types of its answer and of its variables. */
export interface TypedDocument<Data, Variables> {
  readonly name: string
  readonly text: string
  /** Never there: it only carries the types. */
  readonly types?: (variables: Variables) => Data
}

/** What must be given with a document: variables where one of them is required, else what is wanted. */
export type VariablesOf<Variables> = Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables]
