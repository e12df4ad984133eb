/**
 * Reads a whole graph in many queries as of one moment: if the audit head moved meanwhile, it starts again.
 *
 * Throws `OVERLOADED` when changes never pause for as long as the reading takes.
 */
import { GraphError } from './graph-error.js'
import type { GraphReader } from './graph.js'
import { type AuditHead, readAuditHead } from './queries/audit.js'

const ATTEMPTS = 3

/** `holds` tells of a result that is good whatever changed meanwhile. */
export async function atOneMoment<Result>(
  reader: GraphReader,
  read: (head: AuditHead) => Promise<Result>,
  holds: (result: Result) => boolean = () => false,
): Promise<Result> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const head = await readAuditHead(reader)
    const result = await read(head)
    const { sequence } = await readAuditHead(reader)
    if (sequence === head.sequence || holds(result)) return result
  }
  throw new GraphError('OVERLOADED', `The graph changed during each of ${ATTEMPTS} readings. Pause the changes and try again.`)
}
