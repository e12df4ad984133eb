/**
 * Our server beside hand-written ones and @neo4j/graphql over one large Neo4j graph, all in one run: latency with one
 * client, processor time, and requests a second with sixteen. Contenders take turns; a second hand-written server is the
 * control. Answers are compared before anything is timed.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { toSortName } from '../../src/domain/search-key.js'
import { openEmptied } from '../scratch-neo4j.js'
import { fillGraph, toId, toSizes, type Sizes } from './made-up-graph.js'
import { measure, printMeasured, type Measured } from './measure.js'
import { OPERATIONS, type OperationName } from './operations.js'
import { startServer, type Question, type ServerCommand, type ServerUnderTest } from './server-under-test.js'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const FEW = 10_000
const MANY = Number(process.env['BENCH_MEASUREMENTS'] ?? 1_000_000)
const STARTS = 40

/** The same questions in the schema that @neo4j/graphql makes of the graph. */
const NEO4J_GRAPHQL = {
  byId: 'query ($id: String!) { compounds(where: { id: { eq: $id } }) { id name modality inchiKey smiles molecularWeight } }',
  page: 'query ($name: String!) { compounds(where: { sortName: { gt: $name } }, sort: [{ sortName: ASC }], limit: 25) { id name modality molecularWeight } }',
  nested: `query ($name: String!) {
  compounds(where: { sortName: { gt: $name } }, sort: [{ sortName: ASC }], limit: 25) {
    id name
    measurements(sort: [{ pValue: DESC }], limit: 10) { id reportedText standardValue pValue assay { id name target { id name } } citation { id label } }
  }
}`,
} as const

export async function benchApi(uri: string): Promise<void> {
  const growth: (readonly Measured[])[] = []
  for (const measurements of [FEW, MANY]) {
    const sizes = toSizes(measurements)
    await fill(uri, sizes)
    growth.push(await benchSize(uri, sizes))
  }
  const [few = [], many = []] = growth
  console.log(`\nGrowth of latency from ${FEW.toLocaleString('en')} to ${MANY.toLocaleString('en')} measurements`)
  for (const large of many) {
    const small = few.find(({ server, operation }) => server === large.server && operation === large.operation)
    if (small !== undefined)
      console.log(`  ${large.operation.padEnd(8)} ${large.server.padEnd(28)} ×${(large.latency / small.latency).toFixed(2)}`)
  }
}

async function fill(uri: string, sizes: Sizes): Promise<void> {
  const graph = await openEmptied(uri)
  const start = performance.now()
  await fillGraph(graph, sizes)
  const seconds = (performance.now() - start) / 1000
  console.log(`\nNeo4j: ${sizes.measurements.toLocaleString('en')} measurements made in ${seconds.toFixed(0)} s`)
  await graph.close()
}

async function benchSize(uri: string, sizes: Sizes): Promise<readonly Measured[]> {
  const environment = { NEO4J_URI: uri, GRAPH_URL: uri, PORT: '0', RATE_LIMIT: '0', LOG_LEVEL: 'error' }
  const raw = [process.execPath, '--import', 'tsx', join(HERE, 'raw-server.ts')]
  const commands: ServerCommand[] = [
    { name: 'by hand', command: raw, environment, kind: 'RAW' },
    { name: 'Equipotent', command: [process.execPath, MAIN, 'serve'], environment, kind: 'GRAPHQL' },
    ...findNeo4jGraphql(environment),
    { name: 'by hand again (control)', command: raw, environment, kind: 'RAW' },
  ]
  const servers: ServerUnderTest[] = []
  try {
    for (const command of commands) servers.push(await startServer(command))
    const questions = await makeQuestions(servers, sizes)
    await compareAnswers(servers, questions)
    const measured: Measured[] = []
    for (const [operation, asked] of questions) {
      const taking = servers.filter(({ name }) => name !== '@neo4j/graphql' || operation in NEO4J_GRAPHQL)
      const found = await measure(taking, operation, asked)
      printMeasured(`${OPERATIONS[operation].name}, ${sizes.measurements.toLocaleString('en')} measurements`, found)
      measured.push(...found)
    }
    return measured
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
}

/** Installed once, into a folder of its own, so that its packages never meet the project's. */
function findNeo4jGraphql(environment: ServerCommand['environment']): readonly ServerCommand[] {
  const folder = join(tmpdir(), 'equipotent-bench-neo4j-graphql')
  try {
    mkdirSync(folder, { recursive: true })
    cpSync(join(HERE, 'neo4j-graphql'), folder, { recursive: true })
    if (!existsSync(join(folder, 'node_modules', '@neo4j', 'graphql'))) {
      execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' })
    }
  } catch (error) {
    console.log(`\n@neo4j/graphql: left out, it could not be installed (${error instanceof Error ? error.message : String(error)})`)
    return []
  }
  const command = [process.execPath, join(folder, 'server.mjs')]
  return [{ name: '@neo4j/graphql', command, environment, kind: 'GRAPHQL', documents: NEO4J_GRAPHQL }]
}

async function makeQuestions(servers: readonly ServerUnderTest[], sizes: Sizes): Promise<ReadonlyMap<OperationName, readonly Question[]>> {
  const ours = servers.find(({ name }) => name === 'Equipotent')
  const starts = ours === undefined ? [] : await walkPages(ours)
  const some = Array.from({ length: STARTS }, (_, index) => Math.floor((index * sizes.compounds) / STARTS))
  const pages = (operation: OperationName) =>
    starts.map(({ after, name, id }): Question => ({ operation, variables: { after, name }, body: { name, id } }))
  return new Map<OperationName, readonly Question[]>([
    ['byId', some.map((index) => toQuestion('byId', { id: toId('Compound', index) }))],
    ['page', pages('page')],
    ['nested', pages('nested')],
    ['pair', some.map((index) => toQuestion('pair', { one: toId('Compound', index), other: toId('Compound', index + 1) }))],
  ])
}

function toQuestion(operation: OperationName, given: Readonly<Record<string, string>>): Question {
  return { operation, variables: given, body: given }
}

interface PageStart {
  readonly after: string
  readonly name: string
  readonly id: string
}

const WALK = 'query ($after: String) { compounds(first: 25, after: $after) { nodes { id name } pageInfo { endCursor } } }'

const WALKED = z.object({
  compounds: z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string() })), pageInfo: z.object({ endCursor: z.string() }) }),
})

/** Our cursors of some pages, with what they mean to others. */
async function walkPages({ ask }: ServerUnderTest): Promise<readonly PageStart[]> {
  const starts: PageStart[] = []
  let after: string | null = null
  while (starts.length < STARTS) {
    const { compounds } = WALKED.parse(await ask({ operation: 'page', document: WALK, variables: { after }, body: {} }))
    const last = compounds.nodes.at(-1)
    if (last === undefined) break
    after = compounds.pageInfo.endCursor
    starts.push({ after, name: toSortName(last.name), id: last.id })
  }
  return starts
}

/** Every server that answers with the same data must have given the same answers. */
async function compareAnswers(
  servers: readonly ServerUnderTest[],
  questions: ReadonlyMap<OperationName, readonly Question[]>,
): Promise<void> {
  const [first, ...others] = servers.filter(({ name }) => name !== '@neo4j/graphql')
  for (const [operation, asked] of questions) {
    const [question] = asked
    if (first === undefined || question === undefined || !OPERATIONS[operation].isSame) continue
    const expected = await first.ask(question)
    for (const other of others) {
      const answer = await other.ask(question)
      if (!isDeepStrictEqual(answer, expected)) {
        throw new Error(
          `${other.name} answers ${operation} otherwise: ${JSON.stringify(answer).slice(0, 500)} and not ${JSON.stringify(expected).slice(0, 500)}`,
        )
      }
    }
  }
}
