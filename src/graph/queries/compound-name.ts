/** The names of compounds: codes, INNs, synonyms, product names and catalogue numbers, each as far as it is trusted. */
import { NAME_STATUSES, type NameStatus } from '../../domain/compound.js'
import type { SourceLocator } from '../../domain/source-locator.js'
import { findRows, listFields, readFields, readOneOf, readOptionalId } from '../decode-fields.js'
import { LOCATOR_FIELDS, toLocator } from '../decode-locator.js'
import { readText } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'

/** `kind` is CODE, INN, SYNONYM, PRODUCT_NAME or CATALOGUE_NUMBER. */
export interface CompoundName {
  readonly id: string
  readonly text: string
  readonly kind: string
  readonly status: NameStatus
  readonly citationId: string | null
  readonly locator: SourceLocator | null
}

export interface NameOfCompound extends CompoundName {
  readonly compoundId: string
}

const NAME_FIELDS = ['id', 'text', 'kind', 'status', ...LOCATOR_FIELDS] as const
const RETURN_NAME = `${listFields('n', NAME_FIELDS)} AS name,
[(n)-[:CITED_BY]->(z:Citation) | z.id] AS nameCitation`

const FIND_BY_IDS: Cypher = {
  name: 'compoundName.findByIds',
  text: `
UNWIND $ids AS id
MATCH (n:CompoundName {id: id})
RETURN ${RETURN_NAME}`,
}

const FIND_BY_COMPOUNDS: Cypher = {
  name: 'compoundName.findByCompounds',
  text: `
UNWIND $ids AS id
MATCH (:Compound {id: id})<-[:NAMES]-(n:CompoundName)
RETURN id AS compoundId,
${RETURN_NAME}
ORDER BY compoundId, n.id`,
}

export const COMPOUND_NAME_QUERIES: readonly string[] = [FIND_BY_IDS.name, FIND_BY_COMPOUNDS.name]

/** In no particular order; an id that is not there is left out. */
export function findCompoundNamesByIds(reader: GraphReader, ids: readonly string[]): Promise<readonly CompoundName[]> {
  return findRows(reader, { query: FIND_BY_IDS, parameters: { ids } }, toCompoundName)
}

/** All names of some compounds beside their primary ones, whatever their status, by id. */
export function findNamesByCompounds(reader: GraphReader, ids: readonly string[]): Promise<readonly NameOfCompound[]> {
  const decode = (row: Row) => ({ ...toCompoundName(row), compoundId: readText(row, 'compoundId') })
  return findRows(reader, { query: FIND_BY_COMPOUNDS, parameters: { ids } }, decode)
}

function toCompoundName(row: Row): CompoundName {
  const fields = readFields(row, 'name', NAME_FIELDS)
  return {
    id: readText(fields, 'id'),
    text: readText(fields, 'text'),
    kind: readText(fields, 'kind'),
    status: readOneOf(fields, 'status', NAME_STATUSES),
    citationId: readOptionalId(row, 'nameCitation'),
    locator: toLocator(fields),
  }
}
