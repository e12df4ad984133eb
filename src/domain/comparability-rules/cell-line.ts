import type { Assay } from '../assay.js'
import type { CellLine } from '../cell-line.js'
import type { DimensionState } from '../comparability-reason.js'
import type { ComparabilityRule, ComparedFact } from '../comparability-rule.js'
import { compareFacts, createFinding } from '../comparability-rule.js'
import { describeState } from './condition.js'

/** A cell line with an engineered modification is another line than its parent. An assay without cells needs none. */
export const cellLineRule: ComparabilityRule = {
  dimension: 'CELL_LINE',
  compare: (pair) => {
    const reference = toCellLine(pair.reference.assay)
    const comparator = toCellLine(pair.comparator.assay)
    if (hasNoCells(pair.reference.assay) && hasNoCells(pair.comparator.assay)) {
      const message = 'Neither assay uses a cell line.'
      return [createFinding({ dimension: 'CELL_LINE', state: 'NOT_REQUIRED', message, reference, comparator })]
    }
    const state = compareLines(pair.reference.assay.cellLine, pair.comparator.assay.cellLine) ?? compareFacts(reference, comparator)
    const message = () => describeState('cell line', state, { pair, reference, comparator })
    return [createFinding({ dimension: 'CELL_LINE', state, message, reference, comparator })]
  },
}

/** One line is itself, by id, or by Cellosaurus id with the same modification. Null where a side has none. */
function compareLines(reference: CellLine | null, comparator: CellLine | null): DimensionState | null {
  if (reference === null || comparator === null) return null
  const isOneEntry = reference.cellosaurus !== null && reference.cellosaurus === comparator.cellosaurus
  const isSame = reference.id === comparator.id || (isOneEntry && reference.modification === comparator.modification)
  return isSame ? 'SAME' : 'DIFFERENT'
}

function hasNoCells(assay: Assay): boolean {
  return assay.cellLine === null && (assay.cellLineBasis === 'STATED' || assay.cellLineBasis === 'INFERRED')
}

function toCellLine(assay: Assay): ComparedFact {
  if (hasNoCells(assay)) return { value: 'none', basis: assay.cellLineBasis }
  if (assay.cellLine === null) return { value: null, basis: assay.cellLineBasis }
  const { name, modification } = assay.cellLine
  const isNamedAlready = modification === null || name.toLowerCase().includes(modification.toLowerCase())
  return { value: isNamedAlready ? name : `${name} (${modification})`, basis: assay.cellLineBasis }
}
