/**
 * The loaders of one request. Each joins what its resolvers ask for in one tick into one named query, so that the
 * number of queries depends on the shape of an operation and not on its rows. Evidence is loaded as of a moment, an
 * audit sequence; evidence by id as of the request's own.
 */
import { findProposalConsequences } from '../curation/find-consequences.js'
import { findObstacles } from '../curation/find-obstacles.js'
import { NO_CONSEQUENCES } from '../domain/consequence.js'
import { findEndpoint } from '../domain/known-endpoints.js'
import type { Viewer } from '../domain/permission.js'
import type { GraphReader } from '../graph/graph.js'
import { findCompoundsByAssays } from '../graph/queries/assay-compound.js'
import { findAssaysByIds, findParametersByAssays } from '../graph/queries/assay.js'
import { findAuditEvents } from '../graph/queries/audit.js'
import { findCellLinesByIds } from '../graph/queries/cell-line.js'
import { findCitationsByDocuments, findCitationsByIds } from '../graph/queries/citation.js'
import {
  countClaimsOfCompounds,
  countClaimsOfDocuments,
  findClaimsByIds,
  findClaimsOfCompounds,
  findClaimsOfDocuments,
  type ClaimPage,
  type ClaimSelection,
} from '../graph/queries/claim.js'
import { findCompaniesByIds } from '../graph/queries/company.js'
import { findCompoundNamesByIds, findNamesByCompounds } from '../graph/queries/compound-name.js'
import { findCompoundProfiles } from '../graph/queries/compound-profile.js'
import { countCompoundsOfCompanies, findCompoundsByIds, findCompoundsOfCompanies, type PageOfCompanies } from '../graph/queries/compound.js'
import { findDocumentsByIds } from '../graph/queries/document.js'
import { findEndpointsByCodes, findEndpointsByIds } from '../graph/queries/endpoint.js'
import { findEvidenceLinesByClaims, findEvidenceLinesByIds, findEvidenceLinesByIdentityAssertions } from '../graph/queries/evidence-line.js'
import { findIdentityAssertionsByCompounds, findIdentityAssertionsByIds } from '../graph/queries/identity-assertion.js'
import {
  countMeasurementsOfCompounds,
  countMeasurementsOfDocuments,
  findMeasurementsOfCompounds,
  findMeasurementsOfDocuments,
  type MeasurementPage,
  type MeasurementSelection,
} from '../graph/queries/measurement-page.js'
import { findMeasurementsByCompounds, findMeasurementsByDocuments, findMeasurementsByIds } from '../graph/queries/measurement.js'
import { findMechanismsByIds } from '../graph/queries/mechanism.js'
import { findMissingValuesByCompounds, findMissingValuesByIds } from '../graph/queries/missing-value.js'
import { findProposalsByIds } from '../graph/queries/proposal.js'
import { findProtocolsByIds, findStepsByProtocols } from '../graph/queries/protocol.js'
import { findBySearchKeys, findNearestKeys } from '../graph/queries/search-key.js'
import { findTargetsByIds } from '../graph/queries/target.js'
import { findAffiliations, findContributors } from './contributor.js'
import { hideDraftEvents, hideDraftProposals, hideDrafts, type Drafted } from './hide-drafts.js'
import { loadById, loadCount, loadKeyed, loadMany, loadOne, loadPer, loadShared } from './loader.js'
import type { Moment } from './moment.js'

/** From how many keys of one beginning suggestions are chosen. */
const MAX_SUGGESTED = 200

/** More than any document makes. */
const MAX_CLAIMS = 10_000

export type Loaders = ReturnType<typeof createLoaders>

/** For whom and as of when is read. */
export interface Reading {
  readonly moment: Moment
  readonly viewer: Viewer | null
  readonly now: () => string
}

export function createLoaders(reader: GraphReader, reading: Reading) {
  return {
    ...createEntityLoaders(reader),
    ...createRelationLoaders(reader),
    ...createEvidenceLoaders(reader, reading),
    ...createProposalLoaders(reader, reading),
    ...createListLoaders(reader),
  }
}

function createEntityLoaders(reader: GraphReader) {
  return {
    compound: loadById((ids) => findCompoundsByIds(reader, ids)),
    compoundName: loadById((ids) => findCompoundNamesByIds(reader, ids)),
    company: loadById((ids) => findCompaniesByIds(reader, ids)),
    mechanism: loadById((ids) => findMechanismsByIds(reader, ids)),
    target: loadById((ids) => findTargetsByIds(reader, ids)),
    cellLine: loadById((ids) => findCellLinesByIds(reader, ids)),
    assay: loadById((ids) => findAssaysByIds(reader, ids)),
    protocol: loadById((ids) => findProtocolsByIds(reader, ids)),
    citation: loadById((ids) => findCitationsByIds(reader, ids)),
    document: loadById((ids) => findDocumentsByIds(reader, ids)),
    endpointById: loadById((ids) => findEndpointsByIds(reader, ids)),
    /** By code. What every source's columns may name is known without a query; other endpoints are data. */
    endpoint: loadOne(
      (codes) => findEndpointsByCodes(reader, codes),
      ({ code }) => code,
      findEndpoint,
    ),
    identityAssertion: loadById((ids) => findIdentityAssertionsByIds(reader, ids)),
    contributor: loadById((ids) => findContributors(reader, ids)),
  }
}

function createRelationLoaders(reader: GraphReader) {
  return {
    searchKey: loadMany(
      (keys) => findBySearchKeys(reader, { keys, kinds: null }),
      ({ key }) => key,
    ),
    /** Keys that begin as the wanted one does. */
    nearestKeys: loadShared(
      (keys) => findNearestKeys(reader, { keys, first: MAX_SUGGESTED }),
      ({ key }, wanted) => wanted !== '' && key.startsWith(Array.from(wanted)[0] ?? wanted),
    ),
    profile: loadOne(
      (ids) => findCompoundProfiles(reader, ids),
      ({ compoundId }) => compoundId,
    ),
    namesByCompound: loadMany(
      (ids) => findNamesByCompounds(reader, ids),
      ({ compoundId }) => compoundId,
    ),
    identityAssertionsByCompound: loadMany(
      (ids) => findIdentityAssertionsByCompounds(reader, ids),
      ({ compoundId }) => compoundId,
    ),
    parametersByAssay: loadMany(
      (ids) => findParametersByAssays(reader, ids),
      ({ assayId }) => assayId,
    ),
    stepsByProtocol: loadMany(
      (ids) => findStepsByProtocols(reader, ids),
      ({ protocolId }) => protocolId,
    ),
    citationsByDocument: loadMany(
      (ids) => findCitationsByDocuments(reader, ids),
      ({ listedIn }) => listedIn,
    ),
    affiliationsByContributor: loadMany(
      (ids) => findAffiliations(reader, ids),
      ({ contributorId }) => contributorId,
    ),
  }
}

function createEvidenceLoaders(reader: GraphReader, { moment, viewer }: Reading) {
  const ofNow = async (ids: readonly string[]) => ({ ids, at: await moment.sequenceAt(null) })
  const show = async <Evidence extends Drafted>(found: Promise<readonly Evidence[]>) => hideDrafts(reader, viewer, await found)
  return {
    measurement: loadById(async (ids) => show(findMeasurementsByIds(reader, await ofNow(ids)))),
    missingValue: loadById(async (ids) => findMissingValuesByIds(reader, await ofNow(ids))),
    claim: loadById(async (ids) => show(findClaimsByIds(reader, await ofNow(ids)))),
    evidenceLine: loadById(async (ids) => show(findEvidenceLinesByIds(reader, await ofNow(ids)))),
    measurementAt: loadPer((at: number) => loadById((ids) => show(findMeasurementsByIds(reader, { ids, at })))),
    evidenceLinesByClaim: loadPer((at: number) =>
      loadMany(
        (ids) => findEvidenceLinesByClaims(reader, { ids, at }),
        ({ forId }) => forId,
      ),
    ),
    evidenceLinesByIdentityAssertion: loadPer((at: number) =>
      loadMany(
        (ids) => findEvidenceLinesByIdentityAssertions(reader, { ids, at }),
        ({ forId }) => forId,
      ),
    ),
    missingValuesByCompound: loadPer((at: number) =>
      loadMany(
        (ids) => findMissingValuesByCompounds(reader, { ids, at }),
        ({ compound }) => compound.id,
      ),
    ),
    measurementsByCompound: loadPer((at: number) =>
      loadMany(
        (ids) => findMeasurementsByCompounds(reader, { ids, at }),
        ({ compound }) => compound.id,
      ),
    ),
    measurementsByDocument: loadPer((at: number) =>
      loadMany(
        (ids) => findMeasurementsByDocuments(reader, { ids, at }),
        ({ locator }) => locator?.documentId ?? '',
      ),
    ),
    /** Those by which a document claims its own independence. */
    independenceClaimsByDocument: loadPer((at: number) =>
      loadMany(
        async (ids) =>
          (await findClaimsOfDocuments(reader, { ids, at, after: null, first: MAX_CLAIMS })).filter(({ kind }) => kind === 'INDEPENDENCE'),
        ({ parentId }) => parentId,
      ),
    ),
    compoundsByAssay: loadPer((at: number) =>
      loadMany(
        (ids) => findCompoundsByAssays(reader, { ids, at }),
        ({ assayId }) => assayId,
      ),
    ),
  }
}

function createProposalLoaders(reader: GraphReader, { moment, viewer, now }: Reading) {
  const proposal = loadById(async (ids) => hideDraftProposals(await findProposalsByIds(reader, ids), viewer))
  const load = async (ids: readonly string[]) => (await Promise.all(ids.map((id) => proposal.load(id)))).filter((one) => one !== null)
  return {
    proposal,
    auditEvent: loadById(async (ids) => {
      const events = await Promise.all(ids.map((id) => findAuditEvent(reader, id)))
      return hideDraftEvents(reader, viewer, events.flat())
    }),
    /** Why the viewer may not decide a proposal. */
    obstaclesByProposal: loadKeyed(async (ids) => findObstacles(reader, { viewer, proposals: await load(ids), at: now() }), []),
    /** What accepting a proposal would change. */
    consequencesByProposal: loadKeyed(
      async (ids) => findProposalConsequences(reader, await load(ids), await moment.sequenceAt(null)),
      NO_CONSEQUENCES,
    ),
  }
}

function createListLoaders(reader: GraphReader) {
  return {
    measurementsOfCompounds: loadPer((page: MeasurementPage) =>
      loadMany(
        (compoundIds) => findMeasurementsOfCompounds(reader, { ...page, compoundIds }),
        ({ compound }) => compound.id,
      ),
    ),
    measurementCountsOfCompounds: loadPer((selection: MeasurementSelection) =>
      loadCount((compoundIds) => countMeasurementsOfCompounds(reader, { ...selection, compoundIds })),
    ),
    measurementsOfDocuments: loadPer((page: MeasurementPage) =>
      loadMany(
        (documentIds) => findMeasurementsOfDocuments(reader, { ...page, documentIds }),
        ({ locator }) => locator?.documentId ?? '',
      ),
    ),
    measurementCountsOfDocuments: loadPer((selection: MeasurementSelection) =>
      loadCount((documentIds) => countMeasurementsOfDocuments(reader, { ...selection, documentIds })),
    ),
    claimsOfCompounds: loadPer((page: ClaimPage) =>
      loadMany(
        (ids) => findClaimsOfCompounds(reader, { ...page, ids }),
        ({ parentId }) => parentId,
      ),
    ),
    claimCountsOfCompounds: loadPer((selection: ClaimSelection) =>
      loadCount((ids) => countClaimsOfCompounds(reader, { ...selection, ids })),
    ),
    claimsOfDocuments: loadPer((page: ClaimPage) =>
      loadMany(
        (ids) => findClaimsOfDocuments(reader, { ...page, ids }),
        ({ parentId }) => parentId,
      ),
    ),
    claimCountsOfDocuments: loadPer((selection: ClaimSelection) =>
      loadCount((ids) => countClaimsOfDocuments(reader, { ...selection, ids })),
    ),
    compoundsOfCompanies: loadPer((page: PageOfCompanies) =>
      loadMany(
        (companyIds) => findCompoundsOfCompanies(reader, { ...page, companyIds }),
        ({ companyId }) => companyId,
      ),
    ),
    compoundCountsOfCompanies: loadPer((at: number) => loadCount((companyIds) => countCompoundsOfCompanies(reader, { companyIds, at }))),
  }
}

/** An event's id holds its sequence. */
async function findAuditEvent(reader: GraphReader, id: string) {
  const sequence = Number(/^audit-event:([1-9]\d{0,14})$/.exec(id)?.[1] ?? 0)
  return sequence === 0 ? [] : findAuditEvents(reader, { after: sequence - 1, first: 1 })
}
