/**
 * A process whose files may not grow much writes to the data folder of its first argument until it is refused, and
 * prints how many changes were acknowledged and the code of the refusal.
 */
import { isGraphError } from '../../src/graph/graph-error.js'
import type { Cypher } from '../../src/graph/graph.js'
import { migrate } from '../../src/graph/migrations/migrate.js'
import { openGraph } from '../../src/graph/open-graph.js'

const CREATE: Cypher = { name: 'test.create', text: 'CREATE (c:Company {id: $id, name: $name})' }

const graph = await openGraph({ url: process.argv[2] ?? '' })
await migrate(graph)
let changes = 0
try {
  for (; ; changes += 1) {
    const company = { id: `company:${changes}`, name: 'x'.repeat(20_000) }
    await graph.write((transaction) => transaction.run(CREATE, company))
  }
} catch (error) {
  process.stdout.write(JSON.stringify({ changes, code: isGraphError(error) ? error.code : String(error) }))
}
process.exit() // closing would need room
