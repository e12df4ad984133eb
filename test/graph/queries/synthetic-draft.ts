/** The records of a made-up graph while it is drawn up, with numbers that look random and are the same at each call. */
import type { NodeRecord, Properties, RelationshipRecord } from '../../../src/graph/record.js'
import type { NodeLabel } from '../../../src/graph/vocabulary.js'

/** The audit sequence at which everything that is ever in force has entered it. */
export const SYNTHETIC_HEAD = 20

/** A node's label and number; the number and the label make its id. */
export type NodeKey = readonly [label: NodeLabel, index: number]

export interface Draft {
  readonly nodes: NodeRecord[]
  readonly relationships: RelationshipRecord[]
  readonly sizes: Sizes
  readonly add: (node: NodeKey, properties: Properties) => void
  readonly link: (type: string, from: NodeKey, to: NodeKey, properties?: Properties) => void
  /** Any index below a count. */
  readonly pick: (count: number) => number
  /** Any index below a count, low ones far more often. */
  readonly pickHot: (count: number) => number
}

export type Sizes = ReturnType<typeof toSizes>

export function createDraft(measurements: number): Draft {
  const random = createRandom()
  const nodes: NodeRecord[] = []
  const relationships: RelationshipRecord[] = []
  const toReference = ([label, index]: NodeKey) => ({ label, id: toId(label, index) })
  return {
    nodes,
    relationships,
    sizes: toSizes(measurements),
    add: (node, properties) => nodes.push({ ...toReference(node), properties }),
    link: (type, from, to, properties = {}) => relationships.push({ type, from: toReference(from), to: toReference(to), properties }),
    pick: (count) => Math.floor(random() * count),
    pickHot: (count) => Math.floor(random() ** 2 * count),
  }
}

/** `compound:0000012`; `CellLine` becomes `cell-line`. */
export function toId(label: NodeLabel, index: number): string {
  return `${label.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}:${pad(index)}`
}

export function pad(index: number): string {
  return String(index).padStart(7, '0')
}

export function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}

/** Names come in threes, so that only the id orders some rows. */
export function named(noun: string, index: number): Properties {
  const name = `${noun} ${pad(index - (index % 3))}`
  return { name, sortName: name.toLowerCase(), version: 1 }
}

export function located(draft: Draft, index: number, line: number): Properties {
  const documentId = toId('Document', index % draft.sizes.documents)
  const place = { documentId, lineStart: line, lineEnd: line, textSha256: 'b'.repeat(64) }
  return index % 2 === 0 ? place : { ...place, row: index % 6, column: 'IC50' }
}

/** Entered force at some time; every ninth has left it. */
export function force(index: number): Properties {
  const fromSequence = 1 + (index % (SYNTHETIC_HEAD - 2))
  const left = index % 9 === 8 ? { status: 'SUPERSEDED', untilSequence: fromSequence + 2 } : { status: 'ACCEPTED' }
  return { ...left, fromSequence, acceptedAt: '2026-01-01T00:00:00.000Z' }
}

function toSizes(measurements: number) {
  const share = (part: number) => Math.max(4, Math.ceil(measurements / part))
  return {
    measurements,
    companies: share(1_000),
    compounds: share(10),
    mechanisms: share(2_000),
    targets: share(300),
    cellLines: share(2_000),
    assays: share(50),
    protocols: share(1_000),
    documents: share(500),
    citations: share(20),
    missingValues: share(10),
    claims: share(20),
  }
}

/** A linear congruential generator of numbers in [0, 1). */
function createRandom(): () => number {
  let state = 42
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}
