/** Any failure as one line for people, with its exit code. */
import { isGraphError } from '../graph/graph-error.js'
import { ConfigError } from '../server/config-error.js'
import { CommandFailure } from './command-failure.js'
import { describeFileProblem } from './file-problem.js'

export function toFailure(error: unknown): CommandFailure {
  if (error instanceof CommandFailure) return error
  if (error instanceof ConfigError) return new CommandFailure(error.message, 2)
  if (isGraphError(error)) return new CommandFailure(error.message, 1)
  const path = error instanceof Error && 'path' in error ? `"${String(error.path)}": ` : ''
  return new CommandFailure(`${path}${describeFileProblem(error)}`, 1)
}
