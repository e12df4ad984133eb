/** A compound's profile and its names in one query, for pages that show both. */
import { findRows } from '../decode-fields.js'
import type { Cypher, GraphReader } from '../graph.js'
import { NAMES_COLUMNS, type NameOfCompound, toNames } from './compound-name.js'
import { type FoundProfile, PROFILE_COLUMNS, toProfile } from './compound-profile.js'

const FIND: Cypher = {
  name: 'compound.findDetails',
  text: `
UNWIND $ids AS id
MATCH (c:Compound {id: id})
RETURN ${PROFILE_COLUMNS},
${NAMES_COLUMNS}`,
}

export const COMPOUND_DETAILS_QUERIES: readonly string[] = [FIND.name]

export interface CompoundDetails extends FoundProfile {
  readonly names: readonly NameOfCompound[]
}

/** In no particular order; an id that is not there is left out. */
export function findCompoundDetails(reader: GraphReader, ids: readonly string[]): Promise<readonly CompoundDetails[]> {
  return findRows(reader, { query: FIND, parameters: { ids } }, (row) => ({ ...toProfile(row), names: toNames(row) }))
}
