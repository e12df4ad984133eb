/**
 * What a batch of rows adds to the graph, as data: the values that it does not have, and the records that these speak
 * of. Every row of the batch is accepted, a duplicate or rejected.
 */
import type { ChangePlan } from '../../curation/change.js'
import { createKeyRecords } from '../../curation/key-records.js'
import type { GraphReader } from '../../graph/graph.js'
import { findKeysByEntities } from '../../graph/queries/entity-key.js'
import { findNodesByIds } from '../../graph/queries/record.js'
import type { NodeRecord } from '../../graph/record.js'
import { toReportedValueProperties } from '../../graph/reported-value-properties.js'
import { joinRecords, toNode, toRelationship, type SeedRecords } from '../seed/seed-records.js'
import { toEntityDrafts, toEntityIds, type EntityDraft } from './activity-entities.js'
import type { RejectedRow, StatedRow } from './read-row.js'
import { resolveEntities, type AddedNumber, type ResolvedEntities } from './resolve-entities.js'
import { createRowProblem, type RowNotice, type RowProblem } from './row-problem.js'
import type { TableSource } from './table-source.js'

/** The file as a document, made with the first value that stands in it. */
export interface FileDocument {
  readonly id: string
  readonly records: SeedRecords
}

export interface Batch {
  readonly source: TableSource
  readonly document: FileDocument
  readonly rows: readonly StatedRow[]
  /** InChIKeys of compounds that may be new, by registry number; null where the SMILES gave none. */
  readonly structureKeys: ReadonlyMap<string, string | null>
}

export interface BatchPlan {
  readonly accepted: readonly StatedRow[]
  readonly duplicates: number
  readonly rejected: readonly RejectedRow[]
  /** What was noticed of the compounds of accepted rows, a code for each row. */
  readonly warnings: readonly RowNotice[]
  readonly plan: ChangePlan
}

/** Tells whether the graph lacks one of the rows: cheaper than a plan, for batches that were loaded before. */
export async function hasNewRows(reader: GraphReader, rows: readonly StatedRow[]): Promise<boolean> {
  const digests = await findDigests(reader, rows)
  return rows.some(({ key }) => !digests.has(key))
}

export async function planBatch(reader: GraphReader, { source, document, rows, structureKeys }: Batch): Promise<BatchPlan> {
  const { fresh, duplicates, rejected } = sortOut(rows, await findDigests(reader, rows))
  const isDocumentThere = fresh.length > 0 && (await findNodesByIds(reader, 'Document', [document.id])).length > 0
  const drafts = new Map(fresh.map((row) => [row, toEntityDrafts(row, { source, documentId: document.id, structureKeys })]))
  const entities = await resolveEntities(reader, [...drafts.values()].flat())
  const problems = new Map([...drafts].flatMap(([row, own]) => findAmbiguity(own, entities, row)))
  const accepted = fresh.filter((row) => !problems.has(row))
  const needed = new Set(accepted.flatMap((row) => drafts.get(row) ?? []).map(({ id }) => entities.resolve(id)))
  const created = entities.created.filter(({ id }) => needed.has(id))
  const numbers = entities.added.filter(({ entity }) => needed.has(entity.id))
  const endpoints = accepted.length === 0 ? [] : await findNewEndpoints(reader, accepted)
  const values = accepted.map((row) => toValueRecords(row, { source, entities, documentId: document.id }))
  const { nodes, relationships } = joinRecords([
    ...(accepted.length === 0 || isDocumentThere ? [] : [document.records]),
    { nodes: endpoints, relationships: [] },
    ...created.map((draft) => draft.toRecords(entities.resolve)),
    ...(await toNumberRecords(reader, numbers)),
    ...values,
  ])
  return {
    accepted,
    duplicates,
    rejected: [...rejected, ...problems.values()],
    warnings: accepted.flatMap((row) => findNotices(row, drafts.get(row) ?? [], { entities, structureKeys })),
    plan: {
      nodes,
      relationships,
      updates: [],
      entersForce: values.flatMap((value) => value.nodes.map(({ label, id }) => ({ label, id }))),
      leavesForce: [],
      changes: [],
      resultIds: [document.id],
    },
  }
}

const LABELS = { MEASUREMENT: 'Measurement', MISSING_VALUE: 'MissingValue' } as const

/** The digest of the row that stands in the graph under a key, by key. */
async function findDigests(reader: GraphReader, rows: readonly StatedRow[]): Promise<Map<string, string>> {
  const digests = new Map<string, string>()
  for (const [prefix, label] of [['measurement', 'Measurement'] as const, ['missing-value', 'MissingValue'] as const]) {
    const ids = rows.map(({ key }) => `${prefix}:${key}`)
    for (const { id, properties } of ids.length === 0 ? [] : await findNodesByIds(reader, label, ids)) {
      digests.set(id.slice(prefix.length + 1), String(properties['rowDigest']))
    }
  }
  return digests
}

interface SortedRows {
  readonly fresh: readonly StatedRow[]
  readonly duplicates: number
  readonly rejected: readonly RejectedRow[]
}

/** `digests` holds what is in the graph; rows of the batch that repeat an earlier one of it are duplicates as well. */
function sortOut(rows: readonly StatedRow[], digests: Map<string, string>): SortedRows {
  const fresh: StatedRow[] = []
  const rejected: RejectedRow[] = []
  let duplicates = 0
  for (const row of rows) {
    const known = digests.get(row.key)
    if (known === undefined) fresh.push(row)
    else if (known === row.digest) duplicates += 1
    else rejected.push(reject(row, createRowProblem('ROW_CHANGED', row.key, 'Correct the value by a mutation.')))
    if (known === undefined) digests.set(row.key, row.digest)
  }
  return { fresh, duplicates, rejected }
}

function findAmbiguity(
  drafts: readonly EntityDraft[],
  { ambiguous }: ResolvedEntities,
  row: StatedRow,
): readonly (readonly [StatedRow, RejectedRow])[] {
  const [first] = drafts.flatMap(({ id }) => ambiguous.get(id) ?? [])
  if (first === undefined) return []
  const nextStep = `It leads to ${first.candidates.join(' and ')}; settle which of them it is.`
  return [[row, reject(row, createRowProblem('ID_AMBIGUOUS', first.culprit, nextStep))]]
}

function findNotices(
  { activity }: StatedRow,
  drafts: readonly EntityDraft[],
  { entities, structureKeys }: { readonly entities: ResolvedEntities } & Pick<Batch, 'structureKeys'>,
): readonly RowNotice[] {
  const notices: readonly (readonly [RowNotice, boolean])[] = [
    ['STRUCTURE_NOT_READ', structureKeys.get(activity.compoundId) === null],
    ['SAME_STRUCTURE', drafts.some(({ id }) => entities.sameStructure.has(id))],
    ['IDENTITY_CONFLICT', drafts.some(({ id }) => entities.contested.has(id))],
  ]
  return notices.filter(([, isThere]) => isThere).map(([notice]) => notice)
}

/** The search keys of numbers that lead to a record from now on, without those that it has. */
async function toNumberRecords(reader: GraphReader, added: readonly AddedNumber[]): Promise<readonly SeedRecords[]> {
  const known = added.length === 0 ? [] : await findKeysByEntities(reader, [...new Set(added.map(({ entity }) => entity.id))])
  return added.map(({ entity, kind, number }) =>
    createKeyRecords({ ...entity, kind, status: 'VERIFIED' }, { registryIds: [number] }, known),
  )
}

async function findNewEndpoints(reader: GraphReader, rows: readonly StatedRow[]): Promise<readonly NodeRecord[]> {
  const endpoints = new Map(rows.map(({ value }) => [value.endpoint.id, value.endpoint]))
  const there = new Set((await findNodesByIds(reader, 'Endpoint', [...endpoints.keys()])).map(({ id }) => id))
  return [...endpoints.values()]
    .filter(({ id }) => !there.has(id))
    .map(({ id, code, name, kind, baoId }) => toNode('Endpoint', id, { code, name, kind, baoId }))
}

interface ValueContext {
  readonly source: TableSource
  readonly entities: ResolvedEntities
  readonly documentId: string
}

function toValueRecords(stated: StatedRow, { source, entities, documentId }: ValueContext): SeedRecords {
  const { row, key, digest, activity, value } = stated
  const comment = [...new Set([activity.validityWords, activity.comment])].filter((words) => words !== '').join('; ')
  const common = {
    ...{
      endpoint: value.endpoint.code,
      endpointKind: value.endpoint.kind,
      status: 'ACCEPTED',
      rowDigest: digest,
      comment: comment || null,
    },
    ...{ documentId, lineStart: row.lineStart, lineEnd: row.lineEnd, row: row.row, textSha256: row.textSha256 },
  }
  const node =
    value.kind === 'MEASUREMENT'
      ? toNode(LABELS[value.kind], `measurement:${key}`, { ...common, ...toReportedValueProperties(value.value), role: 'TEST' })
      : toNode(LABELS[value.kind], `missing-value:${key}`, { ...common, reason: value.reason, reportedText: value.reportedText })
  const ids = toEntityIds(stated, source)
  return {
    nodes: [node],
    relationships: [
      toRelationship('OF_COMPOUND', node, { label: 'Compound', id: entities.resolve(ids.compound) }),
      toRelationship('IN_ASSAY', node, { label: 'Assay', id: entities.resolve(ids.assay) }),
      toRelationship('CITED_BY', node, { label: 'Citation', id: entities.resolve(ids.citation) }),
    ],
  }
}

function reject({ row }: StatedRow, problem: RowProblem): RejectedRow {
  return { kind: 'REJECTED', row, problem }
}
