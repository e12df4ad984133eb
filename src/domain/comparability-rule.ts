import type { Basis, Known } from './basis.js'
import type { ComparabilityPolicy } from './comparability-policy.js'
import type { ComparabilityDimension, ComparabilityOutcome, ComparabilityReason, DimensionState } from './comparability-reason.js'
import type { Measurement } from './measurement.js'
import type { Provenance } from './provenance.js'

/** Two measurements side by side, with what is known of their compounds and sources. */
export interface ComparedPair {
  readonly reference: Measurement
  readonly comparator: Measurement
  readonly provenance: Provenance
  readonly policy: ComparabilityPolicy
}

/**
 * What a rule found. `outcome` is null where the policy's table is to say what it comes to. The message is written when it
 * is asked for: a comparison of thousands of compounds shows a page of them.
 */
export interface Finding extends Omit<ComparabilityReason, 'outcome' | 'message'> {
  readonly outcome: ComparabilityOutcome | null
  readonly describe: () => string
}

/** One law of comparability. It finds at least one thing, the state of its dimension first. */
export interface ComparabilityRule {
  readonly dimension: ComparabilityDimension
  readonly compare: (pair: ComparedPair) => readonly [Finding, ...Finding[]]
}

/** One side of a comparison, as text: null where it is not known. */
export interface ComparedFact {
  readonly value: string | null
  readonly basis: Basis | null
}

/** Turns a fact with its basis into a compared one: what is only an example is not known. */
export function toComparedFact(known: Known<string>): ComparedFact {
  if (known.basis === 'STATED' || known.basis === 'INFERRED') {
    return { value: known.value, basis: known.value === null ? 'UNKNOWN' : known.basis }
  }
  return { value: null, basis: known.basis }
}

/** Tells how two facts stand. Text is compared without regard to case and spacing; unknown equals unknown is not the same. */
export function compareFacts(reference: ComparedFact, comparator: ComparedFact): DimensionState {
  if (reference.value === null && comparator.value === null) return 'UNKNOWN_BOTH'
  if (reference.value === null || comparator.value === null) return 'UNKNOWN_ONE'
  return foldText(reference.value) === foldText(comparator.value) ? 'SAME' : 'DIFFERENT'
}

/** Tells whether both values stand in one document and cite one source: they were reported together. */
export function isCoReported({ reference, comparator }: ComparedPair): boolean {
  const isOneDocument = reference.locator?.documentId === comparator.locator?.documentId
  return isOneDocument && reference.citation.id === comparator.citation.id
}

/** Names a value in a message, as in `the IC50 of KT-253`. */
export function toValueName(measurement: Measurement): string {
  return `the ${measurement.endpoint} of ${measurement.compound.name}`
}

/** Names the source or sources to look in, as in `"kymeratx.com"`. */
export function toSourceNames({ reference, comparator }: ComparedPair): string {
  const labels = new Set([`"${reference.citation.label}"`, `"${comparator.citation.label}"`])
  return [...labels].join(' and ')
}

/** The end of the code of a state; UNKNOWN_BOTH is plainly `_UNKNOWN`. */
const CODE_ENDINGS: Readonly<Record<DimensionState, string>> = {
  SAME: 'SAME',
  DIFFERENT: 'DIFFERS',
  UNKNOWN_ONE: 'UNKNOWN_ONE',
  UNKNOWN_BOTH: 'UNKNOWN',
  NOT_REQUIRED: 'NOT_REQUIRED',
}

/** A finding in the usual shape: its code follows from dimension and state, its outcome from the policy, unless given. */
export function createFinding(found: {
  readonly dimension: ComparabilityDimension
  readonly state: DimensionState
  readonly code?: string
  readonly message: string | (() => string)
  readonly reference?: ComparedFact
  readonly comparator?: ComparedFact
  readonly outcome?: ComparabilityOutcome
}): Finding {
  const { message } = found
  return {
    dimension: found.dimension,
    state: found.state,
    code: found.code ?? `${found.dimension}_${CODE_ENDINGS[found.state]}`,
    describe: typeof message === 'string' ? () => message : message,
    referenceValue: found.reference?.value ?? null,
    comparatorValue: found.comparator?.value ?? null,
    referenceBasis: found.reference?.basis ?? null,
    comparatorBasis: found.comparator?.basis ?? null,
    outcome: found.outcome ?? null,
  }
}

function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
