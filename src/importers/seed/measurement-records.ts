import { findEndpoint } from '../../domain/known-endpoints.js'
import { parseReportedValue } from '../../domain/parse-reported-value.js'
import { toReportedValueProperties } from '../../graph/reported-value-properties.js'
import { toSelfCitationId } from './compound-records.js'
import { toReferenceId, toSlug } from './document-records.js'
import { SeedEntryError, getDocumentId, type SeedPlace } from './seed-entry.js'
import { joinRecords, toLocatorProperties, toNode, toRelationship, type SeedRecords } from './seed-records.js'
import type { SeedFile } from './seed-schema.js'
import { toSourceLocator } from './to-locator.js'
import { describeUnknownEndpoint } from './unknown-endpoint.js'

type SeedRow = SeedFile['rows'][number]
type SeedCell = SeedRow['cells'][number]

/** The cells of a row: a cell that holds a value is a measurement, a cell that holds none is a missing value. */
export function toRow(row: SeedRow, place: SeedPlace): SeedRecords {
  return joinRecords(row.cells.map((cell, index) => toCellRecords(row, cell, { place, path: ['cells', index] })))
}

/** The id of the value that a document reports for a compound and an endpoint. */
export function toMeasurementId(documentId: string, compoundId: string, endpoint: string): string {
  return `measurement:${toSlug(documentId)}:${compoundId.replace(/^compound:/, '')}:${endpoint.toLowerCase()}`
}

interface CellPlace {
  readonly place: SeedPlace
  readonly path: readonly PropertyKey[]
}

function toCellRecords({ compound, at }: SeedRow, cell: SeedCell, { place, path }: CellPlace): SeedRecords {
  const documentId = getDocumentId(place)
  const endpoint = findEndpoint(cell.endpoint)
  if (endpoint === null) throw new SeedEntryError(describeUnknownEndpoint(cell.endpoint), [...path, 'endpoint'])
  const measurementId = toMeasurementId(documentId, compound, endpoint.code)
  const locator = toSourceLocator({ ...at, column: cell.column, sha256: cell.sha256 }, place)
  const common = { endpoint: endpoint.code, endpointKind: endpoint.kind, status: 'ACCEPTED', ...toLocatorProperties(locator) }
  const parsed = parseReportedValue({ text: cell.reportedText, endpoint: endpoint.code, unit: cell.unit })
  const relate = (node: ReturnType<typeof toNode>, citationId: string) => [
    toRelationship('OF_COMPOUND', node, { label: 'Compound', id: compound }),
    toRelationship('IN_ASSAY', node, { label: 'Assay', id: cell.assay }),
    toRelationship('CITED_BY', node, { label: 'Citation', id: citationId }),
  ]
  if (parsed.kind === 'MISSING') {
    const id = measurementId.replace(/^measurement:/, 'missing-value:')
    const node = toNode('MissingValue', id, { ...common, reason: parsed.reason, reportedText: parsed.reportedText })
    return { nodes: [node], relationships: relate(node, toCitationId(cell, documentId) ?? toSelfCitationId(documentId)) }
  }
  if (parsed.kind !== 'VALUE') {
    const reasons = parsed.issues.map(({ message }) => message).join(' ')
    throw new SeedEntryError(`"${cell.reportedText}" is not one value; ${reasons || 'give each value a cell of its own.'}`, [
      ...path,
      'reportedText',
    ])
  }
  const citationId = toCitationId(cell, documentId)
  if (citationId === null) {
    throw new SeedEntryError(`The value "${cell.reportedText}" of ${compound} has no citation; give the reference's number or id.`, path)
  }
  const validity = [...new Set([...parsed.value.validity, ...cell.validity])].sort()
  const properties = toReportedValueProperties({ ...parsed.value, validity })
  const node = toNode('Measurement', measurementId, { ...common, ...properties, role: 'TEST' })
  return { nodes: [node], relationships: relate(node, citationId) }
}

function toCitationId({ citation }: SeedCell, documentId: string): string | null {
  return typeof citation === 'number' ? toReferenceId(documentId, citation) : (citation ?? null)
}
