/** Every read of what happened to a graph, and of any record as data, as an answer that two engines can be compared by. */
import type { GraphReader } from '../../../src/graph/graph.js'
import {
  countAuditEvents,
  findAuditEvents,
  findSequenceAt,
  findStoredAuditEvents,
  readAuditHead,
} from '../../../src/graph/queries/audit.js'
import { findOperation, findOperationStamps } from '../../../src/graph/queries/operation.js'
import {
  countNodes,
  countRelationships,
  findIdPage,
  findNodesByIds,
  findRecordsByIds,
  findRelationships,
} from '../../../src/graph/queries/record.js'
import { findRecordMoments } from '../../../src/graph/queries/record-moment.js'
import { NODE_LABELS, RELATIONSHIP_SHAPES } from '../../../src/graph/vocabulary.js'
import type { Answer } from './ask-everything.js'

const SAMPLE = 100

export async function askBookkeeping(reader: GraphReader, subject: string): Promise<readonly Answer[]> {
  const { sequence, at, hash } = await readAuditHead(reader)
  const eventIds = await findIdPage(reader, { label: 'AuditEvent', after: '', first: SAMPLE })
  const operationIds = await findIdPage(reader, { label: 'Operation', after: '', first: SAMPLE })
  const keys = operationIds.map((id) => id.slice('operation:'.length))
  return [
    { question: 'the head', answer: { sequence, at, hash } },
    {
      question: 'the sequence at a time',
      answer: [await findSequenceAt(reader, at), await findSequenceAt(reader, '2000-01-01T00:00:00.000Z')],
    },
    {
      question: 'events',
      answer: [await findAuditEvents(reader, { first: 5 }), await findAuditEvents(reader, { after: 5, first: SAMPLE })],
    },
    {
      question: 'events of a subject',
      answer: [await findAuditEvents(reader, { subject, first: SAMPLE }), await countAuditEvents(reader, { subject })],
    },
    { question: 'events of a subject and of its moments', answer: await askMoments(reader, subject) },
    { question: 'how many events', answer: await countAuditEvents(reader) },
    { question: 'stored events', answer: [...(await findStoredAuditEvents(reader, eventIds)).keys()].sort() },
    { question: 'operations', answer: await Promise.all(keys.map((key) => findOperation(reader, key))) },
    { question: 'operation stamps', answer: [...(await findOperationStamps(reader, operationIds))].sort() },
    { question: 'nodes as data', answer: await askNodes(reader) },
    { question: 'relationships as data', answer: await askRelationships(reader) },
  ]
}

/** The last event does not name the subject. */
async function askMoments(reader: GraphReader, subject: string): Promise<unknown> {
  const { sequence } = await readAuditHead(reader)
  const filter = { subject, sequences: [sequence] }
  return [
    await Promise.all(NODE_LABELS.map((label) => findRecordMoments(reader, label, subject))),
    await findAuditEvents(reader, { ...filter, first: SAMPLE }),
    await countAuditEvents(reader, filter),
  ]
}

/** The head is left out: it holds the random id of its graph. */
async function askNodes(reader: GraphReader): Promise<readonly unknown[]> {
  const answers: unknown[] = []
  for (const label of NODE_LABELS.filter((one) => one !== 'AuditHead')) {
    const ids = await findIdPage(reader, { label, after: '', first: SAMPLE })
    const records = await findRecordsByIds(reader, label, ids)
    const sorted = records.map((record) => ({ ...record, relationships: sort(record.relationships) }))
    answers.push([label, await countNodes(reader, label), sort(sorted), sort(await findNodesByIds(reader, label, ids))])
  }
  return answers
}

async function askRelationships(reader: GraphReader): Promise<readonly unknown[]> {
  const answers: unknown[] = []
  for (const shape of RELATIONSHIP_SHAPES) {
    const ids = await findIdPage(reader, { label: shape.from, after: '', first: SAMPLE })
    answers.push([shape, await countRelationships(reader, shape), sort(await findRelationships(reader, shape, ids))])
  }
  return answers
}

/** As text in which the keys of a map are sorted, itself sorted. */
function sort(records: readonly object[]): readonly string[] {
  return records.map((record) => JSON.stringify(record, sortKeys)).sort()
}

function sortKeys(_: string, value: unknown): unknown {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isMap ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value
}
