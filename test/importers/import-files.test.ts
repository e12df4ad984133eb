import { readFile } from 'node:fs/promises'
import { beforeEach, afterEach, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.js'
import { hashGraph } from '../../src/graph/graph-hash.js'
import { migrate } from '../../src/graph/migrations/migrate.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { findNodesByIds } from '../../src/graph/queries/record.js'
import { importTable } from '../../src/importers/import-table.js'
import { CHEMBL_WEB } from '../../src/importers/sources/chembl-web.js'
import { CHEMBL_WS } from '../../src/importers/sources/chembl-ws.js'
import { countsOf, importText, importWeb, importWs, nodesOf, NOON, printWeb, printWs, writeTable } from './made-up-table.js'

let graph: Graph

beforeEach(async () => {
  graph = await openGraph({ url: 'memory:' })
  await migrate(graph)
})
afterEach(() => graph.close())

const TWO_ROWS = [{ 'Standard Value': '10.0' }, { 'Standard Value': '20.0' }]

async function expectRefused(content: string | Uint8Array, message: RegExp, source = CHEMBL_WEB): Promise<void> {
  const empty = await hashGraph(graph)
  await expect(importText(graph, source, content)).rejects.toThrow(message)
  expect(await hashGraph(graph)).toEqual(empty)
}

async function namesOf(label: 'Assay' | 'Compound'): Promise<readonly unknown[]> {
  return (await nodesOf(graph, label)).map(({ properties }) => properties['name'])
}

describe('the text of a table', () => {
  it('is read with quotes and delimiters inside its cells', async () => {
    const name = 'a "quoted"; assay, with 5\' ends'
    expect(countsOf(await importWeb(graph, [{ 'Assay Description': name }]))).toEqual([1, 1, 0, 0])
    expect(await namesOf('Assay')).toEqual([name])
  })

  it('is read with line breaks inside its cells, and each value knows its lines', async () => {
    await importWeb(graph, [{ 'Assay Description': 'first\nsecond' }, { 'Standard Value': '1.0', 'Assay Description': 'first\nsecond' }])
    const places = (await nodesOf(graph, 'Measurement')).map(({ properties: { value, row, lineStart, lineEnd } }) => [
      value,
      row,
      lineStart,
      lineEnd,
    ])
    expect(places.sort()).toEqual([
      [1, 2, 4, 5],
      [280, 1, 2, 3],
    ])
  })

  it.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no newline at its end', (text: string) => text.slice(0, -1)],
    ['blank lines', (text: string) => `${text}\n\n`],
  ])('says the same with %s', async (_, change) => {
    const plain = await nodesAfter(printWeb(TWO_ROWS))
    expect(await nodesAfter(change(printWeb(TWO_ROWS)))).toEqual(plain)
  })

  async function nodesAfter(text: string): Promise<readonly unknown[]> {
    const own = await openGraph({ url: 'memory:' })
    await migrate(own)
    expect(countsOf(await importText(own, CHEMBL_WEB, text))).toEqual([2, 2, 0, 0])
    const nodes = (await nodesOf(own, 'Measurement')).map(({ id, properties: { textSha256, lineStart } }) => [id, textSha256, lineStart])
    await own.close()
    return nodes
  }

  it('may come with its columns in another order and with others between', async () => {
    const columns = ['Extra', ...printWeb([]).trim().replaceAll('"', '').split(';').reverse()]
    await importWeb(graph, TWO_ROWS)
    expect(countsOf(await importText(graph, CHEMBL_WEB, printWeb(TWO_ROWS, columns)))).toEqual([2, 0, 2, 0])
  })

  it('may have columns without a name, such as the row numbers that pandas writes, and takes nothing from them', async () => {
    const numbered = (text: string, delimiter: string) =>
      text
        .trimEnd()
        .split('\n')
        .map((line, row) => `${row === 0 ? '' : String(row - 1)}${delimiter}${delimiter}${line}\n`)
        .join('')
    expect(countsOf(await importText(graph, CHEMBL_WS, numbered(printWs([{}, { activity_id: '2' }]), ',')))).toEqual([2, 2, 0, 0])
    expect(countsOf(await importText(graph, CHEMBL_WEB, numbered(printWeb(TWO_ROWS), ';')))).toEqual([2, 2, 0, 0])
    expect(await nodesOf(graph, 'CellLine')).toEqual([])
  })

  it('may consist of a header alone', async () => {
    expect(countsOf(await importWeb(graph, []))).toEqual([0, 0, 0, 0])
  })
})

describe('a file that cannot be used', () => {
  it('is refused when a column is missing, which it names with those it has and those it needs', async () => {
    const columns = printWeb([]).trim().replaceAll('"', '').split(';')
    const without = columns.filter((column) => column !== 'Standard Value')
    await expectRefused(
      printWeb(TWO_ROWS, without),
      /lacks the column "Standard Value".*\nIt has: "Molecule ChEMBL ID".*\nA chembl-web file has: .*"Standard Value"/,
    )
  })

  it('may lack the columns that some exports do not have, and the answer names them', async () => {
    const columns = printWeb([]).trim().replaceAll('"', '').split(';')
    const without = columns.filter((column) => column !== 'Properties')
    const result = await importText(graph, CHEMBL_WEB, printWeb(TWO_ROWS, without))
    expect([countsOf(result), result.absentColumns]).toEqual([[2, 2, 0, 0], ['Properties']])
  })

  it('is refused when it has another delimiter', async () => {
    await expectRefused(printWs([{}]), /separated by commas, a chembl-web file by semicolons/)
    await expectRefused(printWeb([{}]), /separated by semicolons, a chembl-ws file by commas/, CHEMBL_WS)
  })

  it('is refused when it is empty', async () => {
    await expectRefused('', /is empty/)
    await expectRefused('\n\n', /has no header/)
  })

  it('is refused when it is no UTF-8, with the line', async () => {
    const text = printWeb([{ 'Assay Description': 'naïve' }])
    await expectRefused(Buffer.from(text, 'latin1'), /is no UTF-8 from about line 2 on/)
    await expectRefused(Buffer.from(`\ufeff${text}`, 'utf16le'), /is UTF-16/)
  })

  it('is refused when it is not there', async () => {
    await expect(importTable(graph, { source: CHEMBL_WEB, path: '/no/such/table.csv', now: () => NOON })).rejects.toThrow(/cannot be read/)
  })

  it('is refused when a row goes on without end', async () => {
    await expect(importText(graph, CHEMBL_WEB, `${printWeb(TWO_ROWS)}"${'x'.repeat(1_100_000)}`)).rejects.toThrow(
      /at most 1,000,000 characters/,
    )
  })
})

describe('a row that cannot be taken', () => {
  it('is rejected when the end of the file is cut off, inside a quote or not', async () => {
    const text = printWeb(TWO_ROWS)
    const cut = await importText(graph, CHEMBL_WEB, text.slice(0, -20))
    expect([countsOf(cut), [...cut.rejections]]).toEqual([[2, 1, 0, 1], [['QUOTE_NOT_CLOSED', 1]]])
    const ws = printWs([{}, { activity_id: '2' }])
    const short = await importText(graph, CHEMBL_WS, ws.slice(0, ws.lastIndexOf(',CHEMBL93')))
    expect([countsOf(short), [...short.rejections]]).toEqual([[2, 1, 0, 1], [['COLUMN_COUNT', 1]]])
  })

  it.each([
    ['ID_MISSING', { molecule_chembl_id: '' }],
    ['ID_MISSING', { activity_id: '' }],
    ['ID_MALFORMED', { target_chembl_id: 'MDM2' }],
    ['TYPE_MISSING', { type: '', standard_type: '' }],
    ['UNIT_LOOKALIKE', { units: 'nm' }],
    ['SPREADSHEET_DAMAGE', { value: 'Mar-40' }],
    ['PACKED_VALUES', { value: '26/35/28' }],
  ])('is rejected for %s', async (code, row) => {
    const result = await importWs(graph, [row])
    expect([countsOf(result), [...result.rejections]]).toEqual([[1, 0, 0, 1], [[code, 1]]])
  })

  it('stands in the rejects file as it was, with why, and can be imported from there once it is mended', async () => {
    const path = await writeTable(printWeb([{ 'Standard Value': '10.0' }, { 'Standard Value': '20.0', 'Standard Units': 'nm' }]))
    const result = await importTable(graph, { source: CHEMBL_WEB, path, now: () => NOON })
    expect(result.rejectsPath).toBe(`${path}.rejects.csv`)
    const rejects = await readFile(`${path}.rejects.csv`, 'utf8')
    expect(rejects.split('\n')[0]).toMatch(/^"Molecule ChEMBL ID";.*;"reject_code";"reject_message"$/)
    expect(rejects.split('\n')[1]).toMatch(/;"20.0";"nm";.*;"UNIT_LOOKALIKE";"""nm"": .*Write nM if that is meant\."$/)
    const mended = await importText(graph, CHEMBL_WEB, rejects.replace(';"nm";', ';"nM";'))
    expect(countsOf(mended)).toEqual([1, 1, 0, 0])
    expect(countsOf(await importWeb(graph, TWO_ROWS))).toEqual([2, 0, 2, 0])
  })

  it('is rejected when its id is in the graph and says something else', async () => {
    await importWs(graph, [{ activity_id: '7' }])
    const result = await importWs(graph, [{ activity_id: '7', value: '0.4' }, { activity_id: '8' }, { activity_id: '8', value: '0.5' }])
    expect([countsOf(result), [...result.rejections]]).toEqual([[3, 1, 0, 2], [['ROW_CHANGED', 2]]])
  })
})

describe('rows that are there', () => {
  it('add nothing a second time, to the content or to the log', async () => {
    await importWs(graph, [{}, { activity_id: '2' }])
    const once = await hashGraph(graph)
    expect(countsOf(await importWs(graph, [{}, { activity_id: '2' }]))).toEqual([2, 0, 2, 0])
    expect(await hashGraph(graph)).toEqual(once)
  })

  it('are two where a file without row ids says the same twice, and still add nothing a second time', async () => {
    expect(countsOf(await importWeb(graph, [{}, {}]))).toEqual([2, 2, 0, 0])
    expect(countsOf(await importWeb(graph, [{}, {}]))).toEqual([2, 0, 2, 0])
    expect(countsOf(await importWeb(graph, [{}, {}, {}]))).toEqual([3, 1, 2, 0])
  })

  it('are one where a file repeats a row id', async () => {
    expect(countsOf(await importWs(graph, [{}, {}]))).toEqual([2, 1, 1, 0])
  })

  it('are the same in batches of any size', async () => {
    const rows = Array.from({ length: 23 }, (_, index) => ({
      activity_id: String(index),
      molecule_chembl_id: `CHEMBL${index % 7}`,
      parent_molecule_chembl_id: `CHEMBL${index % 2}`,
      assay_chembl_id: `CHEMBL${100 + (index % 3)}`,
    }))
    const path = await writeTable(printWs(rows))
    const contents = await Promise.all(
      [1, 5, 23, 5000].map(async (batchRows) => {
        const own = await openGraph({ url: 'memory:' })
        await migrate(own)
        await importTable(own, { source: CHEMBL_WS, path, now: () => NOON, batchRows })
        const { content } = await hashGraph(own)
        await own.close()
        return content
      }),
    )
    expect(new Set(contents).size).toBe(1)
  })

  it('name the file, the rows and a digest in the log, and copy no row', async () => {
    await importWs(graph, [{}, { activity_id: '2' }])
    const [event] = await findNodesByIds(graph, 'AuditEvent', ['audit-event:1'])
    expect(event?.properties).toMatchObject({ action: 'importTable', contributorId: 'contributor:import:chembl-ws' })
    expect(event?.properties['subjects']).toContainEqual(expect.stringMatching(/^document:chembl-ws:/))
    expect(event?.properties['changes']).toMatch(
      /"after":"[0-9a-f]{64}".*"field":"sha256".*"after":"1-2".*"field":"rows".*"field":"batchSha256"/,
    )
  })
})
