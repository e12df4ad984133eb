import { describe, expect, it } from 'vitest'
import type { Claim, EvidenceLine } from '../../src/domain/claim.js'
import { judgeClaim } from '../../src/domain/claim-verdict.js'
import { classifyIndependence, reportIndependence } from '../../src/domain/independence.js'
import type { Party, Provenance } from '../../src/domain/provenance.js'
import { createProvenance } from '../../src/domain/provenance.js'
import { buildCitation, buildCompany, buildMeasurement, buildMissingValue, buildProfile } from './build-records.js'
import {
  kt253,
  kt253Ic50,
  kymeraCitation,
  measurements,
  milademetan,
  milademetanIc50,
  ownCitation,
  profiles,
  provenance,
  viabilityAssay,
} from './source-document.js'

const cro: Party = { company: buildCompany('Contract Laboratory'), basis: 'STATED', because: 'the methods name it' }
const withMeasurer = (id: string, measurer: Party): Provenance => ({ ...provenance, measurers: new Map([[id, measurer]]) })
const fromNobody = { ...milademetanIc50, id: 'measurement:from-nobody', citation: buildCitation('researchgate.net') }
const withSeller = (): Provenance => {
  const [id, profile] = buildProfile(milademetan, ['Sankyo'], 'inhibitor')
  const seller = { company: buildCompany('BenchChem'), role: 'VENDOR', reportedText: null, citationId: null }
  return { ...provenance, profiles: new Map([...profiles, [id, { ...profile, companies: [...profile.companies, seller] }]]) }
}

describe('the class of a value', () => {
  it("is ORIGINATOR_REPORTED where the compound's own developer published it", () => {
    expect(classifyIndependence(kt253Ic50, provenance)).toBe('ORIGINATOR_REPORTED')
  })

  it('is RIVAL_REPORTED where the developer of another compound of the assay published it', () => {
    expect(classifyIndependence(milademetanIc50, provenance)).toBe('RIVAL_REPORTED')
  })

  it('is UNDETERMINED where nothing is known of the publisher', () => {
    expect(classifyIndependence(fromNobody, provenance)).toBe('UNDETERMINED')
  })

  it('is UNDETERMINED and not INDEPENDENT where a publisher without interest is all that is known', () => {
    const journal = { ...fromNobody, citation: buildCitation('a journal', { publishedBy: buildCompany('ACS'), publisherBasis: 'STATED' }) }
    expect(classifyIndependence(journal, provenance)).toBe('UNDETERMINED')
  })

  it('is VENDOR_RESTATED where a vendor repeats it from an unknown publisher', () => {
    expect(classifyIndependence(fromNobody, withSeller())).toBe('VENDOR_RESTATED')
  })

  it('is that of the publisher and not of the vendor who repeats it, where the publisher is known', () => {
    expect(classifyIndependence(milademetanIc50, withSeller())).toBe('RIVAL_REPORTED')
  })

  it('is INDEPENDENT where a known party without an interest measured', () => {
    expect(classifyIndependence(fromNobody, withMeasurer(fromNobody.id, cro))).toBe('INDEPENDENT')
  })

  it('is ORIGINATOR_REPORTED where the developer itself measured, whoever published', () => {
    const originator = { ...cro, company: buildCompany('Sankyo') }
    expect(classifyIndependence(fromNobody, withMeasurer(fromNobody.id, originator))).toBe('ORIGINATOR_REPORTED')
  })
})

describe('the report on the guide', () => {
  const report = reportIndependence(measurements, provenance)

  it('counts 7 measurements from 1 source, none independent: 2 of the originator, 5 of a rival', () => {
    expect([report.class, report.measurements, report.mentions, report.sources, report.independent, report.byClass]).toEqual([
      'MIXED',
      7,
      7,
      1,
      0,
      [
        { class: 'ORIGINATOR_REPORTED', measurements: 2 },
        { class: 'RIVAL_REPORTED', measurements: 5 },
      ],
    ])
    expect(report.summary).toBe(
      "7 measurements from 1 source, 0 independent: 2 reported by the compound's own developer, 5 reported by the developer of another compound of the assay.",
    )
  })

  it('does not claim to know more than a host name: published by Kymera is inferred, measured by is unknown', () => {
    expect(report.basis.slice(0, 4)).toEqual([
      { relation: 'measuredBy', party: null, basis: 'UNKNOWN', because: 'the source does not say who measured' },
      {
        relation: 'publishedBy',
        party: buildCompany('Kymera'),
        basis: 'INFERRED',
        because: 'it follows from the host kymeratx.com, which is all that is known of the source',
      },
      { relation: 'restatedBy', party: buildCompany('BenchChem'), basis: 'STATED', because: 'the document names its issuer' },
      { relation: 'makes', party: buildCompany('Kymera'), basis: 'STATED', because: '"Kymera" is printed for KT-253' },
    ])
  })

  it('is of the one class where all are of one', () => {
    expect(reportIndependence([kt253Ic50], provenance).class).toBe('ORIGINATOR_REPORTED')
  })

  it('counts a restatement as a mention and not as another measurement', () => {
    const echo = buildMeasurement('67', {
      compound: milademetan,
      assay: viabilityAssay,
      citation: ownCitation,
      endpoint: 'IC50',
      restatesId: milademetanIc50.id,
    })
    const { measurements: distinct, mentions, sources } = reportIndependence([milademetanIc50, echo], provenance)
    expect({ distinct, mentions, sources }).toEqual({ distinct: 1, mentions: 2, sources: 1 })
  })

  it('says so where nothing stands behind a thing', () => {
    const empty = reportIndependence([], provenance)
    expect([empty.class, empty.summary]).toEqual(['UNDETERMINED', 'No measurement stands behind this.'])
  })
})

describe('the verdict on a claim', () => {
  const claim: Claim = {
    id: 'claim:title',
    number: 15,
    text: 'independent validation',
    kind: 'INDEPENDENCE',
    aboutIds: [],
    locator: null,
    status: 'ACCEPTED',
    fromSequence: 1,
    untilSequence: null,
  }
  const assertion: Claim = { ...claim, kind: 'ASSERTION' }
  const line = (direction: EvidenceLine['direction'], given: Partial<EvidenceLine> = {}): EvidenceLine => ({
    id: `evidence-line:${direction}`,
    forId: claim.id,
    direction,
    strength: null,
    rationale: null,
    citationIds: [],
    measurementIds: [],
    status: 'ACCEPTED',
    fromSequence: 1,
    untilSequence: null,
    ...given,
  })
  const verdictOf = (judged: Claim, ...lines: readonly EvidenceLine[]) => judgeClaim(judged, lines, { measurements, provenance }).verdict

  it('of independence is NOT_SUPPORTED_BY_PROVENANCE where no value is independent, whatever is cited', () => {
    expect(verdictOf(claim, line('SUPPORTS'))).toBe('NOT_SUPPORTED_BY_PROVENANCE')
  })

  it('of independence is SUPPORTED where every value is, and MIXED where some are', () => {
    const judgeWith = (values: typeof measurements) =>
      judgeClaim(claim, [], { measurements: values, provenance: withMeasurer(fromNobody.id, cro) }).verdict
    expect([judgeWith([fromNobody]), judgeWith([fromNobody, kt253Ic50])]).toEqual(['SUPPORTED', 'MIXED'])
  })

  it('of independence is UNSUPPORTED where there is no value', () => {
    expect(judgeClaim(claim, [], { measurements: [], provenance }).verdict).toBe('UNSUPPORTED')
  })

  it('of anything else is that of its evidence lines', () => {
    expect([
      verdictOf(assertion),
      verdictOf(assertion, line('SUPPORTS')),
      verdictOf(assertion, line('DISPUTES')),
      verdictOf(assertion, line('SUPPORTS'), line('DISPUTES')),
      verdictOf(assertion, line('NEUTRAL')),
    ]).toEqual(['UNSUPPORTED', 'SUPPORTED', 'DISPUTED', 'MIXED', 'UNSUPPORTED'])
  })

  it('is not carried by a line that nobody has checked, which is counted all the same', () => {
    const judgement = judgeClaim(assertion, [line('SUPPORTS', { strength: 'unchecked' })], { measurements, provenance })
    expect(judgement).toEqual({ verdict: 'UNSUPPORTED', supporting: 1, disputing: 0, independentSupporting: 0 })
  })

  it('counts as independent support only a line that rests on an independent value', () => {
    const lines = [line('SUPPORTS', { measurementIds: [fromNobody.id] }), line('SUPPORTS', { measurementIds: [kt253Ic50.id] })]
    const evidence = { measurements: [fromNobody, kt253Ic50], provenance: withMeasurer(fromNobody.id, cro) }
    expect(judgeClaim(assertion, lines, evidence).independentSupporting).toBe(1)
  })
})

it('knows the rivals of an assay by a missing value too', () => {
  const cell = buildMissingValue('-', { compound: kt253, assay: viabilityAssay, citation: kymeraCitation, endpoint: 'IC50' })
  const onlyMissing = createProvenance({ profiles, measurements: [milademetanIc50], missingValues: [cell] })
  expect(classifyIndependence(milademetanIc50, onlyMissing)).toBe('RIVAL_REPORTED')
})
