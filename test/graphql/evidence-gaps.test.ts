import { describe, expect, it } from 'vitest'
import { forEachEngine } from '../engines.js'
import { pick, withSeed } from './seeded-graph.js'

const GAPS = `query ($compounds: [CompoundKey!], $endpoints: [String!], $cellLines: [CellLineKey!], $evidence: EvidenceScope) {
  evidenceGaps(compounds: $compounds, endpoints: $endpoints, cellLines: $cellLines, evidence: $evidence) {
    cells filled independent gaps { compound { name } endpoint { code } cellLine { name } state absentReason } warnings { code }
  }
}`
const pair = [{ name: 'KT-253' }, { name: 'Siremadlin' }]
const lines = [{ id: 'cell-line:rs4-11' }, { id: 'cell-line:hek293t-mdm2-hibit' }]
const grid = { compounds: pair, endpoints: ['IC50', 'DC50'], cellLines: lines }

forEachEngine((engine) => {
  const seed = withSeed(engine)

  describe('the gaps of the evidence', () => {
    it('tell a blank cell of a source from what stands in none', async () => {
      const answer = await seed.read(GAPS, { ...grid, compounds: [{ name: 'Milademetan' }] })
      expect(answer).toMatchObject({ evidenceGaps: { cells: 4, independent: 0 } })
      expect(pick(answer, 'evidenceGaps.gaps.*').filter((gap) => pick(gap, 'cellLine.name')[0] !== 'RS4;11')).toMatchObject([
        { endpoint: { code: 'IC50' }, state: 'NO_RECORD', absentReason: null },
        { endpoint: { code: 'DC50' }, state: 'ABSENT', absentReason: 'NOT_REPORTED' },
      ])
    })

    it('grow by what is left out', async () => {
      const evidence = { excludeClasses: ['ORIGINATOR_REPORTED', 'RIVAL_REPORTED', 'UNDETERMINED'] }
      expect(await seed.read(GAPS, { ...grid, evidence })).toMatchObject({
        evidenceGaps: { cells: 8, filled: 0, warnings: [{ code: 'NO_VALUE_LEFT' }] },
      })
    })

    it('are of all compounds on record where none is named', async () => {
      const names = pick(await seed.read(GAPS, { endpoints: ['DC50'], cellLines: lines.slice(1) }), 'evidenceGaps.gaps.*.compound.name')
      expect(names).toEqual(expect.arrayContaining(['Milademetan', 'Navtemadlin', 'RG7388', 'SAR405838', 'Siremadlin']))
      expect(names).not.toContain('KT-253')
    })

    it('are not asked of an endpoint that nobody knows', async () => {
      expect(await seed.ask(GAPS, { endpoints: ['DC5O'] })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'endpoints' } }],
      })
    })

    it('take a constant number of graph queries', async () => {
      const named = await seed.queriesOf(GAPS, grid)
      expect([...named].sort()).toEqual([...(await seed.queriesOf(GAPS, { ...grid, compounds: pair.slice(0, 1) }))].sort())
      expect(new Set(named).size).toBe(named.length)
    })
  })
})
