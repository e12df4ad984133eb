/**
 * What is written is read again, alike on both engines; what they would not keep alike is refused.
 */
import { expect, it } from 'vitest'
import type { GraphErrorCode } from '../../src/graph/graph-error.js'
import { isGraphError } from '../../src/graph/graph-error.js'
import type { Cypher, Graph, Row, Value } from '../../src/graph/graph.js'
import { forEachEngine } from '../engines.js'

const CREATE: Cypher = {
  name: 'test.create',
  text: `
UNWIND $rows AS row
CREATE (c:Company {id: row.id})
SET c += row.properties`,
  integers: ['version'],
}

const READ: Cypher = {
  name: 'test.read',
  text: `
MATCH (c:Company {id: $id})
RETURN c.value AS value, c.version AS version, properties(c) AS properties`,
}

const ECHO: Cypher = { name: 'test.echo', text: 'RETURN $value AS value', integers: ['whole'] }

async function create(graph: Graph, id: string, properties: Readonly<Record<string, Value>>): Promise<void> {
  await graph.write((transaction) => transaction.run(CREATE, { rows: [{ id, properties }] }))
}

async function readProperties(graph: Graph, id: string): Promise<Value | undefined> {
  const [row] = await graph.read(READ, { id })
  return row?.['properties']
}

async function evaluate(graph: Graph, expression: string, value: Value = null): Promise<Row | undefined> {
  const [row] = await graph.read({ name: 'test.evaluate', text: `WITH $value AS value ${expression}` }, { value })
  return row
}

async function expectRefused(graph: Graph, value: Value, message: RegExp): Promise<void> {
  const refusal = await graph.read(ECHO, { value }).then(String, (error: unknown) => error)
  const code: GraphErrorCode = 'INVALID_VALUE'
  expect(isGraphError(refusal, code) ? refusal.message : refusal).toMatch(message)
}

forEachEngine((engine) => {
  it.each([
    ['whole floats', { value: 280 }],
    ['floats', { value: 0.1 }],
    ['large and tiny floats', { value: [1.7976931348623157e308, 5e-324, 1e20] }],
    ['negative numbers', { value: -12.5 }],
    ['integers', { version: Number.MAX_SAFE_INTEGER }],
    ['booleans', { value: true, other: false }],
    ['text in any script', { value: 'Σ µM 甲 👩‍🔬 \u0000 \uffff e\u0301' }],
    ['empty text', { value: '' }],
    ['long text', { value: 'x'.repeat(100_000) }],
    ['lists of text', { value: ['b', 'a', ''] }],
    ['lists of booleans', { value: [true, false] }],
    ['lists of whole and other floats', { value: [1, 2.5] }],
    ['lists of whole floats', { value: [1, 2] }],
    ['empty lists', { value: [] }],
  ])('keeps %s', async (_, properties) => {
    const graph = await engine.open()
    await create(graph, 'company:kymera', properties)
    expect(await readProperties(graph, 'company:kymera')).toEqual({ id: 'company:kymera', ...properties })
  })

  it('omits a property that is null, and removes one that becomes null', async () => {
    const graph = await engine.open()
    await create(graph, 'company:kymera', { name: 'Kymera', host: null })
    const update: Cypher = { name: 'test.update', text: 'MATCH (c:Company {id: $id}) SET c += $properties' }
    await graph.write((transaction) => transaction.run(update, { id: 'company:kymera', properties: { name: null } }))
    expect(await readProperties(graph, 'company:kymera')).toEqual({ id: 'company:kymera' })
  })

  it('reads a property that is not there as null', async () => {
    const graph = await engine.open()
    await create(graph, 'company:kymera', {})
    expect(await graph.read(READ, { id: 'company:kymera' })).toEqual([{ value: null, version: null, properties: { id: 'company:kymera' } }])
  })

  it('finds a whole float by its value, in lists as well', async () => {
    const graph = await engine.open()
    await create(graph, 'company:kymera', { value: 280, list: [1, 2] })
    const find: Cypher = {
      name: 'test.find',
      text: `
MATCH (c:Company)
WHERE c.value = $value AND c.value >= 280.0 AND c.value < 280.5 AND c.list = $list AND 1 IN c.list AND $one IN c.list
RETURN c.id AS id`,
    }
    expect(await graph.read(find, { value: 280, list: [1, 2], one: 1 })).toEqual([{ id: 'company:kymera' }])
  })

  it('divides alike what toFloat made a float', async () => {
    const graph = await engine.open()
    expect(await evaluate(graph, 'RETURN toFloat(value) / 4 AS quotient', 10)).toEqual({ quotient: 2.5 })
  })

  it('adds, multiplies and takes logarithms alike', async () => {
    const graph = await engine.open()
    const row = await evaluate(graph, 'RETURN value + 1 AS sum, value * 0.5 AS product, value ^ 2 AS power, log10(value) AS log', 100)
    expect(row).toEqual({ sum: 101, product: 50, power: 10_000, log: 2 })
  })

  it('says null of a result that is no finite number, and 0 of −0', async () => {
    const graph = await engine.open()
    expect(await evaluate(graph, 'RETURN 0.0 / 0.0 AS nan, 1.0 / 0.0 AS infinity, 0 * -1.0 AS zero')).toEqual({
      nan: null,
      infinity: null,
      zero: 0,
    })
  })

  it('gives lists and maps, nested ones too', async () => {
    const graph = await engine.open()
    expect(await evaluate(graph, `RETURN [[1, 'a'], [2, null]] AS pairs, {a: 1, b: {c: []}} AS map`)).toEqual({
      pairs: [
        [1, 'a'],
        [2, null],
      ],
      map: { a: 1, b: { c: [] } },
    })
  })

  it('knows null as Cypher does', async () => {
    const graph = await engine.open()
    const row = await evaluate(
      graph,
      'RETURN value = null AS equal, value IS NULL AS absent, NOT (value < 1) AS below, 1 IN [1, null] AS found',
    )
    expect(row).toEqual({ equal: null, absent: true, below: null, found: true })
  })

  it('orders stored text by code point', async () => {
    const graph = await engine.open()
    const names = ['b', 'a', 'B', 'é', '10', '9', '\ufb00', '\u{1f600}', '']
    for (const [index, name] of names.entries()) await create(graph, `company:${index}`, { name })
    const list: Cypher = { name: 'test.list', text: 'MATCH (c:Company) RETURN c.name AS name ORDER BY c.name' }
    const rows = await graph.read(list)
    expect(rows.map(({ name }) => name)).toEqual(['', '10', '9', 'B', 'a', 'b', 'é', '\ufb00', '\u{1f600}'])
  })

  it('orders null last, and first when descending', async () => {
    const graph = await engine.open()
    const order = async (direction: string): Promise<readonly (Value | undefined)[]> => {
      const query: Cypher = { name: 'test.order', text: `UNWIND [2, null, 10, 2.5] AS x RETURN x ORDER BY x ${direction}` }
      return (await graph.read(query)).map(({ x }) => x)
    }
    expect([await order('ASC'), await order('DESC')]).toEqual([
      [2, 2.5, 10, null],
      [null, 10, 2.5, 2],
    ])
  })

  it('aggregates nothing to an empty list and to zero', async () => {
    const graph = await engine.open()
    const query: Cypher = {
      name: 'test.aggregate',
      text: 'MATCH (c:Company) RETURN count(c) AS count, collect(c.id) AS ids, max(c.value) AS max, coalesce(sum(c.value), 0) AS sum',
    }
    expect(await graph.read(query)).toEqual([{ count: 0, ids: [], max: null, sum: 0 }])
  })

  it.each<readonly [string, Value, RegExp]>([
    ['NaN', NaN, /test\.echo cannot take \$value: NaN is no finite number/],
    ['infinity', -Infinity, /-Infinity is no finite number/],
    ['−0', -0, /−0 is kept as 0 by one engine/],
    ['half a surrogate pair', 'a\ud83d', /half a surrogate pair/],
    ['half a surrogate pair in a list', ['a', '\ude00'], /half a surrogate pair/],
    ['a mixed list', [1, 'a'], /mixes number and string/],
    ['a list with null', [1, null], /a list with null/],
    ['a list of lists', [[1], [2]], /a list of lists/],
    ['NaN in a row of a list', [{ id: 'a', properties: { value: NaN } }], /\$value\[0\]\.properties\.value: NaN/],
    ['a map in a map of properties', { properties: { map: {} } }, /\$value\.properties: a map cannot be a property/],
    ['a map three levels deep', [{ properties: { map: {} } }], /\$value\[0\]\.properties\.map: a map cannot be a property/],
    ['a fraction as an integer', [{ whole: 1.5 }], /1\.5 is no safe integer/],
    ['an unsafe integer', [{ whole: 2 ** 53 }], /no safe integer/],
  ])('refuses %s', async (_, value, message) => {
    const graph = await engine.open()
    await expectRefused(graph, value, message)
  })

  it('refuses a limit that is not declared an integer', async () => {
    const graph = await engine.open()
    const query: Cypher = { name: 'test.limit', text: 'MATCH (c:Company) RETURN c.id AS id LIMIT $first' }
    await expect(graph.read(query, { first: 5 })).rejects.toMatchObject({ code: 'QUERY' })
  })

  it('takes declared integers in lists and in maps of lists', async () => {
    const graph = await engine.open()
    const query: Cypher = {
      name: 'test.integers',
      text: 'UNWIND $rows AS row RETURN row.n / 4 AS quotient, [n IN $numbers | n / 4] AS quotients',
      integers: ['n', 'numbers'],
    }
    expect(await graph.read(query, { rows: [{ n: 10 }], numbers: [10, 8] })).toEqual([{ quotient: 2, quotients: [2, 2] }])
  })

  it('refuses to return a node', async () => {
    const graph = await engine.open()
    await create(graph, 'company:kymera', {})
    await expect(graph.read({ name: 'test.node', text: 'MATCH (c:Company) RETURN c' })).rejects.toMatchObject({ code: 'QUERY' })
  })
})
