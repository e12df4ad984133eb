/** How commands open the graph that `--graph` or the environment names, and close it whatever happens. */
import type { Graph } from '../graph/graph.js'
import { migrate } from '../graph/migrations/migrate.js'
import { openGraph } from '../graph/open-graph.js'
import { isSeedDue, loadSeed } from '../importers/load-seed.js'
import { readConfig, type Config } from '../server/config.js'

export interface GraphOption {
  readonly graph?: string
}

/** The configuration with `--graph` in place of GRAPH_URL. Throws `ConfigError` with a line for each broken variable. */
export function readCommandConfig({ graph }: GraphOption): Config {
  return readConfig(graph === undefined ? process.env : { ...process.env, GRAPH_URL: graph })
}

export function openConfigured(config: Config): Promise<Graph> {
  return openGraph({
    url: config.GRAPH_URL,
    user: config.GRAPH_USER,
    password: config.GRAPH_PASSWORD,
    database: config.GRAPH_DATABASE,
  })
}

/** Brings the schema up to date and loads the seed into a graph that has no history yet. */
export async function prepareGraph(graph: Graph): Promise<void> {
  await migrate(graph)
  if (await isSeedDue(graph)) await loadSeed(graph, { at: new Date().toISOString() })
}

/** For commands that look at a graph, or prepare it themselves. */
export function leaveAsItIs(): Promise<void> {
  return Promise.resolve()
}

/** Opens the graph, prepares it, lets `work` use it, and closes it. */
export async function useGraph<Result>(
  options: GraphOption,
  work: (graph: Graph, config: Config) => Promise<Result>,
  prepare: (graph: Graph) => Promise<unknown> = prepareGraph,
): Promise<Result> {
  const config = readCommandConfig(options)
  const graph = await openConfigured(config)
  try {
    await prepare(graph)
    return await work(graph, config)
  } finally {
    await graph.close()
  }
}
