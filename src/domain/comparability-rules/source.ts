import { ASSAY_NOISE_SOURCE, ASSAY_PAIRS_SOURCE } from '../comparability-policy.js'
import type { ComparabilityRule, ComparedFact, ComparedPair, Finding } from '../comparability-rule.js'
import { createFinding, isCoReported, toValueName } from '../comparability-rule.js'
import type { IndependenceClass } from '../independence.js'
import { classifyIndependence } from '../independence.js'
import type { Measurement } from '../measurement.js'

/**
 * Two values of one assay of one source share its errors; values of two do not. The rule also tells what else the
 * source means for the pair: that they were reported together, that nothing else supports them, that whoever
 * published them has an interest, and how far assays disagree where several are used.
 */
export const sourceRule: ComparabilityRule = {
  dimension: 'SOURCE',
  compare: (pair) => [
    compareCitations(pair),
    ...findOtherAssay(pair),
    ...findCoReported(pair),
    ...findSingleSource(pair),
    ...findInterest(pair),
    ...findNoise(pair),
  ],
}

function compareCitations({ reference, comparator }: ComparedPair): Finding {
  const [own, other] = [reference.citation, comparator.citation]
  const isSame = own.id === other.id
  return createFinding({
    dimension: 'SOURCE',
    state: isSame ? 'SAME' : 'DIFFERENT',
    message: isSame
      ? `Both values are from one source, "${own.label}".`
      : `The sources differ: "${own.label}" for ${toValueName(reference)}, "${other.label}" for ${toValueName(comparator)}. Look for a source that has both.`,
    reference: toSource(reference),
    comparator: toSource(comparator),
  })
}

function findOtherAssay({ reference, comparator, policy }: ComparedPair): readonly Finding[] {
  if (reference.assay.id === comparator.assay.id || policy.reach === 'AXIS') return []
  return [
    createFinding({
      dimension: 'SOURCE',
      state: 'DIFFERENT',
      code: 'ASSAY_DIFFERS',
      message: `The assays differ: "${reference.assay.name}" for ${toValueName(reference)}, "${comparator.assay.name}" for ${toValueName(comparator)}. Look for an assay that has both.`,
      reference: { value: reference.assay.name, basis: 'STATED' },
      comparator: { value: comparator.assay.name, basis: 'STATED' },
    }),
  ]
}

function findCoReported(pair: ComparedPair): readonly Finding[] {
  if (!isCoReported(pair)) return []
  const message = 'Both values stand together in one source; what it leaves out is probably left out for both.'
  return [createFinding({ dimension: 'SOURCE', state: 'SAME', code: 'CO_REPORTED', message, outcome: 'COMPARABLE' })]
}

function findSingleSource({ reference, comparator }: ComparedPair): readonly Finding[] {
  if (reference.citation.id !== comparator.citation.id) return []
  const message = `Nothing but "${reference.citation.label}" stands behind this; a second source would make it firmer.`
  return [createFinding({ dimension: 'SOURCE', state: 'SAME', code: 'SINGLE_SOURCE', message, outcome: 'COMPARABLE' })]
}

const INTERESTS: Readonly<Partial<Record<IndependenceClass, string>>> = {
  ORIGINATOR_REPORTED: 'develops',
  RIVAL_REPORTED: 'develops a rival of',
}

function findInterest({ reference, comparator, provenance }: ComparedPair): readonly Finding[] {
  const interests = [reference, comparator].flatMap((measurement) => {
    const interest = INTERESTS[classifyIndependence(measurement, provenance)]
    return interest === undefined ? [] : [`${toPublisher(measurement)} ${interest} ${measurement.compound.name}`]
  })
  if (interests.length === 0) return []
  return [
    createFinding({
      dimension: 'SOURCE',
      state: reference.citation.id === comparator.citation.id ? 'SAME' : 'DIFFERENT',
      code: 'SOURCE_INTERESTED',
      message: `Who reports these values has an interest in them: ${[...new Set(interests)].join(', ')}. Look for a measurement by a party without one.`,
      reference: { value: classifyIndependence(reference, provenance), basis: reference.citation.publisherBasis },
      comparator: { value: classifyIndependence(comparator, provenance), basis: comparator.citation.publisherBasis },
      outcome: 'COMPARABLE_WITH_CAVEATS',
    }),
  ]
}

function findNoise({ reference, comparator, policy }: ComparedPair): readonly Finding[] {
  if (policy.reach !== 'CONTEXT') return []
  const isOneAssay = reference.assay.id === comparator.assay.id && reference.citation.id === comparator.citation.id
  return [
    createFinding({
      dimension: 'SOURCE',
      state: isOneAssay ? 'SAME' : 'DIFFERENT',
      code: 'ASSAY_NOISE',
      message: isOneAssay
        ? `Even inside one assay, differences between compounds agree within ${policy.noiseLog10} log10 across laboratories in only 44–79 % of cases (${ASSAY_PAIRS_SOURCE}).`
        : `Values of one compound from two assays differ by more than ${policy.noiseLog10} log10 (two-fold) in 48–65 % of cases (${ASSAY_NOISE_SOURCE}); do not read a smaller difference as one of potency.`,
      outcome: 'COMPARABLE_WITH_CAVEATS',
    }),
  ]
}

function toSource({ citation }: Measurement): ComparedFact {
  return { value: citation.label, basis: 'STATED' }
}

function toPublisher({ citation }: Measurement): string {
  const name = citation.publishedBy?.name ?? 'who measured them'
  return citation.publisherBasis === 'INFERRED' ? `${name} (inferred${citation.host === null ? '' : ` from ${citation.host}`})` : name
}
