/** Everything that comparisons, rankings and facts say, by occasion: made-up values that differ in each dimension, and the guide's. */
import { COMPARABILITY_POLICIES, EXPLORATORY_POLICY, SELECTIVITY_POLICY, STANDARD_POLICY } from '../../src/domain/comparability-policy.js'
import { judgeComparability } from '../../src/domain/comparability-verdict.js'
import { comparePotency, type ComparisonRequest } from '../../src/domain/compare-potency.js'
import { DEFAULT_EVIDENCE_SCOPE, type EvidenceScope } from '../../src/domain/evidence-scope.js'
import type { Measurement } from '../../src/domain/measurement.js'
import { findMissingFacts } from '../../src/domain/missing-fact.js'
import { describePotency } from '../../src/domain/potency-statistics.js'
import { createProvenance } from '../../src/domain/provenance.js'
import { rankCompounds } from '../../src/domain/rank-compounds.js'
import { stateMeasurement, stateMissingValue } from '../../src/domain/state-fact.js'
import {
  buildAssay,
  buildCitation,
  buildCompany,
  buildCompound,
  buildKnownAssay,
  buildMeasurement,
  buildMissingValue,
  buildProfile,
  inferred,
  stated,
} from './build-records.js'
import type { Say } from './said.js'
import * as guide from './source-document.js'

const paper = buildCitation('a paper', { publishedBy: buildCompany('Maker'), publisherBasis: 'STATED' })
const other = buildCitation('another paper')
const [x, y] = [buildCompound('X'), buildCompound('Y')]
const known = buildKnownAssay('known')
const target = { id: 'target:mdm2', name: 'MDM2', kind: 'SINGLE_PROTEIN', organism: null, uniprot: null, chemblId: null, version: 1 }
const cells = { id: 'cell-line:sjsa-1', name: 'SJSA-1', cellosaurus: null, parentId: null, modification: null, version: 1 }
const hours = { name: 'exposure time', value: 24, unit: 'h', reportedText: '24 h', basis: 'STATED' } as const
const example = { name: 'exposure time', value: 72, unit: 'h', reportedText: 'e.g., 72 hours', basis: 'EXAMPLE_ONLY' } as const

/** Each differs from `known` in what its name says. */
const ASSAYS = [
  known,
  buildAssay('unknown'),
  buildKnownAssay('another readout', { readout: stated('degradation') }),
  buildKnownAssay('biochemical', { format: stated('biochemical') }),
  buildKnownAssay('another technology', { technology: stated('MTT') }),
  buildKnownAssay('another species', { species: stated('Mus musculus') }),
  buildKnownAssay('another serum', { serum: stated('2 % FBS') }),
  buildKnownAssay('another fit', { fitConvention: stated('relative') }),
  buildKnownAssay('shorter', { exposureTime: hours }),
  buildKnownAssay('by example', { exposureTime: example, protocolBasis: 'INFERRED', technology: inferred('CellTiter-Glo') }),
  buildKnownAssay('other cells', { cellLine: cells }),
  buildKnownAssay('no cells', { cellLine: null, cellLineBasis: 'UNKNOWN' }),
  buildKnownAssay('biochemical, of a target', { format: stated('biochemical'), target, substrate: stated('10 nM p53 peptide') }),
  buildKnownAssay('the same with more substrate', { format: stated('biochemical'), target, substrate: stated('50 nM p53 peptide') }),
  buildKnownAssay('another variant', { target, targetVariant: stated('wild type') }),
  buildKnownAssay('a target', { target, targetBasis: 'STATED', substrate: stated('p53 peptide') }),
  buildKnownAssay('a variant', { target, targetBasis: 'STATED', targetVariant: stated('MDM2 L54A'), substrate: stated('another peptide') }),
]

const VALUES: readonly Measurement[] = [
  ...ASSAYS.map((assay) => buildMeasurement('10', { compound: y, assay, citation: paper, endpoint: 'IC50' })),
  ...ASSAYS.slice(0, 2).map((assay) => buildMeasurement('10', { compound: y, assay, citation: other, endpoint: 'IC50' })),
  buildMeasurement('30', { compound: y, assay: known, citation: paper, endpoint: 'GI50' }),
  buildMeasurement('30', { compound: y, assay: known, citation: paper, endpoint: 'DC50', validity: ['DMAX_MISSING'] }),
  buildMeasurement('90', { compound: y, assay: known, citation: paper, endpoint: 'Dmax' }),
  buildMeasurement('8', { compound: y, assay: known, citation: paper, endpoint: 'half-life', endpointKind: 'TIME' }),
  buildMeasurement('5 µg/mL', { compound: y, assay: known, citation: paper, endpoint: 'IC50' }),
  buildMeasurement('>10000', { compound: y, assay: known, citation: paper, endpoint: 'IC50', role: 'CONTROL' }),
  ...(
    [
      ['APPROXIMATE_ASSUMED', '~7'],
      ['AUTHOR_ERROR', '7'],
      ['ENDPOINT_AMBIGUOUS', '7.1'],
      ['NOT_POSITIVE', '7.2'],
      ['OUTSIDE_TYPICAL_RANGE', '7.3'],
      ['POTENTIAL_DUPLICATE', '7.4'],
      ['RELATION_STRONG', '7.5'],
      ['ROUNDING_UNKNOWN', '7.6'],
      ['SERIAL_POSSIBLE', '7.7'],
      ['SPREADSHEET_DAMAGE', '7.8'],
      ['TRANSCRIPTION_ERROR', '7.9'],
      ['UNIT_ASSUMED', '8.1'],
    ] as const
  ).map(([flag, text]) => buildMeasurement(text, { compound: y, assay: known, citation: paper, endpoint: 'IC50', validity: [flag] })),
]

const PROFILES = new Map([buildProfile(x, ['Maker'], 'degrader'), buildProfile(y, ['Rival'], 'inhibitor')])

/** Every value of Y beside one of X, in the same assay and in the one where everything is known, under each policy. */
export function sayVerdicts(say: Say): void {
  const references = VALUES.map((value) => ({ ...value, id: `${value.id}:x`, compound: x, validity: [], fit: null }))
  const provenance = createProvenance({ profiles: PROFILES, measurements: [...VALUES, ...references] })
  const [plain] = references
  for (const policy of COMPARABILITY_POLICIES) {
    for (const [position, comparator] of VALUES.entries()) {
      const beside = [references[position], references[position - 1], plain].filter((reference) => reference !== undefined)
      const verdicts = beside.map((reference) => judgeComparability({ reference, comparator, policy, provenance }))
      for (const { code, state, message } of verdicts.flatMap(({ reasons }) => reasons)) say(`${code} (${state})`, message)
    }
  }
  for (const { code, message } of [...VALUES, ...guide.measurements].flatMap(findMissingFacts)) say(`missing ${code}`, message)
}

const scopeOf = (given: Partial<EvidenceScope>): EvidenceScope => ({ ...DEFAULT_EVIDENCE_SCOPE, ...given })
const gone = { status: 'SUPERSEDED', untilSequence: 5 } as const
const echo = { ...guide.milademetanIc50, id: `${guide.milademetanIc50.id}:echo`, citation: other, restatesId: guide.milademetanIc50.id }
const elsewhere = { ...guide.milademetanIc50, id: `${guide.milademetanIc50.id}:elsewhere`, citation: other }
const massUnit = {
  ...buildMeasurement('5 µg/mL', { compound: guide.rg7388, assay: guide.viabilityAssay, citation: other, endpoint: 'IC50' }),
}
const lone = buildMeasurement('44', { compound: buildCompound('Lone'), assay: buildAssay('alone'), citation: other, endpoint: 'IC50' })

/** Everything that is changed in the question of the guide, one thing at a time. */
const QUESTIONS: readonly Partial<ComparisonRequest>[] = [
  {},
  ...COMPARABILITY_POLICIES.map((policy) => ({ policy })),
  { scope: scopeOf({ exclude: [guide.kt253Ic50.id, 'measurement:none'] }) },
  { scope: scopeOf({ excludeClasses: ['ORIGINATOR_REPORTED'] }) },
  { scope: scopeOf({ excludeClasses: ['ORIGINATOR_REPORTED', 'RIVAL_REPORTED'] }) },
  { scope: scopeOf({ override: [{ measurementId: guide.navtemadlinIc50.id, reportedText: '28', unit: null }] }) },
  { scope: scopeOf({ override: [{ measurementId: guide.navtemadlinIc50.id, reportedText: 'high', unit: null }] }) },
  { scope: scopeOf({ override: [{ measurementId: 'measurement:none', reportedText: '28', unit: null }] }) },
  { comparators: [guide.kt253, buildCompound('Unheard')] },
  { reference: buildCompound('Unheard') },
  { comparators: [lone.compound], measurements: [...guide.measurements, lone], policy: EXPLORATORY_POLICY },
  { measurements: [...guide.measurements, { ...lone, compound: guide.milademetan }] },
  { measurements: [...guide.measurements, echo] },
  { measurements: [...guide.measurements, elsewhere] },
  { measurements: [...guide.measurements, { ...massUnit, citation: guide.kymeraCitation }] },
  ...(['SUPERSEDED', 'RETRACTED'] as const).map((status) => ({
    measurements: guide.measurements.map((one) => (one === guide.navtemadlinIc50 ? { ...one, ...gone, status } : one)),
    scope: scopeOf({ at: 9 }),
  })),
  ...[true, false].map((includeProposed) => ({
    measurements: guide.measurements.map((one) => (one === guide.navtemadlinIc50 ? { ...one, status: 'PROPOSED' as const } : one)),
    scope: scopeOf({ includeProposed }),
  })),
  { measurements: guide.measurements.map((one) => ({ ...one, fromSequence: 7 })), scope: scopeOf({ at: 6 }) },
  ...['>10000', '<1', '~280', '150-200'].map((text) => ({
    scope: scopeOf({ override: [{ measurementId: guide.navtemadlinIc50.id, reportedText: text, unit: 'nM' }] }),
  })),
  ...[true, false].map((includeFlagged) => ({
    measurements: guide.measurements.map((one) => (one === guide.siremadlinIc50 ? { ...one, validity: ['OUTSIDE_TYPICAL_RANGE'] } : one)),
    scope: scopeOf({ includeFlagged }),
  })),
]

export function sayAnswers(say: Say): void {
  for (const changes of QUESTIONS) {
    const request = { ...guide.request, ...changes }
    const answer = comparePotency(request)
    const ranking = rankCompounds(request)
    for (const { code, message } of [...answer.excluded, ...ranking.unranked]) say(`left out ${code}`, message)
    for (const { code, message } of [...answer.warnings, ...ranking.warnings]) say(`warning ${code}`, message)
    for (const { ratio } of answer.comparisons) {
      say(`display ${ratio.status}`, ratio.display)
      say(`formula ${ratio.status}`, ratio.explain.formula)
      say(`independence ${ratio.independence.class}`, ratio.independence.summary)
      for (const conversion of ratio.explain.conversions) say('conversion', conversion)
      for (const { relation, because } of ratio.independence.basis) say(`basis ${relation}`, because)
      for (const { code, message } of ratio.verdict.reasons.filter(({ code }) => code === 'NO_VALUE')) say(code, message)
      for (const { code, message } of ratio.explain.excluded) say(`left out ${code}`, message)
    }
  }
  const ranked = rankCompounds({ ...guide.request, measurements: [...guide.measurements, lone, ...VALUES], policy: EXPLORATORY_POLICY })
  for (const { code, message } of ranked.unranked) say(`left out ${code}`, message)
  say('warning POLICY_NOT_FOR_COMPARISON', comparePotency({ ...guide.request, policy: SELECTIVITY_POLICY }).warnings[0]?.message ?? '')
  const terms = { scope: DEFAULT_EVIDENCE_SCOPE, provenance: guide.provenance }
  const zero = { ...guide.kt253Ic50, id: 'measurement:zero', value: 0, standardValue: 0, interval: null, reportedText: '0' }
  for (const { code, message } of describePotency([guide.kt253Ic50, massUnit, zero], terms).excluded) say(`left out ${code}`, message)
  const { provenance } = guide
  for (const one of guide.measurements) say('fact', stateMeasurement(one, provenance))
  say('fact, supposed', stateMeasurement(guide.kt253Ic50, provenance, 'supposed to be "3" in place of the printed "0.3"'))
  say('fact, replaced', stateMeasurement({ ...guide.kt253Ic50, ...gone }, provenance))
  for (const reason of ['NOT_REPORTED', 'NOT_TESTED', 'NO_EFFECT_OBSERVED'] as const) {
    const cell = buildMissingValue('-', { compound: y, assay: known, citation: paper, endpoint: 'DC50' })
    say(`fact without a value, ${reason}`, stateMissingValue({ ...cell, reason }))
  }
  for (const { name, description } of [STANDARD_POLICY, ...COMPARABILITY_POLICIES]) say(`policy ${name}`, description)
}
