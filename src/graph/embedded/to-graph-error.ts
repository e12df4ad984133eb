/**
 * The embedded engine's errors in the words of both engines. It marks its own with `GRAFEO-<code>` and a GQLSTATUS.
 */
import { GraphError, type GraphErrorCode } from '../graph-error.js'

const CODES: readonly (readonly [pattern: RegExp, code: GraphErrorCode, says: string])[] = [
  [/UNIQUE constraint violation|GRAFEO-T001.*same value of the key/s, 'CONSTRAINT', 'a node with this key exists already'],
  [/GRAFEO-Q003|timeout/i, 'TIMEOUT', 'it ran too long'],
  [/GRAFEO-X001|locked by another process/i, 'BUSY', 'another process holds the file'],
  [/No space left|os error|I\/O error/i, 'DB_UNAVAILABLE', 'the disk refused'],
]

/** True where two transactions met; the one that lost is to run again. */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && /GRAFEO-T00\d/.test(error.message)
}

export function toGraphError(doing: string, error: unknown): GraphError {
  if (error instanceof GraphError) return error
  const message = error instanceof Error ? error.message : String(error)
  const [, code, says] = CODES.find(([pattern]) => pattern.test(message)) ?? ([null, 'QUERY', 'the embedded engine refused it'] as const)
  return new GraphError(code, `${doing} failed: ${says} (${message.split('\n', 1)[0] ?? ''}).`, { cause: error })
}
