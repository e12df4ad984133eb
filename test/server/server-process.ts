/** `equipotent serve` as its own process, on a free port of 127.0.0.1, with what it printed and how it ended. */
import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach } from 'vitest'
import type { TestEngine } from '../engines.js'

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const PATIENCE_MILLISECONDS = 60_000

export type Environment = Readonly<Record<string, string>>

export interface Ending {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

export interface ServerProcess {
  readonly pid: number
  /** Where GraphQL is. Throws for a process that ended before it said so. */
  readonly url: Promise<string>
  readonly ending: Promise<Ending>
  /** What the pattern finds on standard output, as soon as it is there. Throws for a process that ended before. */
  readonly printed: (pattern: RegExp) => Promise<string>
  readonly stdout: () => string
  readonly stderr: () => string
  /** Each line of the log. Throws for a line that is no JSON object. */
  readonly log: () => readonly Readonly<Record<string, unknown>>[]
  readonly stop: (signal?: NodeJS.Signals) => Promise<Ending>
}

/** The environment of a person who set nothing of ours, so that nothing of the machine comes in. */
export function cleanEnvironment(settings: Environment): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(GRAPH|AUTH|NEO4J|CORS)_|^(HOST|PORT|LOG_LEVEL|TRUST_PROXY)$/.test(name),
  )
  return Object.fromEntries([...inherited, ...Object.entries(settings)].map(([name, value]) => [name, value ?? '']))
}

/** The variables that name the graph of an engine to the program. */
export function nameGraph({ options: { url, user, password } }: Pick<TestEngine, 'options'>): Environment {
  return {
    GRAPH_URL: url,
    ...(user === undefined ? {} : { GRAPH_USER: user }),
    ...(password === undefined ? {} : { GRAPH_PASSWORD: password }),
  }
}

const running: ServerProcess[] = []

/** Servers that a test leaves running end with it. */
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop('SIGKILL')))
})

export function startServerProcess(settings: Environment): ServerProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, 'serve'], {
    env: cleanEnvironment({ PORT: '0', ...settings }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const ending = new Promise<Ending>((resolve) => child.once('close', (code, signal) => resolve({ code, signal })))
  async function printed(pattern: RegExp): Promise<string> {
    const deadline = performance.now() + PATIENCE_MILLISECONDS
    let ended: Ending | undefined
    for (;;) {
      const found = pattern.exec(stdout)
      if (found !== null) return found[0]
      if (ended !== undefined || performance.now() > deadline) throw new Error(`The server did not print ${pattern}:\n${stdout}${stderr}`)
      ended = (await Promise.race([ending, sleep(20)])) ?? undefined
    }
  }
  const server: ServerProcess = {
    pid: child.pid ?? 0,
    url: printed(/http:\/\/\S+\/graphql(?=\s)/),
    ending,
    printed,
    stdout: () => stdout,
    stderr: () => stderr,
    log: () =>
      stderr
        .split('\n')
        .filter((line) => line !== '')
        .map(readLine),
    stop: (signal = 'SIGTERM') => {
      child.kill(signal)
      return ending
    },
  }
  server.url.catch(() => undefined)
  running.push(server)
  return server
}

function readLine(line: string): Readonly<Record<string, unknown>> {
  const entry: unknown = JSON.parse(line)
  if (typeof entry !== 'object' || entry === null) throw new Error(`The log holds ${line}`)
  return { ...entry }
}
