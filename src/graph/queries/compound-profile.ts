/** What the rules need of compounds beyond their measurements, in one query: companies, mechanisms, forms. */
import { compareCodePoints } from '../../domain/code-point-order.js'
import type { CompanyRole, CompoundProfile } from '../../domain/compound.js'
import type { Target } from '../../domain/target.js'
import { findRows, listFields, readManyFields } from '../decode-fields.js'
import { readText, readTextOrNull } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'
import { COMPANY_FIELDS, toCompany } from './company.js'
import { MECHANISM_FIELDS, toMechanism } from './mechanism.js'
import { TARGET_FIELDS, toTarget } from './target.js'

const ROLE_FIELDS = [...COMPANY_FIELDS, 'role', 'reportedText', 'citationId']
const TARGET_OF_MECHANISM = [...TARGET_FIELDS, 'mechanismId']
const FORM_FIELDS = ['ofCompoundId', 'kind'] as const

/**
 * The columns of the profile of the compound `c`, wherever a query returns one. Patterns of two steps, since a
 * comprehension within a comprehension is not portable.
 */
export const PROFILE_COLUMNS = `c.id AS compoundId,
[(c)<-[r:DEVELOPS]-(k:Company) | ${listFields('k', COMPANY_FIELDS, 'r.role', 'r.reportedText', 'r.citationId')}] AS companies,
[(c)-[:HAS_MECHANISM]->(y:Mechanism) | ${listFields('y', MECHANISM_FIELDS)}] AS mechanisms,
[(c)-[:HAS_MECHANISM]->(y:Mechanism)-[:ACTS_ON]->(t:Target) | ${listFields('t', TARGET_FIELDS, 'y.id')}] AS actsOn,
[(c)-[:HAS_MECHANISM]->(y:Mechanism)-[:RECRUITS]->(t:Target) | ${listFields('t', TARGET_FIELDS, 'y.id')}] AS recruits,
[(c)-[r:FORM_OF]->(o:Compound) | [o.id, r.kind]] AS forms`

const FIND: Cypher = {
  name: 'compound.findProfiles',
  text: `
UNWIND $ids AS id
MATCH (c:Compound {id: id})
RETURN ${PROFILE_COLUMNS}`,
}

export const COMPOUND_PROFILE_QUERIES: readonly string[] = [FIND.name]

/** A profile with the targets that its mechanisms name by id. */
export interface FoundProfile {
  readonly profile: CompoundProfile
  readonly targets: readonly Target[]
}

/** Companies, mechanisms and forms are in the order of their ids. A compound without any of them has a profile too. */
export async function findCompoundProfiles(reader: GraphReader, ids: readonly string[]): Promise<readonly CompoundProfile[]> {
  const found = await findProfilesWithTargets(reader, ids)
  return found.map(({ profile }) => profile)
}

export function findProfilesWithTargets(reader: GraphReader, ids: readonly string[]): Promise<readonly FoundProfile[]> {
  return findRows(reader, { query: FIND, parameters: { ids } }, toProfile)
}

/** From the columns `PROFILE_COLUMNS`. */
export function toProfile(row: Row): FoundProfile {
  const actsOn = readManyFields(row, 'actsOn', TARGET_OF_MECHANISM)
  const recruits = readManyFields(row, 'recruits', TARGET_OF_MECHANISM)
  const profile = {
    compoundId: readText(row, 'compoundId'),
    companies: readManyFields(row, 'companies', ROLE_FIELDS).map(toCompanyRole),
    mechanisms: readManyFields(row, 'mechanisms', MECHANISM_FIELDS).map((fields) =>
      toMechanism(fields, {
        targetIds: selectIds(actsOn, readText(fields, 'id')),
        recruitsIds: selectIds(recruits, readText(fields, 'id')),
      }),
    ),
    forms: readManyFields(row, 'forms', FORM_FIELDS).map((fields) => ({
      kind: readText(fields, 'kind'),
      ofCompoundId: readText(fields, 'ofCompoundId'),
    })),
  }
  return { profile, targets: [...actsOn, ...recruits].map(toTarget) }
}

function selectIds(targets: readonly Row[], mechanismId: string): readonly string[] {
  const own = targets.filter((fields) => readText(fields, 'mechanismId') === mechanismId)
  return own.map((fields) => readText(fields, 'id')).sort(compareCodePoints)
}

function toCompanyRole(fields: Row): CompanyRole {
  return {
    company: toCompany(fields),
    role: readText(fields, 'role'),
    reportedText: readTextOrNull(fields, 'reportedText'),
    citationId: readTextOrNull(fields, 'citationId'),
  }
}
