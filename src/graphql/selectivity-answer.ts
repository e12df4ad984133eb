import type { ComparabilityPolicy } from '../domain/comparability-policy.js'
import type { Compound } from '../domain/compound.js'
import type { PotencyRatio } from '../domain/potency-ratio.js'
import type { SelectivityAnswer } from '../domain/selectivity.js'

/** One other context in words, with its ratio to the reference context. */
export interface SelectivityEntry {
  readonly context: string
  readonly answer: PotencyRatio
}

/** A profile with what it was asked under. */
export interface SelectivityProfile extends Pick<SelectivityAnswer, 'excluded' | 'warnings'> {
  readonly compound: Compound
  readonly reference: string
  readonly policy: ComparabilityPolicy
  readonly entries: readonly SelectivityEntry[]
  readonly sequence: number
}
