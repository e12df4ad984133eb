/**
 * A process that imports the table of its second argument into the graph of its first, in small batches, and prints the
 * rows read after each. Tests kill it.
 */
import { migrate } from '../../src/graph/migrations/migrate.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { importTable } from '../../src/importers/import-table.js'
import { CHEMBL_WS } from '../../src/importers/sources/chembl-ws.js'

const [, , url = '', path = ''] = process.argv
const graph = await openGraph({ url, user: process.env['NEO4J_USER'], password: process.env['NEO4J_PASSWORD'] })
await migrate(graph)
await importTable(graph, {
  source: CHEMBL_WS,
  path,
  now: () => new Date().toISOString(),
  batchRows: 400,
  onProgress: ({ read }) => process.stdout.write(`${read}\n`),
})
await graph.close()
