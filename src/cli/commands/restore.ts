import type { Command } from 'commander'
import { migrate } from '../../graph/migrations/migrate.js'
import { restoreGraph } from '../../graph/restore-graph.js'
import { checkReadable } from '../check-file.js'
import { describeExport } from '../describe-export.js'
import { print, printJson } from '../output.js'
import { useGraph, type GraphOption } from '../use-graph.js'

interface RestoreOptions extends GraphOption {
  readonly json?: boolean
}

export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('load an export into an empty graph of either engine')
    .argument('<file>', 'a file that export wrote')
    .option('--graph <url>', 'folder, neo4j://… or bolt://… (default: GRAPH_URL)')
    .option('--json', 'print what was restored as JSON')
    .addHelpText('after', '\nExample:\n  equipotent restore backup.ndjson --graph bolt://127.0.0.1:7687')
    .action((file: string, options: RestoreOptions) => restore(file, options))
}

async function restore(file: string, options: RestoreOptions): Promise<void> {
  await checkReadable(file)
  const manifest = await useGraph(options, (graph) => restoreGraph(graph, file), migrate)
  if (options.json === true) printJson({ file, ...manifest })
  else print(describeExport(file, manifest))
}
