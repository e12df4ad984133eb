/**
 * The orders of a list of measurements. Each is total: equal ones are ordered by id, and those without the number come
 * last in either direction, so that a cursor stands either among the numbers or among the rest.
 */
import type { Measurement } from '../../domain/measurement.js'
import type { Bind } from './condition.js'

export const MEASUREMENT_ORDERS = ['P_VALUE_DESC', 'P_VALUE_ASC', 'STANDARD_VALUE_ASC', 'ID_ASC'] as const
export type MeasurementOrder = (typeof MEASUREMENT_ORDERS)[number]

/** The row before a page. `value` is the number by which the list is ordered, null where the row has none or the order is by id. */
export interface MeasurementPosition {
  readonly value: number | null
  readonly id: string
}

interface NumberOrder {
  readonly key: 'pValue' | 'standardValue'
  readonly direction: '' | ' DESC'
  readonly beyond: '<' | '>'
}

const NUMBER_ORDERS: Readonly<Record<MeasurementOrder, NumberOrder | null>> = {
  P_VALUE_DESC: { key: 'pValue', direction: ' DESC', beyond: '<' },
  P_VALUE_ASC: { key: 'pValue', direction: '', beyond: '>' },
  STANDARD_VALUE_ASC: { key: 'standardValue', direction: '', beyond: '>' },
  ID_ASC: null,
}

/** The position of a row in a list of this order. */
export function toMeasurementPosition(measurement: Measurement, order: MeasurementOrder): MeasurementPosition {
  const by = NUMBER_ORDERS[order]
  return { value: by === null ? null : measurement[by.key], id: measurement.id }
}

export function orderMeasurements(order: MeasurementOrder): string {
  const by = NUMBER_ORDERS[order]
  return by === null ? 'ORDER BY m.id' : `ORDER BY m.${by.key} IS NULL, m.${by.key}${by.direction}, m.id`
}

/** Conditions on `m`: it comes after a position. By id there is always one, for the index to start from. */
export function isMeasurementAfter(after: MeasurementPosition | null, order: MeasurementOrder, bind: Bind): readonly string[] {
  const by = NUMBER_ORDERS[order]
  if (by === null) return [`m.id > ${bind(after?.id ?? '')}`]
  if (after === null) return []
  const key = `m.${by.key}`
  if (after.value === null) return [`${key} IS NULL`, `m.id > ${bind(after.id)}`]
  const value = bind(after.value)
  return [`(${key} IS NULL OR ${key} ${by.beyond} ${value} OR (${key} = ${value} AND m.id > ${bind(after.id)}))`]
}
