/** What is asked of every server, in our schema. A raw server answers the same question by its name, with the same data. */
export interface Operation {
  readonly name: string
  readonly document: string
  /** Whether a raw server's answer holds the same data; a ratio is ours alone. */
  readonly isSame: boolean
}

export const OPERATIONS = {
  byId: {
    name: 'compound by id',
    isSame: true,
    document: 'query ($id: ID!) { compound(by: { id: $id }) { id name modality inchiKey smiles molecularWeight } }',
  },
  page: {
    name: 'page of 25 compounds by name',
    isSame: true,
    document: 'query ($after: String) { compounds(first: 25, after: $after) { nodes { id name modality molecularWeight } } }',
  },
  nested: {
    name: '25 compounds × 10 measurements × assay × target × citation',
    isSame: true,
    document: `query ($after: String) {
  compounds(first: 25, after: $after) {
    nodes {
      id name
      measurements(first: 10, orderBy: [P_VALUE_DESC]) {
        nodes { id reportedText standardValue pValue assay { id name target { id name } } citation { id label } }
      }
    }
  }
}`,
  },
  pair: {
    name: 'two compounds compared (by hand: their values alone)',
    isSame: false,
    document: `query ($one: ID!, $other: ID!) {
  comparePotency(reference: { id: $one }, comparators: [{ id: $other }]) {
    comparisons(first: 25) { nodes { endpoint { code } ratio { status display fold foldLow foldHigh } } }
  }
}`,
  },
} as const satisfies Readonly<Record<string, Operation>>
export type OperationName = keyof typeof OPERATIONS
