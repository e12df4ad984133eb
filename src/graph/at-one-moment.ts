/**
 * Reads a whole graph in many queries as of one moment: if the audit head moved meanwhile, it starts again.
 * A query that ran out of time is read again as well (see `patient-reader.ts`).
 *
 * Throws `OVERLOADED` when changes never pause for as long as the reading takes.
 */
import { GraphError } from './graph-error.js'
import type { GraphReader } from './graph.js'
import { createPatientReader } from './patient-reader.js'
import { type AuditHead, readAuditHead } from './queries/audit.js'

const ATTEMPTS = 3

/** `holds` tells of a result that is good whatever changed meanwhile. */
export async function atOneMoment<Result>(
  graph: GraphReader,
  read: (reader: GraphReader, head: AuditHead) => Promise<Result>,
  holds: (result: Result) => boolean = () => false,
): Promise<Result> {
  const reader = createPatientReader(graph)
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const head = await readAuditHead(reader)
    const result = await read(reader, head)
    const { sequence } = await readAuditHead(reader)
    if (sequence === head.sequence || holds(result)) return result
  }
  throw new GraphError('OVERLOADED', `The graph changed during each of ${ATTEMPTS} readings. Pause the changes and try again.`)
}
