/**
 * A real Neo4j for tests, wherever one can be had: the one that NEO4J_URI names, else Docker's, else one from its
 * published jars with Java and Maven.
 *
 *   node scripts/neo4j.mjs run -- npm test             start one, run the command with NEO4J_URI set, stop it
 *   node scripts/neo4j.mjs run --if-possible -- …      run the command without NEO4J_URI where none can be had
 *   node scripts/neo4j.mjs start | stop                one that stays: `start` prints its URI
 *
 * NEO4J_PORT chooses a port (default: a free one), NEO4J_HEAP the heap (1g), NEO4J_PASSWORD turns authentication on.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { hasDocker, startFromDocker, stopContainer } from './neo4j-from-docker.mjs'
import { hasJavaAndMaven, startFromMaven, stopServer } from './neo4j-from-maven.mjs'

const VERSION = '5.26.30'
const STATE_FOLDER = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'equipotent')
const STATE = join(STATE_FOLDER, 'neo4j-running.json')
const SIGNALS = ['SIGINT', 'SIGTERM']
const USAGE = 'Usage: node scripts/neo4j.mjs start | stop | run [--if-possible] -- <command> [argument…]'

const [verb, ...rest] = process.argv.slice(2)
process.exitCode = await main(verb, rest).catch((error) => {
  console.error(error.message)
  return 1
})

async function main(verb, rest) {
  if (verb === 'start') return await start()
  if (verb === 'stop') return await stop()
  const separator = rest.indexOf('--')
  if (verb === 'run' && separator >= 0 && separator + 1 < rest.length) {
    return await run(rest.slice(separator + 1), rest.slice(0, separator).includes('--if-possible'))
  }
  console.error(USAGE)
  return 2
}

async function start() {
  if (existsSync(STATE)) throw new Error(`One was started already: ${readFileSync(STATE, 'utf8')}. Stop it first.`)
  const server = await provide()
  mkdirSync(STATE_FOLDER, { recursive: true })
  writeFileSync(STATE, JSON.stringify(server))
  console.log(server.uri)
  return 0
}

async function stop() {
  if (!existsSync(STATE)) throw new Error('None was started.')
  await release(JSON.parse(readFileSync(STATE, 'utf8')))
  rmSync(STATE)
  return 0
}

async function run(command, ifPossible) {
  if (process.env.NEO4J_URI !== undefined) return await execute(command, {})
  if (!hasDocker() && !hasJavaAndMaven() && ifPossible) {
    console.error('No Neo4j: neither NEO4J_URI, nor Docker, nor Java 17 with Maven. Going on without.')
    return await execute(command, {})
  }
  let interrupted = false
  const noteSignal = () => (interrupted = true)
  for (const signal of SIGNALS) process.on(signal, noteSignal)
  const server = await provide()
  try {
    return interrupted ? 130 : await execute(command, { NEO4J_URI: server.uri })
  } finally {
    await release(server)
  }
}

async function provide() {
  const port = process.env.NEO4J_PORT === undefined ? await findFreePort() : Number(process.env.NEO4J_PORT)
  const options = { version: VERSION, port, password: process.env.NEO4J_PASSWORD, heap: process.env.NEO4J_HEAP ?? '1g' }
  const uri = `bolt://127.0.0.1:${port}`
  if (hasDocker()) return { uri, ...(await startFromDocker(options)) }
  if (hasJavaAndMaven()) return { uri, ...(await startFromMaven(options)) }
  throw new Error('No Neo4j can be had: set NEO4J_URI, or start Docker, or install Java 17 and Maven.')
}

async function release(server) {
  if (server.container === undefined) await stopServer(server)
  else stopContainer(server)
}

/** Runs the command to its end; a signal to this process goes to it, and the Neo4j is stopped afterwards all the same. */
function execute([program, ...options], environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { stdio: 'inherit', env: { ...process.env, ...environment } })
    for (const signal of SIGNALS) process.on(signal, () => child.kill(signal))
    child.once('error', (error) => reject(new Error(`Cannot run "${program}": ${error.message}`)))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
