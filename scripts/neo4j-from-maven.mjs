/**
 * A Neo4j Community server out of its published jars: needs Java 17 or 21 and Maven, no root and no Docker.
 * The jars are fetched once into the user's cache; configuration, data and logs live in a temporary folder.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const START_SECONDS = 120

/** True where `java` (17 or later) and `mvn` answer. */
export function hasJavaAndMaven() {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' })
  const major = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0)
  return java.status === 0 && major >= 17 && spawnSync('mvn', ['--version']).status === 0
}

/** Starts a server on `port` of the loopback address and waits until it answers: `{ pid, home }`. */
export async function startFromMaven({ version, port, password, heap }) {
  const lib = provideJars(version)
  const home = mkdtempSync(join(tmpdir(), 'equipotent-neo4j-'))
  mkdirSync(join(home, 'conf'))
  writeFileSync(join(home, 'conf', 'neo4j.conf'), toConfiguration({ port, password, heap }))
  if (password !== undefined) setPassword(lib, home, password)
  const log = join(home, 'console.log')
  const output = openSync(log, 'a')
  const child = spawn('java', toArguments(lib, home, heap), { detached: true, stdio: ['ignore', output, output] })
  child.unref()
  try {
    await waitUntilStarted(child, log)
  } catch (error) {
    await stopServer({ pid: child.pid, home })
    throw error
  }
  return { pid: child.pid, home }
}

/** Stops a server that `startFromMaven` started, by its process id, and removes its folder. */
export async function stopServer({ pid, home }) {
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    if (isRunning(pid)) process.kill(pid, signal)
    for (let tries = 0; tries < 200 && isRunning(pid); tries += 1) await sleep(100)
  }
  rmSync(home, { recursive: true, force: true })
}

function provideJars(version) {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'equipotent', `neo4j-${version}`)
  const lib = join(cache, 'lib')
  if (existsSync(lib)) return lib
  const partial = join(cache, `partial-${process.pid}`)
  mkdirSync(partial, { recursive: true })
  writeFileSync(join(partial, 'pom.xml'), toPom(version))
  console.error(`Fetching Neo4j ${version} with Maven into ${lib} (about 120 MB, once) …`)
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.0:copy-dependencies'
  const options = ['-B', '-q', '-f', join(partial, 'pom.xml'), goal, '-DincludeScope=runtime', `-DoutputDirectory=${join(partial, 'lib')}`]
  const maven = spawnSync('mvn', options, { stdio: ['ignore', 2, 2] })
  if (maven.status !== 0) throw new Error(`Maven could not fetch Neo4j ${version}; see above.`)
  try {
    renameSync(join(partial, 'lib'), lib)
  } catch (error) {
    if (!existsSync(lib)) throw error // another process was faster
  }
  rmSync(partial, { recursive: true, force: true })
  return lib
}

function toPom(version) {
  const artifacts = [
    [
      'org.neo4j.app',
      'neo4j-server',
      '<exclusions><exclusion><groupId>org.neo4j.client</groupId><artifactId>neo4j-browser</artifactId></exclusion></exclusions>',
    ],
    ['org.neo4j', 'neo4j', ''],
    ['org.neo4j', 'neo4j-bolt', ''],
    ['org.neo4j', 'neo4j-bootcheck', ''],
  ]
  const dependencies = artifacts.map(
    ([group, artifact, rest]) =>
      `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>${rest}</dependency>`,
  )
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>equipotent</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version>
<dependencies>
${dependencies.join('\n')}
</dependencies></project>
`
}

function toConfiguration({ port, password, heap }) {
  return `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
dbms.security.auth_enabled=${password !== undefined}
server.memory.heap.initial_size=512m
server.memory.heap.max_size=${heap}
server.memory.pagecache.size=256m
db.tx_log.rotation.retention_policy=keep_none
db.transaction.timeout=30s
`
}

function setPassword(lib, home, password) {
  const admin = 'org.neo4j.server.startup.Neo4jAdminBoot'
  const options = ['-cp', join(lib, '*'), `-Dbasedir=${home}`, admin, 'dbms', 'set-initial-password', password]
  const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
  const { status, stderr } = spawnSync('java', options, { encoding: 'utf8', env: environment })
  if (status !== 0) throw new Error(`Neo4j took no password: ${stderr}`)
}

function toArguments(lib, home, heap) {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)
  const tuning = ['-XX:+UseG1GC', '-XX:-OmitStackTraceInFastThrow', '-XX:+DisableExplicitGC', '-Djdk.nio.maxCachedBufferSize=1024']
  const netty = ['-Dio.netty.tryReflectionSetAccessible=true', '-Dlog4j2.disable.jmx=true', '-Dfile.encoding=UTF-8']
  const memory = ['-Xms512m', `-Xmx${heap}`]
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode']
  return ['-cp', join(lib, '*'), ...memory, ...tuning, ...opened, ...netty, ...main]
}

async function waitUntilStarted(child, log) {
  for (let waited = 0; waited < START_SECONDS * 10; waited += 1) {
    const text = readFileSync(log, 'utf8')
    if (/\bStarted\.\s*$/m.test(text)) return
    if (child.exitCode !== null) throw new Error(`Neo4j did not start:\n${text.slice(-2_000)}`)
    await sleep(100)
  }
  throw new Error(`Neo4j did not start within ${START_SECONDS} s:\n${readFileSync(log, 'utf8').slice(-2_000)}`)
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
