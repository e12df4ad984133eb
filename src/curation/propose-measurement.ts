/**
 * A value that a source reports enters the graph: as a draft that only its contributor sees, or waiting for review.
 * It counts in no answer before an editor accepts it.
 */
import { checkWhole, checkWord } from '../domain/check-field.js'
import { checkLocator, type EnteredLocator } from '../domain/check-locator.js'
import { checkReportedValue } from '../domain/check-reported-value.js'
import { requireText } from '../domain/check-text.js'
import { COMPOUND_ROLES, type CompoundRole } from '../domain/measurement.js'
import type { UserError } from '../domain/user-error.js'
import { toLocatorProperties, toNode, toReference, toRelationship } from '../graph/build-record.js'
import type { GraphReader } from '../graph/graph.js'
import { findCitationsByIds } from '../graph/queries/citation.js'
import { findCompoundsByIds } from '../graph/queries/compound.js'
import { toReportedValueProperties } from '../graph/reported-value-properties.js'
import type { ActionInput, CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { apply, createProposal, createRecord, refuse } from './change-plan.js'
import { checkReferences } from './check-references.js'
import { curate } from './curate.js'
import { enterLocator } from './enter-locator.js'
import { findDuplicate } from './find-duplicate.js'
import { type EntityKey, findByKey } from './find-by-key.js'
import { findEndpoint } from './find-endpoint.js'
import { nameEvidence } from './new-id.js'

export interface ProposeMeasurementInput extends ActionInput {
  readonly draft?: boolean | null | undefined
  readonly compound: EntityKey
  readonly role?: CompoundRole | null | undefined
  readonly assay: string
  readonly citation: string
  /** A code, such as IC50. */
  readonly endpoint: string
  readonly reportedText: string
  readonly unit?: string | null | undefined
  readonly uncertainty?: string | null | undefined
  readonly n?: number | null | undefined
  readonly comment?: string | null | undefined
  readonly locator?: EnteredLocator | null | undefined
  /** Why a value that seems to be there already is another one. */
  readonly duplicateReason?: string | null | undefined
}

export function proposeMeasurement(request: CurationRequest<ProposeMeasurementInput>): Promise<ActionOutcome> {
  const { input } = request
  return curate(request, 'proposeMeasurement', async (desk) => {
    const compound = await findByKey(desk.reader, { kind: 'COMPOUND', key: input.compound, path: ['compound'] })
    return {
      errors: checkInput(input),
      reason: input.duplicateReason,
      locks: compound.id === null ? [] : [toReference('Compound', compound.id)],
      decide: async (transaction) => {
        const context = await loadContext(transaction, input, compound.id)
        const errors = [...compound.errors, ...context.errors]
        if (errors.length > 0 || context.found === null) return refuse(...errors)
        const { compoundId, endpoint, locator, molecularWeight } = context.found
        const { reportedText, unit = null, uncertainty = null, n = null, duplicateReason = null } = input
        const checked = checkReportedValue({ reportedText, unit, uncertainty, n, endpoint, molecularWeight })
        if (checked.kind === 'INVALID') return refuse(...checked.errors)
        const key = { compoundId, assayId: input.assay, citationId: input.citation, endpoint: endpoint.code, reportedText }
        const duplicate = await findDuplicate(transaction, { ...key, locator, duplicateReason })
        if (duplicate !== null) return refuse(duplicate)

        const state = input.draft === true ? 'DRAFT' : 'PROPOSED'
        const id = nameEvidence('measurement', [compoundId, endpoint.code], desk.digest)
        const node = toNode('Measurement', id, {
          ...{ endpoint: endpoint.code, endpointKind: endpoint.kind, role: input.role ?? 'TEST', status: state },
          ...toReportedValueProperties(checked.value),
          ...{ comment: input.comment, duplicateReason },
          ...toLocatorProperties(locator),
        })
        const relationships = [
          toRelationship('OF_COMPOUND', node, toReference('Compound', compoundId)),
          toRelationship('IN_ASSAY', node, toReference('Assay', input.assay)),
          toRelationship('CITED_BY', node, toReference('Citation', input.citation)),
        ]
        return apply(createRecord(node, relationships), createProposal(desk, { subject: node, state }))
      },
    }
  })
}

function checkInput(input: ProposeMeasurementInput): readonly UserError[] {
  return [
    ...requireText(input.reportedText, ['reportedText'], 'Enter the value exactly as the source prints it.'),
    ...requireText(input.endpoint, ['endpoint'], 'Enter a code such as IC50.'),
    ...checkWord(input.role, COMPOUND_ROLES, ['role']),
    ...checkWhole(input.n, { least: 1, most: 1_000_000, path: ['n'] }),
    ...checkLocator(input.locator),
  ]
}

/** What the value is a value of; null where part of it is not there. */
async function loadContext(reader: GraphReader, input: ProposeMeasurementInput, compoundId: string | null) {
  const references = [
    ...(compoundId === null ? [] : [{ ...toReference('Compound', compoundId), path: ['compound'] }]),
    { ...toReference('Assay', input.assay), path: ['assay'] },
    { ...toReference('Citation', input.citation), path: ['citation'] },
  ]
  const unknown = await checkReferences(reader, references)
  const endpoint = await findEndpoint(reader, input.endpoint)
  const [compound] = compoundId === null ? [] : await findCompoundsByIds(reader, [compoundId])
  const [citation] = await findCitationsByIds(reader, [input.citation])
  const { locator, errors: misplaced } = await enterLocator(reader, input.locator, citation?.documentId ?? null)
  const errors = [...unknown, ...('message' in endpoint ? [endpoint] : []), ...misplaced]
  if (errors.length > 0 || 'message' in endpoint || compound === undefined) return { errors, found: null }
  return { errors, found: { compoundId: compound.id, molecularWeight: compound.molecularWeight, endpoint, locator } }
}
