/**
 * Links the salts of a file to the compounds that they are salts of, where the graph has both. It comes after the rows,
 * because the two may stand far apart in the file, and only missing links are written.
 */
import { commitChange } from '../../curation/commit-change.js'
import { toCanonicalJson } from '../../domain/canonical-json.js'
import type { Graph, GraphReader } from '../../graph/graph.js'
import { findRelationships } from '../../graph/queries/record.js'
import type { RelationshipRecord } from '../../graph/record.js'
import { toSha256 } from '../../graph/sha256.js'
import { toRelationship } from '../seed/seed-records.js'
import { toId, toRegistry, type EntityDraft } from './activity-entities.js'
import type { BatchCommit } from './commit-batch.js'
import { resolveEntities } from './resolve-entities.js'
import type { Activity } from './table-layout.js'

const SHAPE = { type: 'FORM_OF', from: 'Compound', to: 'Compound' } as const

/** The parent of each compound that is a form of another, by registry number. */
export class CompoundForms {
  private readonly parents = new Map<string, string>()

  add({ compoundId, parentId }: Activity): void {
    if (parentId !== '' && parentId !== compoundId) this.parents.set(compoundId, parentId)
  }

  async commit(graph: Graph, { source, file, contributor, now }: Omit<BatchCommit, 'rows' | 'document'>): Promise<void> {
    const missing = await this.findMissing(graph)
    if (missing.length === 0) return
    const digest = toSha256(toCanonicalJson(missing.map(({ from, to }) => `${from.id} ${to.id}`)))
    await commitChange(graph, {
      contributor,
      idempotencyKey: `${source.name}:${file.sha256}:forms:${digest.slice(0, 16)}`,
      action: 'importCompoundForms',
      reason: `${source.title}, parents of salts in the file with SHA-256 ${file.sha256}`,
      payload: { source: source.name, sha256: file.sha256, formsSha256: digest },
      at: now(),
      locks: missing.map(({ from }) => from),
      decide: async (transaction) => {
        const relationships = await this.findMissing(transaction)
        const changes = relationships.map(({ from, to }) => ({ subject: from.id, field: `FORM_OF ${to.id}`, before: null, after: 'SALT' }))
        const nothing = { nodes: [], updates: [], entersForce: [], leavesForce: [] }
        return { kind: 'APPLY', plan: { ...nothing, relationships, changes, resultIds: relationships.map(({ from }) => from.id) } }
      },
    })
  }

  private async findMissing(reader: GraphReader): Promise<readonly RelationshipRecord[]> {
    if (this.parents.size === 0) return []
    const { created, ambiguous, resolve } = await resolveEntities(reader, [...this.parents].flat().map(toDraft))
    const unknown = new Set([...created.map(({ id }) => id), ...ambiguous.keys()])
    const known = [...this.parents]
      .map((pair) => pair.map((number) => toId('compound', number)))
      .filter((ids) => !ids.some((id) => unknown.has(id)))
    const links = known.map((ids) => ids.map((id) => ({ label: 'Compound', id: resolve(id) }) as const))
    const forms = links.flatMap(([form]) => form?.id ?? [])
    const linked = new Set((await findRelationships(reader, SHAPE, forms)).map(({ from }) => from.id))
    return links.flatMap(([form, parent]) =>
      form === undefined || parent === undefined || form.id === parent.id || linked.has(form.id)
        ? []
        : [toRelationship(SHAPE.type, form, parent, { kind: 'SALT' })],
    )
  }
}

function toDraft(number: string): EntityDraft {
  return {
    label: 'Compound',
    id: toId('compound', number),
    registry: toRegistry('COMPOUND', number),
    toRecords: () => ({ nodes: [], relationships: [] }),
  }
}
