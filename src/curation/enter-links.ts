/** What an entered record refers to, by key or by id, as relationships of the new record. */
import type { UserError } from '../domain/user-error.js'
import { toReference, toRelationship, type Values } from '../graph/build-record.js'
import type { GraphReader } from '../graph/graph.js'
import type { NodeReference, RelationshipRecord } from '../graph/record.js'
import type { NodeLabel } from '../graph/vocabulary.js'
import { checkReferences } from './check-references.js'
import { type EntityKey, findByKey, type KeyQuestion } from './find-by-key.js'

type Optional<Value> = Value | null | undefined

/** `to` is an id, or a key where names find the label; null and undefined are no link. */
export interface EnteredLink {
  readonly type: string
  readonly label: NodeLabel
  readonly to: Optional<string | EntityKey>
  readonly path: readonly string[]
  readonly properties?: Values
  /** The relationship leads to the new record, not from it. */
  readonly isIncoming?: boolean
}

export interface ResolvedLink extends Omit<EnteredLink, 'to'> {
  readonly id: string
}

export interface LinkAnswer {
  readonly links: readonly ResolvedLink[]
  readonly errors: readonly UserError[]
}

const KEYED_LABELS: Readonly<Partial<Record<NodeLabel, KeyQuestion['kind']>>> = {
  Compound: 'COMPOUND',
  Target: 'TARGET',
  CellLine: 'CELL_LINE',
  Company: 'COMPANY',
}

/** Every link must lead to something that is there and was not rejected. */
export async function enterLinks(reader: GraphReader, entered: readonly EnteredLink[]): Promise<LinkAnswer> {
  const links: ResolvedLink[] = []
  const errors: UserError[] = []
  for (const { to, ...link } of entered) {
    const answer = await resolve(reader, to, link)
    errors.push(...answer.errors)
    if (answer.id !== null) links.push({ ...link, id: answer.id })
  }
  return { links, errors: [...errors, ...(await checkReferences(reader, links))] }
}

export function relateLinks(node: NodeReference, links: readonly ResolvedLink[]): readonly RelationshipRecord[] {
  return links.map(({ type, label, id, properties = {}, isIncoming = false }) => {
    const other = toReference(label, id)
    return isIncoming ? toRelationship(type, other, node, properties) : toRelationship(type, node, other, properties)
  })
}

async function resolve(reader: GraphReader, to: EnteredLink['to'], { label, path }: Omit<EnteredLink, 'to'>) {
  if (typeof to === 'string') return { id: to, errors: [] }
  const kind = KEYED_LABELS[label]
  return kind === undefined ? { id: null, errors: [] } : await findByKey(reader, { kind, key: to, path })
}
