import { describe, expect, it } from 'vitest'
import { forEachEngine } from '../engines.js'
import { CELL, GUIDE, pick, withSeed, type SeededGraph } from './seeded-graph.js'

const LISTS = [
  'compounds',
  'targets',
  'cellLines',
  'companies',
  'mechanisms',
  'assays',
  'protocols',
  'measurements',
  'citations',
  'documents',
  'claims',
]

const MEASUREMENTS = `query ($filter: MeasurementFilter, $orderBy: [MeasurementOrder!], $evidence: EvidenceScope, $first: Int, $after: String) {
  measurements(filter: $filter, orderBy: $orderBy, evidence: $evidence, first: $first, after: $after) {
    totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

const COMPOUNDS = `query ($filter: CompoundFilter, $orderBy: [CompoundOrder!]) {
  compounds(filter: $filter, orderBy: $orderBy, first: 100) { totalCount nodes { name } }
}`

forEachEngine((engine) => {
  const seed = withSeed(engine)

  describe('every list', () => {
    it.each(LISTS)('of %s gives each row once, however it is cut into pages', async (list) => {
      const whole = await readAll(seed, list, 100)
      expect(await readAll(seed, list, 2)).toEqual(whole)
      expect([new Set(whole).size, whole.length > 0]).toEqual([whole.length, true])
    })

    it.each(LISTS)('of %s refuses a page of −1 or 101 rows and names the bound', async (list) => {
      const refusals = await Promise.all([-1, 101].map((first) => seed.ask(`{ ${list}(first: ${first}) { totalCount } }`)))
      expect(refusals).toMatchObject(
        [-1, 101].map((first) => ({
          errors: [
            {
              message: `first: ${first} is outside 0 to 100. Ask for at most 100 rows and go on with \`after\`.`,
              extensions: { code: 'BAD_USER_INPUT' },
            },
          ],
        })),
      )
    })

    it.each(LISTS)('of %s refuses what is no cursor, and the cursor of another list', async (list) => {
      const other = list === 'targets' ? 'companies' : 'targets'
      const [cursor] = pick(await seed.read(`{ ${other}(first: 1) { pageInfo { endCursor } } }`), `${other}.pageInfo.endCursor`)
      const refusals = await Promise.all(
        ['no cursor', cursor].map((after) => seed.ask(`query ($after: String) { ${list}(after: $after) { nodes { id } } }`, { after })),
      )
      expect(pick(refusals, '*.errors.*.extensions.code')).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT'])
    })
  })

  describe('the measurements', () => {
    it('are seven, and the five dashes are none of them', async () => {
      const answer = await seed.read(
        `{ measurements { totalCount } compounds { nodes { missingValues { reportedText reason endpoint { code } } } } }`,
      )
      expect(pick(answer, 'measurements.totalCount')).toEqual([7])
      expect(pick(answer, 'compounds.nodes.*.missingValues.*')).toEqual(
        Array.from({ length: 5 }, () => ({ reportedText: '-', reason: 'NOT_REPORTED', endpoint: { code: 'DC50' } })),
      )
    })

    it('come most potent first when asked to', async () => {
      expect(await idsOf(seed, { orderBy: ['P_VALUE_DESC'] })).toEqual(
        ['kt-253:ic50', 'kt-253:dc50', 'milademetan:ic50', 'siremadlin:ic50', 'rg7388:ic50', 'navtemadlin:ic50', 'sar405838:ic50'].map(
          (cell) => `${CELL}:${cell}`,
        ),
      )
    })

    it('may be ordered by several things, the first one first', async () => {
      expect(await idsOf(seed, { orderBy: ['ENDPOINT_DESC', 'P_VALUE_DESC'] })).toEqual(
        ['kt-253:ic50', 'milademetan:ic50', 'siremadlin:ic50', 'rg7388:ic50', 'navtemadlin:ic50', 'sar405838:ic50', 'kt-253:dc50'].map(
          (cell) => `${CELL}:${cell}`,
        ),
      )
    })

    it.each([
      [['P_VALUE_DESC', 'P_VALUE_ASC'], 'orderBy holds P_VALUE_DESC and then P_VALUE_ASC'],
      [['ID_ASC', 'P_VALUE_ASC'], 'orderBy holds ID_ASC and then P_VALUE_ASC'],
    ])('refuse the orders %j, of which the second would order nothing', async (orderBy, message) => {
      const answer = await seed.ask(MEASUREMENTS, { orderBy })
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'orderBy' } }] })
      expect(pick(answer, 'errors.*.message')[0]).toContain(message)
    })

    it.each([
      [{ endpoint: { eq: 'dc50' } }, ['kt-253:dc50']],
      [{ endpoint: { in: [] } }, []],
      [{ standardValue: { lt: 1 } }, ['kt-253:dc50', 'kt-253:ic50']],
      [{ standardValue: { gte: 220, lte: 280 } }, ['navtemadlin:ic50', 'rg7388:ic50']],
      [{ pValue: { gt: 9.4 } }, ['kt-253:ic50']],
      [{ cellLine: { name: 'RS4-11' }, standardValue: { gt: 600 } }, ['sar405838:ic50']],
      [{ target: { name: 'MDM2' } }, ['kt-253:dc50']],
      [{ citation: `citation:${GUIDE.slice(9)}:5`, standardValue: { eq: 67 } }, ['milademetan:ic50']],
      [{ or: [{ standardValue: { eq: 67 } }, { standardValue: { eq: 163 } }] }, ['milademetan:ic50', 'siremadlin:ic50']],
      [{ or: [] }, []],
      [{ and: [{ endpoint: { eq: 'IC50' } }, { not: { standardValue: { gt: 0.3 } } }] }, ['kt-253:ic50']],
      [{ not: { cellLine: { name: 'RS4;11' } } }, ['kt-253:dc50']],
      [{ status: ['RETRACTED', 'SUPERSEDED'] }, []],
    ])('that fit %j are exactly these', async (filter, cells) => {
      expect(await idsOf(seed, { filter })).toEqual(cells.map((cell) => `${CELL}:${cell}`))
    })

    it('are not restricted by null', async () => {
      const filter = { and: null, or: null, not: null, endpoint: { eq: null, in: null }, standardValue: null, cellLine: null, status: null }
      expect(await idsOf(seed, { filter })).toEqual(await idsOf(seed, {}))
    })

    it('refuse a filter by a cell line that nobody knows', async () => {
      expect(await seed.ask(MEASUREMENTS, { filter: { cellLine: { name: 'RS4;12' } } })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', suggestions: ['RS4;11'], argument: 'filter.cellLine' } }],
      })
    })

    it('refuse a filter field that the schema does not have', async () => {
      expect(await seed.ask('{ measurements(filter: { colour: { eq: "red" } }) { totalCount } }')).toMatchObject({
        errors: [{ message: 'Field "colour" is not defined by type "MeasurementFilter".' }],
      })
    })

    it('refuse a scope that a list cannot apply', async () => {
      expect(await seed.ask(MEASUREMENTS, { evidence: { excludeClasses: ['ORIGINATOR_REPORTED'] } })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'evidence.excludeClasses' } }],
      })
    })

    it('were none before the first change', async () => {
      expect(await seed.ask(MEASUREMENTS, { evidence: { asOf: '2020-01-01T00:00:00Z' } })).toMatchObject({
        data: { measurements: { totalCount: 0, nodes: [] } },
        extensions: { warnings: [{ code: 'BEFORE_FIRST_CHANGE' }] },
      })
    })

    it('refuse the cursor of another filter', async () => {
      const [after] = pick(await seed.read(MEASUREMENTS, { first: 1 }), 'measurements.pageInfo.endCursor')
      const answer = await seed.ask(MEASUREMENTS, { after, filter: { endpoint: { eq: 'IC50' } } })
      expect(pick(answer, 'errors.*.message')[0]).toContain('belongs to another list, filter or order')
    })

    it('of a compound and of a document are those of the whole list', async () => {
      const answer = await seed.read(
        `{ compound(by: { name: "KT-253" }) { measurements(orderBy: [STANDARD_VALUE_ASC]) { totalCount nodes { reportedText } } }
           document(id: "${GUIDE}") { measurements(first: 100) { totalCount nodes { id } } } }`,
      )
      expect(answer).toMatchObject({
        compound: { measurements: { totalCount: 2, nodes: [{ reportedText: '0.3' }, { reportedText: '0.4' }] } },
        document: { measurements: { totalCount: 7 } },
      })
    })
  })

  describe('the compounds', () => {
    it.each([
      [{}, ['KT-253', 'Milademetan', 'Navtemadlin', 'RG7388', 'SAR405838', 'Siremadlin']],
      [{ name: { startsWith: 'kt' } }, ['KT-253']],
      [{ name: { contains: 'MADLIN' } }, ['Navtemadlin', 'Siremadlin']],
      [{ modality: { eq: 'Small molecule' }, name: { in: ['rg7388', 'KT-253'] } }, ['RG7388']],
      [{ measurements: { standardValue: { lt: 100 } } }, ['KT-253', 'Milademetan']],
      [{ not: { measurements: { endpoint: { eq: 'DC50' } } }, name: { contains: '3' } }, ['RG7388', 'SAR405838']],
    ])('that fit %j are exactly these', async (filter, names) => {
      const answer = await seed.read(COMPOUNDS, { filter })
      expect([pick(answer, 'compounds.nodes.*.name'), pick(answer, 'compounds.totalCount')]).toEqual([names, [names.length]])
    })

    it('may be listed backwards', async () => {
      const names = pick(await seed.read(COMPOUNDS, { orderBy: ['NAME_DESC'] }), 'compounds.nodes.*.name')
      expect(names).toEqual(['Siremadlin', 'SAR405838', 'RG7388', 'Navtemadlin', 'Milademetan', 'KT-253'])
    })

    it('of a company are those that it develops', async () => {
      expect(await seed.read('{ company(by: { name: "Kartos" }) { compounds { totalCount nodes { name } } } }')).toEqual({
        company: { compounds: { totalCount: 1, nodes: [{ name: 'Navtemadlin' }] } },
      })
    })
  })
})

async function readAll(seed: SeededGraph, list: string, first: number): Promise<readonly unknown[]> {
  const document = `query ($first: Int, $after: String) { ${list}(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`
  const ids: unknown[] = []
  let after: unknown = null
  for (;;) {
    const answer = await seed.read(document, { first, after })
    ids.push(...pick(answer, `${list}.nodes.*.id`))
    if (pick(answer, `${list}.pageInfo.hasNextPage`)[0] !== true) return ids
    after = pick(answer, `${list}.pageInfo.endCursor`)[0]
  }
}

async function idsOf(seed: SeededGraph, variables: object): Promise<readonly unknown[]> {
  return pick(await seed.read(MEASUREMENTS, { ...variables, first: 100 }), 'measurements.nodes.*.id')
}
