/** Contributors as records: who they are and to which companies they belong. */
import type { GraphReader } from '../graph/graph.js'
import { findRecordsByIds, findRelationships } from '../graph/queries/record.js'

export interface Contributor {
  readonly id: string
  readonly name: string
  readonly role: string
}

export interface Affiliation {
  readonly contributorId: string
  readonly companyId: string
  readonly from: string | null
  readonly to: string | null
}

const AFFILIATED_WITH = { type: 'AFFILIATED_WITH', from: 'Contributor', to: 'Company' } as const

export async function findContributors(reader: GraphReader, ids: readonly string[]): Promise<readonly Contributor[]> {
  const records = await findRecordsByIds(reader, 'Contributor', ids)
  return records.map(({ id, properties }) => ({ id, name: toText(properties['name']) ?? id, role: toText(properties['role']) ?? '' }))
}

export async function findAffiliations(reader: GraphReader, ids: readonly string[]): Promise<readonly Affiliation[]> {
  const relationships = await findRelationships(reader, AFFILIATED_WITH, ids)
  return relationships.map(({ from, to, properties }) => ({
    contributorId: from.id,
    companyId: to.id,
    from: toText(properties['from']),
    to: toText(properties['to']),
  }))
}

function toText(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
