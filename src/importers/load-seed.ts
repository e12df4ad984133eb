/**
 * Loads the data that ships. Each file is one change by `system:seed`, under a key made of its name and its hash, so
 * that loading twice is loading once. Records that are there already and equal are passed over; an entity that differs
 * is revised to its next version; evidence that differs is refused, because evidence is superseded and never edited.
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { ContributorIdentity, Decision } from '../curation/change.js'
import { commitChange } from '../curation/commit-change.js'
import type { Graph } from '../graph/graph.js'
import { toSha256 } from '../graph/sha256.js'
import { planSeed } from './seed/plan-seed.js'
import { SeedFileError, readSeedFile } from './seed/read-seed-file.js'

export interface SeedResult {
  /** Files that changed the graph, and files that it held already. */
  readonly loaded: readonly string[]
  readonly unchanged: readonly string[]
}

export const SEED_CONTRIBUTOR: ContributorIdentity = { id: 'contributor:system:seed', name: 'Seed', role: 'system' }

/** In an order in which each file refers to what stands before it. */
export const SEED_FILES: readonly string[] = [
  'companies.yml',
  'targets.yml',
  'cell-lines.yml',
  'endpoints.yml',
  'kt-253-comparative-guide/document.yml',
  'compounds.yml',
  'kt-253-comparative-guide/methods.yml',
  'kt-253-comparative-guide/measurements.yml',
  'kt-253-comparative-guide/claims.yml',
  'kt-253-comparative-guide/identity.yml',
  'kt-253-comparative-guide/lines.yml',
]

const SEED_FOLDER = new URL('../../seed/', import.meta.url)

/** Throws `SeedFileError` for a file that cannot be used and `GraphError` where the graph cannot be written. */
export async function loadSeed(graph: Graph, { at }: { readonly at: string }): Promise<SeedResult> {
  const loaded: string[] = []
  const unchanged: string[] = []
  for (const fileName of SEED_FILES) {
    const text = await readFile(fileURLToPath(new URL(fileName, SEED_FOLDER)), 'utf8')
    const isNew = await loadSeedFile(graph, { fileName, text, at })
    if (isNew) loaded.push(fileName)
    else unchanged.push(fileName)
  }
  return { loaded, unchanged }
}

/** Loads one seed file; false where the graph held it already. */
export async function loadSeedFile(
  graph: Graph,
  { fileName, text, at }: { readonly fileName: string; readonly text: string; readonly at: string },
): Promise<boolean> {
  const records = readSeedFile(fileName, text)
  const sha256 = toSha256(text)
  const outcome = await commitChange(graph, {
    contributor: SEED_CONTRIBUTOR,
    idempotencyKey: `seed:${fileName}:${sha256}`,
    action: 'loadSeed',
    reason: `seed/${fileName}`,
    payload: { fileName, sha256 },
    at,
    locks: [],
    decide: (transaction): Promise<Decision> => planSeed(transaction, records),
  })
  if (outcome.kind === 'REFUSED') throw new SeedFileError(outcome.issues.map(({ message }) => `${fileName}: ${message}`).join('\n'))
  if (outcome.kind === 'MISMATCH') throw new SeedFileError(`${fileName}: ${outcome.issue.message}`)
  return outcome.kind === 'DONE'
}
