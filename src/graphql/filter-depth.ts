import { MAX_FILTER_DEPTH } from './service.js'
import { UserInputError } from './user-input-error.js'

/** How deep and, or and not may be nested. */
export function checkDepth(depth: number): void {
  if (depth <= MAX_FILTER_DEPTH) return
  throw new UserInputError(`The filter is nested more than ${MAX_FILTER_DEPTH} deep. Say the same with fewer levels.`, {
    argument: 'filter',
  })
}
