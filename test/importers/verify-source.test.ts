import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/domain/document.js'
import type { Graph } from '../../src/graph/graph.js'
import { findDocumentsByIds } from '../../src/graph/queries/document.js'
import { loadSeed } from '../../src/importers/load-seed.js'
import { readSourceCopy } from '../../src/importers/read-source-copy.js'
import { toLocatedText, verifySource, type LocatorCheck } from '../../src/importers/verify-source.js'
import { forEachEngine } from '../engines.js'
import { HAS_GUIDE, readGuide, readGuideText } from '../seed/guide.js'
import { GUIDE, NOON } from '../seed/seeded-graph.js'

const AT = 1_000
const DOCUMENT: SourceDocument = {
  id: GUIDE,
  title: 'A guide',
  host: null,
  date: null,
  version: 1,
  lines: 3,
  sha256: '0'.repeat(64),
}

describe.skipIf(!HAS_GUIDE)('a copy of the guide', () => {
  forEachEngine((engine) => {
    const openSeeded = async (): Promise<Graph> => {
      const graph = await engine.open()
      await loadSeed(graph, { at: NOON })
      return graph
    }
    const check = async (graph: Graph, bytes: Uint8Array) => {
      const [document = DOCUMENT] = await findDocumentsByIds(graph, [GUIDE])
      const { text, issues } = readSourceCopy(bytes, document)
      return { checks: await verifySource(graph, { documentId: GUIDE, at: AT, text }), codes: issues.map(({ code }) => code) }
    }

    it('that is the guide matches every locator, and there are locators for every line', async () => {
      const { checks, codes } = await check(await openSeeded(), readGuide())
      expect({ mismatches: mismatchesOf(checks), codes }).toEqual({ mismatches: [], codes: [] })
      expect(new Set(checks.flatMap(({ locator }) => linesOf(locator))).size).toBe(147)
      expect(checks.length).toBeGreaterThan(200)
    })

    it('with one changed line mismatches exactly the locators of that line', async () => {
      const graph = await openSeeded()
      for (const line of [3, 36, 53, 107, 122, 147]) {
        const { checks, codes } = await check(graph, encode(changeLine(readGuideText(), line)))
        expect({ codes, lines: mismatchesOf(checks) }).toEqual({
          codes: ['SOURCE_DIFFERS'],
          lines: checks.filter((each) => isAt(each, line)),
        })
      }
    })

    it('with another value in one cell mismatches that value and the marks of its row, not the other cells', async () => {
      const text = readGuideText().replace('67 ^[5]', '76 ^[5]')
      const { checks } = await check(await openSeeded(), encode(text))
      expect(mismatchesOf(checks).map(({ label, id }) => [label, id])).toEqual([
        ['Measurement', 'measurement:kt-253-comparative-guide:milademetan:ic50'],
        ['ReferenceMark', 'reference-mark:kt-253-comparative-guide:11:1'],
      ])
    })

    it('that is cut short matches up to the cut and says how much is missing', async () => {
      const text = readGuideText().split('\n').slice(0, 60).join('\n')
      const { checks, codes } = await check(await openSeeded(), encode(text))
      expect(codes).toEqual(['SOURCE_DIFFERS', 'SOURCE_LINES'])
      expect(mismatchesOf(checks)).toEqual(checks.filter(({ locator }) => (locator.lineEnd ?? 0) > 60))
    })

    it.each([
      { change: 'CRLF', codes: ['SOURCE_DIFFERS', 'SOURCE_LINE_ENDS'], toBytes: (text: string) => encode(text.replace(/\n/g, '\r\n')) },
      {
        change: 'UTF-16',
        codes: ['SOURCE_DIFFERS', 'SOURCE_ENCODING'],
        toBytes: (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
      },
      { change: 'a byte order mark', codes: ['SOURCE_DIFFERS'], toBytes: (text: string) => encode(`\ufeff${text}`) },
      { change: 'a newline at its end', codes: ['SOURCE_DIFFERS'], toBytes: (text: string) => encode(`${text}\n`) },
    ])('saved with $change still matches every locator', async ({ codes, toBytes }) => {
      const result = await check(await openSeeded(), toBytes(readGuideText()))
      expect({ codes: result.codes, mismatches: mismatchesOf(result.checks) }).toEqual({ codes, mismatches: [] })
    })

    it('is compared line by line whatever its line ends, also as plain text', async () => {
      const text = readGuideText().replace(/\n/g, '\r\n')
      expect(mismatchesOf(await verifySource(await openSeeded(), { documentId: GUIDE, at: AT, text }))).toEqual([])
    })

    it('saved as Latin-1 mismatches exactly the lines whose characters were lost', async () => {
      const text = readGuideText()
      const bytes = Buffer.from(text, 'latin1')
      const lost = text.split('\n').flatMap((line, index) => (/[^\u0000-\u00ff]/.test(line) ? [index + 1] : []))
      const { checks, codes } = await check(await openSeeded(), bytes)
      expect(codes).toEqual(['SOURCE_DIFFERS', 'SOURCE_ENCODING'])
      const whole = mismatchesOf(checks).filter(({ locator }) => locator.column === null)
      expect(whole).toEqual(checks.filter((each) => each.locator.column === null && lost.some((line) => isAt(each, line))))
    })
  })
})

describe('a locator', () => {
  const lines = ['a', 'b', '| Compound | IC50 (nM) |', '|---|---|', '| KT-253 | 0.3 ^[5] |']
  const locator = { documentId: GUIDE, lineStart: 5, lineEnd: 5, row: 1, column: 'IC50 (nM)', sha256: null }

  it('of a cell is the trimmed text under its heading', () => {
    expect(toLocatedText(locator, lines)).toBe('0.3 ^[5]')
  })

  it('of a column that the table does not have finds nothing', () => {
    expect(toLocatedText({ ...locator, column: 'DC50 (nM)' }, lines)).toBeNull()
  })

  it('of lines joins them by LF', () => {
    expect(toLocatedText({ ...locator, lineStart: 1, lineEnd: 2, row: null, column: null }, lines)).toBe('a\nb')
  })

  it('beyond the end finds nothing', () => {
    expect(toLocatedText({ ...locator, lineStart: 5, lineEnd: 6, row: null, column: null }, lines)).toBeNull()
  })
})

describe('a copy of a document', () => {
  it('that is longer says that lines may have moved', () => {
    const { issues } = readSourceCopy(encode('a\nb\nc\nd'), DOCUMENT)
    expect(issues.at(-1)?.message).toBe(
      'The copy has 4 lines, the document 3: lines may have moved. Take the whole document, without a change of its lines.',
    )
  })

  it('in no known encoding is read as Windows-1252 and says what is lost', () => {
    const { text, issues } = readSourceCopy(new Uint8Array([0x49, 0x43, 0xb5, 0x0a, 0x62, 0x0a, 0x63]), DOCUMENT)
    expect({ text, codes: issues.map(({ code }) => code) }).toEqual({ text: 'ICµ\nb\nc', codes: ['SOURCE_DIFFERS', 'SOURCE_ENCODING'] })
  })
})

function mismatchesOf(checks: readonly LocatorCheck[]): readonly LocatorCheck[] {
  return checks.filter(({ state }) => state === 'MISMATCH')
}

function linesOf({ lineStart, lineEnd }: LocatorCheck['locator']): readonly number[] {
  const first = lineStart ?? 0
  return Array.from({ length: (lineEnd ?? first) - first + 1 }, (_, index) => first + index)
}

/** Of a line with a table the locators of cells that are named: all cells are, so a change at the line's end is in the last. */
function isAt({ locator }: LocatorCheck, line: number): boolean {
  return linesOf(locator).includes(line) && (locator.column === null || locator.column.startsWith('MDM2-HiBiT'))
}

function changeLine(text: string, line: number): string {
  const change = (content: string) => (content.endsWith(' |') ? content.replace(/ \|$/, '! |') : `${content}!`)
  return text
    .split('\n')
    .map((content, index) => (index + 1 === line ? change(content) : content))
    .join('\n')
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
