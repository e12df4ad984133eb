import type { Command } from 'commander'
import { LITERATURE_FILES, loadSeed } from '../../importers/load-seed.js'
import { SeedFileError } from '../../importers/seed/seed-file-error.js'
import { CommandFailure } from '../command-failure.js'
import { print, printJson } from '../output.js'
import { useGraph, type GraphOption } from '../use-graph.js'

interface LoadLiteratureOptions extends GraphOption {
  readonly json?: boolean
}

export function addLoadLiterature(program: Command): void {
  program
    .command('load-literature')
    .description('add the published potencies against MDM2 that ship beside the seed; adding them again changes nothing')
    .option('--graph <url>', 'folder, neo4j://… or bolt://… (default: GRAPH_URL)')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  equipotent load-literature && equipotent compare KT-253 --policy exploratory-v1')
    .action((options: LoadLiteratureOptions) => run(options))
}

async function run({ json, ...options }: LoadLiteratureOptions): Promise<void> {
  try {
    const { loaded, unchanged } = await useGraph(options, (graph) =>
      loadSeed(graph, { at: new Date().toISOString(), fileNames: LITERATURE_FILES }),
    )
    if (json === true) printJson({ loaded, unchanged })
    else print(LITERATURE_FILES.map((fileName) => `${loaded.includes(fileName) ? 'loaded' : 'there already'}  seed/${fileName}`).join('\n'))
  } catch (error) {
    if (error instanceof SeedFileError) throw new CommandFailure(error.message, 1)
    throw error
  }
}
