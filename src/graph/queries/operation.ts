/**
 * What became of a write, by its key: the contributor's id and the idempotency key, joined by a blank.
 */
import { readNumberOrNull, readText, readTextOrNull, readTexts } from '../decode-value.js'
import { GraphError } from '../graph-error.js'
import type { Cypher, GraphReader, Row, Transaction } from '../graph.js'

export interface Operation {
  readonly key: string
  readonly action: string
  readonly payloadHash: string
  readonly sequence: number
  readonly at: string
  readonly resultIds: readonly string[]
}

export interface OperationRequest {
  readonly key: string
  readonly action: string
  readonly payloadHash: string
  readonly contributor: { readonly id: string; readonly name: string; readonly role: string }
}

/** `first` is null for a key that is new. `firstWrite` tells that the contributor's node was made just now. */
export interface BegunOperation {
  readonly first: Operation | null
  readonly firstWrite: boolean
}

const COLUMNS =
  'o.key AS key, o.action AS action, o.payloadHash AS payloadHash, o.sequence AS sequence, o.at AS at, o.resultIds AS resultIds'

const BEGIN: Cypher = {
  name: 'operation.begin',
  text: `
MERGE (o:Operation {id: $id})
ON CREATE SET o.key = $key, o.action = $action, o.payloadHash = $payloadHash
MERGE (c:Contributor {id: $contributorId})
ON CREATE SET c.name = $name, c.role = $role
RETURN ${COLUMNS}, c.fromSequence AS contributorSequence`,
}

const FIND_BY_KEY: Cypher = {
  name: 'operation.findByKey',
  text: `
MATCH (o:Operation {id: $id})
RETURN ${COLUMNS}`,
}

const FIND_BY_IDS: Cypher = {
  name: 'operation.findByIds',
  text: `
UNWIND $ids AS id
MATCH (o:Operation {id: id})
RETURN o.id AS id, o.payloadHash AS payloadHash, o.sequence AS sequence`,
}

/** Takes the key, or finds who has it: another transaction with the same key waits here until this one ends. */
export async function beginOperation(transaction: Transaction, request: OperationRequest): Promise<BegunOperation> {
  const { key, action, payloadHash, contributor } = request
  const parameters = { id: nameOperation(key), key, action, payloadHash, contributorId: contributor.id, name: contributor.name }
  const [row] = await transaction.run(BEGIN, { ...parameters, role: contributor.role })
  if (row === undefined) throw new GraphError('QUERY', 'operation.begin returned no row.')
  return { first: toOperation(row), firstWrite: readNumberOrNull(row, 'contributorSequence') === null }
}

/** Null for a key under which nothing was stored. */
export async function findOperation(reader: GraphReader, key: string): Promise<Operation | null> {
  const [row] = await reader.read(FIND_BY_KEY, { id: nameOperation(key) })
  return row === undefined ? null : toOperation(row)
}

/** The payload hash and sequence of each operation that is there, by its node's id. */
export async function findOperationStamps(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly payloadHash: string | null; readonly sequence: number | null }>> {
  const rows = await reader.read(FIND_BY_IDS, { ids })
  return new Map(
    rows.map((row) => [
      readText(row, 'id'),
      { payloadHash: readTextOrNull(row, 'payloadHash'), sequence: readNumberOrNull(row, 'sequence') },
    ]),
  )
}

export function nameOperation(key: string): string {
  return `operation:${key}`
}

/** An operation gets its sequence at the end of its transaction, so a committed one has one. */
function toOperation(row: Row): Operation | null {
  const sequence = readNumberOrNull(row, 'sequence')
  if (sequence === null) return null
  return {
    key: readText(row, 'key'),
    action: readText(row, 'action'),
    payloadHash: readText(row, 'payloadHash'),
    sequence,
    at: readText(row, 'at'),
    resultIds: readTexts(row, 'resultIds'),
  }
}
