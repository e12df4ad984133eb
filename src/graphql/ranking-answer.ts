import type { ComparabilityPolicy } from '../domain/comparability-policy.js'
import type { CompoundRanking } from '../domain/rank-compounds.js'
import type { PageArguments } from './connection.js'

/** A ranking with what it was asked under. `fingerprint` stands for its arguments in the cursors of its groups. */
export interface RankingAnswer extends CompoundRanking {
  readonly context: string
  readonly policy: ComparabilityPolicy
  /** The page that the root's own arguments ask for. */
  readonly page: PageArguments
  readonly sequence: number
  readonly fingerprint: string
}
