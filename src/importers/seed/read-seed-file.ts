/** Reads a seed file: its text, the shape of each entry, the records they stand for. Every refusal names the file and the line. */
import type { z } from 'zod'
import { nameShape } from '../../graph/queries/cypher-family.js'
import { RELATIONSHIP_SHAPES } from '../../graph/vocabulary.js'
import { SeedEntryError } from './seed-entry.js'
import { SeedFileError, type SeedProblem } from './seed-file-error.js'
import { joinRecords, type SeedRecords } from './seed-records.js'
import { SEED_FILE, type SeedFile } from './seed-schema.js'
import { toSeedEntries, type SeedEntry } from './seed-sections.js'
import { SeedText } from './seed-text.js'

/** The records of a file, and where they come from. */
export interface ReadSeedFile extends SeedRecords {
  readonly fileName: string
  /** The line on which the entry of a record names `culprit`, else the line where the entry begins. */
  readonly lineOf: (recordId: string, culprit?: string) => number
}

const KNOWN_SHAPES: ReadonlySet<string> = new Set(RELATIONSHIP_SHAPES.map(nameShape))
const SCHEMA = 'src/importers/seed/seed-schema.ts'

/** Throws `SeedFileError` for a text that is no YAML, and for every entry that cannot be used. */
export function readSeedFile(fileName: string, text: string): ReadSeedFile {
  const seedText = new SeedText(text)
  const refuse = (problems: readonly Omit<SeedProblem, 'fileName'>[]) =>
    new SeedFileError(problems.map((problem) => ({ fileName, ...problem })))
  if (seedText.syntaxProblem !== null) {
    const { line, message } = seedText.syntaxProblem
    throw refuse([{ line, message: `This is no YAML: ${message}; mend the line or the one before it.` }])
  }
  const checked = SEED_FILE.safeParse(seedText.toValue())
  if (!checked.success) throw refuse(checked.error.issues.flatMap((issue) => toShapeProblems(issue, seedText)))
  const { parts, problems } = toParts(checked.data, seedText)
  if (problems.length > 0) throw refuse(problems)
  const pathById = new Map(parts.flatMap(({ path, nodes }) => nodes.map(({ id }) => [id, path] as const)))
  const pathOf = (id: string) => pathById.get(id) ?? parts.find((part) => part.relationships.some(({ from }) => from.id === id))?.path ?? []
  return {
    fileName,
    ...joinRecords(parts),
    lineOf: (id, culprit) => (culprit === undefined ? seedText.lineOf(pathOf(id)) : seedText.lineOfText(pathOf(id), culprit)),
  }
}

interface SeedPart extends SeedRecords {
  readonly path: readonly PropertyKey[]
}

interface ReadParts {
  readonly parts: readonly SeedPart[]
  readonly problems: readonly Omit<SeedProblem, 'fileName'>[]
}

function toParts(file: SeedFile, seedText: SeedText): ReadParts {
  const parts: SeedPart[] = []
  const problems: Omit<SeedProblem, 'fileName'>[] = []
  const firstLines = new Map<string, number>()
  for (const entry of toSeedEntries(file)) {
    const line = seedText.lineOf(entry.path)
    const records = readEntry(entry)
    if (records instanceof SeedEntryError) {
      problems.push({ line: seedText.lineOf([...entry.path, ...records.path]), message: records.message })
      continue
    }
    parts.push({ path: entry.path, ...records })
    problems.push(...[...findRepeated(records, firstLines, line), ...findImpossible(records)].map((message) => ({ line, message })))
  }
  return { parts, problems }
}

function readEntry({ toRecords }: SeedEntry): SeedRecords | SeedEntryError {
  try {
    return toRecords()
  } catch (error) {
    if (error instanceof SeedEntryError) return error
    throw error
  }
}

/** Two records with one id, or two relationships of one type between the same two, would not both be kept. Tells of the first. */
function findRepeated({ nodes, relationships }: SeedRecords, firstLines: Map<string, number>, line: number): readonly string[] {
  const names = [...nodes.map(({ id }) => `"${id}"`), ...relationships.map(({ type, from, to }) => `${type} from "${from.id}" to "${to.id}"`)]
  const repeated = names.filter((name) => {
    const isRepeated = firstLines.has(name)
    if (!isRepeated) firstLines.set(name, line)
    return isRepeated
  })
  return repeated
    .slice(0, 1)
    .map((name) => `${name} stands twice, first in the entry on line ${firstLines.get(name) ?? line}; keep one of the two, or give one another id.`)
}

function findImpossible({ relationships }: SeedRecords): readonly string[] {
  return relationships
    .filter(({ type, from, to }) => !KNOWN_SHAPES.has(nameShape({ type, from: from.label, to: to.label })))
    .map(({ type, from, to }) => `${type} cannot lead from ${from.label} "${from.id}" to ${to.label} "${to.id}"; name a record of another kind.`)
}

function toShapeProblems(issue: z.core.$ZodIssue, seedText: SeedText): readonly Omit<SeedProblem, 'fileName'>[] {
  const where = issue.path.length === 0 ? 'the file' : issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      line: seedText.lineOf([...issue.path, key]),
      message: `"${key}" is no field of ${where}; remove it, or spell it as in ${SCHEMA}.`,
    }))
  }
  const intended = issue.code === 'invalid_union' ? issue.errors.find((branch) => branch.every(isInside)) : undefined
  if (intended !== undefined) {
    return intended.flatMap((inner) => toShapeProblems({ ...inner, path: [...issue.path, ...inner.path] }, seedText))
  }
  return [{ line: seedText.lineOf(issue.path), message: `${where}: ${issue.message}; write it as ${SCHEMA} describes.` }]
}

/** Of the shapes that a part may have, its author meant the one whose faults lie inside it. */
function isInside({ path, code }: z.core.$ZodIssue): boolean {
  return path.length > 0 || code === 'unrecognized_keys'
}
