import type { CellLine } from './cell-line.js'
import type { Compound } from './compound.js'
import type { Endpoint } from './endpoint.js'
import type { ExcludedMeasurement } from './excluded-measurement.js'
import type { Issue } from './issue.js'
import type { PotencyRatio } from './potency-ratio.js'
import type { Target } from './target.js'

/**
 * One comparator in one context; the reference itself is not listed. `tier` counts from 1, the most potent, the
 * reference included, and is null without a comparable value. `ratio` is over all `groups`, one an assay and source.
 */
export interface CompoundComparison {
  readonly comparator: Compound
  readonly endpoint: Endpoint
  readonly target: Target | null
  readonly cellLine: CellLine | null
  readonly tier: number | null
  readonly ratio: PotencyRatio
  readonly groups: readonly PotencyRatio[]
}

/** The answer to "how much more potent": its rows, what was left out of them, and what to know about the whole. */
export interface PotencyComparison {
  readonly comparisons: readonly CompoundComparison[]
  readonly excluded: readonly ExcludedMeasurement[]
  readonly warnings: readonly Issue[]
}
