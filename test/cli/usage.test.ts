import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPackage } from '../../src/graphql/service.js'
import { cleanEnvironment } from '../server/server-process.js'
import { temporaryPath } from '../server/graph-folder.js'
import { runCommand } from './run-command.js'

const COMMANDS = readdirSync(new URL('../../src/cli/commands/', import.meta.url)).map((file) => file.replace('.ts', ''))
const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

describe('equipotent', () => {
  it('lists every command in its help', async () => {
    const { code, stdout } = await runCommand(['--help'])
    const listed = [...stdout.matchAll(/^ {2}([a-z-]+) /gm)].map((match) => match[1])
    expect([code, listed.sort()]).toEqual([0, [...COMMANDS, 'help'].sort()])
  })

  it.each(COMMANDS)('%s --help tells its options and shows an example', async (command) => {
    const { code, stdout } = await runCommand([command, '--help'])
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(new RegExp(`^Usage: equipotent ${command} [^]*\\nExamples?:\\n  .*equipotent ${command}`)),
    ])
  })

  it('tells its version', async () => {
    expect(await runCommand(['--version'])).toEqual({ code: 0, stdout: `${readPackage().version}\n`, stderr: '' })
  })

  it.each([
    ['an unknown command', ['comprae', 'KT-253'], /unknown command 'comprae'[^]*compare/],
    ['an unknown option', ['compare', 'KT-253', '--endpiont', 'IC50'], /unknown option '--endpiont'[^]*--endpoint/],
    ['a missing argument', ['compare'], /missing required argument 'reference'/],
    ['an argument too many', ['graph-hash', 'data'], /too many arguments/],
    ['nothing', [], /Usage: equipotent/],
  ])('says of %s that it is wrong use, with exit 2', async (_, args, message) => {
    const { code, stdout, stderr } = await runCommand(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })

  it('refuses a broken configuration on one line that names the variable, with exit 2', async () => {
    expect(await runCommand(['graph-hash'], { env: { GRAPH_URL: 'mysql://127.0.0.1' } })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'GRAPH_URL="mysql://127.0.0.1" must be a folder, memory:, neo4j://host:port or bolt://host:port.\n',
    })
  })

  it('opens the graph of --graph, whatever GRAPH_URL says', async () => {
    const { code, stdout } = await runCommand(['graph-hash', '--graph', 'memory:'], { env: { GRAPH_URL: '/nowhere/to/be/found' } })
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^content {2}[0-9a-f]{64}\nfull {5}[0-9a-f]{64}\n$/)])
  })

  it('stops quietly where a reader has enough', () => {
    const command = `yes 67 | head -100000 | "${process.execPath}" --import tsx "${MAIN}" parse --endpoint IC50 - | head -1`
    const { stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], { env: cleanEnvironment({}), encoding: 'utf8' })
    expect([stdout.split('\n').length, stderr]).toEqual([2, ''])
  })

  it.each([
    ['restore', 'there is no such file or folder'],
    ['verify-source', 'there is no such file or folder'],
  ])('%s says which file it cannot read, with exit 2, and makes no graph', async (command, problem) => {
    const [file, graph] = [temporaryPath('nothing'), temporaryPath('graph')]
    expect(await runCommand([command, file, '--graph', graph])).toEqual({
      code: 2,
      stdout: '',
      stderr: `"${file}" cannot be read: ${problem}.\n`,
    })
    expect(readdirSync(fileURLToPath(new URL('..', `file://${graph}`)))).not.toContain('graph')
  })

  it('export says that it cannot write where there is no folder, with exit 2', async () => {
    const file = `${temporaryPath('nothing')}/backup.ndjson`
    const { code, stderr } = await runCommand(['export', file, '--graph', 'memory:'])
    expect([code, stderr]).toEqual([2, `"${file}" cannot be written: of its folder, there is no such file or folder.\n`])
  })
})
