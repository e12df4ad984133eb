import type { Command } from 'commander'
import { announceServer } from '../../graph/open-graph.js'
import { createLog, type Log } from '../../server/log.js'
import { createPreparedGraph } from '../../server/prepared-graph.js'
import { readExamples } from '../../server/examples.js'
import { startServer, type RunningServer } from '../../server/start-server.js'
import { CommandFailure } from '../command-failure.js'
import { print } from '../output.js'
import { openConfigured, prepareGraph, readCommandConfig, type GraphOption } from '../use-graph.js'

export function addServe(program: Command): void {
  program
    .command('serve')
    .description('open the graph, load the seed on first start, and serve GraphQL until told to stop')
    .option('--graph <url>', 'folder, memory:, neo4j://… or bolt://… (default: GRAPH_URL)')
    .addHelpText('after', '\nExamples:\n  equipotent serve\n  PORT=8080 equipotent serve --graph bolt://127.0.0.1:7687')
    .action((options: GraphOption) => serve(options))
}

async function serve(options: GraphOption): Promise<void> {
  const config = readCommandConfig(options)
  const log = createLog(config.LOG_LEVEL)
  const graph = createPreparedGraph(await openConfigured(config), prepareGraph)
  const server = await startServer(config, { graph, log }).catch(async (error: unknown) => {
    await graph.close()
    throw describeListenFailure(error, config)
  })
  announceServer(config.GRAPH_URL, server.url)
  printWelcome(server.url, config.GRAPH_URL)
  await untilStopped(server, log)
}

function printWelcome(url: string, graph: string): void {
  const home = url.replace(/\/graphql$/, '')
  print(`Equipotent serves the graph ${graph}\n`)
  print(`  GraphQL   ${url}\n  GraphiQL  ${home}/ide\n  Schema    ${home}/schema.graphql\n`)
  print(`Paste this into GraphiQL:\n\n${readExamples()[0]?.text.trim() ?? ''}\n`)
}

function describeListenFailure(error: unknown, { HOST, PORT }: { readonly HOST: string; readonly PORT: number }): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE')
    return new CommandFailure(`Port ${PORT} of ${HOST} is in use. Stop what uses it, or set PORT to another (0 for any free one).`, 1)
  if (code === 'EACCES') return new CommandFailure(`Port ${PORT} may not be used by this user. Set PORT to one above 1023.`, 1)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new CommandFailure(`HOST="${HOST}" is no address of this machine.`, 1)
  return error
}

/** The first signal ends the server in order, a second one at once. */
async function untilStopped(server: RunningServer, log: Log): Promise<void> {
  const signal = await new Promise<NodeJS.Signals>((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, resolve)
  })
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => process.exit(1))
  log.info({ signal }, 'stopping')
  await server.close()
  log.info('stopped')
  process.exit(0)
}
