/** The loaders of lists below the rows of another list: a page, and a count, for all parents in one query. */
import type { GraphReader } from '../graph/graph.js'
import {
  countClaimsOfCompounds,
  countClaimsOfDocuments,
  findClaimsOfCompounds,
  findClaimsOfDocuments,
  type ClaimPage,
  type ClaimSelection,
} from '../graph/queries/claim.js'
import { countCompoundsOfCompanies, findCompoundsOfCompanies, type PageOfCompanies } from '../graph/queries/compound.js'
import {
  countMeasurementsOfCompounds,
  countMeasurementsOfDocuments,
  findMeasurementsOfCompounds,
  findMeasurementsOfDocuments,
  type MeasurementPage,
  type MeasurementSelection,
} from '../graph/queries/measurement-page.js'
import { loadCount, loadMany, loadPer } from './loader.js'

export function createListLoaders(reader: GraphReader) {
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
