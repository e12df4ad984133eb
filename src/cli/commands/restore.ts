import type { Command } from 'commander'
import { migrate } from '../../graph/migrations/migrate.js'
import { restoreGraph } from '../../graph/restore-graph.js'
import { printProgress } from '../output.js'
import { useGraph, type GraphOption } from '../use-graph.js'

export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('load an export into an empty graph of either engine')
    .argument('<file>', 'a file that export wrote')
    .option('--graph <url>', 'folder, neo4j://… or bolt://… (default: GRAPH_URL)')
    .addHelpText('after', '\nExample:\n  equipotent restore backup.ndjson --graph bolt://127.0.0.1:7687')
    .action((file: string, options: GraphOption) => restore(file, options))
}

async function restore(file: string, options: GraphOption): Promise<void> {
  await useGraph(options, (graph) => restoreGraph(graph, file), migrate)
  printProgress(`restored from ${file}`)
}
