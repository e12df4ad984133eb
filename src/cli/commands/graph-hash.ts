import type { Command } from 'commander'
import { hashGraph } from '../../graph/graph-hash.js'
import { print, printJson } from '../output.js'
import { useGraph, type GraphOption } from '../use-graph.js'

export function addGraphHash(program: Command): void {
  program
    .command('graph-hash')
    .description('print two hashes of the graph: of its content, and of everything with its history')
    .option('--graph <url>', 'folder, neo4j://… or bolt://… (default: GRAPH_URL)')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  equipotent graph-hash --graph bolt://127.0.0.1:7687')
    .action((options: GraphOption & { readonly json?: boolean }) => hash(options))
}

async function hash(options: GraphOption & { readonly json?: boolean }): Promise<void> {
  const { content, full } = await useGraph(options, (graph) => hashGraph(graph))
  if (options.json === true) printJson({ content, full })
  else print(`content  ${content}\nfull     ${full}`)
}
