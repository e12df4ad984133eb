import type { ComparabilityDimension, ComparabilityReason } from './comparability-reason.js'
import type { ComparabilityVerdict } from './comparability-verdict.js'
import type { ExcludedMeasurement } from './excluded-measurement.js'
import type { Interval, IntervalKind } from './interval.js'
import type { MissingValue } from './missing-value.js'
import { roundOutwards, toSignificantText } from './print-significant.js'
import type { RatioNumbers } from './ratio-numbers.js'

/** What an interval stands for, in the words that follow it. The first is a warning: assay error is not in it. */
const KIND_WORDS: Readonly<Record<IntervalKind, string>> = {
  ROUNDING: 'rounding only',
  REPORTED: 'stated error',
  CENSORED: 'with bounds among the values',
  RANGE: 'printed range',
  SPREAD: 'spread of replicates',
  APPROXIMATE: '“about” read as two-fold',
  UNION: 'rounding and stated error',
}

/**
 * Prints the numbers without false precision: as many digits as the poorer of the two sides has, at least 2 and at
 * most 4, and bounds rounded outwards, so that what is printed is still true.
 */
export function displayNumbers(numbers: RatioNumbers): string {
  const digits = Math.min(4, Math.max(2, numbers.significantFigures ?? 2))
  const show = numbers.kind === 'CONCENTRATION' ? createFoldText(digits) : createDifferenceText(digits)
  const { point, interval } = numbers
  if (point !== null) {
    if (interval === null) return `≈${show.whole(point)} (rounding unknown)`
    return `≈${show.whole(point)} (${show.interval(interval)}, ${KIND_WORDS[interval.kind]})`
  }
  if (numbers.status === 'NO_VALUE') return 'no value: nothing that can be read as a number'
  if (interval === null || numbers.status === 'INDETERMINATE') return 'indeterminate: the bounds leave every ratio possible'
  const isTwoSided = interval.low !== null && interval.high !== null
  const note = numbers.significantFigures === null && interval.kind !== 'RANGE' ? ' (rounding unknown)' : ''
  return `${show.interval(interval)}${show.unit}${isTwoSided ? ` (${KIND_WORDS[interval.kind]})` : note}`
}

const DIMENSION_WORDS: Readonly<Record<ComparabilityDimension, string>> = {
  ENDPOINT: 'endpoint',
  TARGET: 'target',
  TARGET_VARIANT: 'target variant',
  READOUT: 'read-out',
  FORMAT: 'assay format',
  CELL_LINE: 'cell line',
  TECHNOLOGY: 'technology',
  EXPOSURE_TIME: 'exposure time',
  SPECIES: 'species',
  SUBSTRATE: 'substrate',
  SERUM: 'serum',
  FIT_CONVENTION: 'fit convention',
  COMPOUND_FORM: 'compound form',
  COMPOUND_ROLE: 'role in the assay',
  SOURCE: 'source',
  VALIDITY: 'validity',
  MECHANISM: 'mechanism',
  REPLICATES: 'number of replicates',
  UNCERTAINTY: 'error (SD, SEM or CI)',
  CONDITIONS: 'conditions',
}

/** Codes that say more than their dimension does. */
const REFUSAL_WORDS: ReadonlyMap<string, string> = new Map([
  ['UNITS_DIFFER', 'different units'],
  ['ASSAY_DIFFERS', 'different assay'],
  ['ENDPOINT_NOT_DIVIDED', 'an endpoint that is only listed'],
])

/** Says why a ratio was refused, by the first of its gravest reasons: `not comparable: different endpoint`. */
export function displayRefusal(verdict: ComparabilityVerdict): string {
  const reason = verdict.reasons.find(({ outcome }) => outcome === verdict.outcome)
  return `not comparable: ${reason === undefined ? 'the policy forbids it' : toRefusalWords(reason)}`
}

/** Says why there is no value: what is printed in its place, or why what is there was left out. */
export function displayAbsence(missing: MissingValue | null, excluded: readonly ExcludedMeasurement[]): string {
  if (missing !== null) return `no value: "${missing.reportedText}" (${missing.reason.toLowerCase().replaceAll('_', ' ')})`
  const codes = [...new Set(excluded.map(({ code }) => code))]
  return codes.length === 0 ? 'no value' : `no value: left out (${codes.join(', ')})`
}

function toRefusalWords(reason: ComparabilityReason): string {
  const noun = DIMENSION_WORDS[reason.dimension]
  const special = REFUSAL_WORDS.get(reason.code)
  if (special !== undefined) return special
  if (reason.dimension === 'VALIDITY') return `flagged ${reason.code}`
  return reason.state === 'DIFFERENT' || reason.state === 'SAME' ? `different ${noun}` : `${noun} not known`
}

interface NumberText {
  readonly whole: (value: number) => string
  readonly interval: (interval: Interval) => string
  readonly unit: string
}

function createFoldText(digits: number): NumberText {
  const bound = (value: number, end: 'LOW' | 'HIGH') => toSignificantText(roundOutwards(value, digits, end), digits)
  return {
    whole: (value) => `${toSignificantText(value, digits)}×`,
    interval: (interval) => joinEnds(interval, '–', '×', bound),
    unit: '',
  }
}

function createDifferenceText(digits: number): NumberText {
  const signed = (value: number) => (value > 0 ? '+' : value < 0 ? '−' : '') + toSignificantText(Math.abs(value), digits)
  const bound = (value: number, end: 'LOW' | 'HIGH') => signed(roundOutwards(value, digits, end))
  return {
    whole: (value) => `${signed(value)} percentage points`,
    interval: (interval) => joinEnds(interval, ' to ', '', bound),
    unit: ' percentage points',
  }
}

/** Both ends, or the one that there is behind its sign. */
function joinEnds(interval: Interval, dash: string, unit: string, print: (value: number, end: 'LOW' | 'HIGH') => string): string {
  const { low, high, lowInclusive, highInclusive } = interval
  if (low !== null && high !== null) return `${print(low, 'LOW')}${dash}${print(high, 'HIGH')}${unit}`
  if (low !== null) return `${lowInclusive ? '≥' : '>'}${print(low, 'LOW')}${unit}`
  return high === null ? 'unbounded' : `${highInclusive ? '≤' : '<'}${print(high, 'HIGH')}${unit}`
}
