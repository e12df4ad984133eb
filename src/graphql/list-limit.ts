import { MAX_IDS } from './service.js'
import { UserInputError } from './user-input-error.js'

/** A list of ids or names of at most 250 entries; a longer one is refused and never cut short. */
export function readIds(argument: string, ids: readonly string[]): readonly string[] {
  if (ids.length <= MAX_IDS) return ids
  throw new UserInputError(`${argument} holds ${ids.length} entries; at most ${MAX_IDS} are allowed. Ask in several requests.`, {
    argument,
  })
}
