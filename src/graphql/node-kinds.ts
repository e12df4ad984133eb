/**
 * What can be fetched by its id. The id's prefix names the kind, so that an id is looked up in one query and its
 * type is known without one.
 */
import type { Loaders } from './loaders.js'
import type { NodeRecord } from './node-record.js'

interface NodeKind {
  readonly prefix: string
  readonly type: string
  /** Its name in the schema's EntityKind; null where names do not find it. */
  readonly kind: string | null
  readonly load: (loaders: Loaders, id: string) => Promise<NodeRecord | null>
}

export const NODE_KINDS = [
  { prefix: 'compound', type: 'Compound', kind: 'COMPOUND', load: (loaders, id) => loaders.compound.load(id) },
  { prefix: 'compound-name', type: 'CompoundName', kind: null, load: (loaders, id) => loaders.compoundName.load(id) },
  { prefix: 'company', type: 'Company', kind: 'COMPANY', load: (loaders, id) => loaders.company.load(id) },
  { prefix: 'mechanism', type: 'Mechanism', kind: 'MECHANISM', load: (loaders, id) => loaders.mechanism.load(id) },
  { prefix: 'target', type: 'Target', kind: 'TARGET', load: (loaders, id) => loaders.target.load(id) },
  { prefix: 'cell-line', type: 'CellLine', kind: 'CELL_LINE', load: (loaders, id) => loaders.cellLine.load(id) },
  { prefix: 'assay', type: 'Assay', kind: 'ASSAY', load: (loaders, id) => loaders.assay.load(id) },
  { prefix: 'protocol', type: 'Protocol', kind: 'PROTOCOL', load: (loaders, id) => loaders.protocol.load(id) },
  { prefix: 'measurement', type: 'Measurement', kind: 'MEASUREMENT', load: (loaders, id) => loaders.measurement.load(id) },
  { prefix: 'citation', type: 'Citation', kind: 'CITATION', load: (loaders, id) => loaders.citation.load(id) },
  { prefix: 'document', type: 'Document', kind: 'DOCUMENT', load: (loaders, id) => loaders.document.load(id) },
  { prefix: 'claim', type: 'Claim', kind: 'CLAIM', load: (loaders, id) => loaders.claim.load(id) },
  { prefix: 'evidence-line', type: 'EvidenceLine', kind: null, load: (loaders, id) => loaders.evidenceLine.load(id) },
  { prefix: 'missing-value', type: 'MissingValue', kind: null, load: (loaders, id) => loaders.missingValue.load(id) },
  { prefix: 'endpoint', type: 'Endpoint', kind: null, load: (loaders, id) => loaders.endpointById.load(id) },
  { prefix: 'identity-assertion', type: 'IdentityAssertion', kind: null, load: (loaders, id) => loaders.identityAssertion.load(id) },
  // Computed from the evidence: see `load-any-node.ts`.
  { prefix: 'discrepancy', type: 'Discrepancy', kind: null, load: () => Promise.resolve(null) },
  { prefix: 'proposal', type: 'Proposal', kind: null, load: (loaders, id) => loaders.proposal.load(id) },
  { prefix: 'audit-event', type: 'AuditEvent', kind: null, load: (loaders, id) => loaders.auditEvent.load(id) },
  { prefix: 'contributor', type: 'Contributor', kind: null, load: (loaders, id) => loaders.contributor.load(id) },
] as const satisfies readonly NodeKind[]

/** The kind that an id's prefix names; undefined for an id of no kind, which nothing can have. */
export function findNodeKind(id: string): (typeof NODE_KINDS)[number] | undefined {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')))
  return NODE_KINDS.find((kind) => kind.prefix === prefix)
}

export function getNodeType(id: string): (typeof NODE_KINDS)[number]['type'] {
  const kind = findNodeKind(id)
  if (kind === undefined) throw new Error(`"${id}" is of no kind that has a type.`)
  return kind.type
}

export async function loadNode(loaders: Loaders, id: string): Promise<NodeRecord | null> {
  return (await findNodeKind(id)?.load(loaders, id)) ?? null
}

/** In the order of the ids; one that points to nothing is a fault of the graph. */
export async function loadNodes(loaders: Loaders, ids: readonly string[]): Promise<readonly NodeRecord[]> {
  const nodes = await Promise.all(ids.map((id) => loadNode(loaders, id)))
  return nodes.map((node, position) => {
    if (node === null) throw new Error(`The graph points to "${ids[position] ?? ''}" and has no such record.`)
    return node
  })
}
