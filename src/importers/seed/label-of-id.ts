import type { NodeLabel } from '../../graph/vocabulary.js'
import { SeedEntryError } from './seed-entry.js'

const LABELS_BY_KIND: Readonly<Record<string, NodeLabel>> = {
  company: 'Company',
  compound: 'Compound',
  'compound-name': 'CompoundName',
  mechanism: 'Mechanism',
  target: 'Target',
  'cell-line': 'CellLine',
  assay: 'Assay',
  protocol: 'Protocol',
  document: 'Document',
  citation: 'Citation',
  claim: 'Claim',
  measurement: 'Measurement',
}

/** The label of the node that an id such as `cell-line:rs4-11` names. Throws `SeedEntryError` for a kind that nothing can refer to. */
export function toLabel(id: string, path: readonly PropertyKey[]): NodeLabel {
  const label = LABELS_BY_KIND[id.slice(0, id.indexOf(':'))]
  if (label !== undefined) return label
  throw new SeedEntryError(`"${id}" names nothing that can be referred to; ids begin with ${Object.keys(LABELS_BY_KIND).join(', ')}.`, path)
}
