/** What the rules need of compounds beyond their measurements, in one query: companies, mechanisms, forms. */
import { compareCodePoints } from '../../domain/code-point-order.js'
import type { CompanyRole, CompoundProfile } from '../../domain/compound.js'
import { findRows, listFields, readManyFields } from '../decode-fields.js'
import { readText, readTextOrNull } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'
import { COMPANY_FIELDS, toCompany } from './company.js'
import { MECHANISM_FIELDS, toMechanism } from './mechanism.js'

const ROLE_FIELDS = [...COMPANY_FIELDS, 'role', 'reportedText', 'citationId']
const TARGET_OF_MECHANISM = ['mechanismId', 'targetId'] as const
const FORM_FIELDS = ['ofCompoundId', 'kind'] as const

// Patterns of two steps, since a comprehension within a comprehension is not portable.
const FIND: Cypher = {
  name: 'compound.findProfiles',
  text: `
UNWIND $ids AS id
MATCH (c:Compound {id: id})
RETURN c.id AS compoundId,
[(c)<-[r:DEVELOPS]-(k:Company) | ${listFields('k', COMPANY_FIELDS, 'r.role', 'r.reportedText', 'r.citationId')}] AS companies,
[(c)-[:HAS_MECHANISM]->(y:Mechanism) | ${listFields('y', MECHANISM_FIELDS)}] AS mechanisms,
[(c)-[:HAS_MECHANISM]->(y:Mechanism)-[:ACTS_ON]->(t:Target) | [y.id, t.id]] AS actsOn,
[(c)-[:HAS_MECHANISM]->(y:Mechanism)-[:RECRUITS]->(t:Target) | [y.id, t.id]] AS recruits,
[(c)-[r:FORM_OF]->(o:Compound) | [o.id, r.kind]] AS forms`,
}

export const COMPOUND_PROFILE_QUERIES: readonly string[] = [FIND.name]

/** Companies, mechanisms and forms are in the order of their ids. A compound without any of them has a profile too. */
export function findCompoundProfiles(reader: GraphReader, ids: readonly string[]): Promise<readonly CompoundProfile[]> {
  return findRows(reader, { query: FIND, parameters: { ids } }, (row) => ({
    compoundId: readText(row, 'compoundId'),
    companies: readManyFields(row, 'companies', ROLE_FIELDS).map(toCompanyRole),
    mechanisms: readManyFields(row, 'mechanisms', MECHANISM_FIELDS).map((fields) =>
      toMechanism(fields, {
        targetIds: readTargetIds(row, 'actsOn', readText(fields, 'id')),
        recruitsIds: readTargetIds(row, 'recruits', readText(fields, 'id')),
      }),
    ),
    forms: readManyFields(row, 'forms', FORM_FIELDS).map((fields) => ({
      kind: readText(fields, 'kind'),
      ofCompoundId: readText(fields, 'ofCompoundId'),
    })),
  }))
}

function toCompanyRole(fields: Row): CompanyRole {
  return {
    company: toCompany(fields),
    role: readText(fields, 'role'),
    reportedText: readTextOrNull(fields, 'reportedText'),
    citationId: readTextOrNull(fields, 'citationId'),
  }
}

function readTargetIds(row: Row, column: string, mechanismId: string): readonly string[] {
  const pairs = readManyFields(row, column, TARGET_OF_MECHANISM)
  const own = pairs.filter((pair) => readText(pair, 'mechanismId') === mechanismId)
  return own.map((pair) => readText(pair, 'targetId')).sort(compareCodePoints)
}
