import type { Claim, ClaimVerdict } from './claim.js'
import type { Compound, NameStatus } from './compound.js'
import type { Measurement } from './measurement.js'
import type { MissingValue } from './missing-value.js'
import type { Provenance } from './provenance.js'

/** A name of a compound as a discrepancy sees it; `host` is whose page or document gives it, null where not known. */
export interface HostedName {
  readonly id: string
  readonly compoundId: string
  readonly text: string
  readonly kind: string
  readonly status: NameStatus
  readonly host: string | null
}

/** That a name names a compound, or that two compounds are one. */
export interface AssertedIdentity {
  readonly id: string
  readonly status: string
  readonly compoundIds: readonly string[]
  readonly nameId: string | null
}

/** A claim with its verdict and the measurements that its evidence lines use. */
export interface WeighedClaim {
  readonly claim: Claim
  readonly verdict: ClaimVerdict
  readonly measurementIds: readonly string[]
}

/** Everything that could contradict something else. `comments` are the source's remarks on a value, by measurement id. */
export interface DiscrepancyEvidence {
  readonly compounds: ReadonlyMap<string, Compound>
  readonly measurements: readonly Measurement[]
  readonly missingValues: readonly MissingValue[]
  readonly comments: ReadonlyMap<string, string>
  readonly provenance: Provenance
  readonly names: readonly HostedName[]
  readonly identities: readonly AssertedIdentity[]
  readonly claims: readonly WeighedClaim[]
}
