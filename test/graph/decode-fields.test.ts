import { describe, expect, it } from 'vitest'
import { findRows, readFields, readIds, readManyFields, readOneOf, readOptionalFields } from '../../src/graph/decode-fields.js'
import { readNumber, readText } from '../../src/graph/decode-value.js'
import type { Row } from '../../src/graph/graph.js'
import { openGraph } from '../../src/graph/open-graph.js'

describe('a list of properties', () => {
  it('is read by the names that it was asked for', () => {
    const { id, modality, version } = readFields({ compound: ['compound:kt-253', null, 1] }, 'compound', ['id', 'modality', 'version'])
    expect({ id, modality, version }).toEqual({ id: 'compound:kt-253', modality: null, version: 1 })
  })

  it('of another length is refused', () => {
    expect(() => readFields({ compound: ['compound:kt-253'] }, 'compound', ['id', 'name'])).toThrow(
      '"compound" holds ["compound:kt-253"], not a list of id, name',
    )
  })
})

describe('a list of lists', () => {
  it('is put in the order of the ids, by code point', () => {
    const row = {
      companies: [
        ['company:\u{1f9ea}', 'x'],
        ['company:ﬀ', 'y'],
        ['company:a', 'z'],
      ],
    }
    expect(readManyFields(row, 'companies', ['id', 'name']).map(({ name }) => name)).toEqual(['z', 'y', 'x'])
  })

  it('that is empty means that the optional thing is absent', () => {
    expect(readOptionalFields({ target: [] }, 'target', ['id'])).toBeNull()
  })
})

describe('a list of ids', () => {
  it('holds each once, in order', () => {
    expect(readIds({ ids: ['b', 'a', 'b'] }, 'ids')).toEqual(['a', 'b'])
  })

  it('holds nothing but text', () => {
    expect(() => readIds({ ids: ['a', 1] }, 'ids')).toThrow('"ids" holds ["a",1], not a list of ids')
  })
})

describe('a word of a closed list', () => {
  it('is refused when the list does not have it', () => {
    expect(() => readOneOf({ status: 'LOST' }, 'status', ['ACCEPTED', 'REJECTED'])).toThrow(
      '"status" holds "LOST", not one of ACCEPTED, REJECTED',
    )
  })
})

describe('a query that returns another shape', () => {
  it('is named together with the column', async () => {
    await expect(readOne((row) => readNumber(row, 'name'))).rejects.toThrow(
      'test.readOne returned a row of another shape. The column "name" holds "KT-253", not a number.',
    )
  })

  it('is read by its own decoder', async () => {
    expect(await readOne((row) => readText(row, 'name'))).toEqual(['KT-253'])
  })
})

async function readOne<Result>(decode: (row: Row) => Result): Promise<readonly Result[]> {
  const graph = await openGraph({ url: 'memory:' })
  try {
    return await findRows(graph, { query: { name: 'test.readOne', text: `RETURN 'KT-253' AS name` }, parameters: {} }, decode)
  } finally {
    await graph.close()
  }
}
