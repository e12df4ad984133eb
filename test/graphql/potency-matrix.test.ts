import { describe, expect, it } from 'vitest'
import { forEachEngine } from '../engines.js'
import { CELL, GUIDE, pick, withSeed } from './seeded-graph.js'

const MATRIX = `query ($compounds: [CompoundKey!]!, $contexts: [PotencyContext!], $pairwise: Boolean, $evidence: EvidenceScope) {
  potencyMatrix(compounds: $compounds, contexts: $contexts, pairwise: $pairwise, evidence: $evidence) {
    cells { compound { name } endpoint { code } state absentReason value { tier standardValue } excluded { code } }
    pairs { reference { name } comparator { name } status display }
    warnings { code }
  }
}`
const NAMES = ['KT-253', 'Milademetan', 'Navtemadlin', 'RG7388', 'SAR405838', 'Siremadlin']
const contexts = ['IC50', 'DC50'].map((endpoint) => ({ endpoint, document: GUIDE }))
const guide = { compounds: NAMES.map((name) => ({ name })), contexts }

forEachEngine((engine) => {
  const seed = withSeed(engine)

  describe('the matrix of the guide', () => {
    it('has a state for each of its 6 × 2 cells', async () => {
      const cells = pick(await seed.read(MATRIX, guide), 'potencyMatrix.cells.*').map(toCell)
      expect(cells).toEqual([
        ['KT-253', 'IC50', 'MEASURED', null, 1, 0.3],
        ['KT-253', 'DC50', 'MEASURED', null, 1, 0.4],
        ['Milademetan', 'IC50', 'MEASURED', null, 2, 67],
        ['Milademetan', 'DC50', 'ABSENT', 'NOT_REPORTED'],
        ['Navtemadlin', 'IC50', 'MEASURED', null, 3, 280],
        ['Navtemadlin', 'DC50', 'ABSENT', 'NOT_REPORTED'],
        ['RG7388', 'IC50', 'MEASURED', null, 3, 220],
        ['RG7388', 'DC50', 'ABSENT', 'NOT_REPORTED'],
        ['SAR405838', 'IC50', 'MEASURED', null, 4, 620],
        ['SAR405838', 'DC50', 'ABSENT', 'NOT_REPORTED'],
        ['Siremadlin', 'IC50', 'MEASURED', null, 3, 163],
        ['Siremadlin', 'DC50', 'ABSENT', 'NOT_REPORTED'],
      ])
    })

    it('divides each compound by each before it, context by context', async () => {
      const pairs = pick(await seed.read(MATRIX, { ...guide, pairwise: true }), 'potencyMatrix.pairs.*')
      expect(pick(pairs, '*.status')).toEqual([
        ...Array.from({ length: 15 }, () => 'POINT'),
        ...Array.from({ length: 15 }, () => 'NO_VALUE'),
      ])
      expect(pairs[0]).toEqual({
        reference: { name: 'KT-253' },
        comparator: { name: 'Milademetan' },
        status: 'POINT',
        display: '≈220× (190–270×, rounding only)',
      })
    })

    it('moves with a supposed value', async () => {
      const evidence = { override: [{ measurement: `${CELL}:navtemadlin:ic50`, reportedText: '28' }] }
      const answer = await seed.read(MATRIX, { ...guide, pairwise: true, evidence })
      expect(pick(answer, 'potencyMatrix.cells.*.value.tier')).toEqual([1, 1, 3, 2, 4, 5, 4])
      expect(pick(answer, 'potencyMatrix.pairs.*.display')).toContain('≈93× (78–120×, rounding only)')
    })

    it('says of each cell what was left out of it', async () => {
      const answer = await seed.read(MATRIX, { ...guide, evidence: { excludeClasses: ['ORIGINATOR_REPORTED', 'RIVAL_REPORTED'] } })
      expect(pick(answer, 'potencyMatrix.cells.*.state').filter((state) => state === 'NO_RECORD').length).toBe(7)
      expect(pick(answer, 'potencyMatrix.cells.*.excluded.*.code')).toEqual(Array.from({ length: 7 }, () => 'EXCLUDED_CLASS'))
      expect(pick(answer, 'potencyMatrix.warnings.*.code')).toEqual(['NO_VALUE_LEFT'])
    })

    it('takes its columns from what is recorded where none are named', async () => {
      const compounds = [{ name: 'KT-253' }]
      const codes = pick(await seed.read(MATRIX, { compounds }), 'potencyMatrix.cells.*.endpoint.code')
      expect(codes.slice(0, 2)).toEqual(['DC50', 'IC50'])
    })

    it('takes a constant number of graph queries', async () => {
      const whole = await seed.queriesOf(MATRIX, { ...guide, pairwise: true })
      const one = await seed.queriesOf(MATRIX, { compounds: [{ name: 'KT-253' }], contexts })
      expect([...whole].sort()).toEqual([
        'audit.readHead',
        'compound.findByIds',
        'document.findByIds',
        'provenance.find',
        'searchKey.find',
        'value.findByCompounds',
      ])
      expect([...one].sort()).toEqual([...whole].sort())
    })
  })
})

function toCell(cell: unknown): readonly unknown[] {
  return ['compound.name', 'endpoint.code', 'state', 'absentReason', 'value.tier', 'value.standardValue'].flatMap((path) =>
    pick(cell, path),
  )
}
