import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { readAuditHead } from '../../graph/queries/audit.js'
import { verifySource } from '../../importers/verify-source.js'
import { checkReadable } from '../check-file.js'
import { CommandFailure } from '../command-failure.js'
import { print, printJson, printProgress } from '../output.js'
import { useGraph, type GraphOption } from '../use-graph.js'

interface VerifySourceOptions extends GraphOption {
  readonly document: string
  readonly json?: boolean
}

export function addVerifySource(program: Command): void {
  program
    .command('verify-source')
    .description('check each locator of a document against a copy of it')
    .argument('<file>', 'a copy of the document as text')
    .option('--document <id>', 'the document', 'document:kt-253-comparative-guide')
    .option('--graph <url>', 'folder, neo4j://… or bolt://… (default: GRAPH_URL)')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', '\nExample:\n  equipotent verify-source kt-253-comparative-guide.txt\n\nExit 1 when a locator does not match.')
    .action((file: string, options: VerifySourceOptions) => verify(file, options))
}

async function verify(file: string, options: VerifySourceOptions): Promise<void> {
  await checkReadable(file)
  const text = await readFile(file, 'utf8')
  const checks = await useGraph(options, async (graph) => {
    const { sequence } = await readAuditHead(graph)
    return await verifySource(graph, { documentId: options.document, at: sequence, text })
  })
  if (checks.length === 0) throw new CommandFailure(`The graph holds nothing of "${options.document}".`, 2)
  for (const { id, label, locator, state } of checks) {
    if (options.json === true) printJson({ id, label, ...locator, state })
    else print(`${state.padEnd(8)}  ${printLines(locator.lineStart, locator.lineEnd).padEnd(9)}  ${id}`)
  }
  const mismatches = checks.filter(({ state }) => state === 'MISMATCH').length
  printProgress(`${checks.length} locators, ${mismatches} do not match`)
  if (mismatches > 0) process.exitCode = 1
}

function printLines(first: number | null, last: number | null): string {
  return last === null || last === first ? String(first) : `${String(first)}–${last}`
}
