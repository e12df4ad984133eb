import { KNOWN_ENDPOINTS } from '../../domain/known-endpoints.js'

export function describeUnknownEndpoint(code: string): string {
  const known = KNOWN_ENDPOINTS.map((endpoint) => endpoint.code).join(', ')
  return `"${code}" is no known endpoint; use one of ${known}, or add it to src/domain/known-endpoints.ts.`
}
