import { describe, expect, it } from 'vitest'
import { EXPLORATORY_POLICY, STANDARD_POLICY, STRICT_POLICY } from '../../src/domain/comparability-policy.js'
import { DEFAULT_EVIDENCE_SCOPE } from '../../src/domain/evidence-scope.js'
import type { Measurement } from '../../src/domain/measurement.js'
import type { RankingRequest } from '../../src/domain/rank-compounds.js'
import { rankCompounds } from '../../src/domain/rank-compounds.js'
import { buildCitation, buildCompound, buildKnownAssay, buildMeasurement } from './build-records.js'
import { measurements, profiles } from './source-document.js'

const assays = { first: buildKnownAssay('first'), second: buildKnownAssay('second'), third: buildKnownAssay('third') }
const citation = buildCitation('a paper')
const measure = (name: string, text: string, assay: keyof typeof assays = 'first') =>
  buildMeasurement(text, { compound: buildCompound(name), assay: assays[assay], citation, endpoint: 'IC50' })
const rank = (values: readonly Measurement[], given: Partial<RankingRequest> = {}) =>
  rankCompounds({ measurements: values, profiles, policy: STANDARD_POLICY, scope: DEFAULT_EVIDENCE_SCOPE, ...given })
const listOf = (values: readonly Measurement[], given: Partial<RankingRequest> = {}) =>
  rank(values, given).groups.map(({ assay, rows }) => [
    assay?.name ?? 'several',
    ...rows.map(({ tier, compound }) => `${tier} ${compound.name}`),
  ])
const unrankedOf = (values: readonly Measurement[], given: Partial<RankingRequest> = {}) =>
  rank(values, given).unranked.map(({ code, measurement }) => `${code} ${measurement.compound.name}`)

describe('a ranking of one assay and source', () => {
  it('puts the guide into tiers, and its one DC50 into a list of its own', () => {
    expect(listOf(measurements)).toEqual([
      ['RS4;11 viability', '1 KT-253', '2 Milademetan', '3 Siremadlin', '3 RG7388', '3 Navtemadlin', '4 SAR405838'],
      ['MDM2-HiBiT degradation', '1 KT-253'],
    ])
  })

  it('makes {10, 18} and {32} of 10, 18 and 32 nM', () => {
    expect(listOf([measure('C', '32'), measure('A', '10'), measure('B', '18')])).toEqual([['first', '1 A', '1 B', '2 C']])
  })

  it('does not mix assays', () => {
    expect(listOf([measure('A', '10'), measure('B', '100', 'second')])).toEqual([
      ['first', '1 A'],
      ['second', '1 B'],
    ])
  })

  it('takes replicates together, with n, spread and method', () => {
    const [row] = rank([measure('A', '10'), measure('A', '1000'), measure('A', '>10000')]).groups[0]?.rows ?? []
    expect([
      row?.standardValue?.toFixed(6),
      row?.pValue?.toFixed(6),
      row?.method,
      row?.n,
      row?.nCensored,
      row?.interval?.kind,
      row?.interval?.high,
    ]).toEqual(['100.000000', '7.000000', 'GEOMEAN_UNCENSORED', 3, 1, 'SPREAD', null])
  })

  it('counts a value once however often it is printed, beside how often that is', () => {
    const review = { ...measure('A', '10', 'second'), citation: buildCitation('a review') }
    const [first] = [measure('A', '10')]
    const echo = { ...review, restatesId: first.id }
    const values = [first, echo, measure('A', '40'), { ...measure('B', '30', 'second'), citation: echo.citation }]
    expect([
      ...rank(values).groups.flatMap(({ rows }) => rows.map((row) => [row.compound.name, row.n, row.mentions, row.method])),
      ...unrankedOf(values),
    ]).toEqual([['A', 2, 3, 'GEOMEAN_UNCENSORED'], ['B', 1, 1, 'SINGLE'], 'RESTATEMENT A'])
  })

  it('has no tier for a bound', () => {
    const values = [measure('A', '10'), measure('B', '>10000')]
    expect([listOf(values), unrankedOf(values)]).toEqual([[['first', '1 A']], ['BOUND_ONLY B']])
  })

  it('lists what the policy refuses', () => {
    expect([
      listOf(measurements, { policy: STRICT_POLICY }).map(([name]) => name),
      unrankedOf(measurements, { policy: STRICT_POLICY }).length,
    ]).toEqual([['MDM2-HiBiT degradation'], 6])
  })

  it('lists what the scope leaves out', () => {
    const scope = { ...DEFAULT_EVIDENCE_SCOPE, excludeClasses: ['ORIGINATOR_REPORTED'] as const }
    expect(unrankedOf(measurements, { scope })).toEqual(['EXCLUDED_CLASS KT-253', 'EXCLUDED_CLASS KT-253'])
  })
})

describe('a ranking across sources', () => {
  const policy = EXPLORATORY_POLICY

  it('links assays by the compounds that they share', () => {
    const values = [measure('A', '10'), measure('B', '100'), measure('B', '100', 'second'), measure('C', '1000', 'second')]
    expect(listOf(values, { policy })).toEqual([['several', '1 A', '2 B', '3 C']])
    expect(rank(values, { policy }).groups[0]?.rows[1]?.method).toBe('GEOMEAN_OVER_ASSAYS')
  })

  it('does not rank a compound that nothing links to another', () => {
    const values = [measure('A', '10'), measure('B', '100'), measure('C', '1000', 'second')]
    expect([listOf(values, { policy }), unrankedOf(values, { policy })]).toEqual([[['first', '1 A', '2 B']], ['NOT_CONNECTED C']])
  })

  it('keeps sets apart that nothing links', () => {
    const values = [measure('A', '10'), measure('B', '100'), measure('C', '1', 'second'), measure('D', '5', 'second')]
    expect(listOf(values, { policy })).toEqual([
      ['first', '1 A', '2 B'],
      ['second', '1 C', '2 D'],
    ])
  })
})
