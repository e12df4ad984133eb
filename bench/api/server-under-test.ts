/** A server in a process of its own: where it listens, how much processor time it has used, and what it answers. */
import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { OPERATIONS, type OperationName } from './operations.js'

/** Clock ticks of the kernel in a second, as Linux tells processor time. */
const TICKS_PER_SECOND = 100
const PATIENCE_MILLISECONDS = 120_000

export interface Question {
  readonly operation: OperationName
  /** For GraphQL. */
  readonly variables: Readonly<Record<string, unknown>>
  /** In place of the operation's own. */
  readonly document?: string
  /** The same for a raw server. */
  readonly body: Readonly<Record<string, unknown>>
}

export interface ServerUnderTest {
  readonly name: string
  /** The data of an answer; throws for an error. */
  readonly ask: (question: Question) => Promise<unknown>
  /** The data in the shape of our schema. */
  readonly toOurs: (operation: OperationName, data: unknown) => unknown
  /** Milliseconds since its start; null where the machine does not tell. */
  readonly processorTime: () => number | null
  readonly stop: () => Promise<void>
}

export interface ServerCommand {
  readonly name: string
  readonly command: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly kind: 'GRAPHQL' | 'RAW'
  /** Where a server has another schema: its documents. */
  readonly documents?: Partial<Record<OperationName, string>>
  /** And how its data becomes ours; as it is where absent. */
  readonly toOurs?: ServerUnderTest['toOurs']
}

export async function startServer({ name, command, environment, kind, documents, toOurs }: ServerCommand): Promise<ServerUnderTest> {
  const [program = '', ...words] = command
  const child = spawn(program, words, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const end = () => {
    child.kill('SIGTERM')
    return ended
  }
  const url = await findUrl(child, name).catch(async (error: unknown) => {
    await end()
    throw error
  })
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const ask = async ({ operation, variables, document, body }: Question) => {
    if (kind === 'RAW') return post(agent, new URL(`/${operation}`, url), body)
    const query = document ?? documents?.[operation] ?? OPERATIONS[operation].document
    const answer = await post(agent, new URL(url), { query, variables })
    if (typeof answer !== 'object' || answer === null || 'errors' in answer || !('data' in answer))
      throw new Error(`${name}: ${JSON.stringify(answer)}`)
    return answer.data
  }
  const stop = async () => {
    agent.destroy()
    await end()
  }
  const processorTime = () => readProcessorTime(child.pid ?? 0)
  return { name, ask, toOurs: toOurs ?? ((_, data) => data), processorTime, stop }
}

async function findUrl(child: ChildProcess, name: string): Promise<string> {
  let text = ''
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} did not say where it listens: ${text}`)), PATIENCE_MILLISECONDS)
    child.once('close', () => reject(new Error(`${name} ended: ${text}`)))
    child.stdout?.setEncoding('utf8').on('data', (data: string) => {
      text += data
      const found = /http:\/\/\S+/.exec(text)
      if (found === null) return
      clearTimeout(timer)
      resolve(found[0])
    })
  })
}

function post(agent: Agent, url: URL, body: unknown): Promise<unknown> {
  const text = JSON.stringify(body)
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString('utf8'))))
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(text)
  })
}

function readProcessorTime(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND
  } catch {
    return null
  }
}
