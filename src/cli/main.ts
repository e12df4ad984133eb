#!/usr/bin/env node
/**
 * The program `equipotent`: parse arguments, call, print. Exit 0, 1 (failed) or 2 (wrong use).
 *
 * A command that is named loads its own code alone, so that `parse` in a pipe does not wait for the web server.
 */
import { Command } from 'commander'
import { readPackage } from '../graphql/service.js'
import { endWhenReaderLeaves } from './output.js'
import { toFailure } from './to-failure.js'

type AddCommand = (program: Command) => void

const COMMANDS = new Map<string, () => Promise<AddCommand>>([
  ['serve', async () => (await import('./commands/serve.js')).addServe],
  ['compare', async () => (await import('./commands/compare.js')).addCompare],
  ['parse', async () => (await import('./commands/parse.js')).addParse],
  ['import', async () => (await import('./commands/import.js')).addImport],
  ['export', async () => (await import('./commands/export.js')).addExport],
  ['restore', async () => (await import('./commands/restore.js')).addRestore],
  ['graph-hash', async () => (await import('./commands/graph-hash.js')).addGraphHash],
  ['verify-source', async () => (await import('./commands/verify-source.js')).addVerifySource],
  ['verify-audit', async () => (await import('./commands/verify-audit.js')).addVerifyAudit],
  ['token', async () => (await import('./commands/token.js')).addToken],
  ['migrate', async () => (await import('./commands/migrate.js')).addMigrate],
  ['check', async () => (await import('./commands/check.js')).addCheck],
])

endWhenReaderLeaves()
const program = new Command('equipotent')
  .description('How much more potent is one compound than another, may that be said, how sure is it, and who measured it?')
  .version(readPackage().version)
const named = COMMANDS.get(process.argv[2] ?? '')
for (const load of named === undefined ? COMMANDS.values() : [named]) (await load())(program)
for (const command of [program, ...program.commands]) command.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))

try {
  await program.parseAsync()
} catch (error) {
  const failure = toFailure(error)
  process.stderr.write(`${failure.message}\n`)
  process.exitCode = failure.exitCode
}
