import type { Command } from 'commander'
import { exportGraph } from '../../graph/export-graph.js'
import type { Graph } from '../../graph/graph.js'
import { SCHEMA_VERSION, migrate, readSchemaVersion } from '../../graph/migrations/migrate.js'
import { print, printJson, printProgress } from '../output.js'
import { leaveAsItIs, useGraph, type GraphOption } from '../use-graph.js'

interface MigrateOptions extends GraphOption {
  readonly backup?: string
  readonly json?: boolean
}

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the schema of the graph up to date, after an export of what is there')
    .option('--graph <url>', 'folder, neo4j://… or bolt://… (default: GRAPH_URL)')
    .option('--backup <file>', 'where to export to first (default: equipotent-<time>.ndjson in this folder)')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  equipotent migrate --graph bolt://127.0.0.1:7687')
    .action((options: MigrateOptions) => run(options))
}

async function run({ backup, json, ...options }: MigrateOptions): Promise<void> {
  const { from, to, exported } = await useGraph(options, (graph) => migrateAfterExport(graph, backup), leaveAsItIs)
  if (exported !== null) printProgress(`exported to ${exported}`)
  if (json === true) printJson({ from, to, exported })
  else print(from === to ? `schema version ${to}: nothing to do` : `schema version ${from} → ${to}`)
}

/** An empty graph has nothing to export. */
async function migrateAfterExport(graph: Graph, backup: string | undefined) {
  const version = await readSchemaVersion(graph)
  const exported = version > 0 && version < SCHEMA_VERSION ? (backup ?? nameBackup()) : null
  if (exported !== null) await exportGraph(graph, exported)
  return { ...(await migrate(graph)), exported }
}

function nameBackup(): string {
  return `equipotent-${new Date().toISOString().replace(/[:.]/g, '-')}.ndjson`
}
