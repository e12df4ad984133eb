import type { ComparabilityDimension, ComparabilityOutcome } from './comparability-reason.js'

/** What a policy makes of one dimension's state. SAME and NOT_REQUIRED are COMPARABLE, unless a rule adds a caveat of its own. */
export interface PolicyRule {
  readonly dimension: ComparabilityDimension
  readonly description: string
  readonly onDifferent: ComparabilityOutcome
  readonly onUnknownOne: ComparabilityOutcome
  readonly onUnknownBoth: ComparabilityOutcome
}

type Outcomes = readonly [onDifferent: ComparabilityOutcome, onUnknownOne: ComparabilityOutcome, onUnknownBoth: ComparabilityOutcome]

const ok = 'COMPARABLE'
const caveat = 'COMPARABLE_WITH_CAVEATS'
const unknown = 'INSUFFICIENT_METADATA'
const no = 'NOT_COMPARABLE'

/**
 * Every dimension under every policy, side by side: what a difference, an unknown side and two unknown sides
 * come to. A difference of endpoint, target or cell line is `no` everywhere; only `selectivity` may lift it, for
 * the one axis that it is asked about. Form and mechanism belong to the compounds, not to the experiment, so a
 * difference there is a caveat even under the strict policy.
 */
const TABLE: readonly {
  readonly dimension: ComparabilityDimension
  readonly description: string
  readonly strict: Outcomes
  readonly standard: Outcomes
  readonly exploratory: Outcomes
  readonly selectivity: Outcomes
}[] = [
  {
    dimension: 'ENDPOINT',
    description: 'Both values report the same endpoint, on one scale of units, and it is a concentration or an extent.',
    strict: [no, unknown, unknown],
    standard: [no, unknown, unknown],
    exploratory: [no, unknown, unknown],
    selectivity: [no, unknown, unknown],
  },
  {
    dimension: 'TARGET',
    description: 'Both assays are against the same target; two phenotypic assays have none.',
    strict: [no, unknown, unknown],
    standard: [no, caveat, caveat],
    exploratory: [no, caveat, caveat],
    selectivity: [no, caveat, caveat],
  },
  {
    dimension: 'TARGET_VARIANT',
    description: 'Both assays use the same form or variant of the target.',
    strict: [no, unknown, unknown],
    standard: [no, caveat, caveat],
    exploratory: [caveat, caveat, caveat],
    selectivity: [caveat, caveat, caveat],
  },
  {
    dimension: 'READOUT',
    description: 'Both assays read the same thing, such as viability or degradation.',
    strict: [no, unknown, unknown],
    standard: [no, caveat, caveat],
    exploratory: [caveat, caveat, caveat],
    selectivity: [no, caveat, caveat],
  },
  {
    dimension: 'FORMAT',
    description: 'Both assays are biochemical, or both cellular, or both in vivo.',
    strict: [no, unknown, unknown],
    standard: [no, caveat, caveat],
    exploratory: [no, caveat, caveat],
    selectivity: [no, caveat, caveat],
  },
  {
    dimension: 'CELL_LINE',
    description: 'Both assays use the same cell line with the same engineered modification; a biochemical assay has none.',
    strict: [no, unknown, unknown],
    standard: [no, caveat, caveat],
    exploratory: [no, unknown, caveat],
    selectivity: [no, caveat, caveat],
  },
  {
    dimension: 'TECHNOLOGY',
    description: 'Both assays detect by the same technology.',
    strict: [no, unknown, unknown],
    standard: [no, caveat, caveat],
    exploratory: [caveat, unknown, caveat],
    selectivity: [no, unknown, caveat],
  },
  {
    dimension: 'EXPOSURE_TIME',
    description: 'Cells or protein saw both compounds for the same time; a time given only as an example is not known.',
    strict: [no, unknown, unknown],
    standard: [no, caveat, caveat],
    exploratory: [caveat, unknown, caveat],
    selectivity: [no, unknown, caveat],
  },
  {
    dimension: 'SPECIES',
    description: 'The target or the cells are of the same species.',
    strict: [no, unknown, unknown],
    standard: [no, caveat, caveat],
    exploratory: [caveat, caveat, caveat],
    selectivity: [caveat, caveat, caveat],
  },
  {
    dimension: 'SUBSTRATE',
    description: 'Biochemical assays use the same substrate or ATP concentration; an IC50 is never turned into a Ki without it.',
    strict: [no, unknown, unknown],
    standard: [no, caveat, caveat],
    exploratory: [caveat, caveat, caveat],
    selectivity: [caveat, caveat, caveat],
  },
  {
    dimension: 'SERUM',
    description: 'Both assays contain the same serum or albumin, which binds compounds.',
    strict: [no, unknown, unknown],
    standard: [no, caveat, caveat],
    exploratory: [caveat, caveat, caveat],
    selectivity: [no, caveat, caveat],
  },
  {
    dimension: 'FIT_CONVENTION',
    description: 'Both curves are read by the same convention: absolute or relative, growth-rate or plain.',
    strict: [no, unknown, unknown],
    standard: [no, caveat, caveat],
    exploratory: [caveat, caveat, caveat],
    selectivity: [no, caveat, caveat],
  },
  {
    dimension: 'COMPOUND_FORM',
    description: 'Both compounds were tested in the same kind of form: parent, salt, enantiomer or racemate.',
    strict: [caveat, unknown, unknown],
    standard: [caveat, caveat, caveat],
    exploratory: [caveat, caveat, caveat],
    selectivity: [caveat, caveat, caveat],
  },
  {
    dimension: 'COMPOUND_ROLE',
    description: 'Both compounds have the same role in the assay: tested, reference or control.',
    strict: [no, unknown, unknown],
    standard: [caveat, caveat, caveat],
    exploratory: [caveat, caveat, caveat],
    selectivity: [caveat, caveat, caveat],
  },
  {
    dimension: 'SOURCE',
    description: 'Both values come from one assay of one source; who published them is told.',
    strict: [no, unknown, unknown],
    standard: [no, caveat, caveat],
    exploratory: [caveat, caveat, caveat],
    selectivity: [no, caveat, caveat],
  },
  {
    dimension: 'VALIDITY',
    description: 'Neither value carries a validity flag.',
    strict: [no, unknown, unknown],
    standard: [caveat, caveat, caveat],
    exploratory: [caveat, caveat, caveat],
    selectivity: [caveat, caveat, caveat],
  },
  {
    dimension: 'MECHANISM',
    description: 'Both compounds act in the same way; a degrader against an inhibitor is a caveat.',
    strict: [caveat, unknown, unknown],
    standard: [caveat, caveat, caveat],
    exploratory: [caveat, caveat, caveat],
    selectivity: [caveat, caveat, caveat],
  },
  {
    dimension: 'REPLICATES',
    description: 'The number of replicates is known for both values; it need not be equal.',
    strict: [ok, unknown, unknown],
    standard: [ok, caveat, caveat],
    exploratory: [ok, caveat, caveat],
    selectivity: [ok, caveat, caveat],
  },
  {
    dimension: 'UNCERTAINTY',
    description: 'An error is stated for both values, of the same kind.',
    strict: [caveat, unknown, unknown],
    standard: [caveat, caveat, caveat],
    exploratory: [caveat, caveat, caveat],
    selectivity: [caveat, caveat, caveat],
  },
  {
    dimension: 'CONDITIONS',
    description: 'Species, substrate, serum, fit convention and compound form, where unknown on both sides, count as one caveat.',
    strict: [no, unknown, unknown],
    standard: [caveat, caveat, caveat],
    exploratory: [caveat, caveat, caveat],
    selectivity: [caveat, caveat, caveat],
  },
]

export const POLICY_COLUMNS = ['strict', 'standard', 'exploratory', 'selectivity'] as const
export type PolicyColumn = (typeof POLICY_COLUMNS)[number]

/** Takes one policy's column of the table, in the order in which the rules are applied. */
export function toPolicyRules(column: PolicyColumn): readonly PolicyRule[] {
  return TABLE.map((row) => {
    const [onDifferent, onUnknownOne, onUnknownBoth] = row[column]
    return { dimension: row.dimension, description: row.description, onDifferent, onUnknownOne, onUnknownBoth }
  })
}
