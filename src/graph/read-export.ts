/**
 * Reads an export line by line and refuses one that is not whole: a manifest first, then records of the vocabulary in
 * the manifest's numbers, last a line with their hash.
 *
 * Throws `DAMAGED` quoting the first broken line by its number. That a file was cut short shows only at its end, so
 * read it once to the end before anything is done with it.
 */
import { decodeLine, type ExportLine } from './decode-line.js'
import type { ExportManifest } from './export-manifest.js'
import { GraphError, isGraphError } from './graph-error.js'
import { nameShape } from './queries/cypher-family.js'
import { readLinePages } from './read-lines.js'
import { createSha256 } from './sha256.js'

const QUOTED_CHARACTERS = 80

export async function* readExport(file: string): AsyncGenerator<readonly ExportLine[]> {
  const check = createCheck()
  for await (const { lines, start, ended } of readLinePages(file)) {
    yield lines.map((text, index) => {
      try {
        const line = decodeLine(text)
        check.accept(line, text)
        return line
      } catch (error) {
        throw isGraphError(error, 'DAMAGED') ? quote(file, { number: start + index, text, ended }, error.message) : error
      }
    })
  }
  const problem = check.findProblem()
  if (problem !== null) throw new GraphError('DAMAGED', `"${file}" is not whole: ${problem}. Use another export.`)
}

interface Check {
  /** Throws `DAMAGED` for a line out of its place. */
  accept(line: ExportLine, text: string): void
  /** At the end of the file: what is wrong with the whole, or null. */
  findProblem(): string | null
}

function createCheck(): Check {
  const counted = new Map<string, number>()
  const hash = createSha256()
  let manifest: ExportManifest | null = null
  let end: string | null = null
  return {
    accept(line, text) {
      if ((manifest === null) !== (line.kind === 'manifest')) throw new GraphError('DAMAGED', 'an export starts with its one manifest')
      if (end !== null) throw new GraphError('DAMAGED', 'nothing may follow the line of kind "end"')
      if (line.kind === 'manifest') manifest = line.manifest
      else if (line.kind === 'end') end = line.hash
      else {
        const name = line.kind === 'node' ? line.node.label : nameRelationship(line.relationship)
        counted.set(name, (counted.get(name) ?? 0) + 1)
        hash.add(`${text}\n`)
      }
    },
    findProblem() {
      if (manifest === null) return 'it is empty'
      if (end === null) return 'its last line is missing'
      const expected = new Map(Object.entries({ ...manifest.counts.nodes, ...manifest.counts.relationships }))
      const name = [...new Set([...expected.keys(), ...counted.keys()])].find((key) => expected.get(key) !== counted.get(key))
      if (name !== undefined) return `it holds ${counted.get(name) ?? 0} ${name}, its manifest says ${expected.get(name) ?? 0}`
      return hash.finish() === end ? null : 'its records were changed, the hash in its last line is not theirs'
    },
  }
}

function nameRelationship({ type, from, to }: Extract<ExportLine, { kind: 'relationship' }>['relationship']): string {
  return nameShape({ type, from: from.label, to: to.label })
}

interface BrokenLine {
  readonly number: number
  readonly text: string
  readonly ended: boolean
}

function quote(file: string, { number, text, ended }: BrokenLine, problem: string): GraphError {
  const start = text.slice(0, QUOTED_CHARACTERS)
  const cut = ended ? '' : ' (the file ends within this line)'
  return new GraphError('DAMAGED', `"${file}", line ${number}, ${problem}${cut}: ${start}`)
}
