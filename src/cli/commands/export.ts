import type { Command } from 'commander'
import { exportGraph } from '../../graph/export-graph.js'
import { printProgress } from '../output.js'
import { useGraph, type GraphOption } from '../use-graph.js'

export function addExport(program: Command): void {
  program
    .command('export')
    .description('write the whole graph to one NDJSON file: the backup, and the way to the other engine')
    .argument('<file>', 'the file; one that is there is replaced when the export is whole')
    .option('--graph <url>', 'folder, neo4j://… or bolt://… (default: GRAPH_URL)')
    .addHelpText('after', '\nExample:\n  equipotent export backup.ndjson')
    .action((file: string, options: GraphOption) => write(file, options))
}

async function write(file: string, options: GraphOption): Promise<void> {
  await useGraph(options, (graph) => exportGraph(graph, file))
  printProgress(`exported to ${file}`)
}
