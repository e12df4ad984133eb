/** One verification of a graph at a time: whoever asks while one runs gets its answer. */
import { verifyAudit, type AuditVerification } from '../curation/verify-audit.js'
import type { RequestContext } from './context.js'

const running = new Map<string, Promise<AuditVerification>>()

export async function verifyWholeAudit({ graph, moment }: RequestContext): Promise<AuditVerification> {
  const { graphId } = await moment.head()
  const known = running.get(graphId)
  if (known !== undefined) return known
  const verification = verifyAudit(graph).finally(() => running.delete(graphId))
  running.set(graphId, verification)
  return verification
}
