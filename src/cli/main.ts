#!/usr/bin/env node
/** The program `equipotent`: parse arguments, call, print. Exit 0, 1 (failed) or 2 (wrong use). */
import { Command } from 'commander'
import { readPackage } from '../graphql/service.js'
import { addCheck } from './commands/check.js'
import { addCompare } from './commands/compare.js'
import { addExport } from './commands/export.js'
import { addGraphHash } from './commands/graph-hash.js'
import { addImport } from './commands/import.js'
import { addMigrate } from './commands/migrate.js'
import { addParse } from './commands/parse.js'
import { addRestore } from './commands/restore.js'
import { addServe } from './commands/serve.js'
import { addVerifyAudit } from './commands/verify-audit.js'
import { addVerifySource } from './commands/verify-source.js'
import { endWhenReaderLeaves } from './output.js'
import { toFailure } from './use-graph.js'

const COMMANDS = [
  ...[addServe, addCompare, addParse, addVerifySource, addVerifyAudit],
  ...[addGraphHash, addExport, addRestore, addMigrate, addCheck, addImport],
]

endWhenReaderLeaves()
const program = new Command('equipotent')
  .description('How much more potent is one compound than another, may that be said, how sure is it, and who measured it?')
  .version(readPackage().version)
  .configureOutput({ outputError: (text, write) => write(text) })
for (const add of COMMANDS) add(program)
program.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
for (const command of program.commands) command.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))

try {
  await program.parseAsync()
} catch (error) {
  const failure = toFailure(error)
  process.stderr.write(`${failure.message}\n`)
  process.exitCode = failure.exitCode
}
