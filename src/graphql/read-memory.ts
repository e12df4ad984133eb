/**
 * Rows that were read, kept for whoever asks the same again while the graph is as it was.
 *
 * Every change of the graph appends to the audit log. So rows are those of now if the log ended with the same event when it
 * was read before their reading began, and when it is read after their reading ended. That second reading is the one which
 * nearly every request makes anyway, to know its moment: what is kept saves a query and never shows less than what was there
 * when the request came. Rows of a graph that has changed meanwhile are read again.
 *
 * A hand that writes into the database past the log is not noticed by it: what is kept is kept for a minute at most.
 */
import { LRUCache } from 'lru-cache'
import type { Cypher, GraphReader, Parameters, Row } from '../graph/graph.js'
import { READ_HEAD } from '../graph/queries/audit.js'

export interface ReadMemory {
  /** The same reader with this memory, for one request and one moment: it reads the audit head once. */
  attach(reader: GraphReader): GraphReader
}

export interface ReadMemoryOptions {
  /** How much is kept at most, by an estimate of what rows take. */
  readonly bytes: number
  readonly milliseconds?: number
  /** Told the name of each query that was answered without reading. */
  readonly onRemembered?: (name: string) => void
}

/** Where the log ended, in a reading that began at a time of our own clock. */
interface Seen {
  readonly rows: readonly Row[]
  /** Null where nothing is to be kept: before the first change, and of a graph that is being restored. */
  readonly end: string | null
  readonly beganAt: number
}

interface Kept {
  readonly rows: readonly Row[]
  readonly size: number
  /** The end of the log that was seen before the reading of the rows began. */
  readonly end: string
  readonly endedAt: number
}

const MINUTE = 60_000
/** One answer may take an eighth of the memory. */
const SHARES = 8

export function createReadMemory({ bytes, milliseconds = MINUTE, onRemembered }: ReadMemoryOptions): ReadMemory {
  const most = Math.floor(bytes / SHARES)
  const kept = new LRUCache<string, Kept>({ maxSize: bytes, ttl: milliseconds, sizeCalculation: ({ size }) => size })
  let clock = 0 // counts the beginnings and ends of readings, for which of two was first
  let last: string | null = null // the end of the log that was seen last

  const keep = (key: string, rows: readonly Row[], end: string): void => {
    const size = key.length + estimateSize(rows, most)
    if (size <= most) kept.set(key, { rows, size, end, endedAt: (clock += 1) })
  }

  const see = async (reader: GraphReader): Promise<Seen> => {
    const beganAt = (clock += 1)
    const rows = await reader.read(READ_HEAD)
    last = toLogEnd(rows[0])
    return { rows, end: last, beganAt }
  }

  const attach = (reader: GraphReader): GraphReader => {
    let seen: Promise<Seen> | null = null
    const readHead = () => (seen ??= see(reader))
    const recall = async (key: string): Promise<readonly Row[] | null> => {
      const found = kept.get(key)
      if (found === undefined || found.end !== last) return null
      const head = await readHead().catch(() => null)
      return head !== null && head.end === found.end && found.endedAt < head.beganAt ? found.rows : null
    }
    return {
      async read(query, parameters = {}) {
        if (query === READ_HEAD) return (await readHead()).rows
        const key = toKey(query, parameters)
        const remembered = await recall(key)
        if (remembered !== null) {
          onRemembered?.(query.name)
          return remembered
        }
        const before = last
        const rows = await reader.read(query, parameters)
        if (before !== null) keep(key, rows, before)
        return rows
      },
    }
  }
  return { attach }
}

function toKey({ text }: Cypher, parameters: Parameters): string {
  return `${text}\n${JSON.stringify(parameters)}`
}

/** The hash of the log's last event. */
function toLogEnd(row: Row | undefined): string | null {
  const { hash, sequence, restoring } = row ?? {}
  return typeof hash === 'string' && typeof sequence === 'number' && sequence > 0 && restoring !== true ? hash : null
}

/** Bytes; no longer exact than `most`. */
function estimateSize(value: unknown, most: number): number {
  if (typeof value === 'string') return value.length + 24
  if (typeof value !== 'object' || value === null) return 16
  let size = 48
  for (const entry of Object.values(value)) {
    size += 8 + estimateSize(entry, most - size)
    if (size > most) break
  }
  return size
}
