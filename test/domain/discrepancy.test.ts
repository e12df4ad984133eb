import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/domain/claim.js'
import { findDiscrepancies } from '../../src/domain/discrepancy.js'
import type { DiscrepancyEvidence, HostedName } from '../../src/domain/discrepancy-evidence.js'
import type { Measurement } from '../../src/domain/measurement.js'
import { createProvenance } from '../../src/domain/provenance.js'
import {
  buildCitation,
  buildCompany,
  buildCompound,
  buildKnownAssay,
  buildMeasurement,
  buildMissingValue,
  buildProfile,
} from './build-records.js'

const a = buildCompound('A')
const b = buildCompound('B')
const assays = { first: buildKnownAssay('first'), second: buildKnownAssay('second') }
const papers = { one: buildCitation('one'), two: buildCitation('two') }

interface Given extends Partial<Measurement> {
  readonly in?: keyof typeof assays
  readonly from?: keyof typeof papers
}

const measure = (text: string, { in: assay = 'first', from = 'one', ...given }: Given = {}) =>
  buildMeasurement(text, { compound: a, assay: assays[assay], citation: papers[from], endpoint: 'IC50', ...given })
const evidenceOf = (given: Partial<DiscrepancyEvidence>): DiscrepancyEvidence => {
  const profiles = new Map([buildProfile(a, [], 'inhibitor'), buildProfile(b, [], 'inhibitor')])
  const measurements = given.measurements ?? []
  const provenance = createProvenance({ profiles, measurements })
  const nothing = { missingValues: [], names: [], identities: [], claims: [], comments: new Map<string, string>() }
  return { ...nothing, compounds: new Map([a, b].map((compound) => [compound.id, compound])), measurements, provenance, ...given }
}
const rulesOf = (given: Partial<DiscrepancyEvidence>) => findDiscrepancies(evidenceOf(given)).map(({ rule }) => rule)
const claim = (text: string): Claim => ({
  ...{ id: 'claim:1', number: 1, text, kind: 'ASSERTION', aboutIds: [a.id], locator: null, status: 'ACCEPTED' },
  ...{ fromSequence: 1, untilSequence: null },
})

describe('values of one context', () => {
  it('contradict each other where they are disjoint and beyond noise', () => {
    const measurements = [measure('10'), measure('100', { in: 'second', from: 'two' })]
    expect(findDiscrepancies(evidenceOf({ measurements }))).toMatchObject([
      {
        id: 'discrepancy:intervals-disjoint:compound:a|IC50|cell-line:rs4-11',
        sideIds: measurements.map(({ id }) => id).sort(),
        state: 'OPEN',
      },
    ])
  })

  it('do not where they are disjoint and within noise', () => {
    expect(rulesOf({ measurements: [measure('100'), measure('150', { in: 'second', from: 'two' })] })).toEqual([])
  })

  it('do not where a bound leaves room', () => {
    expect(rulesOf({ measurements: [measure('>10'), measure('1000', { in: 'second', from: 'two' })] })).toEqual([])
    expect(rulesOf({ measurements: [measure('10'), measure('>1000', { in: 'second', from: 'two' })] })).toEqual(['INTERVALS_DISJOINT'])
  })

  it('do where their digits say nothing of the rounding, if no rounding could join them', () => {
    const exported = (text: string, given: Given = {}) => ({ ...measure(text, given), interval: null, validity: ['ROUNDING_UNKNOWN'] })
    const beside = { in: 'second', from: 'two' } as const
    expect(rulesOf({ measurements: [exported('10'), exported('10000', beside)] })).toEqual(['INTERVALS_DISJOINT'])
    expect(rulesOf({ measurements: [exported('10'), exported('22', beside)] })).toEqual(['INTERVALS_DISJOINT'])
    expect(rulesOf({ measurements: [exported('100'), exported('200', beside)] })).toEqual([])
  })

  it('name both sides, also where the most and the least potent may not be held against each other', () => {
    const lab = { ...measure('10'), id: 'measurement:lab' }
    const other = { ...measure('1000', { in: 'second', from: 'two' }), id: 'measurement:other' }
    const mouse = buildKnownAssay('in mice', { format: { value: 'in vivo', basis: 'STATED' } })
    const least = { ...measure('50000', { from: 'two' }), assay: mouse, id: 'measurement:mouse' }
    const [found] = findDiscrepancies(evidenceOf({ measurements: [lab, other, least] }))
    expect(found?.sideIds).toEqual(['measurement:lab', 'measurement:other'])
    expect(found?.message).toMatch(/^2 values .* from "10" nM .* to "1000" nM/)
  })

  it('do where how the assays differ is unknown, unless one source sets them apart', () => {
    const blank = buildKnownAssay('blank', { technology: { value: null, basis: 'UNKNOWN' } })
    const elsewhere = { ...measure('1000', { from: 'two' }), assay: blank }
    expect(rulesOf({ measurements: [measure('10'), elsewhere] })).toEqual(['INTERVALS_DISJOINT'])
    expect(rulesOf({ measurements: [measure('10'), { ...elsewhere, citation: papers.one }] })).toEqual([])
  })

  it('do not across endpoints', () => {
    expect(rulesOf({ measurements: [measure('10'), measure('1000', { endpoint: 'GI50' })] })).toEqual([])
  })

  it('are found in whatever order they come', () => {
    const measurements = ['1', '10', '11', '100', '>5000'].map((text, position) =>
      measure(text, { id: `measurement:${position}`, from: position % 2 === 0 ? 'one' : 'two' }),
    )
    const expected = findDiscrepancies(evidenceOf({ measurements }))
    fc.assert(
      fc.property(fc.shuffledSubarray(measurements, { minLength: measurements.length }), (shuffled) => {
        expect(findDiscrepancies(evidenceOf({ measurements: shuffled }))).toEqual(expected)
      }),
    )
  })
})

describe('a word', () => {
  it('contradicts a value: "inactive" with 5 nM', () => {
    const value = measure('5')
    expect(rulesOf({ measurements: [value], comments: new Map([[value.id, 'Not Active']]) })).toEqual(['TEXT_AGAINST_VALUE'])
    const cell = {
      ...buildMissingValue('Inactive', { compound: a, assay: assays.first, citation: papers.two, endpoint: 'IC50' }),
      reason: 'NO_EFFECT_OBSERVED' as const,
    }
    expect(rulesOf({ measurements: [value], missingValues: [cell] })).toEqual(['TEXT_AGAINST_VALUE'])
  })

  it('does not contradict a bound, or what is weak', () => {
    const values = [measure('>10000'), measure('50000')]
    expect(rulesOf({ measurements: values, comments: new Map(values.map(({ id }) => [id, 'Not Active'])) })).toEqual([])
  })
})

describe('the same digits a thousand apart', () => {
  it('are a slip of the unit along one chain of sources', () => {
    const original = measure('5.3')
    const copy = measure('5300', { from: 'two', restatesId: original.id })
    expect(rulesOf({ measurements: [original, copy] })).toContain('UNIT_SLIP')
  })

  it('are none between two sources that do not know each other, and none a hundred apart', () => {
    expect(rulesOf({ measurements: [measure('5.3'), measure('5300', { in: 'second', from: 'two' })] })).not.toContain('UNIT_SLIP')
    expect(rulesOf({ measurements: [measure('5.3'), measure('530')] })).not.toContain('UNIT_SLIP')
  })
})

describe('an identity', () => {
  const number = (text: string, host: string, status: HostedName['status'] = 'ASSERTED'): HostedName => ({
    ...{ id: `name:${text}`, compoundId: a.id, text, kind: 'CATALOGUE_NUMBER', status, host },
  })

  it('is in conflict with two catalogue numbers of one vendor, not of two', () => {
    expect(rulesOf({ names: [number('B1', 'v.com'), number('B2', 'v.com')] })).toEqual(['IDENTITY_CONFLICT'])
    expect(rulesOf({ names: [number('B1', 'v.com'), number('B2', 'w.com')] })).toEqual([])
    expect(rulesOf({ names: [number('B1', 'v.com'), number('B2', 'v.com', 'REJECTED')] })).toEqual([])
  })

  it('is in conflict with two structures', () => {
    const compounds = new Map(
      [a, b].map((compound) => [compound.id, { ...compound, inchiKey: `${compound.name}AAAAAAAAAAAAA-AAAAAAAAAA-N` }]),
    )
    const identity = { id: 'identity-assertion:1', status: 'ASSERTED', compoundIds: [a.id, b.id], nameId: null }
    expect(rulesOf({ compounds, identities: [identity] })).toEqual(['IDENTITY_CONFLICT'])
    expect(rulesOf({ compounds, identities: [{ ...identity, status: 'REJECTED' }] })).toEqual([])
  })
})

describe('a superlative', () => {
  const weigh = (text: string, measurements: readonly Measurement[]) =>
    rulesOf({ measurements, claims: [{ claim: claim(text), verdict: 'SUPPORTED', measurementIds: measurements.map(({ id }) => id) }] })

  it('is broken by a more potent compound of the same assay and source', () => {
    expect(weigh('A is the most potent of them.', [measure('10'), measure('1', { compound: b })])).toEqual(['SUPERLATIVE_BROKEN'])
  })

  it('is not broken within noise, or in another assay', () => {
    expect(weigh('A is the most potent of them.', [measure('10'), measure('6', { compound: b })])).toEqual([])
    expect(weigh('A is the most potent of them.', [measure('10'), measure('1', { compound: b, in: 'second' })])).toEqual([])
  })
})

describe('a compound', () => {
  const withProfile = (given: Partial<ReturnType<typeof buildProfile>[1]>) => {
    const [id, profile] = buildProfile(a, [], 'inhibitor')
    return { provenance: createProvenance({ profiles: new Map([[id, { ...profile, ...given }]]), measurements: [] }) }
  }
  const mechanism = (action: string) => ({
    id: `mechanism:${action}`,
    name: action,
    action,
    targetIds: ['target:mdm2'],
    recruitsIds: [],
    version: 1,
  })
  const developer = (name: string, reportedText: string) => ({
    company: buildCompany(name),
    role: 'DEVELOPER',
    reportedText,
    citationId: null,
  })

  it('has no two ways to act on one target', () => {
    expect(rulesOf(withProfile({ mechanisms: [mechanism('inhibitor'), mechanism('degrader')] }))).toEqual(['MECHANISM_CONFLICT'])
    expect(rulesOf(withProfile({ mechanisms: [mechanism('inhibitor')] }))).toEqual([])
  })

  it('has no two developers that are named apart; partners are printed together', () => {
    expect(rulesOf(withProfile({ companies: [developer('X', 'X'), developer('Y', 'Y')] }))).toEqual(['COMPANY_CONFLICT'])
    expect(rulesOf(withProfile({ companies: [developer('X', 'X/Y'), developer('Y', 'X/Y')] }))).toEqual([])
  })
})

describe('a claim of independence', () => {
  it('is a discrepancy where provenance does not support it', () => {
    const independent: Claim = { ...claim('An independent validation.'), kind: 'INDEPENDENCE' }
    expect(rulesOf({ claims: [{ claim: independent, verdict: 'NOT_SUPPORTED_BY_PROVENANCE', measurementIds: [] }] })).toEqual([
      'INDEPENDENCE_UNSUPPORTED',
    ])
    expect(rulesOf({ claims: [{ claim: independent, verdict: 'SUPPORTED', measurementIds: [] }] })).toEqual([])
  })
})
