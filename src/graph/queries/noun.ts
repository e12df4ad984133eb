/**
 * What can be listed and filtered, by its name in the schema's root: its label, the variable that stands for it in
 * every query, and when a row of it is there at a moment, the audit sequence `$at`.
 */
import type { NodeLabel } from '../vocabulary.js'
import { inForce } from './in-force.js'

export interface Noun {
  readonly label: NodeLabel
  readonly variable: string
  readonly isThere: string
}

export const NOUNS = {
  compounds: createEntity('Compound', 'c'),
  targets: createEntity('Target', 't'),
  cellLines: createEntity('CellLine', 'l'),
  companies: createEntity('Company', 'k'),
  mechanisms: createEntity('Mechanism', 'y'),
  assays: createEntity('Assay', 'a'),
  protocols: createEntity('Protocol', 'p'),
  citations: createEntity('Citation', 'z'),
  documents: createEntity('Document', 'd'),
  measurements: { label: 'Measurement', variable: 'm', isThere: inForce('m') },
  claims: { label: 'Claim', variable: 'q', isThere: inForce('q') },
} as const satisfies Readonly<Record<string, Noun>>
export type NounName = keyof typeof NOUNS

/**
 * Entities are never taken away. One without a sequence was there before entities were numbered. Said without OR, which
 * would make Neo4j unite two searches.
 */
function createEntity<Label extends NodeLabel>(label: Label, variable: string) {
  return { label, variable, isThere: `coalesce(${variable}.fromSequence, 0) <= $at` }
}
