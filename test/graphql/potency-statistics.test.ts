import { describe, expect, it } from 'vitest'
import { forEachEngine } from '../engines.js'
import { CELL, GUIDE, withSeed } from './seeded-graph.js'

const STATISTICS = `query ($compound: CompoundKey!, $context: PotencyContext!, $evidence: EvidenceScope) {
  potencyStatistics(compound: $compound, context: $context, evidence: $evidence) {
    n nCensored mentions median geometricMean boundedMean log10Sd log10Mad standardUnit
    measurements { id } excluded { code measurement { id } } warnings { code }
  }
}`
const navtemadlin = { compound: { name: 'Navtemadlin' }, context: { endpoint: 'IC50', document: GUIDE } }
const ic50 = `${CELL}:navtemadlin:ic50`

forEachEngine((engine) => {
  const seed = withSeed(engine)

  describe('the statistics of a compound', () => {
    it('are of its one value in the guide', async () => {
      expect(await seed.read(STATISTICS, navtemadlin)).toEqual({ potencyStatistics: describeOne(280) })
    })

    it('are of the supposed value where one is given', async () => {
      const evidence = { override: [{ measurement: ic50, reportedText: '28' }] }
      expect(await seed.read(STATISTICS, { ...navtemadlin, evidence })).toEqual({
        potencyStatistics: { ...describeOne(28), warnings: [{ code: 'OVERRIDE_APPLIED' }] },
      })
    })

    it('say so where everything is left out', async () => {
      const evidence = { excludeClasses: ['RIVAL_REPORTED'] }
      expect(await seed.read(STATISTICS, { ...navtemadlin, evidence })).toMatchObject({
        potencyStatistics: {
          n: 0,
          mentions: 0,
          median: null,
          standardUnit: null,
          measurements: [],
          excluded: [{ code: 'EXCLUDED_CLASS', measurement: { id: ic50 } }],
          warnings: [{ code: 'NO_VALUE_LEFT' }],
        },
      })
    })

    it('are not pooled over endpoints', async () => {
      expect(await seed.ask(STATISTICS, { compound: { name: 'KT-253' }, context: { document: GUIDE } })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'context.endpoint', suggestions: ['DC50', 'IC50'] } }],
      })
    })

    it('are refused for a compound that nobody knows', async () => {
      expect(await seed.ask(STATISTICS, { ...navtemadlin, compound: { id: 'compound:nobody' } })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'compound' } }],
      })
    })

    it('take five graph queries, one of them to know the document that restricts them', async () => {
      expect([...(await seed.queriesOf(STATISTICS, navtemadlin))].sort()).toEqual([
        'audit.readHead',
        'document.findByIds',
        'measurement.findByCompounds',
        'provenance.find',
        'searchKey.find',
      ])
    })
  })
})

function describeOne(value: number) {
  return {
    n: 1,
    nCensored: 0,
    mentions: 1,
    median: value,
    geometricMean: value,
    boundedMean: value,
    log10Sd: null,
    log10Mad: 0,
    standardUnit: 'nM',
    measurements: [{ id: ic50 }],
    excluded: [],
    warnings: [],
  }
}
