import type { Command } from 'commander'
import { exportGraph } from '../../graph/export-graph.js'
import { SCHEMA_VERSION, migrate, readSchemaVersion } from '../../graph/migrations/migrate.js'
import { print, printProgress } from '../output.js'
import { useGraph, type GraphOption } from '../use-graph.js'

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the schema of the graph up to date, after an export of what is there')
    .option('--graph <url>', 'folder, neo4j://… or bolt://… (default: GRAPH_URL)')
    .option('--backup <file>', 'where to export to first (default: equipotent-<time>.ndjson in this folder)')
    .addHelpText('after', '\nExample:\n  equipotent migrate --graph bolt://127.0.0.1:7687')
    .action((options: GraphOption & { readonly backup?: string }) => run(options))
}

async function run({ backup, ...options }: GraphOption & { readonly backup?: string }): Promise<void> {
  const nothing = () => Promise.resolve()
  const { from, to } = await useGraph(
    options,
    async (graph) => {
      const version = await readSchemaVersion(graph)
      if (version > 0 && version < SCHEMA_VERSION) {
        const file = backup ?? `equipotent-${new Date().toISOString().replace(/[:.]/g, '-')}.ndjson`
        await exportGraph(graph, file)
        printProgress(`exported to ${file}`)
      }
      return await migrate(graph)
    },
    nothing,
  )
  print(from === to ? `schema version ${to}: nothing to do` : `schema version ${from} → ${to}`)
}
