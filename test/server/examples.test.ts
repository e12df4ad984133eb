import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { executeOperation } from '../../src/graphql/execute.js'
import { readExamples } from '../../src/server/examples.js'
import { forEachEngine } from '../engines.js'
import { SEED_FILES } from '../../src/importers/load-seed.js'
import { CELL, pick, withSeed, type SeededGraph } from '../graphql/seeded-graph.js'

const FOLDER = new URL('../../examples/', import.meta.url)
const ROWS = 'comparePotency.comparisons.nodes.*'

describe('every example', () => {
  it.each(readdirSync(FOLDER))('%s says what it is for and holds one named operation', (file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8')
    expect(text).toMatch(/^# \S.*\S\n(?:query|mutation) [A-Z]/)
    expect(parse(text).definitions).toHaveLength(1)
  })

  it('has a name of its own', () => {
    const names = readExamples().map(({ name }) => name)
    expect(names.length).toBeGreaterThanOrEqual(12)
    expect(new Set(names).size).toBe(names.length)
  })
})

forEachEngine((engine) => {
  const seed = withSeed(engine, SEED_FILES)

  it('FindAsYouType finds navtemadlin by its code, however it is spelt', async () => {
    await expectEach(seed, 'FindAsYouType', 'search.nodes.*.highlight', ['**AMG 2**32'])
    await expectEach(seed, 'FindAsYouType', 'search.nodes.*.node.id', ['compound:navtemadlin'])
  })

  it('WhatIf divides the supposed value, and says so', async () => {
    await expectEach(seed, 'WhatIf', `${ROWS}.ratio.display`, ['≈93× (78–120×, rounding only)'])
    await expectEach(seed, 'HowMuchMorePotent', `${ROWS}.tier`, [2, 3, 3, 3, 4])
  })

  it('RankInOneAssay puts KT-253 first and three inhibitors in one tier', async () => {
    const answer = await run(seed, 'RankInOneAssay')
    const guide = pick(answer, 'rankCompounds.groups.nodes.*').find((group) => pick(group, 'rows.*').length === 6)
    expect(pick(guide, 'rows.*.tier')).toEqual([1, 2, 3, 3, 3, 4])
  })

  it('ProposeACorrection announces ten changes to a curator, and stores nothing', async () => {
    const text = readExamples().find(({ name }) => name === 'ProposeACorrection')?.text ?? ''
    const viewer = { id: 'contributor:local:ada', name: 'Ada', role: 'curator' }
    const { data, errors } = await executeOperation({ graph: seed.graph(), viewer, document: text })
    expect(errors).toBeUndefined()
    expect(pick(data, 'correctMeasurement.consequences.changes.*')).toHaveLength(10)
    expect(await run(seed, 'WhatWaitsForReview')).toMatchObject({ reviewQueue: { totalCount: 0 } })
  })

  it('WhatWaitsForReview is empty while nothing waits, and knows nobody without a token', async () => {
    expect(await run(seed, 'WhatWaitsForReview')).toEqual({ viewer: null, reviewQueue: { totalCount: 0, nodes: [] } })
  })

  it('HowMuchMorePotent gives each inhibitor its fold, tier and verdict', async () => {
    await expectEach(seed, 'HowMuchMorePotent', `${ROWS}.ratio.display`, [
      '≈220× (190–270×, rounding only)',
      '≈540× (460–660×, rounding only)',
      '≈730× (610–900×, rounding only)',
      '≈930× (780–1,200×, rounding only)',
      '≈2,100× (1,700–2,500×, rounding only)',
    ])
    await expectEach(seed, 'HowMuchMorePotent', `${ROWS}.tier`, [2, 3, 3, 3, 4])
  })

  it('WhyAComparisonIsRefused gives no number, and every difference by code', async () => {
    const answer = await run(seed, 'WhyAComparisonIsRefused')
    expect(answer).toMatchObject({
      measurement: { potencyRatio: { status: 'REFUSED', fold: null, verdict: { outcome: 'NOT_COMPARABLE' } } },
    })
    const differing = pick(answer, 'measurement.potencyRatio.verdict.reasons.*').filter(
      (reason) => pick(reason, 'state')[0] === 'DIFFERENT',
    )
    expect(differing.flatMap((reason) => pick(reason, 'code'))).toEqual(
      expect.arrayContaining(['ENDPOINT_DIFFERS', 'TARGET_DIFFERS', 'CELL_LINE_DIFFERS', 'TECHNOLOGY_DIFFERS', 'READOUT_DIFFERS']),
    )
  })

  it('WhoStandsBehindTheNumbers finds no independent measurement and does not support the title', async () => {
    const answer = await run(seed, 'WhoStandsBehindTheNumbers')
    expect(answer).toMatchObject({
      independence: {
        class: 'MIXED',
        measurements: 7,
        sources: 1,
        independent: 0,
        claimVerdict: 'NOT_SUPPORTED_BY_PROVENANCE',
        byClass: [
          { class: 'ORIGINATOR_REPORTED', measurements: 2 },
          { class: 'RIVAL_REPORTED', measurements: 5 },
        ],
      },
    })
    expect(claimOf(answer, 15)).toMatchObject({ verdict: 'NOT_SUPPORTED_BY_PROVENANCE', independentSupporting: 0 })
  })

  it('WhatIsInTheDocument accounts for each of its lines, and calls a dash a missing value', async () => {
    const answer = await run(seed, 'WhatIsInTheDocument')
    expect(answer).toMatchObject({
      documentCoverage: { lines: 147, notCaptured: 0, marks: 36, markGroups: 27, references: 10, tableRows: 6, protocols: 4, figures: 3 },
      compound: { missingValues: [{ endpoint: { code: 'DC50' }, reportedText: '-', reason: 'NOT_REPORTED' }] },
    })
    expect(pick(answer, 'documentCoverage.items.*').reduce<number>((lines, item) => lines + countLines(item), 0)).toBe(147)
  })

  it('AllAboutACompound gives names, companies, mechanism and measurements in their context', async () => {
    const answer = await run(seed, 'AllAboutACompound')
    expect(pick(answer, 'compound.names.*.text')).toEqual(expect.arrayContaining(['Navtemadlin', 'AMG 232']))
    expect(pick(answer, 'compound.companies.*.company.name')).toEqual(expect.arrayContaining(['Amgen', 'Kartos']))
    expect(pick(answer, 'compound.mechanisms.*.action')).toContain('inhibitor')
    const measurement = pick(answer, 'compound.measurements.nodes.*').find((node) => pick(node, 'id')[0] === `${CELL}:navtemadlin:ic50`)
    expect(measurement).toMatchObject({
      reportedText: '280',
      standardValue: 280,
      interval: { low: 275, high: 285, kind: 'ROUNDING' },
      assay: { target: null, cellLine: { name: 'RS4;11' } },
    })
  })

  it('WhereANumberComesFrom leads to the cell, the reference and the change that brought it', async () => {
    expect(await run(seed, 'WhereANumberComesFrom')).toMatchObject({
      measurement: {
        reportedText: '0.3',
        status: 'ACCEPTED',
        locator: { lineStart: 36, row: 1 },
        citation: { number: 5, grade: 'HOST_ONLY', publishedBy: { name: 'Kymera' }, publisherBasis: 'INFERRED' },
      },
      history: {
        nodes: [
          { action: 'loadSeed', reason: 'seed/kt-253-comparative-guide/measurements.yml', contributor: { name: 'Seed', role: 'system' } },
        ],
      },
    })
  })

  it('WhichCompoundIsMeant follows the disputed name only when asked to, with a warning', async () => {
    const answer = await run(seed, 'WhichCompoundIsMeant')
    expect(pick(answer, 'verified.*.status')).toEqual(['FOUND', 'FOUND', 'NOT_FOUND', 'NOT_FOUND'])
    expect(pick(answer, 'verified.*.suggestions')).toEqual([[], [], ['KT-253'], ['Milademetan']])
    expect(answer).toMatchObject({
      includingAsserted: [{ status: 'FOUND', node: { id: 'compound:kt-253' }, warnings: [{ code: 'IDENTITY_DISPUTED' }] }],
    })
  })

  it('WhatIsMissing lists four facts for each of seven measurements, and the Dmax of the DC50', async () => {
    const answer = await run(seed, 'WhatIsMissing')
    expect(tally(pick(answer, 'measurements.nodes.*.missing.*.code'))).toEqual({
      EXPOSURE_TIME: 7,
      REPLICATES: 7,
      UNCERTAINTY: 7,
      PROTOCOL_LINK: 7,
      DMAX: 1,
    })
  })

  it('HowARatioIsComputed gives inputs from which fold and interval follow', async () => {
    const answer = await run(seed, 'HowARatioIsComputed')
    const [reference, comparator] = pick(answer, `${ROWS}.ratio.explain.inputs.*`)
    expect(pick(answer, `${ROWS}.ratio.fold`)).toEqual([read(comparator, 'standardValue') / read(reference, 'standardValue')])
    expect(pick(answer, `${ROWS}.ratio.foldLow`)).toEqual([read(comparator, 'interval.low') / read(reference, 'interval.high')])
    expect(pick(answer, `${ROWS}.ratio.foldHigh`)).toEqual([read(comparator, 'interval.high') / read(reference, 'interval.low')])
  })

  it('WhichRulesApply describes each policy by its rules and sources', async () => {
    const answer = await run(seed, 'WhichRulesApply')
    expect(pick(answer, 'comparabilityPolicies.*.name')).toEqual(expect.arrayContaining(['standard-v1', 'strict-v1', 'exploratory-v1']))
    const rules = pick(answer, 'comparabilityPolicies.*.rules').map((list) => pick(list, '*').length)
    expect(Math.min(...rules)).toBeGreaterThan(15)
  })

  it('WithoutTheInterestedParties leaves no value and says why for each', async () => {
    await expectEach(
      seed,
      'WithoutTheInterestedParties',
      `${ROWS}.ratio.status`,
      Array.from({ length: 5 }, () => 'NO_VALUE'),
    )
    await expectEach(
      seed,
      'WithoutTheInterestedParties',
      'comparePotency.excluded.nodes.*.code',
      Array.from({ length: 6 }, () => 'EXCLUDED_CLASS'),
    )
  })

  it('CompoundsByContext shows a cell that a source leaves out as absent, with what it prints', async () => {
    const cells = pick(await run(seed, 'CompoundsByContext'), 'potencyMatrix.cells.*')
    expect(cells.map((cell) => pick(cell, 'state')[0])).toEqual(['MEASURED', 'MEASURED', 'MEASURED', 'ABSENT', 'MEASURED', 'ABSENT'])
    expect(cells.flatMap((cell) => pick(cell, 'measurements.*.reportedText'))).toEqual(['0.3', '0.4', '280', '620'])
    expect(cells[3]).toMatchObject({ compound: { name: 'Navtemadlin' }, missingValues: [{ reportedText: '-', reason: 'NOT_REPORTED' }] })
  })

  it('WhichCellsAreEmpty counts every combination, and none that is independent', async () => {
    const answer = await run(seed, 'WhichCellsAreEmpty')
    expect(answer).toMatchObject({ evidenceGaps: { cells: 60, filled: 10, independent: 0 } })
    expect(tally(pick(answer, 'evidenceGaps.gaps.*.state'))).toEqual({ ABSENT: 5, NO_RECORD: 45 })
  })

  it('AsOfAMoment has nothing to compare before the first change, and says so', async () => {
    const answer = await run(seed, 'AsOfAMoment')
    expect(answer).toMatchObject({
      then: { dataVersion: '0', comparisons: { totalCount: 0 } },
      now: { comparisons: { totalCount: 5 } },
    })
    expect(pick(answer, 'then.warnings.*.code')).toContain('BEFORE_FIRST_CHANGE')
  })

  it('HowValuesScatter gives mean and spread of four values, a repetition counted as a mention', async () => {
    expect(await run(seed, 'HowValuesScatter')).toMatchObject({
      potencyStatistics: { n: 4, nCensored: 0, mentions: 5, median: (1.7 + 224) / 2, standardUnit: 'nM' },
    })
    const logs = [0.8, 1.7, 224, 10_000].map(Math.log10)
    const mean = logs.reduce((sum, log) => sum + log, 0) / 4
    const [spread, middle] = ['log10Sd', 'geometricMean'].map((name) => `potencyStatistics.${name}`)
    const answer = await run(seed, 'HowValuesScatter')
    expect(pick(answer, middle ?? '')[0]).toBeCloseTo(10 ** mean, 9)
    expect(pick(answer, spread ?? '')[0]).toBeCloseTo(Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / 3), 9)
  })

  it('OneContextOverAnother refuses a fold between cells of unlike targets, and says why', async () => {
    const answer = await run(seed, 'OneContextOverAnother')
    expect(answer).toMatchObject({ selectivity: { entries: [{ status: 'REFUSED', verdict: { outcome: 'NOT_COMPARABLE' } }] } })
    expect(pick(answer, 'selectivity.entries.*.verdict.reasons').flatMap((reasons) => pick(reasons, '*.code'))).toContain('TARGET_DIFFERS')
  })

  it('WhereSourcesDisagree names each rule with its sides in words', async () => {
    const answer = await run(seed, 'WhereSourcesDisagree')
    expect(tally(pick(answer, 'discrepancies.nodes.*.rule'))).toEqual({
      INTERVALS_DISJOINT: 4,
      IDENTITY_CONFLICT: 1,
      INDEPENDENCE_UNSUPPORTED: 1,
    })
    expect(pick(answer, 'discrepancies.nodes.*.message').join('\n')).toContain('from "0.8" nM')
  })

  it('SayItInASentence gives value, citation and caveat', async () => {
    expect(pick(await run(seed, 'SayItInASentence'), 'fact')[0]).toMatch(
      /^The IC50 of KT-253 is 0\.3 nM .* kymeratx\.com \[5\].*own developer/,
    )
  })

  it.each(readExamples())('$name is tested by its name', ({ name }) => {
    const tests = readFileSync(new URL(import.meta.url), 'utf8')
    expect(tests).toContain(`it('${name} `)
  })
})

async function run(seed: SeededGraph, name: string): Promise<unknown> {
  const example = readExamples().find((known) => known.name === name)
  if (example === undefined) throw new Error(`No example is named ${name}.`)
  return await seed.read(example.text)
}

async function expectEach(seed: SeededGraph, name: string, path: string, values: readonly unknown[]): Promise<void> {
  expect(pick(await run(seed, name), path)).toEqual(values)
}

function claimOf(answer: unknown, number: number): unknown {
  return pick(answer, 'document.claims.nodes.*').find((claim) => pick(claim, 'number')[0] === number)
}

function read(input: unknown, path: string): number {
  return Number(pick(input, path)[0])
}

function countLines(item: unknown): number {
  return read(item, 'lineEnd') - read(item, 'lineStart') + 1
}

function tally(values: readonly unknown[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
  return Object.fromEntries(counts)
}
