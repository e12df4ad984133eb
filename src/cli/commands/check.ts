import type { Command } from 'commander'
import { isGraphError } from '../../graph/graph-error.js'
import { readSchemaVersion } from '../../graph/migrations/migrate.js'
import { readAuditHead } from '../../graph/queries/audit.js'
import { readPackage } from '../../graphql/service.js'
import { listConfig } from '../../server/config.js'
import { print, printJson } from '../output.js'
import { readCommandConfig, useGraph, type GraphOption } from '../use-graph.js'

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
  readCommandConfig(options)
  const environment = options.graph === undefined ? process.env : { ...process.env, GRAPH_URL: options.graph }
  for (const entry of listConfig(environment)) {
    if (options.json === true) printJson(entry)
    else print(`${entry.name.padEnd(25)} ${(entry.value === '' ? '–' : entry.value).padEnd(24)} ${entry.source.padEnd(12)} ${entry.help}`)
  }
  const state = await describeGraph(options)
  if (options.json === true) printJson(state)
  else print(`\nequipotent ${state.version}, Node ${state.node}\n${state.graph}`)
  if (!state.ok) process.exitCode = 1
}

async function describeGraph(options: GraphOption) {
  const { version } = readPackage()
  const about = { version, node: process.versions.node }
  try {
    return await useGraph(options, async (graph, config) => {
      const [schema, head] = [await readSchemaVersion(graph), await readAuditHead(graph)]
      const told = `graph ${config.GRAPH_URL} on the ${graph.engine} engine: schema version ${schema}, data version ${head.sequence}`
      return { ok: true, ...about, graph: told, engine: graph.engine, schemaVersion: schema, dataVersion: String(head.sequence) }
    })
  } catch (error) {
    if (!isGraphError(error)) throw error
    return { ok: false, ...about, graph: error.message, code: error.code }
  }
}
