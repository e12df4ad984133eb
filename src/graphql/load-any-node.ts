/** Anything by its id: what is stored, and what is computed from it. */
import type { RequestContext } from './context.js'
import { findDiscrepancy } from './discrepancies.js'
import { findNodeKind, loadNode } from './node-kinds.js'
import type { NodeRecord } from './node-record.js'

export async function loadAnyNode(context: RequestContext, id: string): Promise<NodeRecord | null> {
  return findNodeKind(id)?.type === 'Discrepancy' ? findDiscrepancy(context, id) : loadNode(context.loaders, id)
}

/** What the graph points to; one that is not there is a fault of the graph. */
export async function loadRequiredNode(context: RequestContext, id: string): Promise<NodeRecord> {
  const node = await loadAnyNode(context, id)
  if (node === null) throw new Error(`The graph points to "${id}" and has no such record.`)
  return node
}
