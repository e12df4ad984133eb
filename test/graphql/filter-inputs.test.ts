import { describe, expect, it } from 'vitest'
import { forEachEngine } from '../engines.js'
import { pick, withSeed, type SeededGraph } from './seeded-graph.js'

forEachEngine((engine) => {
  const seed = withSeed(engine)

  describe('a filter across entities', () => {
    it('finds the compounds with an accepted IC50 below 10 nM in RS4;11', async () => {
      const measurements = {
        endpoint: { eq: 'IC50' },
        cellLine: { name: 'RS4;11' },
        concentration: { lt: { value: 0.01, unit: 'µM' } },
        status: ['ACCEPTED'],
      }
      expect(await namesOf(seed, { measurements })).toEqual(['KT-253'])
    })

    it('finds the measurements of the compounds of a company', async () => {
      const answer = await seed.read(
        'query ($name: String!) { measurements(filter: { ofCompound: { company: { name: $name } } }) { nodes { reportedText } } }',
        { name: 'Kymera' },
      )
      expect(pick(answer, 'measurements.nodes.*.reportedText').length).toBe(2)
    })

    it('finds the assays in a cell line, the claims about a compound and the citations of a document', async () => {
      const answer = await seed.read(`{
        assays(filter: { cellLine: { name: "RS4-11" } }) { nodes { id } }
        claims(filter: { compound: { name: "KT-253" } }) { totalCount }
        compound(by: { name: "KT-253" }) { claims { totalCount } }
        citations(filter: { document: "document:kt-253-comparative-guide" }) { totalCount }
        document(id: "document:kt-253-comparative-guide") { citations { id } }
      }`)
      expect(pick(answer, 'assays.nodes.*.id')).toEqual(['assay:rs4-11-viability'])
      expect(pick(answer, 'claims.totalCount')).toEqual(pick(answer, 'compound.claims.totalCount'))
      expect(pick(answer, 'citations.totalCount')).toEqual([pick(answer, 'document.citations.*').length])
    })
  })

  it('below each row of another list lets through what it lets through alone', async () => {
    const below = await seed.read(
      `{ compounds { nodes { id claims(filter: { aboutTarget: {} }) { totalCount nodes { id } } measurements(filter: { inAssay: { against: {} } }) { nodes { id } } } } }`,
    )
    const alone = await seed.read('{ measurements(filter: { inAssay: { against: {} } }) { nodes { id } } }')
    expect(pick(below, 'compounds.nodes.*.measurements.nodes.*.id')).toEqual(pick(alone, 'measurements.nodes.*.id'))
    const claims = pick(below, 'compounds.nodes.*.claims.nodes.*.id')
    expect(claims.length).toBe(pick(below, 'compounds.nodes.*.claims.totalCount').reduce<number>((sum, total) => sum + Number(total), 0))
  })

  describe('a concentration', () => {
    it.each([
      [{ value: 10, unit: 'nM' }],
      [{ value: 10 }],
      [{ value: 0.01, unit: 'µM' }],
      [{ value: 0.01, unit: 'uM' }],
      [{ value: 1e-8, unit: 'M' }],
      [{ value: 10_000, unit: 'pmol/L' }],
    ])('of %j is 10 nM', async (lt) => {
      expect(await namesOf(seed, { measurements: { concentration: { lt } } })).toEqual(['KT-253'])
    })

    it.each([
      ['parsec', 'Use M, mM, µM, nM, pM or fM.'],
      ['nm', 'Did you mean "nM"?'],
      ['mg/mL', 'A mass has no molar meaning without a molecular weight; convert it first.'],
      ['-log10(M)', 'Filter by pValue instead.'],
      ['%', 'Use M, mM, µM, nM, pM or fM.'],
    ])('in "%s" is refused with what to do', async (unit, hint) => {
      expect(await seed.ask(COMPOUNDS, { filter: { measurements: { concentration: { lt: { value: 1, unit } } } } })).toMatchObject({
        errors: [
          {
            message: `filter.measurements.concentration is in "${unit}", which is no molar unit. ${hint}`,
            extensions: { code: 'BAD_USER_INPUT', argument: 'filter.measurements.concentration' },
          },
        ],
      })
    })
  })

  describe('what is null', () => {
    const NOTHING = { eq: null, in: null, isNull: null, not: null }

    it.each([
      [{ name: null, measurements: null, company: null, and: null, or: null, not: null }],
      [{ name: { ...NOTHING, contains: null, startsWith: null }, id: { eq: null, in: null, not: null } }],
      [{ molecularWeight: { ...NOTHING, lt: null, lte: null, gt: null, gte: null } }],
      [{ measurements: { concentration: { ...NOTHING, lt: null, lte: null, gt: null, gte: null }, status: null, citation: null } }],
    ])('does not restrict: %j', async (filter) => {
      expect((await namesOf(seed, filter)).length).toBe(6)
    })
  })

  describe('a key that finds nothing', () => {
    it.each([
      ['compounds', { company: { name: 'Kymerra' } }, 'filter.company', ['Kymera']],
      ['compounds', { mechanism: 'mechanism:nothing' }, 'filter.mechanism', []],
      ['measurements', { compound: { id: 'compound:nothing' } }, 'filter.compound', []],
      ['claims', { document: 'document:nothing' }, 'filter.document', []],
      ['assays', { and: [{ not: { cellLine: { name: 'RS4;12' } } }] }, 'filter.and.not.cellLine', ['RS4;11']],
    ])('in a filter of %s is refused with the nearest: %j', async (list, filter, argument, suggestions) => {
      const type = `${list[0]?.toUpperCase() ?? ''}${list.slice(1, -1)}Filter`
      const answer = await seed.ask(`query ($filter: ${type}) { ${list}(filter: $filter) { totalCount } }`, { filter })
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }] })
      expect(pick(answer, 'errors.*.extensions.suggestions')[0]).toEqual(expect.arrayContaining(suggestions))
    })
  })

  it('half of a character is refused', async () => {
    expect(await seed.ask(COMPOUNDS, { filter: { name: { contains: '\ud800' } } })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.name' } }],
    })
  })

  it('a filter that is nested too deeply is refused', async () => {
    const filter = Array.from({ length: 8 }).reduce<object>((inner) => ({ not: inner }), {})
    expect(await seed.ask(COMPOUNDS, { filter })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter' } }],
    })
  })
})

const COMPOUNDS = 'query ($filter: CompoundFilter) { compounds(filter: $filter) { nodes { name } } }'

async function namesOf(seed: SeededGraph, filter: object): Promise<readonly unknown[]> {
  return pick(await seed.read(COMPOUNDS, { filter }), 'compounds.nodes.*.name')
}
