/**
 * A process that commits changes to the data folder of its first argument, four at a time and without end, and prints
 * `sequence operation` of each once it is acknowledged. Tests kill it.
 */
import { commitChange } from '../../src/curation/commit-change.js'
import { migrate } from '../../src/graph/migrations/migrate.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { CURATOR, measuredCompound, requestPlan } from './changes.js'

const WRITERS = 4

const graph = await openGraph({ url: process.argv[2] ?? '' })
await migrate(graph)
await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)))

async function write(writer: number): Promise<never> {
  for (let change = 0; ; change += 1) {
    const key = `${process.pid}-${writer}-${change}`
    const entersForce = [{ label: 'Measurement', id: `measurement:${key}` }] as const
    const outcome = await commitChange(graph, requestPlan(key, { ...measuredCompound(key, change + 1), entersForce, resultIds: [key] }))
    if (outcome.kind !== 'DONE') throw new Error(`${key} was ${outcome.kind}`)
    process.stdout.write(`${outcome.sequence} ${CURATOR.id} ${key}\n`)
  }
}
