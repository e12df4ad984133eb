import type { Command } from 'commander'
import { verifyAudit } from '../../curation/verify-audit.js'
import { CommandFailure } from '../command-failure.js'
import { print, printJson } from '../output.js'
import { useGraph, type GraphOption } from '../use-graph.js'

interface VerifyAuditOptions extends GraphOption {
  readonly expect?: string
  readonly json?: boolean
}

export function addVerifyAudit(program: Command): void {
  program
    .command('verify-audit')
    .description('recompute the audit chain and the hashes of all records; print sequence:hash of the head')
    .option('--expect <sequence:hash>', 'a head kept elsewhere, which must be part of the chain')
    .option('--graph <url>', 'folder, neo4j://… or bolt://… (default: GRAPH_URL)')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  equipotent verify-audit\n  equipotent verify-audit --expect 11:4b1f…\n\nWithout --expect the log shows accidents and careless edits, not a forger.',
    )
    .action((options: VerifyAuditOptions) => verify(options))
}

async function verify(options: VerifyAuditOptions): Promise<void> {
  const { expect } = options
  if (expect !== undefined && !/^\d+:[0-9a-f]*$/.test(expect)) {
    throw new CommandFailure(`--expect "${expect}" is not a head; give what verify-audit printed, sequence:hash.`, 2)
  }
  const verification = await useGraph(options, (graph) => verifyAudit(graph, expect))
  if (options.json === true) printJson(verification)
  else {
    print(verification.head)
    for (const { code, message } of verification.problems) print(`${code}  ${message}`)
  }
  if (!verification.ok) process.exitCode = 1
}
