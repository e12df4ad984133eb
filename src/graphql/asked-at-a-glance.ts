/**
 * Whether an operation asks of a list of measurements only what a glance at each holds; see `measurement-glance.ts`.
 * Conditions by variables are not looked at: what may be left out counts as asked for.
 */
import { Kind, type GraphQLResolveInfo, type SelectionNode, type SelectionSetNode } from 'graphql'

/** Fields by name, with those below them; ANY where another reading answers whatever is below. */
interface Fields {
  readonly [name: string]: Fields | typeof ANY
}

const ANY = 'ANY'
const NAMED: Fields = { __typename: ANY, id: ANY, name: ANY }

const MEASUREMENT: Fields = {
  ...{ __typename: ANY, id: ANY, role: ANY, endpoint: ANY, reportedText: ANY, relation: ANY, value: ANY, upperValue: ANY, unit: ANY },
  ...{ standardRelation: ANY, standardValue: ANY, standardUnit: ANY, pValue: ANY, significantFigures: ANY },
  ...{ validity: ANY, status: ANY, acceptedAt: ANY },
  compound: { ...NAMED, names: ANY, companies: ANY, mechanisms: ANY, forms: ANY },
  assay: { ...NAMED, parameters: ANY, target: NAMED, cellLine: NAMED },
  citation: { __typename: ANY, id: ANY, label: ANY, number: ANY, title: ANY, doi: ANY, url: ANY },
}
const CONNECTION: Fields = {
  __typename: ANY,
  nodes: MEASUREMENT,
  edges: { __typename: ANY, cursor: ANY, node: MEASUREMENT },
  pageInfo: ANY,
  totalCount: ANY,
}

export function isAskedAtAGlance({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): boolean {
  const isWithin = (fields: Fields, { selections }: SelectionSetNode): boolean =>
    selections.every((selection) => isKnown(fields, selection))
  const isKnown = (fields: Fields, selection: SelectionNode): boolean => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return isWithin(fields, selection.selectionSet)
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments[selection.name.value]
      return fragment !== undefined && isWithin(fields, fragment.selectionSet)
    }
    const { name, selectionSet } = selection
    const below = Object.hasOwn(fields, name.value) ? fields[name.value] : undefined
    if (below === undefined) return false
    return below === ANY || selectionSet === undefined || isWithin(below, selectionSet)
  }
  return fieldNodes.every(({ selectionSet }) => selectionSet !== undefined && isWithin(CONNECTION, selectionSet))
}
