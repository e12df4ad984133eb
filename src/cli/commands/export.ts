import type { Command } from 'commander'
import { exportGraph } from '../../graph/export-graph.js'
import { checkWritable } from '../check-file.js'
import { describeExport } from '../describe-export.js'
import { print, printJson } from '../output.js'
import { useGraph, type GraphOption } from '../use-graph.js'

interface ExportOptions extends GraphOption {
  readonly json?: boolean
}

export function addExport(program: Command): void {
  program
    .command('export')
    .description('write the whole graph to one NDJSON file: the backup, and the way to the other engine')
    .argument('<file>', 'the file; one that is there is replaced when the export is whole')
    .option('--graph <url>', 'folder, neo4j://… or bolt://… (default: GRAPH_URL)')
    .option('--json', 'print what the file holds as JSON')
    .addHelpText('after', '\nExample:\n  equipotent export backup.ndjson')
    .action((file: string, options: ExportOptions) => write(file, options))
}

async function write(file: string, options: ExportOptions): Promise<void> {
  await checkWritable(file)
  const manifest = await useGraph(options, (graph) => exportGraph(graph, file))
  if (options.json === true) printJson({ file, ...manifest })
  else print(describeExport(file, manifest))
}
