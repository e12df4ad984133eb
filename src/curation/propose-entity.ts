/**
 * An entity is in the graph from its proposal on, so that evidence can refer to it at once; until an editor accepts it, its
 * names are found with a warning. One thing is one record: who proposes what is there already is shown it.
 */
import type { MutationName } from '../domain/permission.js'
import { toSearchKey, toSortName } from '../domain/search-key.js'
import { createDuplicate, type UserError } from '../domain/user-error.js'
import { toNode, toRelationship, type Values } from '../graph/build-record.js'
import type { GraphReader } from '../graph/graph.js'
import { findBySearchKeys } from '../graph/queries/search-key.js'
import type { NodeRecord, NodeReference } from '../graph/record.js'
import type { NodeLabel } from '../graph/vocabulary.js'
import type { ActionInput, CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import type { ChangePlan } from './change.js'
import { apply, createProposal, createRecord, refuse } from './change-plan.js'
import { curate } from './curate.js'
import { enterLinks, type EnteredLink, relateLinks } from './enter-links.js'
import { createKeyRecords, type FindableKind } from './key-records.js'
import { nameEntity } from './new-id.js'

/** What every mutation that proposes an entity takes. */
export interface EntityInput extends ActionInput {
  /** Why what seems to be there already is another thing. */
  readonly duplicateReason?: string | null | undefined
}

type Plan = Partial<ChangePlan>

export interface EnteredEntity {
  readonly label: NodeLabel
  readonly kind: FindableKind
  readonly name: string
  /** The field of the input that the name stands in; `name` by default. */
  readonly nameField?: 'title' | 'label'
  readonly otherNames?: readonly string[]
  /** By field of the input. */
  readonly registryIds?: Readonly<Record<string, string | null | undefined>>
  /** Whether two things of one name are taken for one; two citations with one label stay two. */
  readonly isKnownByName?: boolean
  readonly properties: Values
  readonly links?: readonly EnteredLink[]
  /** What is a part of the entity, as records of its own. */
  readonly parts?: (entity: NodeRecord, reader: GraphReader) => Plan | Promise<Plan | { readonly errors: readonly UserError[] }>
}

interface ProposedEntity {
  readonly errors: readonly UserError[]
  /** What is looked at only where nothing else is wrong, since it takes time. */
  readonly check?: () => Promise<readonly UserError[]>
  readonly entity: EnteredEntity
}

export function proposeEntity<Input extends EntityInput>(
  request: CurationRequest<Input>,
  name: MutationName,
  { errors, check, entity }: ProposedEntity,
): Promise<ActionOutcome> {
  const { duplicateReason } = request.input
  return curate(request, name, async (desk) => ({
    errors: errors.length > 0 || check === undefined ? errors : await check(),
    reason: duplicateReason,
    decide: async (transaction) => {
      const links = await enterLinks(transaction, entity.links ?? [])
      if (links.errors.length > 0) return refuse(...links.errors)
      const isSaidToDiffer = (duplicateReason ?? '').trim() !== ''
      const duplicate = isSaidToDiffer ? null : await findDuplicateEntity(transaction, entity)
      if (duplicate !== null) return refuse(duplicate)

      const { label, kind, otherNames, registryIds = {}, nameField = 'name' } = entity
      const id = nameEntity(toPrefix(label), entity.name, desk.digest)
      const named = { [nameField]: entity.name, sortName: toSortName(entity.name) }
      const node = toNode(label, id, { ...named, ...entity.properties, version: 1 })
      const parts = (await entity.parts?.(node, transaction)) ?? {}
      if ('errors' in parts) return refuse(...parts.errors)
      const texts = { name: entity.name, otherNames: otherNames ?? [], registryIds: Object.values(registryIds) }
      const keys = createKeyRecords({ label, id, kind, status: 'UNVERIFIED' }, texts)
      return apply(
        createRecord(node, relateLinks(node, links.links)),
        createProposal(desk, { subject: node, state: 'PROPOSED' }),
        { nodes: keys.nodes, relationships: keys.relationships },
        parts,
      )
    },
  }))
}

/** A part of an entity in its place, counted from 1. */
export function createPart(
  entity: NodeReference,
  {
    type,
    label,
    position,
    values,
  }: { readonly type: string; readonly label: NodeLabel; readonly position: number; readonly values: Values },
): Plan {
  const node = toNode(label, `${toPrefix(label)}:${entity.id.slice(entity.id.indexOf(':') + 1)}:${position}`, { ...values, position })
  return { nodes: [node], relationships: [toRelationship(type, entity, node)] }
}

/** Registry numbers tell more surely than names, so that they are held against the graph first. */
async function findDuplicateEntity(reader: GraphReader, entity: EnteredEntity): Promise<UserError | null> {
  const { kind, name, nameField = 'name', isKnownByName = true, registryIds = {} } = entity
  const given = [...Object.entries(registryIds), ...(isKnownByName ? [[nameField, name] as const] : [])].flatMap(([field, text]) =>
    typeof text === 'string' ? [{ field, text, key: toSearchKey(text) }] : [],
  )
  const rows = await findBySearchKeys(reader, { keys: [...new Set(given.map(({ key }) => key))], kinds: [kind] })
  const known = rows.filter(({ status }) => status !== 'REJECTED')
  for (const { field, text, key } of given) {
    const same = known.find((row) => row.key === key)
    if (same === undefined) continue
    const nextStep = `It is there as ${same.entityId}. Use that one, or give duplicateReason if another thing has this ${field}.`
    return createDuplicate('DUPLICATE_ENTITY', { culprit: text, nextStep, path: [field], existingId: same.entityId })
  }
  return null
}

/** `CellLine` as ids begin: `cell-line`. */
export function toPrefix(label: NodeLabel): string {
  return label.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
}
