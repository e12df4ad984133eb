/**
 * Everything that is located in a document, in one query: evidence in force at a moment, names, conditions, steps, marks,
 * references, figures, and passages, which stand for lines that hold no other fact or that state entities.
 */
import type { LocatedFact } from '../../domain/coverage.js'
import { findRows, readIds } from '../decode-fields.js'
import { LOCATOR_FIELDS, toLocator } from '../decode-locator.js'
import { readNumberOrNull, readText, readTextOrNull } from '../decode-value.js'
import { GraphError } from '../graph-error.js'
import type { Cypher, GraphReader, Row } from '../graph.js'
import { EVIDENCE_LABELS, type NodeLabel } from '../vocabulary.js'
import { inForce } from './in-force.js'

const LOCATED: readonly { readonly label: NodeLabel; readonly about: string }[] = [
  { label: 'Measurement', about: '[]' },
  { label: 'MissingValue', about: '[]' },
  { label: 'Claim', about: '[]' },
  { label: 'CompoundName', about: '[]' },
  { label: 'AssayParameter', about: '[]' },
  { label: 'ProtocolStep', about: '[(f)<-[:HAS_STEP]-(o:Protocol) | o.id]' },
  { label: 'Citation', about: '[]' },
  { label: 'ReferenceMark', about: '[]' },
  { label: 'Figure', about: '[]' },
  { label: 'Passage', about: '[(f)-[:STATES]->(o) | o.id]' },
]

const COLUMNS = [...LOCATOR_FIELDS, 'number', 'group', 'state', 'reason'].map((name) => `f.${name} AS ${name}`).join(', ')

// The embedded engine uses the index of a wanted value from UNWIND; of a parameter it scans when a WHERE follows.
const FIND: Cypher = {
  name: 'locatedFact.findByDocument',
  text: LOCATED.map(
    ({ label, about }) => `
UNWIND [$documentId] AS wanted
MATCH (f:${label} {documentId: wanted})${EVIDENCE_LABELS.some((evidence) => evidence === label) ? `\nWHERE ${inForce('f')}` : ''}
RETURN f.id AS id, '${label}' AS label, ${about} AS about, ${COLUMNS}`,
  ).join('\nUNION ALL'),
  integers: ['at'],
}

export const LOCATED_FACT_QUERIES: readonly string[] = [FIND.name]

/** In no particular order. */
export function findLocatedFacts(
  reader: GraphReader,
  { documentId, at }: { readonly documentId: string; readonly at: number },
): Promise<readonly LocatedFact[]> {
  return findRows(reader, { query: FIND, parameters: { documentId, at } }, toLocatedFact)
}

function toLocatedFact(row: Row): LocatedFact {
  const locator = toLocator(row)
  if (locator === null) throw new GraphError('QUERY', `"${readText(row, 'id')}" has no document.`)
  return {
    id: readText(row, 'id'),
    label: readText(row, 'label'),
    locator,
    number: readNumberOrNull(row, 'number'),
    group: readNumberOrNull(row, 'group'),
    state: readTextOrNull(row, 'state'),
    reason: readTextOrNull(row, 'reason'),
    about: readIds(row, 'about'),
  }
}
