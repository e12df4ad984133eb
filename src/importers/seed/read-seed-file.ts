import { LineCounter, isNode, parseDocument, type Document } from 'yaml'
import { toClaimRecords } from './claim-records.js'
import { toCompoundRecords } from './compound-records.js'
import { toDocumentRecords } from './document-records.js'
import { toEntityRecords } from './entity-records.js'
import { toMeasurementRecords } from './measurement-records.js'
import { toMethodRecords } from './method-records.js'
import { joinRecords, type SeedRecords } from './seed-records.js'
import { SEED_FILE } from './seed-schema.js'

/** A seed file that cannot be used: which file and line, what is wrong there, and what it should be. */
export class SeedFileError extends Error {
  override readonly name = 'SeedFileError'
}

/** The records that the text of a seed file stands for. Throws `SeedFileError` with file and line. */
export function readSeedFile(fileName: string, text: string): SeedRecords {
  const lineCounter = new LineCounter()
  const yaml = parseDocument(text, { lineCounter })
  const [syntax] = yaml.errors
  if (syntax !== undefined) throw new SeedFileError(`${fileName}: ${syntax.message}`)
  const checked = SEED_FILE.safeParse(yaml.toJS())
  if (!checked.success) {
    const problems = checked.error.issues.map(
      ({ path, message }) => `${fileName}:${findLine(yaml, path, lineCounter)}: ${path.join('.')} ${message}`,
    )
    throw new SeedFileError(problems.join('\n'))
  }
  const file = checked.data
  const documentId = typeof file.document === 'object' ? file.document.id : (file.document ?? null)
  try {
    return joinRecords([
      toEntityRecords(file),
      toDocumentRecords(file, documentId),
      toCompoundRecords(file, documentId),
      toMethodRecords(file, documentId),
      toMeasurementRecords(file, documentId),
      toClaimRecords(file, documentId),
    ])
  } catch (error) {
    throw new SeedFileError(`${fileName}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The line of the innermost part of `path` that the file holds. */
function findLine(yaml: Document, path: readonly PropertyKey[], lineCounter: LineCounter): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = yaml.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range != null) return lineCounter.linePos(node.range[0]).line
  }
  return 1
}
