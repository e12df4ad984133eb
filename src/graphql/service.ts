/** What this service is called and what it limits. */
import { readFileSync } from 'node:fs'
import { MAX_PAGE_SIZE } from './connection.js'

export interface Limit {
  readonly name: string
  readonly value: number
  readonly unit: string
}

export interface Guarantee {
  readonly code: string
  readonly text: string
  readonly test: string
}

export interface Service {
  readonly name: string
  readonly version: string
  readonly apiVersion: string
  readonly guarantees: readonly Guarantee[]
}

/** Fields are added within one version of the schema, never dropped or renamed. */
export const API_VERSION = '1'
export const MAX_IDS = 250
export const MAX_FILTER_DEPTH = 6
export const MAX_CONTEXTS = 50
export const MAX_PAIRED = 60

export const SCHEMA_LIMITS: readonly Limit[] = [
  { name: 'rows on a page', value: MAX_PAGE_SIZE, unit: 'rows' },
  { name: 'ids in nodes', value: MAX_IDS, unit: 'ids' },
  { name: 'names in lookup', value: MAX_IDS, unit: 'names' },
  { name: 'comparators in comparePotency', value: MAX_IDS, unit: 'compounds' },
  { name: 'compounds in potencyMatrix', value: MAX_IDS, unit: 'compounds' },
  { name: 'compounds in a pairwise potencyMatrix', value: MAX_PAIRED, unit: 'compounds' },
  { name: 'contexts in potencyMatrix and selectivity', value: MAX_CONTEXTS, unit: 'contexts' },
  { name: 'compounds in evidenceGaps', value: MAX_IDS, unit: 'compounds' },
  { name: 'nesting of and, or and not in a filter', value: MAX_FILTER_DEPTH, unit: 'levels' },
]

/** Name and version of the program, from its package. */
export function readPackage(): { readonly name: string; readonly version: string } {
  const text: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  if (typeof text === 'object' && text !== null && 'name' in text && 'version' in text) {
    return { name: String(text.name), version: String(text.version) }
  }
  throw new Error('package.json of this program has no name or version.')
}
