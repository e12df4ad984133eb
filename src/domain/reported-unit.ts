import type { EndpointKind } from './endpoint.js'
import type { ReadingIssueCode } from './issue-code.js'
import type { ReportedType } from './reported-type.js'
import { molarLogUnit, putOnScale, type Unit } from './unit.js'

/** The unit that a value is read in, and whether it may be taken to nM (not where type and unit contradict each other). */
export interface ReportedUnit {
  readonly unit: Unit | null
  readonly isTrusted: boolean
  readonly flags: readonly { readonly code: ReadingIssueCode; readonly culprit: string }[]
}

type Flag = ReportedUnit['flags'][number]

/** A unit printed in the text outranks the column's; the type tells the scale, and what a blank unit means on it. */
export function resolveUnit(printed: Unit | null, column: Unit | null, type: ReportedType | null): ReportedUnit {
  const differs = printed !== null && column !== null && !isSameUnit(printed, column)
  const flags: Flag[] = differs ? [{ code: 'UNIT_DIFFERS_FROM_COLUMN', culprit: printed.printed }] : []
  const unit = printed ?? column
  const resolved = type === null || type.scale === 'PLAIN' ? { unit, isTrusted: true, flags: [] } : onScale(unit, type)
  if (resolved.unit === null) return { ...resolved, flags: [...flags, { code: 'UNIT_MISSING', culprit: type?.endpoint.code ?? '' }] }
  const against = type !== null && isAgainst(resolved.unit, type.endpoint.kind)
  if (resolved.unit.assumed) flags.push({ code: 'UNIT_ASSUMED', culprit: resolved.unit.printed })
  if (against) flags.push({ code: 'UNIT_AGAINST_ENDPOINT', culprit: resolved.unit.printed })
  return { unit: resolved.unit, isTrusted: resolved.isTrusted && !against, flags: [...flags, ...resolved.flags] }
}

/**
 * `pIC50` with a blank unit is −log10 molar; `LN_IC50` with `uM` is ln(µM). `pIC50` beside `nM` could be either number, so it is
 * not taken to nM.
 */
function onScale(unit: Unit | null, type: ReportedType): ReportedUnit {
  const { scale } = type
  if (unit === null) return { unit: scale === 'MINUS_LOG10' || scale === 'LOG10' ? molarLogUnit(scale) : null, isTrusted: true, flags: [] }
  if (unit.scale === scale) return { unit, isTrusted: true, flags: [] }
  const isBase = unit.scale === 'PLAIN' && unit.dimension === 'MOLAR' && (scale !== 'MINUS_LOG10' || unit.exponent === 0)
  if (isBase) return { unit: putOnScale(unit, scale), isTrusted: true, flags: [] }
  return { unit, isTrusted: false, flags: [{ code: 'UNIT_AGAINST_SCALE', culprit: unit.printed }] }
}

function isSameUnit(one: Unit, other: Unit): boolean {
  const isSame = one.dimension === other.dimension && one.exponent === other.exponent && one.scale === other.scale
  return isSame && (one.printed === other.printed || (one.dimension !== 'OTHER' && one.dimension !== 'TIME'))
}

function isAgainst(unit: Unit, kind: EndpointKind): boolean {
  if (kind === 'CONCENTRATION') return unit.dimension === 'PERCENT' || unit.dimension === 'TIME'
  if (kind === 'EXTENT') return unit.dimension === 'MOLAR' || unit.dimension === 'MASS' || unit.dimension === 'TIME'
  return kind === 'TIME' && unit.dimension !== 'TIME'
}
