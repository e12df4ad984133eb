/**
 * Loads the data that ships. Each file is one change by `system:seed`, under a key made of its name and its hash, so
 * that loading twice is loading once. Records that are there already and equal are passed over; an entity that differs
 * is revised to its next version; evidence that differs is refused, because evidence is superseded and never edited.
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { ContributorIdentity, Decision } from '../curation/change.js'
import { commitChange } from '../curation/commit-change.js'
import type { Issue } from '../domain/issue.js'
import type { Graph, GraphReader } from '../graph/graph.js'
import { readAuditHead } from '../graph/queries/audit.js'
import { findOperation } from '../graph/queries/operation.js'
import { toSha256 } from '../graph/sha256.js'
import { planSeed } from './seed/plan-seed.js'
import { readSeedFile, type ReadSeedFile } from './seed/read-seed-file.js'
import { SeedFileError } from './seed/seed-file-error.js'

export interface SeedResult {
  /** Files that changed the graph, and files that it held already. */
  readonly loaded: readonly string[]
  readonly unchanged: readonly string[]
}

export interface SeedRequest {
  readonly at: string
  /** Which files, in their order; what a new graph begins with where none are named. */
  readonly fileNames?: readonly string[]
}

export const SEED_CONTRIBUTOR: ContributorIdentity = { id: 'contributor:system:seed', name: 'Seed', role: 'system' }

/** One document, read line by line. Each file refers to what stands before it. */
export const GUIDE_FILES: readonly string[] = [
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

/** Published values around the same compounds, each source in a file of its own. They change no answer about the guide. */
export const LITERATURE_FILES: readonly string[] = [
  'mdm2-literature/chembl.yml',
  'mdm2-literature/gtopdb.yml',
  'mdm2-literature/md-224.yml',
  'mdm2-literature/md-4251.yml',
]

/** What a new graph begins with. */
export const SEED_FILES: readonly string[] = [...GUIDE_FILES, ...LITERATURE_FILES]

const SEED_FOLDER = new URL('../../seed/', import.meta.url)

/**
 * True for a graph without history, and for one whose seed is begun and not whole: a start that was cut short, or a
 * newer release of the data. A graph with a history of its own is left alone.
 */
export async function isSeedDue(graph: GraphReader): Promise<boolean> {
  if ((await readAuditHead(graph)).sequence === 0) return true
  const found = await Promise.all(
    SEED_FILES.map(async (fileName) => findOperation(graph, `${SEED_CONTRIBUTOR.id} ${toSeedKey(fileName, await readSeedText(fileName))}`)),
  )
  return found.some((operation) => operation !== null) && found.includes(null)
}

/**
 * All files are read before the first one is loaded, so that one that cannot be read leaves the graph as it was.
 * Throws `SeedFileError` for a file that cannot be used and `GraphError` where the graph cannot be written.
 */
export async function loadSeed(graph: Graph, { at, fileNames = SEED_FILES }: SeedRequest): Promise<SeedResult> {
  const files = await Promise.all(fileNames.map(async (fileName) => ({ fileName, text: await readSeedText(fileName) })))
  for (const { fileName, text } of files) readSeedFile(fileName, text)
  const loaded: string[] = []
  const unchanged: string[] = []
  for (const file of files) {
    const isNew = await loadSeedFile(graph, { ...file, at })
    if (isNew) loaded.push(file.fileName)
    else unchanged.push(file.fileName)
  }
  return { loaded, unchanged }
}

/** Loads one seed file; false where this very text was loaded before. */
export async function loadSeedFile(
  graph: Graph,
  { fileName, text, at }: { readonly fileName: string; readonly text: string; readonly at: string },
): Promise<boolean> {
  const file = readSeedFile(fileName, text)
  const outcome = await commitChange(graph, {
    contributor: SEED_CONTRIBUTOR,
    idempotencyKey: toSeedKey(fileName, text),
    action: 'loadSeed',
    reason: `seed/${fileName}`,
    payload: { fileName, sha256: toSha256(text) },
    at,
    locks: file.nodes.map(({ label, id }) => ({ label, id })),
    decide: (transaction): Promise<Decision> => planSeed(transaction, file),
  })
  if (outcome.kind === 'REFUSED') throw toSeedFileError(file, outcome.issues)
  if (outcome.kind === 'MISMATCH') throw toSeedFileError(file, [outcome.issue])
  return outcome.kind === 'DONE'
}

/** The text of a seed file that ships, by its path below `seed/`. */
export function readSeedText(fileName: string): Promise<string> {
  return readFile(fileURLToPath(new URL(fileName, SEED_FOLDER)), 'utf8')
}

function toSeedKey(fileName: string, text: string): string {
  return `seed:${fileName}:${toSha256(text)}`
}

function toSeedFileError({ fileName, lineOf }: ReadSeedFile, issues: readonly Issue[]): SeedFileError {
  return new SeedFileError(
    issues.map(({ message, path: [recordId = '', culprit] = [] }) => ({ fileName, line: lineOf(recordId, culprit), message })),
  )
}
