/** The loaders of evidence as of a moment, an audit sequence; by id as of the request's own. */
import type { GraphReader } from '../graph/graph.js'
import { findClaimsByIds, findClaimsOfDocuments } from '../graph/queries/claim.js'
import { findEvidenceLinesByClaims, findEvidenceLinesByIds, findEvidenceLinesByIdentityAssertions } from '../graph/queries/evidence-line.js'
import { findMeasurementsByCompounds, findMeasurementsByDocuments, findMeasurementsByIds } from '../graph/queries/measurement.js'
import { findMissingValuesByCompounds, findMissingValuesByIds } from '../graph/queries/missing-value.js'
import { hideDrafts, type Drafted } from './hide-drafts.js'
import { loadById, loadMany, loadPer } from './loader.js'
import { findValuesByCompounds } from '../graph/queries/value.js'
import type { Reading } from './reading.js'

/** More than any document makes. */
const MAX_CLAIMS = 10_000

export function createEvidenceLoaders(reader: GraphReader, { moment, viewer }: Reading) {
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
    valuesByCompound: loadPer((at: number) =>
      loadMany(
        (ids) => findValuesByCompounds(reader, { ids, at }),
        ({ compoundId }) => compoundId,
      ),
    ),
  }
}
