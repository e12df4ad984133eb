/**
 * Every read of the product, asked once or more of whatever a graph holds. What has no order is put in one, so that the
 * answers of two engines can be compared.
 */
import type { GraphReader } from '../../../src/graph/graph.js'
import { findCompoundsByAssays } from '../../../src/graph/queries/assay-compound.js'
import { findAssayPage, findAssaysByIds, findParametersByAssays, countAssays } from '../../../src/graph/queries/assay.js'
import { countCellLines, findCellLinePage, findCellLinesByIds } from '../../../src/graph/queries/cell-line.js'
import { countCitations, findCitationPage, findCitationsByDocuments, findCitationsByIds } from '../../../src/graph/queries/citation.js'
import * as claims from '../../../src/graph/queries/claim.js'
import { countCompanies, findCompaniesByIds, findCompanyPage } from '../../../src/graph/queries/company.js'
import { findCompoundNamesByIds, findNamesByCompounds } from '../../../src/graph/queries/compound-name.js'
import { findCompoundDetails } from '../../../src/graph/queries/compound-details.js'
import { findCompoundProfiles, findProfilesWithTargets } from '../../../src/graph/queries/compound-profile.js'
import { findProvenance } from '../../../src/graph/queries/provenance.js'
import { findValuesByCompounds } from '../../../src/graph/queries/value.js'
import * as compounds from '../../../src/graph/queries/compound.js'
import { findAffiliations, findContributorsByIds, findDeclaredInterests } from '../../../src/graph/queries/contributor.js'
import { countDocuments, findDocumentPage, findDocumentsByIds } from '../../../src/graph/queries/document.js'
import { findUnnumberedByStructure } from '../../../src/graph/queries/compound-structure.js'
import { findEndpointPage, findEndpointsByCodes, findEndpointsByIds } from '../../../src/graph/queries/endpoint.js'
import { findKeysByEntities } from '../../../src/graph/queries/entity-key.js'
import { findUser } from '../../../src/graph/queries/entity-use.js'
import * as evidenceLines from '../../../src/graph/queries/evidence-line.js'
import { findIdentityAssertionsByCompounds, findIdentityAssertionsByIds } from '../../../src/graph/queries/identity-assertion.js'
import { findLocatedFacts } from '../../../src/graph/queries/located-fact.js'
import { findMeasurementComments } from '../../../src/graph/queries/measurement-comment.js'
import { findCompoundPageWithMeasurements } from '../../../src/graph/queries/compound-measurements.js'
import { GLANCE_PARTS } from '../../../src/graph/queries/measurement-glance.js'
import * as pages from '../../../src/graph/queries/measurement-page.js'
import * as selections from '../../../src/graph/queries/measurement-selection.js'
import * as measurements from '../../../src/graph/queries/measurement.js'
import { countMechanisms, findMechanismPage, findMechanismsByIds } from '../../../src/graph/queries/mechanism.js'
import * as missingValues from '../../../src/graph/queries/missing-value.js'
import { COMPOUND_ORDERS, MEASUREMENT_ORDERS } from '../../../src/graph/queries/orders.js'
import * as proposals from '../../../src/graph/queries/proposal.js'
import { countProtocols, findProtocolPage, findProtocolsByIds, findStepsByProtocols } from '../../../src/graph/queries/protocol.js'
import { findIdPage } from '../../../src/graph/queries/record.js'
import { findRevisedSince } from '../../../src/graph/queries/revision.js'
import { findRecordedCompoundIds } from '../../../src/graph/queries/recorded-compound.js'
import { findSameClaims, findSameEvidence } from '../../../src/graph/queries/same-evidence.js'
import { findBySearchKeys, findNearestKeys } from '../../../src/graph/queries/search-key.js'
import { countHits, findHits } from '../../../src/graph/queries/search-hit.js'
import { countTargets, findTargetPage, findTargetsByIds } from '../../../src/graph/queries/target.js'
import { NODE_LABELS, type NodeLabel } from '../../../src/graph/vocabulary.js'

const SAMPLE = 40

export interface Answer {
  readonly question: string
  readonly answer: unknown
}

type Ids = (label: NodeLabel) => readonly string[]
type Question = (reader: GraphReader, ids: Ids, at: number) => Promise<unknown>

/** In the order of the questions. */
export async function askEverything(reader: GraphReader, at: number): Promise<readonly Answer[]> {
  const sample = new Map<NodeLabel, readonly string[]>()
  for (const label of NODE_LABELS) sample.set(label, await findIdPage(reader, { label, after: '', first: SAMPLE }))
  const answers: Answer[] = []
  for (const [question, ask] of Object.entries(QUESTIONS)) {
    answers.push({ question, answer: await ask(reader, (label) => sample.get(label) ?? [], at) })
  }
  return answers
}

const FIRST_PAGE = { after: null, first: 7 }

const QUESTIONS: Readonly<Record<string, Question>> = {
  'entities by ids': async (reader, ids) => [
    await unordered(findCompaniesByIds(reader, ids('Company'))),
    await unordered(findTargetsByIds(reader, ids('Target'))),
    await unordered(findCellLinesByIds(reader, ids('CellLine'))),
    await unordered(findMechanismsByIds(reader, ids('Mechanism'))),
    await unordered(findAssaysByIds(reader, ids('Assay'))),
    await unordered(findProtocolsByIds(reader, ids('Protocol'))),
    await unordered(findCitationsByIds(reader, ids('Citation'))),
    await unordered(findDocumentsByIds(reader, ids('Document'))),
    await unordered(findEndpointsByIds(reader, ids('Endpoint'))),
    await unordered(compounds.findCompoundsByIds(reader, ids('Compound'))),
    await unordered(findCompoundNamesByIds(reader, ids('CompoundName'))),
    await unordered(findIdentityAssertionsByIds(reader, ids('IdentityAssertion'))),
  ],
  'entities page by page': async (reader, _, at) => [
    await twoPages((page) => findCompanyPage(reader, { ...page, at })),
    await twoPages((page) => findTargetPage(reader, { ...page, at })),
    await twoPages((page) => findCellLinePage(reader, { ...page, at })),
    await twoPages((page) => findMechanismPage(reader, { ...page, at })),
    await twoPages((page) => findAssayPage(reader, { ...page, at })),
    await twoPages((page) => findProtocolPage(reader, { ...page, at })),
    await twoPages((page) => findCitationPage(reader, { ...page, at })),
    await twoPages((page) => findDocumentPage(reader, { ...page, at })),
    await findEndpointPage(reader, { after: '', first: 3 }),
    await findEndpointPage(reader, { after: 'EC50', first: 3 }),
  ],
  'how many entities': async (reader, _, at) => [
    await countCompanies(reader, { at }),
    await countTargets(reader, { at }),
    await countCellLines(reader, { at }),
    await countMechanisms(reader, { at }),
    await countAssays(reader, { at }),
    await countProtocols(reader, { at }),
    await countCitations(reader, { at }),
    await countDocuments(reader, { at }),
  ],
  'endpoints by codes': (reader) => unordered(findEndpointsByCodes(reader, ['IC50', 'DC50', 'nothing'])),
  'compounds of assays': (reader, ids, at) => findCompoundsByAssays(reader, { ids: ids('Assay'), at }),
  'provenance of assays and documents': async (reader, ids, at) => {
    const { members, issuers } = await findProvenance(reader, { assayIds: ids('Assay'), documentIds: ids('Document'), at })
    return [await unordered(Promise.resolve(members)), await unordered(Promise.resolve(issuers))]
  },
  'values of compounds': (reader, ids, at) => findValuesByCompounds(reader, { ids: ids('Compound'), at }),
  'parameters of assays': (reader, ids) => findParametersByAssays(reader, ids('Assay')),
  'steps of protocols': (reader, ids) => findStepsByProtocols(reader, ids('Protocol')),
  'citations of documents': (reader, ids) => findCitationsByDocuments(reader, ids('Document')),
  'compounds page by page': async (reader, _, at) => [
    await Promise.all(COMPOUND_ORDERS.map((order) => compounds.findCompoundPage(reader, { ...FIRST_PAGE, at, order: [order] }))),
    await twoPages((page) => compounds.findCompoundPage(reader, { ...page, at })),
    await compounds.countCompounds(reader, { at }),
    await compounds.countCompounds(reader, { at, filter: { measurements: { endpoint: { eq: 'ic50' } } } }),
  ],
  'compounds of companies': async (reader, ids, at) => [
    await compounds.findCompoundsOfCompanies(reader, { ...FIRST_PAGE, at, companyIds: ids('Company') }),
    await unordered(compounds.countCompoundsOfCompanies(reader, { companyIds: ids('Company'), at })),
  ],
  'what belongs to compounds': async (reader, ids) => [
    await unordered(findCompoundProfiles(reader, ids('Compound'))),
    await findNamesByCompounds(reader, ids('Compound')),
    await unordered(findCompoundDetails(reader, ids('Compound'))),
    await unordered(findProfilesWithTargets(reader, ids('Compound'))),
    await findIdentityAssertionsByCompounds(reader, ids('Compound')),
  ],
  'measurements at once': async (reader, ids, at) => [
    await measurements.findMeasurementsByIds(reader, { ids: ids('Measurement'), at }),
    await measurements.findMeasurementsByCompounds(reader, { ids: ids('Compound'), at }),
    await measurements.findMeasurementsByAssays(reader, { ids: ids('Assay').slice(0, 5), at }),
    await measurements.findMeasurementsByDocuments(reader, { ids: ids('Document'), at }),
    await measurements.findMeasurementsByClaims(reader, { ids: ids('Claim'), at }),
  ],
  'measurements that share a context': (reader, ids, at) =>
    forEach(ids('Compound').slice(0, 5), async (compoundId) => [
      await measurements.findMeasurementsSharingAssays(reader, { compoundId, at }),
      await measurements.findMeasurementsSharingCellLines(reader, { compoundId, at }),
      await measurements.findMeasurementsSharingTargets(reader, { compoundId, at }),
      await missingValues.findMissingValuesSharingAssays(reader, { compoundId, at }),
    ]),
  'measurements page by page': (reader, _, at) =>
    forEach(MEASUREMENT_ORDERS, async (order) => [
      await pages.findMeasurementPage(reader, { ...FIRST_PAGE, order: [order], at }),
      await pages.findMeasurementPage(reader, { order: ['P_VALUE_DESC', order], at, after: [7, null, 'measurement:'], first: 7 }),
      await pages.findMeasurementPage(reader, { ...FIRST_PAGE, order: [order], at, glance: GLANCE_PARTS }),
      await pages.findMeasurementPage(reader, { ...FIRST_PAGE, order: [order], at, glance: [] }),
    ]),
  'compounds with their measurements': (reader, _, at) =>
    forEach(MEASUREMENT_ORDERS, async (order) => [
      await findCompoundPageWithMeasurements(reader, {
        ...{ at, order: ['NAME_ASC'], after: null, first: 7 },
        measurements: { at, order: [order], after: null, first: 3, glance: GLANCE_PARTS },
      }),
    ]),
  'measurements of a selection': async (reader, ids, at) => [
    await forEach(ids('Assay').slice(0, 5), (assayId) => selections.findSelectedMeasurements(reader, { at, filter: { assay: assayId } })),
    await selections.findSelectedMeasurements(reader, { at, filter: { endpoint: { eq: 'ic50' } } }),
    await selections.findSelectedMeasurements(reader, { at, filter: { endpoint: { eq: 'ic50' } } }, 2),
    await selections.findMeasurementsReportedInDocuments(reader, { at, ids: ids('Document') }),
    await selections.findWaitingMeasurements(reader, { at }),
  ],
  'compounds with a record': (reader, _, at) => findRecordedCompoundIds(reader, { at, first: 50 }),
  'remarks on measurements': (reader, _, at) => findMeasurementComments(reader, { at }),
  'how many measurements': (reader, _, at) => pages.countMeasurements(reader, { at }),
  'measurements of compounds and documents': (reader, ids, at) =>
    forEach(MEASUREMENT_ORDERS, async (order) => [
      await pages.findMeasurementsOfCompounds(reader, { ...FIRST_PAGE, order: [order], at, compoundIds: ids('Compound') }),
      await pages.findMeasurementsOfDocuments(reader, { ...FIRST_PAGE, order: [order], at, documentIds: ids('Document') }),
      await unordered(pages.countMeasurementsOfCompounds(reader, { at, compoundIds: ids('Compound') })),
      await unordered(pages.countMeasurementsOfDocuments(reader, { at, documentIds: ids('Document') })),
    ]),
  'missing values': async (reader, ids, at) => [
    await missingValues.findMissingValuesByIds(reader, { ids: ids('MissingValue'), at }),
    await missingValues.findMissingValuesByCompounds(reader, { ids: ids('Compound'), at }),
    await missingValues.findMissingValuesByAssays(reader, { ids: ids('Assay').slice(0, 5), at }),
  ],
  claims: async (reader, ids, at) => [
    await unordered(claims.findClaimsByIds(reader, { ids: ids('Claim'), at })),
    await claims.findClaimPage(reader, { ...FIRST_PAGE, at }),
    await claims.findClaimPage(reader, { at, after: [3, 'claim:'], first: 7 }),
    await claims.findClaimPage(reader, { at, after: [null, 'claim:'], first: 7 }),
    await claims.countClaims(reader, { at }),
    await claims.findClaimsOfCompounds(reader, { ...FIRST_PAGE, at, ids: ids('Compound') }),
    await unordered(claims.countClaimsOfCompounds(reader, { at, ids: ids('Compound') })),
    await claims.findClaimsOfDocuments(reader, { ...FIRST_PAGE, at, ids: ids('Document') }),
    await unordered(claims.countClaimsOfDocuments(reader, { at, ids: ids('Document') })),
  ],
  'evidence lines': async (reader, ids, at) => [
    await unordered(evidenceLines.findEvidenceLinesByIds(reader, { ids: ids('EvidenceLine'), at })),
    await evidenceLines.findEvidenceLinesByClaims(reader, { ids: ids('Claim'), at }),
    await evidenceLines.findEvidenceLinesByIdentityAssertions(reader, { ids: ids('IdentityAssertion'), at }),
  ],
  'search keys': async (reader, ids) => [
    await findBySearchKeys(reader, { keys: [...ids('Compound'), 'code 3', 'kt-253', 'nothing'], kinds: null }),
    await findBySearchKeys(reader, { keys: ['code 3', 'mdm2'], kinds: ['COMPOUND', 'TARGET'] }),
    await findNearestKeys(reader, { keys: ['cod 3', 'kt253'], first: 9 }),
  ],
  'hits of a search': async (reader) => [
    await findHits(reader, { key: 'c', kinds: ['COMPOUND', 'ASSAY'], withIds: true, after: null, first: 9 }),
    await findHits(reader, {
      key: 'm',
      kinds: ['COMPOUND', 'TARGET'],
      withIds: false,
      after: { place: 1, rank: 1, key: 'm', entityId: '' },
      first: 9,
    }),
    await countHits(reader, { key: 'c', kinds: ['COMPOUND', 'ASSAY'], withIds: true }),
  ],
  'search keys of entities': (reader, ids) => findKeysByEntities(reader, [...ids('Compound'), ...ids('Target')]),
  'compounds of structures': (reader, ids) => findUnnumberedByStructure(reader, [...ids('Compound'), 'code 3']),
  'what was revised': (reader, _, at) => unordered(findRevisedSince(reader, at - 1)),
  'what rests on entities': (reader, ids) =>
    forEach(['Compound', 'Assay', 'Citation', 'Target'] as const, (label) =>
      forEach(ids(label).slice(0, 3), (id) => findUser(reader, { label, id })).then((users) => [label, users]),
    ),
  'the same evidence': async (reader, ids, at) =>
    forEach(await measurements.findMeasurementsByIds(reader, { ids: ids('Measurement').slice(0, 3), at }), (one) =>
      findSameEvidence(reader, { ...one, compoundId: one.compound.id, assayId: one.assay.id, citationId: one.citation.id }),
    ),
  'the same claim': (reader, ids) =>
    forEach(ids('Compound').slice(0, 3), (id) => findSameClaims(reader, { label: 'Compound', id }, 'Claim 0')),
  proposals: async (reader, ids) => [
    await unordered(proposals.findProposalsByIds(reader, ids('Proposal'))),
    await proposals.findReviewQueue(reader, FIRST_PAGE),
    await proposals.findReviewQueue(reader, { after: { at: '2026', id: 'proposal:' }, first: 7 }),
    await proposals.countReviewQueue(reader),
    await proposals.findDrafts(reader, 'contributor:system:seed'),
    await proposals.findRivalProposals(reader, ids('Measurement')),
  ],
  contributors: async (reader, ids) => [
    await unordered(findContributorsByIds(reader, ids('Contributor'))),
    await findAffiliations(reader, ids('Contributor')),
    await findDeclaredInterests(reader, ids('Contributor')),
  ],
  'facts located in documents': (reader, ids, at) =>
    forEach(ids('Document'), (documentId) => unordered(findLocatedFacts(reader, { documentId, at }))),
}

async function forEach<Item>(items: readonly Item[], ask: (item: Item) => Promise<unknown>): Promise<readonly unknown[]> {
  const answers: unknown[] = []
  for (const item of items) answers.push(await ask(item))
  return answers
}

interface Named {
  readonly sortName: string
  readonly id: string
}

async function twoPages(find: (page: { readonly after: readonly string[] | null; readonly first: number }) => Promise<readonly Named[]>) {
  const first = await find(FIRST_PAGE)
  const { sortName = '', id = '' } = first.at(-1) ?? {}
  return [first, await find({ after: [sortName, id], first: 7 })]
}

/** As text, sorted: for answers that promise no order. */
async function unordered(rows: Promise<readonly unknown[]>): Promise<readonly string[]> {
  return (await rows).map((row) => JSON.stringify(row)).sort()
}
