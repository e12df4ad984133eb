/** Compounds by the InChIKey of their structure, for telling whether a compound of another origin is there already. */
import { toSearchKey } from '../../domain/search-key.js'
import { findRows } from '../decode-fields.js'
import { readText } from '../decode-value.js'
import type { Cypher, GraphReader } from '../graph.js'

const FIND_UNNUMBERED: Cypher = {
  name: 'compound.findUnnumberedByStructure',
  text: `
UNWIND $keys AS wanted
MATCH (s:SearchKey {key: wanted})-[:FINDS]->(c:Compound)
WHERE s.isRegistryId AND s.status = 'VERIFIED' AND c.chemblId IS NULL
RETURN s.text AS inchiKey, c.id AS id
ORDER BY inchiKey, id`,
}

export const COMPOUND_STRUCTURE_QUERIES: readonly string[] = [FIND_UNNUMBERED.name]

/** Of these structures, and of no ChEMBL number: ChEMBL gives each structure one, so that two numbers are two compounds. */
export function findUnnumberedByStructure(
  reader: GraphReader,
  inchiKeys: readonly string[],
): Promise<readonly { readonly inchiKey: string; readonly id: string }[]> {
  const keys = [...new Set(inchiKeys.map(toSearchKey))]
  return findRows(reader, { query: FIND_UNNUMBERED, parameters: { keys } }, (row) => ({
    inchiKey: readText(row, 'inchiKey'),
    id: readText(row, 'id'),
  }))
}
