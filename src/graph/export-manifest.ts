/**
 * The first line of an export says what the file holds; the last says that it is whole.
 */
import { GraphError } from './graph-error.js'
import type { GraphReader } from './graph.js'
import { SCHEMA_VERSION } from './migrations/migrate.js'
import type { AuditHead } from './queries/audit.js'
import { nameShape } from './queries/cypher-family.js'
import { countNodes, countRelationships } from './queries/record.js'
import { STORED_LABELS } from './record-pages.js'
import { RELATIONSHIP_SHAPES } from './vocabulary.js'

export const EXPORT_FORMAT = 1

/** How many nodes of each label and relationships of each shape; what there is none of is left out. */
export interface RecordCounts {
  readonly nodes: Readonly<Record<string, number>>
  readonly relationships: Readonly<Record<string, number>>
}

export interface ExportManifest {
  readonly format: number
  readonly schemaVersion: number
  readonly graphId: string
  readonly sequence: number
  readonly hash: string
  readonly counts: RecordCounts
}

export async function describeExport(reader: GraphReader, head: AuditHead): Promise<ExportManifest> {
  const { graphId, sequence, hash } = head
  return { format: EXPORT_FORMAT, schemaVersion: SCHEMA_VERSION, graphId, sequence, hash, counts: await countRecords(reader) }
}

export async function countRecords(reader: GraphReader): Promise<RecordCounts> {
  const nodes: [string, number][] = []
  for (const label of STORED_LABELS) nodes.push([label, await countNodes(reader, label)])
  const relationships: [string, number][] = []
  for (const shape of RELATIONSHIP_SHAPES) relationships.push([nameShape(shape), await countRelationships(reader, shape)])
  return { nodes: toCounts(nodes), relationships: toCounts(relationships) }
}

export function toCounts(entries: Iterable<readonly [string, number]>): Readonly<Record<string, number>> {
  return Object.fromEntries([...entries].filter(([, total]) => total > 0))
}

/** Throws `NEWER_FORMAT`, `NEWER_SCHEMA` or `DAMAGED`. */
export function readManifest(line: Readonly<Record<string, unknown>>): ExportManifest {
  const { format, schemaVersion, graphId, sequence, hash, counts } = line
  if (typeof format !== 'number') throw incomplete()
  if (format > EXPORT_FORMAT) throw new GraphError('NEWER_FORMAT', `The file has format ${format}, this program knows ${EXPORT_FORMAT}.`)
  if (typeof schemaVersion !== 'number' || typeof graphId !== 'string' || typeof sequence !== 'number') throw incomplete()
  if (schemaVersion !== SCHEMA_VERSION) throw otherSchema(schemaVersion)
  if (typeof hash !== 'string' || !isObject(counts)) throw incomplete()
  const { nodes, relationships } = counts
  if (!isTotals(nodes) || !isTotals(relationships)) throw incomplete()
  return { format, schemaVersion, graphId, sequence, hash, counts: { nodes, relationships } }
}

function isTotals(value: unknown): value is Readonly<Record<string, number>> {
  return isObject(value) && Object.values(value).every((total) => typeof total === 'number')
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function otherSchema(version: number): GraphError {
  const advice = 'Restore it with the version of equipotent that wrote it, then migrate'
  return new GraphError('NEWER_SCHEMA', `The file has schema version ${version}, this program ${SCHEMA_VERSION}. ${advice}.`)
}

function incomplete(): GraphError {
  return new GraphError('DAMAGED', 'the manifest is incomplete')
}
