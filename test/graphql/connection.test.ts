import { describe, expect, it } from 'vitest'
import { toConnection, toListConnection, type PageArguments } from '../../src/graphql/connection.js'
import { encodeCursor, toFingerprint } from '../../src/graphql/cursor.js'

const NAMES = ['KT-253', 'Milademetan', 'Navtemadlin', 'RG7388', 'SAR405838', 'Siremadlin']

describe('a page of a list', () => {
  it('goes on after its last row and loses or doubles none', async () => {
    const first = await pageOf({ first: 4 })
    const second = await pageOf({ first: 4, after: first.endCursor })
    expect([...first.names, ...second.names]).toEqual(NAMES)
  })

  it('says whether rows follow it and stand before it', async () => {
    const first = await pageOf({ first: 4 })
    const second = await pageOf({ first: 4, after: first.endCursor })
    expect([first.flags, second.flags]).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it('has 25 rows where no number is given, by null as by absence', async () => {
    const rows = Array.from({ length: 30 }, (_, position) => `row ${position}`)
    expect((await pageOf({ first: null }, rows)).names).toHaveLength(25)
  })

  it('may be empty', async () => {
    expect(await pageOf({ first: 0 })).toMatchObject({ names: [], endCursor: null })
  })

  it.each([-1, 101])('of %i rows is refused with the bound', (first) => {
    expectRefusal({ first }, `first: ${first} is outside 0 to 100`)
  })

  it('is refused after text that is no cursor', () => {
    expectRefusal({ after: 'milademetan' }, '"milademetan" is not a cursor')
  })

  it('is refused after a cursor that somebody altered', () => {
    const [version, list, sequence] = [2, toFingerprint('compounds'), 7]
    const altered = Buffer.from(JSON.stringify([version, list, sequence, [3], 'AAAAAAAAAAAAAAAA'])).toString('base64url')
    expectRefusal({ after: altered }, 'is not a cursor')
  })

  it('is refused after a cursor of a moment that this graph has not seen', async () => {
    const { connection } = observedList({ after: cursorOf('compounds', 9) }, 7)
    await expect(connection.nodes()).rejects.toThrow('of data version 9, this graph is at version 7')
  })

  it('is refused after a cursor of another list', () => {
    expectRefusal({ after: cursorOf('targets') }, 'belongs to another list')
  })

  it('is refused after a cursor of an older answer', () => {
    expectRefusal({ after: cursorOf('compounds', 6) }, 'of data version 6, the data is at version 7')
  })
})

describe('a list that is read row by row', () => {
  it('reads nothing when only the total is selected, and counts only when it is', async () => {
    const { connection, calls } = observedList()
    const total = await connection.totalCount()
    expect([total, calls]).toEqual([6, ['count at 7']])
  })

  it('reads its later pages at the moment of its first', async () => {
    const first = observedList()
    const { endCursor } = await first.connection.pageInfo()
    const second = observedList({ after: endCursor }, 9)
    await second.connection.nodes()
    expect(second.calls).toEqual(['read 3 after Milademetan at 7'])
  })

  it('reads each page once, whatever is selected of it', async () => {
    const { connection, calls } = observedList()
    await Promise.all([connection.nodes(), connection.edges(), connection.pageInfo()])
    expect(calls).toEqual(['read 3 after nothing at 7'])
  })

  it('reads no row more than it gives where pageInfo is not selected', async () => {
    const { connection, calls } = observedList({}, 7, false)
    expect([await connection.nodes(), calls]).toEqual([NAMES.slice(0, 2), ['read 2 after nothing at 7']])
  })

  it('knows whether rows follow even where nobody said that pageInfo is selected', async () => {
    const { connection } = observedList({}, 7, false)
    expect(await connection.pageInfo()).toMatchObject({ hasNextPage: true })
  })
})

describe('the fingerprint of a list', () => {
  it('takes null for absent', () => {
    expect(toFingerprint('measurements', { endpoint: null })).toBe(toFingerprint('measurements', {}))
  })

  it('does not depend on the order of fields', () => {
    expect(toFingerprint('measurements', { a: 1, b: 2 })).toBe(toFingerprint('measurements', { b: 2, a: 1 }))
  })

  it('differs for another filter', () => {
    expect(toFingerprint('measurements', { endpoint: 'IC50' })).not.toBe(toFingerprint('measurements', { endpoint: 'DC50' }))
  })
})

async function pageOf(page: PageArguments, rows: readonly string[] = NAMES) {
  const connection = listOf(page, rows)
  const [names, info] = await Promise.all([connection.nodes(), connection.pageInfo()])
  return { names, endCursor: info.endCursor, flags: [info.hasNextPage, info.hasPreviousPage] }
}

function expectRefusal(page: PageArguments, message: string): void {
  expect(() => listOf(page)).toThrow(message)
}

function listOf(page: PageArguments, rows: readonly string[] = NAMES) {
  return toListConnection(page, { fingerprint: toFingerprint('compounds'), sequence: 7, rows })
}

function cursorOf(list: string, sequence = 7): string {
  return encodeCursor(toFingerprint(list), { sequence, keys: [0] })
}

function observedList(page: PageArguments = {}, head = 7, hasPageInfo = true) {
  const calls: string[] = []
  const connection = toConnection(
    { first: 2, ...page },
    {
      fingerprint: () => toFingerprint('compounds'),
      sequence: () => Promise.resolve(head),
      read: ({ first, after, at }) => {
        calls.push(`read ${first} after ${after?.join() ?? 'nothing'} at ${at}`)
        return Promise.resolve(NAMES.slice(0, first))
      },
      count: (at) => {
        calls.push(`count at ${at}`)
        return Promise.resolve(NAMES.length)
      },
      keysOf: (name) => [name],
      hasPageInfo,
    },
  )
  return { connection, calls }
}
