/**
 * A page of a list. Rows are fetched when a field that needs them is selected, one more than asked for where `pageInfo`
 * is selected, so that `hasNextPage` is known; the total is counted only when it is selected. `first` outside 0 to 100 is
 * refused.
 */
import { decodeCursor, encodeCursor, type Cursor, type CursorKey } from './cursor.js'
import { UserInputError } from './user-input-error.js'

export const MAX_PAGE_SIZE = 100
export const DEFAULT_PAGE_SIZE = 25

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

export interface Edge<Row> {
  readonly cursor: string
  readonly node: Row
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** Each part is made only where it is selected: see `resolvers/connection.ts`. */
export interface Connection<Row> {
  readonly edges: () => Promise<readonly Edge<Row>[]>
  readonly nodes: () => Promise<readonly Row[]>
  readonly pageInfo: () => Promise<PageInfo>
  readonly totalCount: () => Promise<number>
}

/**
 * How one list is read. `fingerprint` binds its cursors to its arguments; `sequence` is the moment at which a first
 * page is read; a later page is read at its cursor's moment. `keysOf` gives the values by which rows are ordered.
 */
export interface ListSource<Row> {
  readonly fingerprint: () => string
  readonly sequence: () => Promise<number>
  readonly read: (page: {
    readonly first: number
    readonly after: readonly CursorKey[] | null
    readonly at: number
  }) => Promise<readonly Row[]>
  readonly count: (at: number) => Promise<number>
  readonly keysOf: (row: Row) => readonly CursorKey[]
  /** False where `pageInfo` is not selected: no row is read for it. */
  readonly hasPageInfo?: boolean
}

export function toConnection<Row>(page: PageArguments, source: ListSource<Row>): Connection<Row> {
  const first = readFirst(page.first)
  const fingerprint = lazy(source.fingerprint)
  const after = readAfter(page.after, fingerprint)
  const at = lazy(async () => {
    const now = await source.sequence()
    if (after !== null && after.sequence > now) throw notYet(after.sequence, now)
    return after?.sequence ?? now
  })
  const read = async (count: number) => source.read({ first: count, after: after?.keys ?? null, at: await at() })
  const oneMore = lazy(() => read(first + 1))
  const rows = source.hasPageInfo === false ? lazy(() => read(first)) : oneMore
  const edges = lazy(async () => {
    const sequence = await at()
    const toCursor = (row: Row) => encodeCursor(fingerprint(), { sequence, keys: source.keysOf(row) })
    return (await rows()).slice(0, first).map((node) => ({ cursor: toCursor(node), node }))
  })
  return {
    edges,
    nodes: async () => (await rows()).slice(0, first),
    pageInfo: async () => toPageInfo(await edges(), (await oneMore()).length > first, after),
    totalCount: async () => source.count(await at()),
  }
}

/** A list that is already in memory, as the rows of one comparison; its cursors hold a position. */
export function toListConnection<Row>(
  page: PageArguments,
  list: { readonly fingerprint: string; readonly sequence: number; readonly rows: readonly Row[] },
): Connection<Row> {
  const { fingerprint, sequence, rows } = list
  const after = readAfter(page.after, () => fingerprint)
  if (after !== null && after.sequence !== sequence) throw movedOn(after.sequence, sequence)
  const positions = rows.map((row, position) => ({ row, position }))
  const connection = toConnection(page, {
    fingerprint: () => fingerprint,
    sequence: () => Promise.resolve(sequence),
    read: ({ first, after: keys }) => Promise.resolve(positions.slice(toStart(keys), toStart(keys) + first)),
    count: () => Promise.resolve(rows.length),
    keysOf: ({ position }) => [position],
  })
  return {
    ...connection,
    edges: async () => (await connection.edges()).map(({ cursor, node }) => ({ cursor, node: node.row })),
    nodes: async () => (await connection.nodes()).map(({ row }) => row),
  }
}

export function readFirst(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE_SIZE
  if (size >= 0 && size <= MAX_PAGE_SIZE) return size
  throw new UserInputError(
    `first: ${size} is outside 0 to ${MAX_PAGE_SIZE}. Ask for at most ${MAX_PAGE_SIZE} rows and go on with \`after\`.`,
    {
      argument: 'first',
    },
  )
}

function readAfter(after: string | null | undefined, fingerprint: () => string): Cursor | null {
  return after === null || after === undefined ? null : decodeCursor(fingerprint(), after)
}

function toPageInfo(edges: readonly Edge<unknown>[], hasNextPage: boolean, after: Cursor | null): PageInfo {
  return {
    hasNextPage,
    hasPreviousPage: after !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }
}

function toStart(keys: readonly CursorKey[] | null): number {
  const position = keys?.[0]
  return typeof position === 'number' ? position + 1 : 0
}

function movedOn(before: number, now: number): UserInputError {
  return new UserInputError(
    `The cursor is of data version ${before}, the data is at version ${now} by now. Ask for the first page again, or set evidence.asOf to hold a moment.`,
    { argument: 'after' },
  )
}

function notYet(of: number, now: number): UserInputError {
  return new UserInputError(`The cursor is of data version ${of}, this graph is at version ${now}. Ask for the first page of this graph.`, {
    argument: 'after',
  })
}

function lazy<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | null = null
  return () => (made ??= { result: make() }).result
}
