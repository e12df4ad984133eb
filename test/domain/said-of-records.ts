/** Everything that the reader of printed values, the search for contradictions and the rules of curation say. */
import type { Claim } from '../../src/domain/claim.js'
import { findConsequences } from '../../src/domain/consequences.js'
import { CURATION_ISSUES } from '../../src/domain/curation-issue.js'
import { findDiscrepancies } from '../../src/domain/discrepancy.js'
import type { DiscrepancyEvidence, HostedName, WeighedClaim } from '../../src/domain/discrepancy-evidence.js'
import { nameWarning } from '../../src/domain/identity.js'
import { READING_ISSUES } from '../../src/domain/issue-code.js'
import { parseReportedValue, type PrintedCell } from '../../src/domain/parse-reported-value.js'
import { authorise } from '../../src/domain/permission.js'
import { createProvenance } from '../../src/domain/provenance.js'
import { stateClaim } from '../../src/domain/state-fact.js'
import {
  buildCitation,
  buildCompany,
  buildCompound,
  buildKnownAssay,
  buildMeasurement,
  buildMissingValue,
  buildProfile,
} from './build-records.js'
import type { Say } from './said.js'
import * as guide from './source-document.js'

const CELLS: readonly PrintedCell[] = [
  ...['', 'ND', 'n/a', 'Not Active', 'Mar-40', '26/35/28', '12/05', 'A', '+++', 'nM', '10 nm', '1,5', '1,234,56', '1-2e3', '200-150'],
  ...[
    '1 nM - 2 %',
    '10 or so',
    'potent',
    '=>5',
    '>> 10',
    '~10',
    '~1-3',
    '1 000',
    '10*',
    '10 [5]',
    '(10)',
    '10 (n = 3)',
    '10 ± x',
    'IC50 = 10',
  ],
  ...['10 bananas', '0', '-5', '1e300', '31.2 ± 4.8 nM', '10a'],
  ...['5/10/2019', '12 nM (98%)', '1-3 × 10^3 nM', 'Ki = 10 nM'],
].map((text) => ({ text, endpoint: 'IC50', unit: /[a-z%]/i.test(text) ? null : 'nM' }))
const OTHER_CELLS: readonly PrintedCell[] = [
  { text: '10', endpoint: 'IC50' },
  { text: '10', endpoint: 'IC50', unit: 'nmol' },
  { text: '10 µM', endpoint: 'IC50', unit: 'nM' },
  { text: '10 %', endpoint: 'IC50' },
  { text: '7', endpoint: 'pIC50', unit: 'nM' },
  { text: '5 µg/mL', endpoint: 'IC50' },
  { text: '45960', endpoint: 'IC50', unit: 'nM' },
  { text: '10000.0', endpoint: 'IC50', unit: 'nM', roundingUnknown: true },
  { text: 'EC50 10 nM', endpoint: 'IC50' },
  { text: '>10', endpoint: 'IC50', unit: 'nM', relation: '<' },
  { text: '10', endpoint: 'IC50', unit: 'nM', relation: '?' },
  { text: '10', endpoint: 'IC50', unit: 'nM', uncertainty: 'large' },
  { text: '1'.repeat(5_000), endpoint: 'IC50', unit: 'nM' },
]

export function sayReadings(say: Say): void {
  for (const cell of [...CELLS, ...OTHER_CELLS]) {
    for (const { code, message } of parseReportedValue(cell).issues) say(`reading ${code}`, message)
  }
}

/** What the reader can find and the cells above do not show. */
export function listUnread(headings: readonly string[]): readonly string[] {
  return Object.keys(READING_ISSUES).filter((code) => !headings.includes(`reading ${code}`))
}

const [a, b] = [buildCompound('A'), buildCompound('B')]
const assay = buildKnownAssay('first')
const second = buildKnownAssay('second')
const [one, two] = [buildCitation('one'), buildCitation('two')]
const measure = (text: string, compound = a) => buildMeasurement(text, { compound, assay, citation: one, endpoint: 'IC50' })
const claim: Claim = {
  ...{ id: 'claim:1', number: 1, text: 'A is the most potent of them.', kind: 'ASSERTION', aboutIds: [a.id], locator: null },
  ...{ status: 'ACCEPTED', fromSequence: 1, untilSequence: null },
}
const independence: Claim = { ...claim, id: 'claim:2', text: 'An independent validation.', kind: 'INDEPENDENCE' }

function buildEvidence(): DiscrepancyEvidence {
  const elsewhere = buildMeasurement('1000', { compound: a, assay: second, citation: two, endpoint: 'IC50' })
  const original = measure('5.3')
  const copy = buildMeasurement('5300', { compound: a, assay, citation: two, endpoint: 'IC50', restatesId: original.id })
  const potent = measure('0.1', b)
  const words = buildMeasurement('5', { compound: b, assay: second, citation: two, endpoint: 'IC50' })
  const measurements = [original, copy, elsewhere, potent, words]
  const missing = buildMissingValue('Inactive', { compound: b, assay, citation: two, endpoint: 'IC50' })
  const mechanism = (action: string) => ({
    ...{ id: `mechanism:${action}`, name: action, action, targetIds: ['target:mdm2'], recruitsIds: [], version: 1 },
  })
  const developer = (name: string) => ({ company: buildCompany(name), role: 'DEVELOPER', reportedText: name, citationId: null })
  const [id, profile] = buildProfile(a, [], 'inhibitor')
  const conflicting = {
    ...profile,
    mechanisms: [mechanism('inhibitor'), mechanism('degrader')],
    companies: [developer('Maker'), developer('Rival')],
  }
  const provenance = createProvenance({ profiles: new Map([[id, conflicting], buildProfile(b, [], 'inhibitor')]), measurements })
  const number = (text: string): HostedName => ({
    ...{ id: `name:${text}`, compoundId: a.id, text, kind: 'CATALOGUE_NUMBER', status: 'ASSERTED', host: 'v.com' },
  })
  const structures = [a, b].map(
    (compound) => [compound.id, { ...compound, inchiKey: `${compound.name}AAAAAAAAAAAAA-AAAAAAAAAA-N` }] as const,
  )
  const claims: readonly WeighedClaim[] = [
    { claim, verdict: 'SUPPORTED', measurementIds: [original.id, potent.id] },
    { claim: independence, verdict: 'NOT_SUPPORTED_BY_PROVENANCE', measurementIds: [] },
  ]
  return {
    measurements,
    missingValues: [{ ...missing, reason: 'NO_EFFECT_OBSERVED' }],
    comments: new Map([[words.id, 'Not Active']]),
    provenance,
    compounds: new Map(structures),
    names: [number('B1'), number('B2')],
    identities: [{ id: 'identity-assertion:1', status: 'ASSERTED', compoundIds: [a.id, b.id], nameId: null }],
    claims,
  }
}

/** The rules that found something. */
export function sayDiscrepancies(say: Say): readonly string[] {
  const found = findDiscrepancies(buildEvidence())
  for (const { rule, message } of found) say(`discrepancy ${rule}`, message)
  return [...new Set(found.map(({ rule }) => rule))].sort()
}

export function sayCuration(say: Say): void {
  for (const status of ['UNVERIFIED', 'ASSERTED', 'DISPUTED', 'REJECTED'] as const) {
    const warning = nameWarning({ input: 'a name', status, entityName: 'KT-253' })
    if (warning !== null) say(`warning ${warning.code}`, warning.message)
  }
  for (const [code, rule] of Object.entries(CURATION_ISSUES)) say(`rule of curation ${code}`, rule)
  for (const viewer of [null, { id: 'contributor:local:rae', name: 'Rae', role: 'reader' }]) {
    const access = authorise(viewer, 'reviewProposal')
    if (access.kind === 'DENIED') say(`denied ${access.issue.code}`, access.issue.message)
  }
  for (const verdict of ['SUPPORTED', 'DISPUTED', 'NOT_SUPPORTED_BY_PROVENANCE'] as const) {
    const judgement = { verdict, supporting: 1, disputing: 2, independentSupporting: 0 }
    say(`fact of a claim ${verdict}`, stateClaim(claim, judgement, 'A Comparative Guide'))
  }
}

/** What a correction changes, a bound in the place of a value, a value that is taken back, and the claim of a title. */
export function sayConsequences(say: Say): void {
  const { measurements, profiles, navtemadlinIc50 } = guide
  const replaceBy = (text: string) => {
    const value = buildMeasurement(text, { ...guide.placeOf(navtemadlinIc50), id: navtemadlinIc50.id })
    return measurements.map((each) => (each === navtemadlinIc50 ? value : each))
  }
  const stateOf = (values: typeof measurements, claims: readonly Claim[] = []) => ({
    ...{ measurements: values, missingValues: [], documentMeasurements: values, claims, evidenceLines: [] },
  })
  const independent = measurements.map((each) => ({ ...each, citation: { ...each.citation, publishedBy: null } }))
  const changes = [
    [stateOf(measurements), stateOf(replaceBy('28'))],
    [stateOf(measurements), stateOf(replaceBy('>10000'))],
    [stateOf(measurements), stateOf(measurements.filter((each) => each !== navtemadlinIc50))],
    [stateOf([]), stateOf(measurements)],
    [stateOf(independent), stateOf(measurements)],
  ] as const
  for (const [before, after] of changes) {
    const compoundIds = [navtemadlinIc50.compound.id]
    const found = findConsequences({ before, after, compoundIds, profiles, documentCitations: [guide.ownCitation] })
    for (const { kind, message } of found.changes) say(`consequence ${kind}`, message)
  }
}
