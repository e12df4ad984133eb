/**
 * Merges sorted sources into one sorted sequence of pages, holding no more than a page of each source at a time.
 */
type Pages<Item> = AsyncGenerator<readonly Item[], void>
type Compare<Item> = (a: Item, b: Item) => number

const PAGE_SIZE = 1_000

export async function* mergePages<Item>(sources: readonly Pages<Item>[], compare: Compare<Item>): AsyncGenerator<readonly Item[]> {
  const cursors: Cursor<Item>[] = []
  for (const source of sources) {
    const cursor = await turnPage(source)
    if (cursor !== null) cursors.push(cursor)
  }
  let page: Item[] = []
  for (let lowest = findLowest(cursors, compare); lowest !== null; lowest = findLowest(cursors, compare)) {
    page.push(lowest.head)
    if (page.length === PAGE_SIZE) {
      yield page
      page = []
    }
    const step = lowest.rest.next()
    const following = step.done === true ? await turnPage(lowest.source) : { ...lowest, head: step.value }
    cursors.splice(cursors.indexOf(lowest), 1, ...(following === null ? [] : [following]))
  }
  if (page.length > 0) yield page
}

/** Where a source stands: its lowest item, and what follows on the page. */
interface Cursor<Item> {
  readonly source: Pages<Item>
  readonly head: Item
  readonly rest: Iterator<Item>
}

/** The first item after the page at hand, past pages that are empty; null at the end. */
async function turnPage<Item>(source: Pages<Item>): Promise<Cursor<Item> | null> {
  for (;;) {
    const page = await source.next()
    if (page.done === true) return null
    const rest = page.value[Symbol.iterator]()
    const step = rest.next()
    if (step.done !== true) return { source, head: step.value, rest }
  }
}

function findLowest<Item>(cursors: readonly Cursor<Item>[], compare: Compare<Item>): Cursor<Item> | null {
  let lowest: Cursor<Item> | null = null
  for (const cursor of cursors) {
    if (lowest === null || compare(cursor.head, lowest.head) < 0) lowest = cursor
  }
  return lowest
}
