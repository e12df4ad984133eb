import type { Interval } from './interval.js'
import type { Relation } from './relation.js'

/** A stated error of a value, as reported. `kind`: SD, SEM, CI95 …, or null for an unlabelled ±. */
export interface Uncertainty {
  readonly reportedText: string
  readonly kind: string | null
  readonly low: number | null
  readonly high: number | null
  readonly value: number | null
  readonly n: number | null
  readonly replicateKind: string | null
}

/**
 * What a source printed and what it means, side by side; the printed text is never altered. `unit` is as
 * published; `standardValue` is in `standardUnit` ("nM") and null where no molar meaning exists; `pValue` is
 * −log10(molar). `interval` is in `intervalUnit`: the standard unit where there is one, else the published unit.
 * `validity` holds codes of `validity-code.ts`.
 */
export interface ReportedValue {
  readonly reportedText: string
  readonly relation: Relation | null
  readonly value: number | null
  readonly upperValue: number | null
  readonly unit: string | null
  readonly standardRelation: Relation | null
  readonly standardValue: number | null
  readonly standardUnit: string | null
  readonly pValue: number | null
  readonly significantFigures: number | null
  readonly interval: Interval | null
  readonly intervalUnit: string | null
  readonly uncertainty: Uncertainty | null
  readonly validity: readonly string[]
}
