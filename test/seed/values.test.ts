import { beforeAll, describe, expect, it } from 'vitest'
import { forEachEngine } from '../engines.js'
import { findMeasurementsByIds } from '../../src/graph/queries/measurement.js'
import type { Measurement } from '../../src/domain/measurement.js'
import { loadSeed } from '../../src/importers/load-seed.js'
import { NOON } from './seeded-graph.js'

interface ExpectedValue {
  readonly cell: string
  readonly printed: string
  readonly nanomolar: number
  readonly digits: number
  readonly low: number
  readonly high: number
  readonly pValue: number
}

// pValue = 9 − log10(nM), by a table of logarithms.
const VALUES: readonly ExpectedValue[] = [
  { cell: 'kt-253:ic50', printed: '0.3', nanomolar: 0.3, digits: 1, low: 0.25, high: 0.35, pValue: 9.522879 },
  { cell: 'milademetan:ic50', printed: '67', nanomolar: 67, digits: 2, low: 66.5, high: 67.5, pValue: 7.173925 },
  { cell: 'rg7388:ic50', printed: '220', nanomolar: 220, digits: 2, low: 215, high: 225, pValue: 6.657577 },
  { cell: 'sar405838:ic50', printed: '620', nanomolar: 620, digits: 2, low: 615, high: 625, pValue: 6.207608 },
  { cell: 'siremadlin:ic50', printed: '163', nanomolar: 163, digits: 3, low: 162.5, high: 163.5, pValue: 6.787812 },
  { cell: 'navtemadlin:ic50', printed: '280', nanomolar: 280, digits: 2, low: 275, high: 285, pValue: 6.552842 },
  { cell: 'kt-253:dc50', printed: '0.4', nanomolar: 0.4, digits: 1, low: 0.35, high: 0.45, pValue: 9.39794 },
]

const toId = ({ cell }: ExpectedValue) => `measurement:kt-253-comparative-guide:${cell}`

forEachEngine((engine) => {
  describe('the seven values of the guide', () => {
    const measurements = new Map<string, Measurement>()

    beforeAll(async () => {
      const graph = await engine.open()
      await loadSeed(graph, { at: NOON })
      for (const measurement of await findMeasurementsByIds(graph, { ids: VALUES.map(toId), at: 1_000 })) {
        measurements.set(measurement.id, measurement)
      }
    })

    it.each(VALUES)('$cell is $printed nM', (expected) => {
      const value = measurements.get(toId(expected))
      expect(value).toMatchObject({
        reportedText: expected.printed,
        relation: 'EQUAL',
        value: expected.nanomolar,
        unit: 'nM',
        standardRelation: 'EQUAL',
        standardValue: expected.nanomolar,
        standardUnit: 'nM',
        significantFigures: expected.digits,
        interval: { low: expected.low, high: expected.high, kind: 'ROUNDING' },
        uncertainty: null,
      })
      expect(value?.pValue).toBeCloseTo(expected.pValue, 5)
    })
  })
})
