/**
 * The embedded engine's errors in the words of both engines. It marks its own with `GRAFEO-<code>`; what the file
 * system refuses comes as the operating system says it.
 */
import { GraphError, type GraphErrorCode } from '../graph-error.js'

type Law = readonly [pattern: RegExp, code: GraphErrorCode, says: string]

/** The first that applies. */
const LAWS: readonly Law[] = [
  [/UNIQUE constraint violation|GRAFEO-T001.*same value of the key/s, 'CONSTRAINT', 'a node with this key exists already'],
  [/GRAFEO-Q003/, 'TIMEOUT', 'it ran too long'],
  [/GRAFEO-T001/, 'OVERLOADED', 'other changes came first'],
  [/^E(?:EXIST|NOTDIR): /, 'DB_UNAVAILABLE', 'a file stands where a folder should; name a folder'],
  [/^E(?:ACCES|PERM|ROFS): /, 'DB_UNAVAILABLE', 'this user may not write there; name another folder or change its permissions'],
  [/os error \d+|I\/O error|^E[A-Z]+: /, 'DB_UNAVAILABLE', 'the disk refuses'],
]

/** True where two transactions met; the one that lost is to run again. */
export function isConflict(error: unknown): boolean {
  const cause = error instanceof GraphError ? error.cause : error
  return cause instanceof Error && cause.message.includes('GRAFEO-T001')
}

/** True where another process has the database open. */
export function isLocked(error: unknown): boolean {
  return error instanceof Error && /GRAFEO-X001.*cannot be locked/s.test(error.message)
}

export function toGraphError(doing: string, error: unknown): GraphError {
  if (error instanceof GraphError) return error
  const message = error instanceof Error ? error.message : String(error)
  const law = LAWS.find(([pattern]) => pattern.test(message))
  const [, code, says] = law ?? [null, 'QUERY' as const, 'the embedded engine refuses it']
  return new GraphError(code, `${doing} failed: ${says} (${message.split('\n', 1)[0] ?? ''}).`, { cause: error })
}
