import type { Endpoint } from '../domain/endpoint.js'
import { findEndpoint as findKnownEndpoint, KNOWN_ENDPOINTS } from '../domain/known-endpoints.js'
import { createInvalidInput, type UserError } from '../domain/user-error.js'
import type { GraphReader } from '../graph/graph.js'
import { findEndpointsByCodes } from '../graph/queries/endpoint.js'

const SUGGESTED = 6

/** By its code: in any case where the program knows it, exactly as stored where only the graph does. */
export async function findEndpoint(reader: GraphReader, code: string): Promise<Endpoint | UserError> {
  const known = findKnownEndpoint(code)
  if (known !== null) return known
  const [stored] = await findEndpointsByCodes(reader, [code])
  return stored ?? createInvalidInput('ENDPOINT_UNKNOWN', { culprit: code, nextStep: suggest(code), path: ['endpoint'] })
}

function suggest(code: string): string {
  const first = code.trim().charAt(0).toLowerCase()
  const codes = KNOWN_ENDPOINTS.map((endpoint) => endpoint.code)
  const near = codes.filter((known) => known.toLowerCase().startsWith(first))
  return `Use one such as ${(near.length > 0 && first !== '' ? near : codes).slice(0, SUGGESTED).join(', ')}.`
}
