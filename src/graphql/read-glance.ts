/**
 * Which parts of a glance at each measurement an operation asks of a list; see `measurement-glance.ts`. Null where it asks
 * for more. Conditions by variables are not looked at: what may be left out counts as asked for.
 */
import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql'
import { GLANCE_PARTS, type GlancePart } from '../graph/queries/measurement-glance.js'
import type { Selected } from './selected-fields.js'

/** Fields by name, each with the part that holds it, or with those below it. ALWAYS: whatever stands below is known without a part. */
interface Fields {
  readonly [name: string]: Fields | GlancePart | 'ALWAYS'
}

const ALWAYS = 'ALWAYS'
const NAMED: Fields = { __typename: ALWAYS, id: ALWAYS, name: ALWAYS }
const TARGET: Fields = { __typename: 'TARGET', id: 'TARGET', name: 'TARGET' }
const CELL_LINE: Fields = { __typename: 'CELL_LINE', id: 'CELL_LINE', name: 'CELL_LINE' }

const MEASUREMENT: Fields = {
  ...{ __typename: ALWAYS, id: ALWAYS, reportedText: ALWAYS, standardValue: ALWAYS, pValue: ALWAYS },
  ...{ endpoint: 'UNITS', unit: 'UNITS', standardRelation: 'UNITS', standardUnit: 'UNITS' },
  ...{ role: 'PRINTED', relation: 'PRINTED', value: 'PRINTED', upperValue: 'PRINTED', significantFigures: 'PRINTED', validity: 'PRINTED' },
  ...{ status: 'LIFE', acceptedAt: 'LIFE', interval: 'INTERVAL' },
  compound: { ...NAMED, names: ALWAYS, companies: ALWAYS, mechanisms: ALWAYS, forms: ALWAYS },
  assay: { ...NAMED, parameters: ALWAYS, target: TARGET, cellLine: CELL_LINE },
  citation: { __typename: ALWAYS, id: ALWAYS, label: ALWAYS, number: 'SOURCE', title: 'SOURCE', doi: 'SOURCE', url: 'SOURCE' },
}
const CONNECTION: Fields = {
  __typename: ALWAYS,
  nodes: MEASUREMENT,
  edges: { __typename: ALWAYS, cursor: ALWAYS, node: MEASUREMENT },
  pageInfo: ALWAYS,
  totalCount: ALWAYS,
}

export function readGlance({ fieldNodes, fragments }: Selected): readonly GlancePart[] | null {
  const parts = new Set<GlancePart>()
  const readAll = (fields: Fields, { selections }: SelectionSetNode): boolean => selections.every((selection) => read(fields, selection))
  const read = (fields: Fields, selection: SelectionNode): boolean => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return readAll(fields, selection.selectionSet)
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments[selection.name.value]
      return fragment !== undefined && readAll(fields, fragment.selectionSet)
    }
    const { name, selectionSet } = selection
    const found = Object.hasOwn(fields, name.value) ? fields[name.value] : undefined
    if (found === undefined) return false
    if (typeof found === 'object') return selectionSet === undefined || readAll(found, selectionSet)
    if (found !== ALWAYS) parts.add(found)
    return true
  }
  const isGlance = fieldNodes.every(({ selectionSet }) => selectionSet !== undefined && readAll(CONNECTION, selectionSet))
  return isGlance ? GLANCE_PARTS.filter((part) => parts.has(part)) : null
}
