/** One verification of a graph at a time: whoever asks while one runs gets its answer. */
import { verifyAudit, type AuditVerification } from '../curation/verify-audit.js'
import type { RequestContext } from './context.js'

const running = new Map<string, Promise<AuditVerification>>()

/** Reads what is stored, and nothing that is remembered. */
export async function verifyWholeAudit({ writer, moment }: RequestContext): Promise<AuditVerification> {
  const { graphId } = await moment.head()
  const known = running.get(graphId)
  if (known !== undefined) return known
  const verification = verifyAudit(writer).finally(() => running.delete(graphId))
  running.set(graphId, verification)
  return verification
}
