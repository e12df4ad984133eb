/**
 * Proposals: what waits for review, did, or is a draft. Whether one is stale is read from what it would replace, so that
 * accepting one of a hundred rivals writes nothing on the others.
 */
import { PROPOSAL_STATES, type Proposal } from '../../domain/proposal.js'
import {
  findRows,
  listFields,
  readFields,
  readIds,
  readManyFields,
  readOneOf,
  readOptionalFields,
  readOptionalId,
} from '../decode-fields.js'
import { readNumberOrNull, readText, readTextOrNull } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'
import { readTotal } from './entity-queries.js'

const PROPOSAL_FIELDS = ['id', 'kind', 'state', 'subjectLabel', 'subjectId', 'at', 'reason', 'askedStatus'] as const
const CONTRIBUTOR_FIELDS = ['id', 'name', 'role'] as const
const BASE_FIELDS = ['id', 'untilSequence'] as const

const IN_FORCE = 'x.fromSequence IS NOT NULL AND x.untilSequence IS NULL'

// What replaced the same value, or brought it back, before: a second restoration would count it twice.
const PROPOSAL_COLUMNS = `${listFields('p', PROPOSAL_FIELDS)} AS proposal,
[(p)-[:BY]->(c:Contributor) | ${listFields('c', CONTRIBUTOR_FIELDS)}] AS contributor,
[(p)-[:PROPOSES]->(:Measurement)-[:SUPERSEDES]->(o:Measurement) | ${listFields('o', BASE_FIELDS)}] AS corrected,
[(p)-[:PROPOSES]->(:Measurement)-[:RESTORES]->(o:Measurement) | ${listFields('o', BASE_FIELDS)}] AS restored,
[(p)-[:PROPOSES]->(:Measurement)-[:SUPERSEDES]->(:Measurement)<-[:SUPERSEDES]-(x:Measurement) WHERE ${IN_FORCE} | x.id] AS correcting,
[(p)-[:PROPOSES]->(:Measurement)-[:RESTORES]->(:Measurement)<-[:RESTORES]-(x:Measurement) WHERE ${IN_FORCE} | x.id] AS restoring`

const FIND_BY_IDS: Cypher = {
  name: 'proposal.findByIds',
  text: `
UNWIND $ids AS id
MATCH (p:Proposal {id: id})
RETURN ${PROPOSAL_COLUMNS}`,
}

const FIND_QUEUE: Cypher = {
  name: 'proposal.findQueue',
  text: `
MATCH (p:Proposal {state: 'PROPOSED'})
WHERE p.at >= $at
AND (p.at > $at OR p.id > $id)
WITH p
ORDER BY p.at, p.id
LIMIT $first
RETURN ${PROPOSAL_COLUMNS}
ORDER BY p.at, p.id`,
  integers: ['first'],
}

const COUNT_QUEUE: Cypher = {
  name: 'proposal.countQueue',
  text: `
MATCH (p:Proposal {state: 'PROPOSED'})
RETURN count(p) AS total`,
}

const FIND_DRAFTS: Cypher = {
  name: 'proposal.findDrafts',
  text: `
MATCH (:Contributor {id: $contributorId})<-[:BY]-(p:Proposal)
WHERE p.state = 'DRAFT'
RETURN ${PROPOSAL_COLUMNS}
ORDER BY p.at, p.id`,
}

const FIND_RIVALS: Cypher = {
  name: 'proposal.findRivals',
  text: `
UNWIND $ids AS baseId
MATCH (:Measurement {id: baseId})<-[:SUPERSEDES]-(m:Measurement)
MATCH (m)<-[:PROPOSES]-(p:Proposal)
WHERE p.state = 'PROPOSED'
RETURN ${PROPOSAL_COLUMNS}
ORDER BY baseId, p.at, p.id`,
}

export const PROPOSAL_QUERIES: readonly string[] = [FIND_BY_IDS, FIND_QUEUE, COUNT_QUEUE, FIND_DRAFTS, FIND_RIVALS].map(({ name }) => name)

/** The id of the proposal by which something entered the graph. */
export function nameProposal(subjectId: string): string {
  return `proposal:${subjectId}`
}

/** In no particular order; an id that is not there is left out. */
export function findProposalsByIds(reader: GraphReader, ids: readonly string[]): Promise<readonly Proposal[]> {
  return findRows(reader, { query: FIND_BY_IDS, parameters: { ids } }, toProposal)
}

export async function findProposal(reader: GraphReader, id: string): Promise<Proposal | null> {
  const [proposal = null] = await findProposalsByIds(reader, [id])
  return proposal
}

/** The row before a page; null before the first page. */
export interface QueuePosition {
  readonly at: string
  readonly id: string
}

/** What waits for review, the longest waiting first. */
export function findReviewQueue(
  reader: GraphReader,
  { after, first }: { readonly after: QueuePosition | null; readonly first: number },
): Promise<readonly Proposal[]> {
  const { at, id } = after ?? { at: '', id: '' }
  return findRows(reader, { query: FIND_QUEUE, parameters: { at, id, first } }, toProposal)
}

export function countReviewQueue(reader: GraphReader): Promise<number> {
  return readTotal(reader, COUNT_QUEUE)
}

/** A contributor's drafts, which nobody else is shown, the oldest first. */
export function findDrafts(reader: GraphReader, contributorId: string): Promise<readonly Proposal[]> {
  return findRows(reader, { query: FIND_DRAFTS, parameters: { contributorId } }, toProposal)
}

/** The corrections that wait beside each other for some measurements, measurement by measurement, the oldest first. */
export function findRivalProposals(reader: GraphReader, measurementIds: readonly string[]): Promise<readonly Proposal[]> {
  return findRows(reader, { query: FIND_RIVALS, parameters: { ids: measurementIds } }, toProposal)
}

function toProposal(row: Row): Proposal {
  const fields = readFields(row, 'proposal', PROPOSAL_FIELDS)
  const [contributor = {}] = readManyFields(row, 'contributor', CONTRIBUTOR_FIELDS)
  const corrected = readOptionalFields(row, 'corrected', BASE_FIELDS)
  const restored = readOptionalFields(row, 'restored', BASE_FIELDS)
  const base = corrected ?? restored
  const state = readOneOf(fields, 'state', PROPOSAL_STATES)
  const isWaiting = state === 'PROPOSED' || state === 'DRAFT'
  const isGone = corrected !== null && readNumberOrNull(corrected, 'untilSequence') !== null
  return {
    id: readText(fields, 'id'),
    kind: readText(fields, 'kind'),
    state,
    subject: { label: readText(fields, 'subjectLabel'), id: readText(fields, 'subjectId') },
    by: { id: readText(contributor, 'id'), name: readText(contributor, 'name'), role: readText(contributor, 'role') },
    at: readText(fields, 'at'),
    reason: readTextOrNull(fields, 'reason'),
    baseId: base === null ? null : readText(base, 'id'),
    askedStatus: readTextOrNull(fields, 'askedStatus'),
    stale: isWaiting && (isGone || readIds(row, 'restoring').length > 0),
    standingId: isWaiting ? (readOptionalId(row, 'correcting') ?? readOptionalId(row, 'restoring')) : null,
  }
}
