import { describe, expect, it } from 'vitest'
import type { Assay } from '../../src/domain/assay.js'
import type { ComparabilityDimension, ComparabilityReason } from '../../src/domain/comparability-reason.js'
import { COMPARABILITY_DIMENSIONS } from '../../src/domain/comparability-reason.js'
import type { ComparabilityPolicy } from '../../src/domain/comparability-policy.js'
import {
  COMPARABILITY_POLICIES,
  EXPLORATORY_POLICY,
  SELECTIVITY_POLICY,
  STANDARD_POLICY,
  STRICT_POLICY,
} from '../../src/domain/comparability-policy.js'
import { judgeComparability } from '../../src/domain/comparability-verdict.js'
import type { CompoundProfile } from '../../src/domain/compound.js'
import type { Measurement } from '../../src/domain/measurement.js'
import { createProvenance } from '../../src/domain/provenance.js'
import { SPECIFIED_RULES } from '../../src/domain/specified-rules.js'
import {
  buildCitation,
  buildCompany,
  buildCompound,
  buildKnownAssay,
  buildMeasurement,
  buildProfile,
  inferred,
  stated,
  UNKNOWN,
} from './build-records.js'
import { kt253Dc50, kt253Ic50, md4251Dc50, milademetanIc50, provenance } from './source-document.js'

const one = buildCompound('Compound One', { smiles: 'C' })
const two = buildCompound('Compound Two', { smiles: 'CC' })
const paper = buildCitation('a paper')
const locator = { documentId: 'document:paper', lineStart: 1, lineEnd: 1, row: null, column: null, sha256: null }
const sem = { reportedText: '± 1', kind: 'SEM', low: null, high: null, value: 1, n: 3, replicateKind: null }

type Given = Partial<Measurement>

/** A value of which everything is known. */
function measure(compound: typeof one, given: Given = {}): Measurement {
  const base = buildMeasurement('10', { compound, assay: buildKnownAssay('viability'), citation: paper, endpoint: 'IC50', locator })
  return { ...base, uncertainty: sem, ...given }
}

function judge(
  reference: Given,
  comparator: Given,
  policy: ComparabilityPolicy = STANDARD_POLICY,
  profiles?: ReadonlyMap<string, CompoundProfile>,
) {
  const pair = [measure(one, reference), measure(two, comparator)] as const
  const known = profiles ?? new Map([buildProfile(one, [], 'inhibitor'), buildProfile(two, [], 'inhibitor')])
  return judgeComparability({
    reference: pair[0],
    comparator: pair[1],
    policy,
    provenance: createProvenance({ profiles: known, measurements: pair }),
  })
}

const codesOf = (reasons: readonly ComparabilityReason[], dimension: ComparabilityDimension) =>
  reasons.filter((reason) => reason.dimension === dimension).map(({ code, state, outcome }) => `${code} ${state} ${outcome}`)
const inAssay = (given: Partial<Assay>): Given => ({ assay: buildKnownAssay('viability', given) })
const expectRule = (dimension: ComparabilityDimension, reference: Given, comparator: Given, policy?: ComparabilityPolicy) =>
  expect(codesOf(judge(reference, comparator, policy).reasons, dimension))
const exposure = (hours: number) => ({
  name: 'exposure time',
  value: hours,
  unit: 'h',
  reportedText: `${hours} h`,
  basis: 'STATED' as const,
})

describe('two values of which everything is known and equal', () => {
  it('are COMPARABLE under strict-v1 and standard-v1', () => {
    expect([STRICT_POLICY, STANDARD_POLICY].map((policy) => judge({}, {}, policy).outcome)).toEqual(['COMPARABLE', 'COMPARABLE'])
  })

  it('are always caveated under exploratory-v1', () => {
    expect(judge({}, {}, EXPLORATORY_POLICY).outcome).toBe('COMPARABLE_WITH_CAVEATS')
  })

  it('have a finding in every dimension, each SAME with the code of its dimension', () => {
    const { reasons } = judge({}, {})
    expect(new Set(reasons.map(({ dimension }) => dimension))).toEqual(new Set(COMPARABILITY_DIMENSIONS))
    const same = reasons.filter(({ code, dimension }) => code === `${dimension}_SAME`).map(({ dimension }) => dimension)
    expect(COMPARABILITY_DIMENSIONS.filter((dimension) => !same.includes(dimension))).toEqual(['TARGET', 'TARGET_VARIANT', 'SUBSTRATE'])
  })

  it('have nothing missing', () => {
    expect(judge({}, {}).missing).toEqual([])
  })
})

describe('the list of rules', () => {
  it('has one rule for each dimension, in the order of the dimensions', () => {
    expect(SPECIFIED_RULES.map(({ dimension }) => dimension)).toEqual(COMPARABILITY_DIMENSIONS)
  })

  it.each(COMPARABILITY_POLICIES)('is what $name has an opinion on, dimension by dimension', ({ rules }) => {
    expect(rules.map(({ dimension }) => dimension)).toEqual(COMPARABILITY_DIMENSIONS)
  })

  it.each(COMPARABILITY_POLICIES)('never crosses endpoint, target or cell line under $name', ({ rules }) => {
    const never = rules.filter(({ dimension }) => ['ENDPOINT', 'TARGET', 'CELL_LINE'].includes(dimension))
    expect(never.map(({ onDifferent }) => onDifferent)).toEqual(['NOT_COMPARABLE', 'NOT_COMPARABLE', 'NOT_COMPARABLE'])
  })

  it.each(COMPARABILITY_POLICIES)('takes two-fold for noise under $name, with the publications behind it', ({ noiseLog10, sources }) => {
    expect({ noiseLog10, sources }).toEqual({
      noiseLog10: 0.3,
      sources: ['doi:10.1021/acs.jcim.4c00049', 'doi:10.1186/s13321-025-00956-y'],
    })
  })

  it('makes anything unknown insufficient under strict-v1', () => {
    expect(new Set(STRICT_POLICY.rules.flatMap((rule) => [rule.onUnknownOne, rule.onUnknownBoth]))).toEqual(
      new Set(['INSUFFICIENT_METADATA']),
    )
  })

  it('makes a one-sided unknown insufficient under exploratory-v1 for cell line, technology and exposure time', () => {
    const insufficient = EXPLORATORY_POLICY.rules.filter(({ onUnknownOne }) => onUnknownOne === 'INSUFFICIENT_METADATA')
    expect(insufficient.map(({ dimension }) => dimension)).toEqual(['ENDPOINT', 'CELL_LINE', 'TECHNOLOGY', 'EXPOSURE_TIME'])
  })
})

describe('the rule of the endpoint', () => {
  it('does not compare an IC50 with a DC50', () => {
    expectRule('ENDPOINT', {}, { endpoint: 'DC50' }).toEqual(['ENDPOINT_DIFFERS DIFFERENT NOT_COMPARABLE'])
  })

  it('does not compare a mass with molar units, and says what would help', () => {
    const mass = buildMeasurement('5 µg/mL', {
      compound: two,
      assay: buildKnownAssay('viability'),
      citation: paper,
      endpoint: 'IC50',
      locator,
    })
    const verdict = judge({}, mass)
    expect(verdict.reasons.find(({ code }) => code === 'UNITS_DIFFER')?.message).toBe(
      'Cannot compare "µg/mL" with molar units; add the molecular weight of Compound Two.',
    )
    expect(verdict.outcome).toBe('NOT_COMPARABLE')
  })

  it('compares a mass with molar units where the molecular weight is known', () => {
    const weighed = buildCompound('Compound Two', { molecularWeight: 500, smiles: 'CC' })
    const mass = buildMeasurement('5 µg/mL', {
      compound: weighed,
      assay: buildKnownAssay('viability'),
      citation: paper,
      endpoint: 'IC50',
      locator,
    })
    expectRule('ENDPOINT', {}, mass).toEqual(['ENDPOINT_SAME SAME COMPARABLE'])
  })

  it('lists times and other endpoints and divides none', () => {
    const time = { endpoint: 'half-life', endpointKind: 'TIME' as const }
    expectRule('ENDPOINT', time, time).toEqual(['ENDPOINT_SAME SAME COMPARABLE', 'ENDPOINT_NOT_DIVIDED SAME NOT_COMPARABLE'])
  })

  it('says that an endpoint is ambiguous', () => {
    expectRule('ENDPOINT', { validity: ['ENDPOINT_AMBIGUOUS'] }, {}).toEqual([
      'ENDPOINT_SAME SAME COMPARABLE',
      'ENDPOINT_AMBIGUOUS SAME COMPARABLE_WITH_CAVEATS',
    ])
  })
})

describe('the rule of the target', () => {
  const target = (id: string) => ({
    id: `target:${id}`,
    name: id,
    kind: 'SINGLE_PROTEIN',
    organism: null,
    uniprot: null,
    chemblId: null,
    version: 1,
  })

  it('requires none where both assays are phenotypic', () => {
    expectRule('TARGET', {}, {}).toEqual(['TARGET_NOT_REQUIRED NOT_REQUIRED COMPARABLE'])
  })

  it('does not compare MDM2 with MDMX', () => {
    expectRule('TARGET', inAssay({ target: target('MDM2') }), inAssay({ target: target('MDMX') }), EXPLORATORY_POLICY).toEqual([
      'TARGET_DIFFERS DIFFERENT NOT_COMPARABLE',
    ])
  })

  it('does not compare a phenotypic assay with one against a target', () => {
    expectRule('TARGET', {}, inAssay({ target: target('MDM2') })).toEqual(['TARGET_DIFFERS DIFFERENT NOT_COMPARABLE'])
  })

  it('does not take an unknown target for none', () => {
    expectRule('TARGET', {}, inAssay({ targetBasis: 'UNKNOWN' })).toEqual(['TARGET_UNKNOWN_ONE UNKNOWN_ONE COMPARABLE_WITH_CAVEATS'])
  })

  it('does not compare a mutant with the wild type in one assay', () => {
    const mutant = inAssay({ target: target('MDM2'), targetVariant: stated('S17A') })
    expectRule('TARGET_VARIANT', mutant, inAssay({ target: target('MDM2'), targetVariant: stated('wild type') })).toEqual([
      'TARGET_VARIANT_DIFFERS DIFFERENT NOT_COMPARABLE',
    ])
  })
})

describe('the rules of the experiment', () => {
  it('compare one read-out with itself', () => {
    expectRule('READOUT', {}, inAssay({ readout: stated('growth') })).toEqual(['READOUT_DIFFERS DIFFERENT NOT_COMPARABLE'])
  })

  it('compare biochemical with biochemical, under exploratory-v1 too', () => {
    expectRule('FORMAT', {}, inAssay({ format: stated('biochemical') }), EXPLORATORY_POLICY).toEqual([
      'FORMAT_DIFFERS DIFFERENT NOT_COMPARABLE',
    ])
  })

  it('read a word as the same in any case and spacing', () => {
    expectRule('TECHNOLOGY', {}, inAssay({ technology: stated(' celltiter-GLO ') })).toEqual(['TECHNOLOGY_SAME SAME COMPARABLE'])
  })

  it('caveat a technology that is inferred from a protocol section', () => {
    const glo = inAssay({ technology: inferred('CellTiter-Glo') })
    expectRule('TECHNOLOGY', glo, glo).toEqual(['TECHNOLOGY_SAME SAME COMPARABLE', 'PROTOCOL_LINK_INFERRED SAME COMPARABLE_WITH_CAVEATS'])
  })

  it('do not know a technology that is only an example', () => {
    const example = inAssay({ technology: { value: 'CellTiter-Glo', basis: 'EXAMPLE_ONLY' } })
    expectRule('TECHNOLOGY', example, example).toEqual(['TECHNOLOGY_UNKNOWN UNKNOWN_BOTH COMPARABLE_WITH_CAVEATS'])
  })

  it('do not take unknown and unknown for the same', () => {
    const unknown = inAssay({ readout: UNKNOWN })
    expectRule('READOUT', unknown, unknown, STRICT_POLICY).toEqual(['READOUT_UNKNOWN UNKNOWN_BOTH INSUFFICIENT_METADATA'])
  })

  it('do not compare two exposure times under standard-v1', () => {
    expectRule('EXPOSURE_TIME', {}, inAssay({ exposureTime: exposure(24) })).toEqual(['EXPOSURE_TIME_DIFFERS DIFFERENT NOT_COMPARABLE'])
  })

  it('take 3 days and 72 hours for the same', () => {
    expectRule('EXPOSURE_TIME', {}, inAssay({ exposureTime: { ...exposure(3), unit: 'd' } })).toEqual([
      'EXPOSURE_TIME_SAME SAME COMPARABLE',
    ])
  })

  it('do not know an exposure time that is only an example', () => {
    const example = inAssay({ exposureTime: { ...exposure(72), reportedText: 'e.g., 72 hours', basis: 'EXAMPLE_ONLY' } })
    expectRule('EXPOSURE_TIME', example, example).toEqual(['EXPOSURE_EXAMPLE_ONLY UNKNOWN_BOTH COMPARABLE_WITH_CAVEATS'])
    expectRule('EXPOSURE_TIME', example, {}, EXPLORATORY_POLICY).toEqual([
      'EXPOSURE_TIME_UNKNOWN_ONE UNKNOWN_ONE INSUFFICIENT_METADATA',
      'EXPOSURE_EXAMPLE_ONLY UNKNOWN_ONE INSUFFICIENT_METADATA',
    ])
  })

  it('compare cells of one species', () => {
    expectRule('SPECIES', {}, inAssay({ species: stated('Mus musculus') })).toEqual(['SPECIES_DIFFERS DIFFERENT NOT_COMPARABLE'])
  })

  it('compare biochemical assays at one substrate concentration', () => {
    const biochemical = (substrate: string) =>
      inAssay({ format: stated('biochemical'), targetBasis: 'UNKNOWN', substrate: stated(substrate), cellLine: null })
    expectRule('SUBSTRATE', biochemical('10 µM ATP'), biochemical('1 mM ATP')).toEqual(['SUBSTRATE_DIFFERS DIFFERENT NOT_COMPARABLE'])
  })

  it('compare assays with the same serum', () => {
    expectRule('SERUM', {}, inAssay({ serum: stated('0.02 % BSA') })).toEqual(['SERUM_DIFFERS DIFFERENT NOT_COMPARABLE'])
  })

  it('compare an absolute IC50 with an absolute one, as its own curve says', () => {
    const fit = { hillSlope: null, top: null, bottom: null, dmax: null, hookObserved: null, convention: 'relative' }
    expectRule('FIT_CONVENTION', {}, { fit }).toEqual(['FIT_CONVENTION_DIFFERS DIFFERENT NOT_COMPARABLE'])
  })
})

describe('the rule of the cell line', () => {
  const line = (id: string, modification: string | null, cellosaurus: string | null = null) =>
    inAssay({ cellLine: { id, name: 'HEK293T', cellosaurus, parentId: null, modification, version: 1 } })

  it('does not compare one line with another', () => {
    expectRule('CELL_LINE', {}, line('cell-line:hek293t', null), EXPLORATORY_POLICY).toEqual(['CELL_LINE_DIFFERS DIFFERENT NOT_COMPARABLE'])
  })

  it('does not take an engineered line for its parent', () => {
    expectRule('CELL_LINE', line('a', null, 'CVCL_0063'), line('b', 'MDM2-HiBiT', 'CVCL_0063')).toEqual([
      'CELL_LINE_DIFFERS DIFFERENT NOT_COMPARABLE',
    ])
  })

  it('takes two records of one Cellosaurus entry for one line', () => {
    expectRule('CELL_LINE', line('a', null, 'CVCL_0063'), line('b', null, 'CVCL_0063')).toEqual(['CELL_LINE_SAME SAME COMPARABLE'])
  })

  it('requires none where neither assay has cells', () => {
    const none = inAssay({ cellLine: null, cellLineBasis: 'STATED' })
    expectRule('CELL_LINE', none, none).toEqual(['CELL_LINE_NOT_REQUIRED NOT_REQUIRED COMPARABLE'])
  })

  it('leaves a one-sided unknown insufficient under exploratory-v1', () => {
    expectRule('CELL_LINE', {}, inAssay({ cellLine: null, cellLineBasis: 'UNKNOWN' }), EXPLORATORY_POLICY).toEqual([
      'CELL_LINE_UNKNOWN_ONE UNKNOWN_ONE INSUFFICIENT_METADATA',
    ])
  })
})

describe('the rules of the compounds', () => {
  const profilesOf = (kind: string, action: string) => {
    const [id, profile] = buildProfile(two, [], action)
    return new Map([buildProfile(one, [], 'inhibitor'), [id, { ...profile, forms: [{ kind, ofCompoundId: 'compound:parent' }] }] as const])
  }

  it('caveat a racemate against a parent', () => {
    expect(codesOf(judge({}, {}, STRICT_POLICY, profilesOf('RACEMATE', 'inhibitor')).reasons, 'COMPOUND_FORM')).toEqual([
      'COMPOUND_FORM_DIFFERS DIFFERENT COMPARABLE_WITH_CAVEATS',
    ])
  })

  it('caveat a degrader against an inhibitor', () => {
    expect(codesOf(judge({}, {}, STANDARD_POLICY, profilesOf('SALT', 'degrader')).reasons, 'MECHANISM')).toEqual([
      'MECHANISM_DIFFERS DIFFERENT COMPARABLE_WITH_CAVEATS',
    ])
  })

  it('do not know a mechanism that is not recorded', () => {
    expect(codesOf(judge({}, {}, STANDARD_POLICY, new Map()).reasons, 'MECHANISM')).toEqual([
      'MECHANISM_UNKNOWN UNKNOWN_BOTH COMPARABLE_WITH_CAVEATS',
    ])
  })

  it('caveat a reference compound against one under test', () => {
    expectRule('COMPOUND_ROLE', {}, { role: 'REFERENCE' }).toEqual(['COMPOUND_ROLE_DIFFERS DIFFERENT COMPARABLE_WITH_CAVEATS'])
  })
})

describe('the rule of the source', () => {
  const elsewhere = { citation: buildCitation('another paper') }

  it('compares values of one source under standard-v1', () => {
    expectRule('SOURCE', {}, elsewhere).toEqual(['SOURCE_DIFFERS DIFFERENT NOT_COMPARABLE'])
  })

  it('compares values of one assay under standard-v1', () => {
    expectRule('SOURCE', {}, { assay: buildKnownAssay('another assay') }).toContain('ASSAY_DIFFERS DIFFERENT NOT_COMPARABLE')
  })

  it('compares across sources under exploratory-v1, and cites how far assays disagree', () => {
    const { reasons } = judge({}, elsewhere, EXPLORATORY_POLICY)
    expect(codesOf(reasons, 'SOURCE')).toEqual([
      'SOURCE_DIFFERS DIFFERENT COMPARABLE_WITH_CAVEATS',
      'ASSAY_NOISE DIFFERENT COMPARABLE_WITH_CAVEATS',
    ])
    expect(reasons.find(({ code }) => code === 'ASSAY_NOISE')?.message).toContain('10.1021/acs.jcim.4c00049')
  })

  it('says that two values stand together and that nothing else supports them', () => {
    expectRule('SOURCE', {}, {}).toEqual(['SOURCE_SAME SAME COMPARABLE', 'CO_REPORTED SAME COMPARABLE', 'SINGLE_SOURCE SAME COMPARABLE'])
  })

  it('does not call two values of one citation in two documents reported together', () => {
    expectRule('SOURCE', {}, { locator: { ...locator, documentId: 'document:other' } }).toEqual([
      'SOURCE_SAME SAME COMPARABLE',
      'SINGLE_SOURCE SAME COMPARABLE',
    ])
  })

  it('says that the publisher has an interest', () => {
    const own = {
      citation: buildCitation('kymeratx.com', { publishedBy: buildCompany('Kymera'), publisherBasis: 'INFERRED', host: 'kymeratx.com' }),
    }
    const profiles = new Map([buildProfile(one, ['Kymera'], null), buildProfile(two, ['Roche'], null)])
    const reason = judge(own, own, STANDARD_POLICY, profiles).reasons.find(({ code }) => code === 'SOURCE_INTERESTED')
    expect([reason?.referenceValue, reason?.comparatorValue, reason?.referenceBasis, reason?.outcome]).toEqual([
      'ORIGINATOR_REPORTED',
      'RIVAL_REPORTED',
      'INFERRED',
      'COMPARABLE_WITH_CAVEATS',
    ])
  })
})

describe('the rules of the values', () => {
  it('say every validity flag of either side', () => {
    expectRule('VALIDITY', { validity: ['UNIT_ASSUMED'] }, { validity: ['UNIT_ASSUMED', 'SERIAL_POSSIBLE'] }).toEqual([
      'UNIT_ASSUMED SAME COMPARABLE_WITH_CAVEATS',
      'SERIAL_POSSIBLE DIFFERENT COMPARABLE_WITH_CAVEATS',
    ])
  })

  it('refuse a flagged value under strict-v1', () => {
    expect(judge({}, { validity: ['UNIT_ASSUMED'] }, STRICT_POLICY).outcome).toBe('NOT_COMPARABLE')
  })

  it('say that a DC50 stands without its Dmax', () => {
    expectRule('VALIDITY', { endpoint: 'DC50' }, { endpoint: 'DC50' }).toEqual(['DMAX_MISSING SAME COMPARABLE_WITH_CAVEATS'])
  })

  it('print a flag once, stored and derived alike', () => {
    const { reasons } = judge({}, { endpoint: 'DC50', validity: ['DMAX_MISSING'] })
    expect(reasons.find(({ code }) => code === 'DMAX_MISSING')?.comparatorValue).toBe('DMAX_MISSING')
  })

  it('caveat an unknown number of replicates, and not a different one', () => {
    expectRule('REPLICATES', { uncertainty: null }, { uncertainty: null }).toEqual([
      'REPLICATES_UNKNOWN UNKNOWN_BOTH COMPARABLE_WITH_CAVEATS',
    ])
    expectRule('REPLICATES', {}, { uncertainty: { ...sem, n: 5 } }).toEqual(['REPLICATES_DIFFERS DIFFERENT COMPARABLE'])
  })

  it('caveat an SD against an SEM, and an error that is not stated', () => {
    expectRule('UNCERTAINTY', {}, { uncertainty: { ...sem, kind: 'SD' } }).toEqual([
      'UNCERTAINTY_DIFFERS DIFFERENT COMPARABLE_WITH_CAVEATS',
    ])
    expectRule('UNCERTAINTY', {}, { uncertainty: null }).toEqual(['UNCERTAINTY_UNKNOWN_ONE UNKNOWN_ONE COMPARABLE_WITH_CAVEATS'])
  })
})

describe('the rule of the conditions', () => {
  const sparse = inAssay({ species: UNKNOWN, serum: UNKNOWN, fitConvention: UNKNOWN })

  it('counts what sources seldom print as one caveat, where both values stand together', () => {
    const caveats = judge(sparse, sparse).reasons.filter(({ outcome }) => outcome !== 'COMPARABLE')
    expect(caveats.map(({ code }) => code)).toEqual(['CONDITIONS_UNKNOWN'])
  })

  it('softens nothing where they do not stand together', () => {
    const apart = judge(sparse, { ...sparse, citation: buildCitation('another paper') }, EXPLORATORY_POLICY)
    expect(codesOf(apart.reasons, 'SERUM')).toEqual(['SERUM_UNKNOWN UNKNOWN_BOTH COMPARABLE_WITH_CAVEATS'])
  })

  it('softens nothing under strict-v1', () => {
    expect(codesOf(judge(sparse, sparse, STRICT_POLICY).reasons, 'SERUM')).toEqual(['SERUM_UNKNOWN UNKNOWN_BOTH INSUFFICIENT_METADATA'])
  })

  it('is no task by itself', () => {
    expect(judge(sparse, sparse).missing).toEqual([])
  })
})

describe('a named axis', () => {
  const other = inAssay({
    cellLine: { id: 'cell-line:hek293t', name: 'HEK293T', cellosaurus: null, parentId: null, modification: null, version: 1 },
  })
  const alongAxis = (axis: 'CELL_LINE' | 'TARGET', comparator: Given) => {
    const pair = [measure(one), measure(one, comparator)] as const
    const profiles = new Map([buildProfile(one, [], 'inhibitor')])
    const known = createProvenance({ profiles, measurements: pair })
    return judgeComparability({ reference: pair[0], comparator: pair[1], policy: SELECTIVITY_POLICY, provenance: known, axis }).outcome
  }

  it('may differ, and nothing else may', () => {
    expect([alongAxis('CELL_LINE', other), alongAxis('TARGET', other)]).toEqual(['COMPARABLE', 'NOT_COMPARABLE'])
  })

  it('does not need one assay, but one source', () => {
    const otherAssay = { assay: buildKnownAssay('another assay', { cellLine: other.assay?.cellLine ?? null }) }
    expect(alongAxis('CELL_LINE', otherAssay)).toBe('COMPARABLE')
    expect(alongAxis('CELL_LINE', { ...otherAssay, citation: buildCitation('another paper') })).toBe('NOT_COMPARABLE')
  })
})

describe('the guide on KT-253, dimension by dimension', () => {
  const verdictOf = (reference: Measurement, comparator: Measurement, policy = STANDARD_POLICY) =>
    judgeComparability({ reference, comparator, policy, provenance })
  const summarise = (reasons: readonly ComparabilityReason[]) =>
    reasons
      .filter(({ outcome, code }) => outcome !== 'COMPARABLE' || code === 'CO_REPORTED' || code === 'SINGLE_SOURCE')
      .map(({ code, state }) => `${code} ${state}`)

  it('compares its IC50 with an inhibitor, with these caveats', () => {
    const verdict = verdictOf(kt253Ic50, milademetanIc50)
    expect(verdict.outcome).toBe('COMPARABLE_WITH_CAVEATS')
    expect(summarise(verdict.reasons)).toEqual([
      'ENDPOINT_AMBIGUOUS SAME',
      'PROTOCOL_LINK_INFERRED SAME',
      'PROTOCOL_LINK_INFERRED SAME',
      'EXPOSURE_EXAMPLE_ONLY UNKNOWN_BOTH',
      'CO_REPORTED SAME',
      'SINGLE_SOURCE SAME',
      'SOURCE_INTERESTED SAME',
      'MECHANISM_DIFFERS DIFFERENT',
      'REPLICATES_UNKNOWN UNKNOWN_BOTH',
      'UNCERTAINTY_UNKNOWN UNKNOWN_BOTH',
      'CONDITIONS_UNKNOWN UNKNOWN_BOTH',
    ])
    expect(verdict.missing.map(({ code, about }) => [code, about.length])).toEqual([
      ['EXPOSURE_TIME', 2],
      ['REPLICATES', 2],
      ['UNCERTAINTY', 2],
      ['PROTOCOL_LINK', 2],
    ])
  })

  it('does not compare its IC50 with its own DC50', () => {
    const verdict = verdictOf(kt253Ic50, kt253Dc50)
    expect(verdict.outcome).toBe('NOT_COMPARABLE')
    const states = verdict.reasons.map(
      ({ dimension, state, referenceBasis, comparatorBasis }) => `${dimension} ${state} ${referenceBasis ?? ''} ${comparatorBasis ?? ''}`,
    )
    expect(states).toEqual(
      expect.arrayContaining([
        'ENDPOINT DIFFERENT STATED STATED',
        'TARGET DIFFERENT INFERRED STATED',
        'CELL_LINE DIFFERENT STATED INFERRED',
        'TECHNOLOGY DIFFERENT INFERRED STATED',
        'READOUT DIFFERENT INFERRED STATED',
        'EXPOSURE_TIME UNKNOWN_BOTH EXAMPLE_ONLY UNKNOWN',
        'SOURCE SAME STATED STATED',
        'MECHANISM SAME  ',
      ]),
    )
  })

  it('does not compare its DC50 with that of MD-4251 in RS4;11, under any policy', () => {
    const outcomes = COMPARABILITY_POLICIES.map((policy) => verdictOf(kt253Dc50, md4251Dc50, policy).outcome)
    expect(new Set(outcomes)).toEqual(new Set(['NOT_COMPARABLE']))
    const verdict = verdictOf(kt253Dc50, md4251Dc50)
    const found = verdict.reasons.map(({ code }) => code)
    expect(['CELL_LINE_DIFFERS', 'TECHNOLOGY_DIFFERS', 'EXPOSURE_TIME_UNKNOWN_ONE'].filter((code) => !found.includes(code))).toEqual([])
  })
})
