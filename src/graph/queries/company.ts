/** Companies: who develops, publishes, sells or makes. */
import type { Company } from '../../domain/company.js'
import { listFields, readFields } from '../decode-fields.js'
import { readNumber, readText } from '../decode-value.js'
import type { GraphReader, Row } from '../graph.js'
import { createEntityQueries, findByIds, findNamePage, type Listed, type NamePage, namesOf, readTotal } from './entity-queries.js'

export const COMPANY_FIELDS = ['id', 'name', 'version'] as const

const QUERIES = createEntityQueries({
  noun: 'company',
  label: 'Company',
  variable: 'k',
  columns: `${listFields('k', COMPANY_FIELDS)} AS company`,
})

export const COMPANY_QUERIES: readonly string[] = namesOf(QUERIES)

/** In no particular order; an id that is not there is left out. */
export function findCompaniesByIds(reader: GraphReader, ids: readonly string[]): Promise<readonly Company[]> {
  return findByIds(reader, { query: QUERIES.findByIds, ids }, toCompanyOfRow)
}

/** By name. */
export function findCompanyPage(reader: GraphReader, page: NamePage): Promise<readonly Listed<Company>[]> {
  return findNamePage(reader, { query: QUERIES.findPage, page }, toCompanyOfRow)
}

export function countCompanies(reader: GraphReader): Promise<number> {
  return readTotal(reader, QUERIES.count)
}

/** From the fields `COMPANY_FIELDS`. */
export function toCompany(fields: Row): Company {
  return { id: readText(fields, 'id'), name: readText(fields, 'name'), version: readNumber(fields, 'version') }
}

function toCompanyOfRow(row: Row): Company {
  return toCompany(readFields(row, 'company', COMPANY_FIELDS))
}
