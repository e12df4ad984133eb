import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDocumentCoverage, type CoverageItem, type LocatedFact } from '../../src/domain/coverage.js'
import type { SourceDocument } from '../../src/domain/document.js'

const GUIDE: SourceDocument = { id: 'document:guide', title: 'A guide', host: null, date: null, sha256: null, lines: 6, version: 1 }

function fact(
  id: string,
  lineStart: number,
  rest: Partial<LocatedFact> & { readonly lineEnd?: number; readonly row?: number } = {},
): LocatedFact {
  const { lineEnd = lineStart, row = null, ...values } = rest
  const locator = { documentId: GUIDE.id, lineStart, lineEnd, row, column: null, sha256: null }
  return { id, label: 'Claim', locator, number: null, group: null, state: null, reason: null, about: [], ...values }
}

function skipped(id: string, lineStart: number, reason: string, lineEnd = lineStart): LocatedFact {
  return fact(id, lineStart, { label: 'Passage', state: 'SKIPPED', reason, lineEnd })
}

function itemsOf(...facts: readonly LocatedFact[]): readonly CoverageItem[] {
  return toDocumentCoverage(GUIDE, facts).items
}

function item(lineStart: number, lineEnd: number, rest: Partial<CoverageItem>): CoverageItem {
  return { lineStart, lineEnd, state: 'NOT_CAPTURED', reason: null, facts: [], ...rest }
}

describe('the coverage of a document', () => {
  it('has each line captured by the facts there, skipped for a reason, or not captured', () => {
    expect(itemsOf(fact('claim:a', 2), skipped('passage:b', 3, 'offer'))).toEqual([
      item(1, 1, {}),
      item(2, 2, { state: 'CAPTURED', facts: ['claim:a'] }),
      item(3, 3, { state: 'SKIPPED', reason: 'offer' }),
      item(4, 6, {}),
    ])
  })

  it('joins adjoining lines only where they say the same', () => {
    expect(itemsOf(skipped('passage:a', 1, 'blank'), skipped('passage:b', 2, 'blank'), skipped('passage:c', 3, 'offer'))).toEqual([
      item(1, 2, { state: 'SKIPPED', reason: 'blank' }),
      item(3, 3, { state: 'SKIPPED', reason: 'offer' }),
      item(4, 6, {}),
    ])
  })

  it('takes a line that holds a fact for captured, even where it is also skipped', () => {
    expect(itemsOf(fact('claim:a', 1, { lineEnd: 6 }), skipped('passage:b', 2, 'blank'))).toEqual([
      item(1, 6, { state: 'CAPTURED', facts: ['claim:a'] }),
    ])
  })

  it('lets a passage stand for what it states, each fact once, by id', () => {
    const passage = fact('passage:a', 1, { label: 'Passage', state: 'CAPTURED', about: ['target:mdm2', 'claim:a'], lineEnd: 6 })
    expect(itemsOf(passage, fact('claim:a', 1, { lineEnd: 6 }))).toEqual([
      item(1, 6, { state: 'CAPTURED', facts: ['claim:a', 'target:mdm2'] }),
    ])
  })

  it('does not take a passage that states nothing for a fact', () => {
    expect(itemsOf(fact('passage:a', 1, { label: 'Passage', state: 'CAPTURED', lineEnd: 6 }))).toEqual([item(1, 6, {})])
  })

  it('uncovers the line of a fact that is taken back', () => {
    const facts = [fact('claim:a', 1), fact('claim:b', 2)]
    expect(toDocumentCoverage(GUIDE, facts).captured - toDocumentCoverage(GUIDE, facts.slice(1)).captured).toBe(1)
  })

  it('counts marks and their groups, references, rows, protocols and figures', () => {
    const mark = (id: string, group: number) => fact(id, 1, { label: 'ReferenceMark', number: 1, group })
    const step = (id: string, protocol: string) => fact(id, 3, { label: 'ProtocolStep', about: [protocol] })
    const facts = [
      ...[mark('mark:1', 1), mark('mark:2', 1), mark('mark:3', 2)],
      ...[step('step:1', 'protocol:a'), step('step:2', 'protocol:a'), step('step:3', 'protocol:b')],
      ...[fact('citation:1', 4, { label: 'Citation', number: 1 }), fact('citation:self', 5, { label: 'Citation' })],
      ...[fact('measurement:a', 2, { label: 'Measurement', row: 1 }), fact('missing-value:a', 2, { label: 'MissingValue', row: 1 })],
      fact('figure:1', 6, { label: 'Figure' }),
    ]
    const { document, items, ...counts } = toDocumentCoverage(GUIDE, facts)
    expect(counts).toEqual({
      ...{ lines: 6, captured: 6, skipped: 0, notCaptured: 0 },
      ...{ marks: 3, markGroups: 2, references: 1, tableRows: 1, protocols: 2, figures: 1 },
    })
    expect([document, items.length]).toEqual([GUIDE, 6])
  })

  it('counts the first rows of two tables as two', () => {
    const facts = [fact('measurement:a', 1, { row: 1 }), fact('measurement:b', 5, { row: 1 })]
    expect(toDocumentCoverage(GUIDE, facts).tableRows).toBe(2)
  })

  it('reaches to the last line that a fact names, where the length of the document is unknown', () => {
    expect(toDocumentCoverage({ ...GUIDE, lines: null }, [fact('claim:a', 3, { lineEnd: 9 })]).lines).toBe(9)
    expect(toDocumentCoverage({ ...GUIDE, lines: null }, []).items).toEqual([])
  })

  it('accounts for every line exactly once, whatever the facts', () => {
    const located = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 5 }), fc.boolean(), fc.constantFrom('a', 'b', 'c'))
      .map(([start, length, isSkipped, id]) =>
        isSkipped ? skipped(`passage:${id}`, start, id, start + length) : fact(`claim:${id}`, start, { lineEnd: start + length }),
      )
    fc.assert(
      fc.property(fc.array(located, { maxLength: 8 }), fc.integer({ min: 0, max: 12 }), (facts, lines) => {
        const coverage = toDocumentCoverage({ ...GUIDE, lines }, facts)
        const covered = coverage.items.flatMap(({ lineStart, lineEnd }) =>
          Array.from({ length: lineEnd - lineStart + 1 }, (_, at) => lineStart + at),
        )
        expect(covered).toEqual(Array.from({ length: lines }, (_, at) => at + 1))
        expect(coverage.captured + coverage.skipped + coverage.notCaptured).toBe(lines)
      }),
    )
  })
})
