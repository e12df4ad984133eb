/** Companies: who develops, publishes, sells or makes. */
import type { Company } from '../../domain/company.js'
import { listFields, readFields } from '../decode-fields.js'
import { readNumber, readText } from '../decode-value.js'
import type { Row } from '../graph.js'
import { createEntityQueries } from './entity-queries.js'
import { orderEntities } from './orders.js'

export const COMPANY_FIELDS = ['id', 'name', 'version'] as const

const QUERIES = createEntityQueries({
  singular: 'company',
  noun: 'companies',
  columns: `${listFields('k', COMPANY_FIELDS)} AS company`,
  decode: toCompanyOfRow,
  orders: orderEntities('k'),
  byName: 'NAME_ASC',
})

export const COMPANY_QUERIES: readonly string[] = QUERIES.names

/** Some by their ids, in no particular order; a page, by name unless ordered otherwise; and how many there are. */
export const { findByIds: findCompaniesByIds, findPage: findCompanyPage, count: countCompanies } = QUERIES

/** From the fields `COMPANY_FIELDS`. */
export function toCompany(fields: Row): Company {
  return { id: readText(fields, 'id'), name: readText(fields, 'name'), version: readNumber(fields, 'version') }
}

function toCompanyOfRow(row: Row): Company {
  return toCompany(readFields(row, 'company', COMPANY_FIELDS))
}
