/**
 * Our server beside hand-written ones and @neo4j/graphql over one large Neo4j graph, all in one run: latency and
 * processor time with one client, and requests a second with sixteen. Contenders take turns; a second hand-written server
 * is the control. Answers are compared before anything is timed.
 */
import { fileURLToPath } from 'node:url'
import { openEmptied } from '../scratch-neo4j.js'
import { fillGraph, toSizes, type Sizes } from './made-up-graph.js'
import { compareAnswers, makeQuestions } from './make-questions.js'
import { measure, printGrowth, printMeasured, type Measured } from './measure.js'
import { canAnswer, findNeo4jGraphql } from './neo4j-graphql-contender.js'
import { OPERATIONS } from './operations.js'
import { startServer, type ServerCommand, type ServerUnderTest } from './server-under-test.js'

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const RAW = fileURLToPath(new URL('raw-server.ts', import.meta.url))
const OURS = 'Equipotent'
const FEW = 10_000
const MANY = Number(process.env['BENCH_MEASUREMENTS'] ?? 1_000_000)

export async function benchApi(uri: string): Promise<void> {
  const few = await benchSize(uri, toSizes(FEW))
  if (MANY > FEW) printGrowth({ from: FEW, to: MANY }, few, await benchSize(uri, toSizes(MANY)))
}

async function benchSize(uri: string, sizes: Sizes): Promise<readonly Measured[]> {
  await fill(uri, sizes)
  const servers: ServerUnderTest[] = []
  try {
    for (const command of listServers(uri)) servers.push(await startServer(command))
    const ours = servers.find(({ name }) => name === OURS)
    if (ours === undefined) throw new Error('Our own server is not among the contenders.')
    const questions = await makeQuestions(ours, sizes)
    await compareAnswers(servers, questions)
    const measured: Measured[] = []
    for (const [operation, asked] of questions) {
      const taking = servers.filter(({ name }) => canAnswer(name, operation))
      const found = await measure(taking, operation, asked)
      printMeasured(`${OPERATIONS[operation].name}, ${sizes.measurements.toLocaleString('en')} measurements`, found)
      measured.push(...found)
    }
    return measured
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
}

async function fill(uri: string, sizes: Sizes): Promise<void> {
  const graph = await openEmptied(uri)
  const start = performance.now()
  await fillGraph(graph, sizes)
  const seconds = (performance.now() - start) / 1000
  console.log(`\nNeo4j at ${uri}: ${sizes.measurements.toLocaleString('en')} measurements made in ${seconds.toFixed(0)} s`)
  await graph.close()
}

/** The first one is what the others are held against. All run as in production, ours as it was built just before. */
function listServers(uri: string): readonly ServerCommand[] {
  const [user = '', password = ''] = [process.env['NEO4J_USER'], process.env['NEO4J_PASSWORD']]
  const common = { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0' }
  const theirs = { ...common, NEO4J_URI: uri }
  const ownGraph = { GRAPH_URL: uri, GRAPH_USER: user, GRAPH_PASSWORD: password, GRAPH_PASSWORD_FILE: '', GRAPH_DATABASE: '' }
  const raw = { command: [process.execPath, '--import', 'tsx', RAW], environment: theirs, kind: 'RAW' } as const
  const command = [process.execPath, MAIN, 'serve']
  const ours = { command, kind: 'GRAPHQL' } as const
  const environment = { ...common, ...ownGraph, RATE_LIMIT: '0', LOG_LEVEL: 'error' }
  return [
    { name: 'by hand', ...raw },
    { name: OURS, ...ours, environment },
    { name: `${OURS}, nothing kept`, ...ours, environment: { ...environment, READ_MEMORY_MB: '0' } },
    ...findNeo4jGraphql(theirs),
    { name: 'by hand again (control)', ...raw },
  ]
}
