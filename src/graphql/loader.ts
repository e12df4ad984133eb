/** The shapes of loader. Each joins what one tick asks for into one named query and remembers it for the request. */
import DataLoader from 'dataloader'

/** For how many entities one query reads what belongs to them: of more it would take longer than an answer waits for a query. */
const BATCH_SIZE = 5_000

/** Reads what belongs to each of some, batch after batch: all at once, they would take each other's time. */
export async function readInBatches<Item, Found>(
  items: readonly Item[],
  read: (some: readonly Item[]) => Promise<Found>,
): Promise<readonly Found[]> {
  const found: Found[] = []
  for (let start = 0; start < items.length; start += BATCH_SIZE) found.push(await read(items.slice(start, start + BATCH_SIZE)))
  return found
}

export type LoaderById<Record> = DataLoader<string, Record | null>
export type LoaderOfMany<Row> = DataLoader<string, readonly Row[]>

type FindMany<Row> = (ids: readonly string[]) => Promise<readonly Row[]>

/** One record for each id, null where there is none. */
export function loadById<Record extends { readonly id: string }>(find: FindMany<Record>): LoaderById<Record> {
  return loadOne(find, ({ id }) => id)
}

/** One record for each key, null where there is none. What is known beforehand needs no query. */
export function loadOne<Record>(
  find: FindMany<Record>,
  toKey: (record: Record) => string,
  findKnown: (key: string) => Record | null = () => null,
): LoaderById<Record> {
  return new DataLoader(async (keys) => {
    const unknown = keys.filter((key) => findKnown(key) === null)
    const records = unknown.length === 0 ? [] : await find(unknown)
    const found = new Map(records.map((record) => [toKey(record), record]))
    return keys.map((key) => found.get(key) ?? findKnown(key))
  })
}

/** The rows that belong to each id, in the query's order; empty where there are none. */
export function loadMany<Row>(find: FindMany<Row>, toParentId: (row: Row) => string): LoaderOfMany<Row> {
  return new DataLoader(async (ids) => {
    const groups = new Map(ids.map((id): [string, Row[]] => [id, []]))
    for (const row of await find(ids)) groups.get(toParentId(row))?.push(row)
    return ids.map((id) => groups.get(id) ?? [])
  })
}

/** Rows of which each may belong to several keys. */
export function loadShared<Row>(find: FindMany<Row>, belongs: (row: Row, key: string) => boolean): LoaderOfMany<Row> {
  return new DataLoader(async (keys) => {
    const rows = await find(keys)
    return keys.map((key) => rows.filter((row) => belongs(row, key)))
  })
}

/** What was found for each key; `none` for one that nothing was found for. */
export function loadKeyed<Found>(
  find: (keys: readonly string[]) => Promise<ReadonlyMap<string, Found>>,
  none: Found,
): DataLoader<string, Found> {
  return new DataLoader(async (keys) => {
    const found = await find(keys)
    return keys.map((key) => found.get(key) ?? none)
  })
}

/** How many rows belong to each id; 0 for one that the query leaves out. */
export function loadCount(count: FindMany<{ readonly parentId: string; readonly total: number }>): DataLoader<string, number> {
  return new DataLoader(async (ids) => {
    const totals = new Map((await count(ids)).map(({ parentId, total }) => [parentId, total]))
    return ids.map((id) => totals.get(id) ?? 0)
  })
}

/** One loader for each distinct argument (a moment, a page), made when first asked for. */
export function loadPer<Argument, Loader>(make: (argument: Argument) => Loader): (argument: Argument) => Loader {
  const made = new Map<string, Loader>()
  return (argument) => {
    const key = JSON.stringify(argument)
    const loader = made.get(key) ?? make(argument)
    made.set(key, loader)
    return loader
  }
}
