/**
 * A process that curates the data folder of its first argument without end: four times side by side, Ada proposes a
 * value, Grace accepts it, Ada corrects it and Grace accepts the correction. It prints `sequence operation` of each
 * step once it is acknowledged. Tests kill it.
 */
import type { ActionOutcome } from '../../src/curation/action-outcome.js'
import type { Viewer } from '../../src/domain/permission.js'
import { migrate } from '../../src/graph/migrations/migrate.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { readAuditHead } from '../../src/graph/queries/audit.js'
import { ADA, correct, expectDone, GRACE, propose, review, seedGuide } from './curators.js'

const WRITERS = 4

const graph = await openGraph({ url: process.argv[2] ?? '' })
await migrate(graph)
await seedGuide(graph)
const { sequence: life } = await readAuditHead(graph)
await Promise.all(Array.from({ length: WRITERS }, (_, writer) => curate(writer)))

async function curate(writer: number): Promise<never> {
  for (let round = 0; ; round += 1) {
    // No other life, writer or round prints this number.
    const printed = `${life}.${writer}${round}`
    const value = await tell(ADA, `propose ${printed}`, (key) => propose(graph, ADA, { ...key, reportedText: `${printed}1` }))
    await tell(GRACE, `accept ${printed}`, (key) => review(graph, GRACE, { ...key, proposal: value, decision: 'ACCEPT' }))
    const better = await tell(ADA, `correct ${printed}`, (key) =>
      correct(graph, ADA, { ...key, measurement: value, reportedText: `${printed}2` }),
    )
    await tell(GRACE, `accept better ${printed}`, (key) => review(graph, GRACE, { ...key, proposal: better, decision: 'ACCEPT' }))
  }
}

/** Returns the id of what the step is about. */
async function tell(
  viewer: Viewer,
  idempotencyKey: string,
  ask: (key: { readonly idempotencyKey: string }) => Promise<ActionOutcome>,
): Promise<string> {
  const { operation, subjectId } = expectDone(await ask({ idempotencyKey }))
  process.stdout.write(`${operation.sequence} ${viewer.id} ${idempotencyKey}\n`)
  return subjectId
}
