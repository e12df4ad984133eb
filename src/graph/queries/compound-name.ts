/** The names of compounds: codes, INNs, synonyms, product names and catalogue numbers, each as far as it is trusted. */
import { NAME_STATUSES, type NameStatus } from '../../domain/compound.js'
import type { SourceLocator } from '../../domain/source-locator.js'
import { findRows, listFields, readFields, readManyFields, readOneOf, readOptionalId } from '../decode-fields.js'
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
const CITATION_OF_NAME = ['nameId', 'citationId'] as const

const FIND_BY_IDS: Cypher = {
  name: 'compoundName.findByIds',
  text: `
UNWIND $ids AS id
MATCH (n:CompoundName {id: id})
RETURN ${listFields('n', NAME_FIELDS)} AS name,
[(n)-[:CITED_BY]->(z:Citation) | z.id] AS nameCitation`,
}

/** The columns of the names of the compound `c`, wherever a query returns them. */
export const NAMES_COLUMNS = `c.id AS namedId,
[(c)<-[:NAMES]-(n:CompoundName) | ${listFields('n', NAME_FIELDS)}] AS names,
[(c)<-[:NAMES]-(n:CompoundName)-[:CITED_BY]->(z:Citation) | [n.id, z.id]] AS nameCitations`

const FIND_BY_COMPOUNDS: Cypher = {
  name: 'compoundName.findByCompounds',
  text: `
UNWIND $ids AS id
MATCH (c:Compound {id: id})
RETURN ${NAMES_COLUMNS}
ORDER BY namedId`,
}

export const COMPOUND_NAME_QUERIES: readonly string[] = [FIND_BY_IDS.name, FIND_BY_COMPOUNDS.name]

/** In no particular order; an id that is not there is left out. */
export function findCompoundNamesByIds(reader: GraphReader, ids: readonly string[]): Promise<readonly CompoundName[]> {
  return findRows(reader, { query: FIND_BY_IDS, parameters: { ids } }, (row) =>
    toCompoundName(readFields(row, 'name', NAME_FIELDS), readOptionalId(row, 'nameCitation')),
  )
}

/** All names of some compounds beside their primary ones, whatever their status, compound by compound, by id. */
export async function findNamesByCompounds(reader: GraphReader, ids: readonly string[]): Promise<readonly NameOfCompound[]> {
  return (await findRows(reader, { query: FIND_BY_COMPOUNDS, parameters: { ids } }, toNames)).flat()
}

/** From the columns `NAMES_COLUMNS`, by id. */
export function toNames(row: Row): readonly NameOfCompound[] {
  const compoundId = readText(row, 'namedId')
  const citations = new Map(
    readManyFields(row, 'nameCitations', CITATION_OF_NAME).map((fields) => [readText(fields, 'nameId'), readText(fields, 'citationId')]),
  )
  return readManyFields(row, 'names', NAME_FIELDS).map((fields) => {
    const name = toCompoundName(fields, citations.get(readText(fields, 'id')) ?? null)
    return { ...name, compoundId }
  })
}

function toCompoundName(fields: Row, citationId: string | null): CompoundName {
  return {
    id: readText(fields, 'id'),
    text: readText(fields, 'text'),
    kind: readText(fields, 'kind'),
    status: readOneOf(fields, 'status', NAME_STATUSES),
    citationId,
    locator: toLocator(fields),
  }
}
