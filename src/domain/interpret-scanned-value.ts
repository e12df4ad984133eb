import { toNumber, type Decimal } from './decimal.js'
import { createReadingIssue, type ReadingIssueCode } from './issue-code.js'
import type { Issue } from './issue.js'
import { STANDARD_UNIT, toNanomolar, toPValue } from './molar-value.js'
import { toPrintedInterval } from './printed-interval.js'
import { reverseRelation, type RelationSign } from './relation-sign.js'
import type { Relation } from './relation.js'
import type { ReportedType } from './reported-type.js'
import { resolveUnit } from './reported-unit.js'
import type { ReportedValue, Uncertainty } from './reported-value.js'
import type { ScannedValue } from './scan-printed-value.js'
import { couldBeSerial } from './spreadsheet-damage.js'
import type { Unit } from './unit.js'
import { VALIDITY_CODES } from './validity-code.js'

/** What the column around a cell says of it. */
export interface ColumnContext {
  readonly type: ReportedType | null
  readonly unit: Unit | null
  readonly relation: RelationSign | null
  /** g/mol, of the compound in the row. */
  readonly molecularWeight: number | null
  readonly roundingUnknown: boolean
}

export interface Interpreted {
  readonly value: ReportedValue
  readonly issues: readonly Issue[]
}

interface Flag {
  readonly code: ReadingIssueCode
  readonly culprit: string
}

const NEXT_STEPS: Partial<Record<ReadingIssueCode, string>> = {
  UNIT_MISSING: 'Name the unit, for instance nM.',
  UNIT_ASSUMED: 'Check the source; write nmol/L if that is meant.',
  UNIT_AGAINST_SCALE: 'Leave the unit blank for −log10 molar, or name the plain endpoint.',
  UNIT_AGAINST_ENDPOINT: 'Name another endpoint or unit.',
  MOLECULAR_WEIGHT_NEEDED: 'Add the molecular weight of the compound.',
  SERIAL_POSSIBLE: 'Compare it with the source.',
  SPACE_GROUPS_THOUSANDS: 'Write it without blanks to be sure.',
  NOTE_NOT_READ: 'It stays in the reported text.',
}

const VALIDITY: ReadonlySet<string> = new Set(VALIDITY_CODES.map(({ code }) => code))

/** The published value beside its standard value, with the interval that both allow and every reservation. */
export function interpretScannedValue(reportedText: string, scanned: ScannedValue, column: ColumnContext): Interpreted {
  const type = column.type ?? scanned.label
  const { unit, isTrusted, flags: unitFlags } = resolveUnit(scanned.unit, column.unit, type)
  const relation = scanned.upper === null ? (scanned.sign?.relation ?? column.relation?.relation ?? 'EQUAL') : 'RANGE'
  const flags: Flag[] = [...scanned.flags, ...relationFlags(reportedText, relation, scanned, column), ...unitFlags]
  const isPositive = isConcentration(unit, type)
  const hasMeaning = !isPositive || isAboveZero(scanned)
  const molarUnit = isTrusted && hasMeaning && unit !== null ? findMolarUnit(unit, column.molecularWeight) : null
  if (!hasMeaning) flags.push({ code: 'NOT_POSITIVE', culprit: reportedText })
  if (unit?.dimension === 'MASS' && molarUnit === null && hasMeaning) flags.push({ code: 'MOLECULAR_WEIGHT_NEEDED', culprit: unit.printed })
  if (isPossibleSerial(scanned, type, relation)) flags.push({ code: 'SERIAL_POSSIBLE', culprit: reportedText })
  if (column.roundingUnknown) flags.push({ code: 'ROUNDING_UNKNOWN', culprit: reportedText })
  const convert = (value: Decimal): number | null =>
    molarUnit === null ? toNumber(value) : toNanomolar(value, molarUnit, column.molecularWeight)
  const scale = molarUnit?.scale ?? 'PLAIN'
  const interval =
    hasMeaning && isTrusted
      ? toPrintedInterval({ scanned, relation, unit, scale, roundingUnknown: column.roundingUnknown, isPositive, convert })
      : null
  const standard = toStandard(scanned, relation, molarUnit, convert)
  if (molarUnit !== null && standard.standardUnit === null) flags.push({ code: 'NUMBER_OUT_OF_RANGE', culprit: reportedText })
  const value: ReportedValue = {
    reportedText,
    relation,
    value: toNumber(scanned.value),
    upperValue: scanned.upper === null ? null : toNumber(scanned.upper.value),
    unit: unit?.printed ?? null,
    ...standard,
    significantFigures: column.roundingUnknown ? null : countSignificantFigures(scanned),
    interval,
    intervalUnit: interval === null ? null : (standard.standardUnit ?? unit?.printed ?? null),
    uncertainty: toUncertainty(scanned),
    validity: [...new Set(flags.map(({ code }) => code).filter((code) => VALIDITY.has(code)))],
  }
  return { value, issues: flags.map(({ code, culprit }) => createReadingIssue(code, culprit, NEXT_STEPS[code] ?? '')) }
}

type StandardFields = Pick<ReportedValue, 'standardRelation' | 'standardValue' | 'standardUnit' | 'pValue'>

const NO_STANDARD: StandardFields = { standardRelation: null, standardValue: null, standardUnit: null, pValue: null }

/** On −log10 the standard relation is the other way round. A range has no single value, only its interval in nM. */
function toStandard(
  scanned: ScannedValue,
  relation: Relation,
  molarUnit: Unit | null,
  convert: (value: Decimal) => number | null,
): StandardFields {
  const standardValue = molarUnit === null ? null : convert(scanned.value)
  if (molarUnit === null || standardValue === null) return NO_STANDARD
  const standardRelation = molarUnit.scale === 'MINUS_LOG10' ? reverseRelation(relation) : relation
  if (relation === 'RANGE') return { standardRelation, standardValue: null, standardUnit: STANDARD_UNIT, pValue: null }
  return { standardRelation, standardValue, standardUnit: STANDARD_UNIT, pValue: toPValue(scanned.value, molarUnit, standardValue) }
}

function findMolarUnit(unit: Unit, molecularWeight: number | null): Unit | null {
  return unit.dimension === 'MOLAR' || (unit.dimension === 'MASS' && molecularWeight !== null) ? unit : null
}

function isConcentration(unit: Unit | null, type: ReportedType | null): boolean {
  if (unit !== null) return unit.scale === 'PLAIN' && (unit.dimension === 'MOLAR' || unit.dimension === 'MASS')
  return type?.scale === 'PLAIN' && type.endpoint.kind === 'CONCENTRATION'
}

/** A range may begin at zero, a value may not be it. */
function isAboveZero(scanned: ScannedValue): boolean {
  return scanned.upper === null ? toNumber(scanned.value) > 0 : toNumber(scanned.value) >= 0
}

function relationFlags(reportedText: string, relation: Relation, scanned: ScannedValue, column: ColumnContext): Flag[] {
  const flags: Flag[] = []
  const fromColumn = column.relation !== null && scanned.sign === null
  if (relation === 'APPROXIMATE') flags.push({ code: 'APPROXIMATE_ASSUMED', culprit: reportedText })
  if (fromColumn && column.relation.strong) flags.push({ code: 'RELATION_STRONG', culprit: reportedText })
  const isPlain = column.relation === null || column.relation.relation === 'EQUAL'
  if (!isPlain && column.relation.relation !== relation) flags.push({ code: 'RELATION_CONFLICT', culprit: reportedText })
  return flags
}

/** A cell with a unit, a relation or an error of its own was never a bare date. */
function isPossibleSerial(scanned: ScannedValue, type: ReportedType | null, relation: Relation): boolean {
  const isBare = scanned.unit === null && relation === 'EQUAL' && scanned.errorText === null && scanned.label === null
  const isEligible = type === null || type.endpoint.kind === 'CONCENTRATION' || type.endpoint.kind === 'EXTENT'
  return isBare && isEligible && couldBeSerial(toNumber(scanned.value))
}

function countSignificantFigures(scanned: ScannedValue): number {
  return Math.min(scanned.value.significantFigures, scanned.upper?.value.significantFigures ?? Number.POSITIVE_INFINITY)
}

function toUncertainty({ notes, errorText }: ScannedValue): Uncertainty | null {
  if (errorText === null) return null
  return {
    reportedText: errorText,
    kind: notes.errorKind ?? (notes.confidenceLevel === null ? null : `CI${notes.confidenceLevel}`),
    low: notes.low === null ? null : toNumber(notes.low),
    high: notes.high === null ? null : toNumber(notes.high),
    value: notes.error === null ? null : toNumber(notes.error),
    n: notes.n,
    replicateKind: notes.replicateKind,
  }
}
