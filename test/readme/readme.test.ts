import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/**
 * The README is a promise. Every `console` block is run and its output compared; every `graphql` block is
 * asked of a server started by the README's own command and compared with the `json` block after it.
 */
const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'equipotent-readme-'))
const env = { ...withoutGraph(process.env), PORT: '0', GRAPH_URL: join(folder, 'served'), npm_config_update_notifier: 'false' }

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text }))
const sessions = blocks.filter(({ language }) => language === 'console').flatMap(({ text }) => toSessions(text))
const queries = blocks.flatMap(({ language, text }, index) =>
  language === 'graphql' ? [{ name: nameOf(text), query: text, answer: blocks[index + 1] }] : [],
)

let server: ChildProcess
let url = ''

beforeAll(async () => {
  const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, encoding: 'utf8' })
  expect(built.status, built.stderr).toBe(0)
  server = spawn('npm', ['start', '--silent'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  url = await firstUrl(server)
})

afterAll(async () => {
  await stop(server)
  rmSync(folder, { recursive: true, force: true })
})

describe('the README', () => {
  it('sets everything up with two commands that package.json and the checks know', () => {
    const setUp = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.trim().split('\n'))
    expect(setUp).toEqual(expect.arrayContaining(['npm ci && npm start', 'npm ci && npm test']))
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain('npm test')
  })

  it('shows at least one query and one command with their answers', () => {
    expect(queries.length).toBeGreaterThan(0)
    expect(sessions.length).toBeGreaterThan(0)
  })

  it.each(queries)('answers $name as printed', async ({ query, answer }) => {
    expect(answer?.language).toBe('json')
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const body: unknown = await response.json()
    expect(body).toMatchObject(JSON.parse(answer?.text ?? 'null'))
  })

  it.each(sessions)('prints what it shows for $command', ({ command, output }) => {
    const commandEnv = { ...env, GRAPH_URL: join(folder, 'commands'), COLUMNS: '120' }
    const { stdout, stderr, status } = spawnSync('sh', ['-c', command], { cwd: root, env: commandEnv, encoding: 'utf8' })
    expect(status, stderr).toBe(0)
    expect(stdout.trimEnd()).toBe(output.trimEnd())
  })

  it('names every environment variable that the configuration knows, and no other', () => {
    const { stdout } = spawnSync('npx', ['--no-install', 'equipotent', 'check', '--json'], {
      cwd: root,
      env: { ...env, GRAPH_URL: join(folder, 'commands') },
      encoding: 'utf8',
    })
    const known = [...stdout.matchAll(/"name":\s*"([A-Z][A-Z0-9_]+)"/g)].map((match) => match[1])
    const listed = [...readme.matchAll(/^\| `([A-Z][A-Z0-9_]+)`/gm)].map((match) => match[1])
    expect([...new Set(listed)].sort()).toEqual([...new Set(known)].sort())
  })

  it('lists folders of the source that exist', () => {
    const named = [...readme.matchAll(/^\| `(src\/[a-z/]+|schema|seed|examples|test|scripts)\/?` /gm)].map((match) => match[1] ?? '')
    expect(named.length).toBeGreaterThan(5)
    for (const path of named) expect(spawnSync('test', ['-d', join(root, path)]).status, path).toBe(0)
  })
})

function toSessions(text: string): readonly { readonly command: string; readonly output: string }[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...output] = part.split('\n')
      return { command, output: output.join('\n') }
    })
}

function nameOf(query: string): string {
  return /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? 'a query without a name'
}

function withoutGraph(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(GRAPH|AUTH)_|^(HOST|PORT|LOG_LEVEL)$/.test(name)))
}

async function firstUrl(child: ChildProcess): Promise<string> {
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    if (stream !== null) createInterface({ input: stream }).on('line', (line) => printed.push(line))
  }
  const deadline = performance.now() + 60_000
  while (performance.now() < deadline && child.exitCode === null) {
    const found = /http:\/\/127\.0\.0\.1:\d+\/graphql/.exec(printed.join('\n'))
    if (found !== null) return found[0]
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The server did not say where it listens:\n${printed.join('\n')}`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return
  const exited = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid, 'SIGTERM')
  await exited
}
