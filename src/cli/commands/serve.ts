import type { Command } from 'commander'
import { announceServer } from '../../graph/open-graph.js'
import { createLog } from '../../server/log.js'
import { createPreparedGraph } from '../../server/prepared-graph.js'
import { readExamples } from '../../server/examples.js'
import { startServer } from '../../server/start-server.js'
import { checkTokenSecret } from '../../server/token-secret.js'
import { CommandFailure } from '../command-failure.js'
import { print } from '../output.js'
import { openConfigured, prepareGraph, readCommandConfig, type GraphOption } from '../use-graph.js'

const SIGNALS = ['SIGTERM', 'SIGINT'] as const

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
  checkTokenSecret(config) // before anything is made or seeded
  const log = createLog(config.LOG_LEVEL)
  const signal = nextSignal() // also one that comes while the graph is opened
  const graph = createPreparedGraph(await openConfigured(config), prepareGraph)
  const server = await startServer(config, { graph, log }).catch(async (error: unknown) => {
    await graph.close()
    throw describeListenFailure(error, config)
  })
  announceServer(config.GRAPH_URL, server.url)
  printWelcome(server.url, config.GRAPH_URL)
  log.info({ signal: await signal }, 'stopping')
  await server.close()
  log.info('stopped')
  process.exit(0)
}

function printWelcome(url: string, graph: string): void {
  const home = url.replace(/\/graphql$/, '')
  const parts = [
    `Equipotent serves the graph ${graph}`,
    `  GraphQL   ${url}\n  GraphiQL  ${home}/ide\n  Schema    ${home}/schema.graphql`,
    `Paste this into GraphiQL:`,
    readExamples()[0]?.text.trim(),
  ]
  print(`${parts.join('\n\n')}\n`) // at once: who waits for the address has the query too
}

/** Failures of listening that people can mend. */
const LISTEN_FAILURES: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) => `Port ${port} of ${host} is in use. Stop what uses it, or set PORT to another (0 for any free one).`,
  EACCES: (_, port) => `Port ${port} may not be used by this user. Set PORT to one above 1023.`,
  EADDRNOTAVAIL: describeHost,
  EAFNOSUPPORT: describeHost,
  EINVAL: describeHost,
  ENOTFOUND: describeHost,
  EAI_AGAIN: describeHost,
}

function describeHost(host: string): string {
  return `HOST="${host}" is no address of this machine. Set HOST to 127.0.0.1 for this machine alone, or to 0.0.0.0 for all of its addresses.`
}

function describeListenFailure(error: unknown, { HOST, PORT }: { readonly HOST: string; readonly PORT: number }): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const describe = LISTEN_FAILURES[code]
  return describe === undefined ? error : new CommandFailure(describe(HOST, PORT), 1)
}

/** The first signal ends the server in order, a second one at once. */
async function nextSignal(): Promise<NodeJS.Signals> {
  const signal = await new Promise<NodeJS.Signals>((resolve) => {
    for (const name of SIGNALS) process.once(name, resolve)
  })
  for (const name of SIGNALS) process.once(name, () => process.exit(1))
  return signal
}
