import type { DiscrepancyEvidence } from './discrepancy-evidence.js'
import type { Measurement } from './measurement.js'
import { toContextKey } from './potency-context.js'

export const DISCREPANCY_RULE_IDS = [
  'INTERVALS_DISJOINT',
  'TEXT_AGAINST_VALUE',
  'UNIT_SLIP',
  'IDENTITY_CONFLICT',
  'SUPERLATIVE_BROKEN',
  'INDEPENDENCE_UNSUPPORTED',
  'MECHANISM_CONFLICT',
  'COMPANY_CONFLICT',
] as const
export type DiscrepancyRuleId = (typeof DISCREPANCY_RULE_IDS)[number]

/** What a rule finds. `key` is what it is about and makes the id, so that it stays while evidence comes and goes. */
export interface Contradiction {
  readonly key: readonly string[]
  readonly message: string
  readonly sideIds: readonly string[]
}

/** One law of what contradicts what. It finds the same in the same evidence, whatever its order. */
export interface DiscrepancyRule {
  readonly id: DiscrepancyRuleId
  readonly find: (evidence: DiscrepancyEvidence) => readonly Contradiction[]
}

/** Compound, endpoint, target and cell line: where two values of one thing may contradict each other. */
export function toSubjectKey(record: Pick<Measurement, 'compound' | 'endpoint' | 'assay'>): string {
  return `${record.compound.id} ${toContextKey(record)}`
}

/** The same as a part of an id. */
export function toSubjectIds({ compound, endpoint, assay }: Pick<Measurement, 'compound' | 'endpoint' | 'assay'>): readonly string[] {
  return [
    compound.id,
    endpoint,
    ...(assay.target === null ? [] : [assay.target.id]),
    ...(assay.cellLine === null ? [] : [assay.cellLine.id]),
  ]
}

/** The value as printed with its source: `"280" nM (kymeratx.com)`. */
export function quoteValue({ reportedText, unit, citation }: Measurement): string {
  const isUnitPrinted = unit === null || reportedText.includes(unit)
  return `"${reportedText}"${isUnitPrinted ? '' : ` ${unit}`} (${citation.label})`
}
