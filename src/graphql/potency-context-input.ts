/** From the context of the schema to that of the domain: keys become ids, the endpoint's code is checked. */
import type { Endpoint } from '../domain/endpoint.js'
import { KNOWN_ENDPOINTS, findEndpoint } from '../domain/known-endpoints.js'
import type { PotencyContext } from '../domain/potency-context.js'
import type { RequestContext } from './context.js'
import { findNearest } from './edit-distance.js'
import { requireId } from './find-by-key.js'
import type { InputMaybe, PotencyContext as ContextInput } from './generated/resolver-types.js'
import { requireNode } from './require-node.js'
import { UserInputError } from './user-input-error.js'

export async function readPotencyContext(context: RequestContext, input: InputMaybe<ContextInput>): Promise<PotencyContext> {
  const { target, cellLine, endpoint, assay, citation, document, ...rest } = input ?? {}
  const [targetId, cellLineId, assayId, citationId, documentId, code] = await Promise.all([
    target ? requireId(context, { kind: 'TARGET', key: target, argument: 'context.target' }) : null,
    cellLine ? requireId(context, { kind: 'CELL_LINE', key: cellLine, argument: 'context.cellLine' }) : null,
    isGiven(assay) ? requireNode(context, { kind: 'ASSAY', id: assay, argument: 'context.assay' }) : null,
    isGiven(citation) ? requireNode(context, { kind: 'CITATION', id: citation, argument: 'context.citation' }) : null,
    isGiven(document) ? requireNode(context, { kind: 'DOCUMENT', id: document, argument: 'context.document' }) : null,
    endpoint === null || endpoint === undefined ? null : readEndpoint(context, endpoint),
  ])
  return {
    endpoint: code?.code ?? null,
    targetId,
    cellLineId,
    assayId,
    citationId,
    documentId,
    format: rest.format ?? null,
    technology: rest.technology ?? null,
    compoundRole: rest.compoundRole ?? null,
  }
}

/** The endpoint of this code, in any case; an unknown one is refused. */
export async function readEndpoint({ loaders }: RequestContext, code: string, argument = 'context.endpoint'): Promise<Endpoint> {
  const endpoint = findEndpoint(code) ?? (await loaders.endpoint.load(code))
  if (endpoint !== null) return endpoint
  const suggestions = findNearest(
    code,
    KNOWN_ENDPOINTS.map((known) => known.code),
  )
  const hint =
    suggestions.length === 0 ? 'Give a code such as "IC50".' : `Did you mean ${suggestions.map((name) => `"${name}"`).join(', ')}?`
  throw new UserInputError(`There is no endpoint "${code}". ${hint}`, { suggestions, argument })
}

function isGiven(value: InputMaybe<string>): value is string {
  return value !== null && value !== undefined
}
