import { describe, expect, it } from 'vitest'
import { proposeMeasurement } from '../../src/curation/propose-measurement.js'
import { SEED_FILES } from '../../src/importers/load-seed.js'
import { ADA, freshKey, NOW } from '../curation/curators.js'
import { forEachEngine } from '../engines.js'
import { pick, withSeed } from './seeded-graph.js'

const VALUES = `{
  measurements(first: 100) {
    totalCount
    nodes { id reportedText relation value unit standardRelation standardValue standardUnit interval { unit } citation { id label } }
  }
}`

const RATIOS = `{
  comparePotency(reference: { name: "KT-253" }, policy: "exploratory-v1") {
    comparisons(first: 100) { nodes { ratio {
      status fold difference display citation { id }
      referenceMeasurements { unit relation citation { id } } comparatorMeasurements { unit relation citation { id } }
      explain { inputs { measurement { reportedText relation unit citation { id } } } }
    } } }
  }
}`

const RANKS = `{
  rankCompounds(context: { endpoint: "IC50" }, first: 100) {
    groups { nodes { rows { standardValue standardUnit interval { unit } measurements { relation unit citation { id } } } } }
  }
}`

/** Which of these fields of a value are no text, or a blank one. */
function listBlank(value: unknown, fields: readonly string[]): readonly string[] {
  return fields.filter(
    (field) =>
      !/\S/.test(
        pick(value, field)
          .map((text) => (typeof text === 'string' ? text : ''))
          .join(''),
      ),
  )
}

const WHOLE = ['relation', 'unit', 'citation.id']

forEachEngine((engine) => {
  const seed = withSeed(engine, SEED_FILES)

  describe('a number', () => {
    it('is shown with its unit, its relation, its printed text and its citation, as is each value derived from it', async () => {
      const answer = await seed.read(VALUES)
      const nodes = pick(answer, 'measurements.nodes.*')
      expect(pick(answer, 'measurements.totalCount')).toEqual([nodes.length])
      for (const node of nodes) {
        const hasStandard = typeof pick(node, 'standardValue')[0] === 'number'
        const hasInterval = pick(node, 'interval')[0] !== null
        expect(
          listBlank(node, [
            ...[...WHOLE, 'reportedText', 'citation.label'],
            ...(hasStandard ? ['standardUnit', 'standardRelation'] : []),
            ...(hasInterval ? ['interval.unit'] : []),
          ]),
        ).toEqual([])
      }
    })

    it('that is a ratio names the values that were divided, each with its own', async () => {
      const ratios = pick(await seed.read(RATIOS), 'comparePotency.comparisons.nodes.*.ratio')
      const divided = ratios.filter((ratio) => typeof pick(ratio, 'fold')[0] === 'number')
      expect(divided.length).toBeGreaterThanOrEqual(5)
      for (const ratio of divided) {
        const sides = ['referenceMeasurements.*', 'comparatorMeasurements.*', 'explain.inputs.*.measurement'].map((side) =>
          pick(ratio, side),
        )
        for (const side of sides) expect(side.length).toBeGreaterThan(0)
        for (const measurement of sides.flat()) expect(listBlank(measurement, WHOLE)).toEqual([])
      }
    })

    it('that is ranked has its unit, and names its values', async () => {
      const rows = pick(await seed.read(RANKS), 'rankCompounds.groups.nodes.*.rows.*')
      expect(rows.length).toBeGreaterThan(10)
      for (const row of rows) {
        expect([typeof pick(row, 'standardValue')[0], listBlank(row, ['standardUnit'])]).toEqual(['number', []])
        for (const measurement of pick(row, 'measurements.*')) expect(listBlank(measurement, WHOLE)).toEqual([])
      }
    })

    it.each([
      ['unit', { unit: null }],
      ['citation', { citation: '' }],
      ['reportedText', { reportedText: ' ' }],
    ])('does not enter without its %s', async (field, changes) => {
      const input = {
        idempotencyKey: freshKey(),
        compound: { id: 'compound:navtemadlin' },
        assay: 'assay:rs4-11-viability',
        citation: 'citation:kt-253-comparative-guide:5',
        endpoint: 'IC50',
        reportedText: '280',
        unit: 'nM',
        ...changes,
      }
      const outcome = await proposeMeasurement({ graph: seed.graph(), viewer: ADA, input, at: NOW })
      expect(outcome.kind).toBe('REFUSED')
      expect(pick(outcome, 'userErrors.*.path.*')).toContain(field)
    })
  })
})
