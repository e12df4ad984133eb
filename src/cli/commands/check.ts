import type { Command } from 'commander'
import { isGraphError, type GraphErrorCode } from '../../graph/graph-error.js'
import type { Engine, Graph } from '../../graph/graph.js'
import { readSchemaVersion } from '../../graph/migrations/migrate.js'
import { findServer } from '../../graph/open-graph.js'
import { readAuditHead } from '../../graph/queries/audit.js'
import { readPackage } from '../../graphql/service.js'
import { listConfig, type ConfigEntry } from '../../server/config.js'
import { print, printJson } from '../output.js'
import { leaveAsItIs, readCommandConfig, useGraph, type GraphOption } from '../use-graph.js'

const PATIENCE_MILLISECONDS = 5_000

interface CheckOptions extends GraphOption {
  readonly json?: boolean
}

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('print the configuration, where each value comes from, and whether the graph can be opened')
    .option('--graph <url>', 'folder, memory:, neo4j://… or bolt://… (default: GRAPH_URL)')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', '\nExample:\n  equipotent check')
    .action((options: CheckOptions) => check(options))
}

async function check(options: CheckOptions): Promise<void> {
  const config = readCommandConfig(options)
  const environment = options.graph === undefined ? process.env : { ...process.env, GRAPH_URL: options.graph }
  const isJson = options.json === true
  for (const entry of listConfig(environment)) print(isJson ? JSON.stringify(entry) : describeEntry(entry))
  const state = await findState(config.GRAPH_URL, options)
  const about = { version: readPackage().version, node: process.versions.node }
  if (isJson) printJson({ ...about, ...state })
  else print(`\nequipotent ${about.version}, Node ${about.node}\n${state.graph}`)
  if (!state.ok) process.exitCode = 1
}

function describeEntry({ name, value, source, help }: ConfigEntry): string {
  return `${name.padEnd(25)} ${(value === '' ? '–' : value).padEnd(24)} ${source.padEnd(12)} ${help}`
}

interface GraphState {
  readonly ok: boolean
  /** For people. */
  readonly graph: string
  readonly code?: GraphErrorCode
  readonly engine?: Engine
  readonly schemaVersion?: number
  readonly dataVersion?: string
}

/** A folder that a server holds is asked of that server; anything else is opened, and left as it is. */
async function findState(url: string, options: GraphOption): Promise<GraphState> {
  const server = findServer(url)
  if (server !== null && server.url !== null) return await askReady(url, { ...server, url: server.url })
  try {
    return await useGraph(options, (graph) => readState(url, graph), leaveAsItIs)
  } catch (error) {
    if (!isGraphError(error)) throw error
    return { ok: false, graph: error.message, code: error.code }
  }
}

async function readState(url: string, graph: Graph): Promise<GraphState> {
  const schemaVersion = await readSchemaVersion(graph)
  if (schemaVersion === 0) return { ok: true, graph: `graph ${url} on the ${graph.engine} engine: empty, the first start loads the seed` }
  const { sequence } = await readAuditHead(graph)
  const told = `graph ${url} on the ${graph.engine} engine: schema version ${schemaVersion}, data version ${sequence}`
  return { ok: true, graph: told, engine: graph.engine, schemaVersion, dataVersion: String(sequence) }
}

async function askReady(url: string, server: { readonly pid: number; readonly url: string }): Promise<GraphState> {
  const ok = await fetch(new URL('/ready', server.url), { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) }).then(
    (response) => response.ok,
    () => false,
  )
  return { ok, graph: `graph ${url} is served by process ${server.pid} at ${server.url}, which is ${ok ? 'ready' : 'not ready'}` }
}
