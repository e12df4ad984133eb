/**
 * A process that appends changes to the data folder of its first argument, as fast as it can and without end, and
 * prints the sequence of each once it is acknowledged. Tests kill it.
 */
import { migrate } from '../../src/graph/migrations/migrate.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { appendChange } from './change-log.js'

const graph = await openGraph({ url: process.argv[2] ?? '' })
await migrate(graph)
for (;;) process.stdout.write(`${await appendChange(graph)}\n`)
