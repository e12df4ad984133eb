import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toDocumentCoverage, type DocumentCoverage } from '../../src/domain/coverage.js'
import { groupBy } from '../../src/domain/group-by.js'
import type { Graph } from '../../src/graph/graph.js'
import { findDocumentsByIds } from '../../src/graph/queries/document.js'
import { findLocatedFacts } from '../../src/graph/queries/located-fact.js'
import type { NodeRecord } from '../../src/graph/record.js'
import { EXPECTED_FACTS, SKIPPED_LINES, type ExpectedFact } from './line-to-fact.js'
import { GUIDE, openSeededGraph, readRecords, sourcesOf, targetsOf, type GraphRecords } from './seeded-graph.js'

let graph: Graph
let coverage: DocumentCoverage
let records: GraphRecords

beforeAll(async () => {
  graph = await openSeededGraph()
  records = await readRecords(graph)
  const [document] = await findDocumentsByIds(graph, [GUIDE])
  if (document === undefined) throw new Error(`${GUIDE} is not in the seed.`)
  coverage = toDocumentCoverage(document, await findLocatedFacts(graph, { documentId: GUIDE, at: 1_000 }))
})
afterAll(() => graph.close())

describe('the guide in the graph', () => {
  it('is accounted for line by line', () => {
    const { document, items, captured, skipped, ...counts } = coverage
    expect(counts).toEqual({
      lines: 147,
      notCaptured: 0,
      marks: 36,
      markGroups: 27,
      references: 10,
      tableRows: 6,
      protocols: 4,
      figures: 3,
    })
    expect({ captured, skipped }).toEqual({ captured: 71, skipped: 76 })
    expect(document.id).toBe(GUIDE)
    expect(items.map(({ lineStart, lineEnd }) => lineEnd - lineStart + 1).reduce((sum, lines) => sum + lines, 0)).toBe(147)
  })

  it('captures exactly the lines that a reader expects', () => {
    expect(linesThatAre('CAPTURED')).toEqual([...new Set(EXPECTED_FACTS.map(({ line }) => line))])
  })

  it('skips the other lines for the reasons that a reader gives', () => {
    const skipped = SKIPPED_LINES.map(({ line }) => ({ line, reason: itemAt(line)?.reason }))
    expect(skipped).toEqual(SKIPPED_LINES)
  })

  it.each(EXPECTED_FACTS.filter(({ fact }) => fact !== 'Marks'))('holds at line $line: $fact $which "$holds"', (expected) => {
    expect(factsAt(expected.line).filter((fact) => isExpected(fact, expected)).length).toBeGreaterThan(0)
  })

  it('holds each group of reference marks at its line, in order', () => {
    const groups = groupBy(
      [...records.nodes.values()].filter(({ label }) => label === 'ReferenceMark'),
      ({ properties }) => Number(properties['group']),
    )
    const marks = [...groups].sort(([a], [b]) => a - b).map(([, group]) => toExpectedMarks(group))
    expect(marks).toEqual(EXPECTED_FACTS.filter(({ fact }) => fact === 'Marks'))
  })

  it('leads each reference mark to the reference of its number', () => {
    const marks = [...records.nodes.values()].filter(({ label }) => label === 'ReferenceMark')
    const wrong = marks.filter(
      ({ id, properties }) => String(targetsOf(records, 'POINTS_TO', id)) !== `citation:kt-253-comparative-guide:${String(properties['number'])}`,
    )
    expect(wrong).toEqual([])
  })

  it('has 15 numbered claims and three statements, six rows of four columns, and four protocols of 6, 5, 9 and 6 steps', () => {
    const ids = (label: string) => [...records.nodes.values()].filter((node) => node.label === label).map(({ id }) => id)
    expect(ids('Claim')).toHaveLength(18)
    expect([...ids('Measurement'), ...ids('MissingValue')]).toHaveLength(12)
    expect(ids('Protocol').map((id) => [id, targetsOf(records, 'HAS_STEP', id).length])).toEqual([
      ['protocol:cell-viability', 6],
      ['protocol:mdm2-degradation', 5],
      ['protocol:western-blot', 9],
      ['protocol:xenograft', 6],
    ])
    const cells = [...records.nodes.values()].filter(({ properties }) => properties['documentId'] === GUIDE && properties['row'] !== undefined)
    const places = new Set(cells.map(({ properties }) => `${String(properties['row'])} ${String(properties['column'])}`))
    expect(places.size).toBe(6 * 4)
  })
})

function linesThatAre(state: string): readonly number[] {
  return coverage.items
    .filter((item) => item.state === state)
    .flatMap(({ lineStart, lineEnd }) => Array.from({ length: lineEnd - lineStart + 1 }, (_, index) => lineStart + index))
}

function itemAt(line: number) {
  return coverage.items.find(({ lineStart, lineEnd }) => lineStart <= line && line <= lineEnd)
}

function factsAt(line: number): readonly NodeRecord[] {
  return (itemAt(line)?.facts ?? []).flatMap((id) => records.nodes.get(id) ?? [])
}

/** Whether a fact of the graph is the one that the reader means; the name of a compound stands for its compound. */
function isExpected(fact: NodeRecord, { fact: label, which, holds }: ExpectedFact): boolean {
  const text = Object.values(fact.properties).join('\n').toLowerCase()
  if (!text.includes(holds.toLowerCase()) && !(label === 'Company' && isInCompanyCell(fact.id, holds))) return false
  if (label === 'Compound' && fact.label === 'CompoundName') return targetsOf(records, 'NAMES', fact.id).includes(`compound:${which}`)
  if (fact.label !== label) return false
  if (label === 'CompoundName') return fact.properties['text'] === which
  if (label === 'AssayParameter') return sourcesOf(records, 'HAS_PARAMETER', fact.id).includes(`assay:${which}`)
  return fact.id.endsWith(`:${which}`)
}

function isInCompanyCell(company: string, cell: string): boolean {
  const roles = records.relationships.filter(({ type, from }) => type === 'DEVELOPS' && from.id === company)
  return roles.some(({ properties }) => properties['reportedText'] === cell)
}

function toExpectedMarks(group: readonly NodeRecord[]): ExpectedFact {
  const inOrder = [...group].sort((a, b) => Number(a.properties['position']) - Number(b.properties['position']))
  const numbers = inOrder.map(({ properties }) => String(properties['number']))
  return { line: Number(inOrder[0]?.properties['lineStart']), fact: 'Marks', which: numbers.join(' '), holds: '' }
}
