import { listClaimConsequences } from './claim-consequences.js'
import type { Citation } from './citation.js'
import type { CompoundProfile } from './compound.js'
import { MOST_CONSEQUENCES, type Consequence, type Consequences } from './consequence.js'
import type { EvidenceState } from './evidence-state.js'
import { listRatioConsequences } from './ratio-consequences.js'
import { listTierConsequences } from './tier-consequences.js'
import { createComparisons } from './state-comparison.js'

export interface ConsequenceQuestion {
  readonly before: EvidenceState
  readonly after: EvidenceState
  /** The compounds whose values change. */
  readonly compoundIds: readonly string[]
  readonly profiles: ReadonlyMap<string, CompoundProfile>
  readonly documentCitations: readonly Citation[]
}

/** The laws of consequence, the gravest first: another kind is a file and a line here. Lazy, so that a large assay is not compared to its end. */
const CONSEQUENCE_LAWS = [listClaimConsequences, listTierConsequences, listRatioConsequences] as const

/**
 * What a change of evidence changes under `standard-v1`: the verdicts of claims, the tiers of compounds, and each changed
 * compound's ratio, with its verdict, to every other compound of its assays.
 */
export function findConsequences(question: ConsequenceQuestion): Consequences {
  const comparisons = createComparisons(question)
  const changes: Consequence[] = []
  for (const law of CONSEQUENCE_LAWS) {
    for (const consequence of law(question, comparisons)) {
      if (changes.length === MOST_CONSEQUENCES) return { truncated: true, changes }
      changes.push(consequence)
    }
  }
  return { truncated: false, changes }
}
