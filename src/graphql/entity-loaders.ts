/** The loaders of entities by id and of what belongs to them. */
import { findEndpoint } from '../domain/known-endpoints.js'
import type { GraphReader } from '../graph/graph.js'
import { findAssaysByIds, findParametersByAssays } from '../graph/queries/assay.js'
import { findCellLinesByIds } from '../graph/queries/cell-line.js'
import { findCitationsByDocuments, findCitationsByIds } from '../graph/queries/citation.js'
import { findCompaniesByIds } from '../graph/queries/company.js'
import { findCompoundNamesByIds } from '../graph/queries/compound-name.js'
import { findCompoundsByIds } from '../graph/queries/compound.js'
import { findDocumentsByIds } from '../graph/queries/document.js'
import { findEndpointsByCodes, findEndpointsByIds } from '../graph/queries/endpoint.js'
import { findIdentityAssertionsByCompounds, findIdentityAssertionsByIds } from '../graph/queries/identity-assertion.js'
import { findMechanismsByIds } from '../graph/queries/mechanism.js'
import { findProtocolsByIds, findStepsByProtocols } from '../graph/queries/protocol.js'
import { findBySearchKeys, findNearestKeys } from '../graph/queries/search-key.js'
import { findTargetsByIds } from '../graph/queries/target.js'
import { findAffiliations, findContributors } from './contributor.js'
import { loadById, loadMany, loadOne, loadShared } from './loader.js'

/** From how many keys of one beginning suggestions are chosen. */
const MAX_SUGGESTED = 200

export function createEntityLoaders(reader: GraphReader) {
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

export function createRelationLoaders(reader: GraphReader) {
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
