/** What is packed is what others install: its client is imported, type-checked and run as they would. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'equipotent-package-'))

const RIGHT = `
import { ClientError, createClient, FindAsYouType } from 'equipotent/client'
const client = createClient({ url: 'http://127.0.0.1:9/graphql' })
const ask = () => client.request(FindAsYouType, { text: 'milad' })
export const highlights = async (): Promise<readonly string[]> => (await ask()).search.nodes.map(({ highlight }) => highlight)
const failure = await ask().catch((error: unknown) => (error instanceof ClientError ? error.failure : null))
console.log(failure)
`

/** Each line is wrong in one way, which the types must tell. */
const WRONG = `
import { createClient, FindAsYouType } from 'equipotent/client'
const client = createClient({ url: '' })
export const { compounds } = await client.request(FindAsYouType)
export const misnamed = await client.request(FindAsYouType, { txt: 'KT-253' })
`

function check(file: string, module: string, resolution: string): readonly string[] {
  const flags = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--lib', 'es2022,dom', '--module', module]
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), ...flags, '--moduleResolution', resolution, file],
    { cwd: folder, encoding: 'utf8' },
  )
  return stdout.split('\n').filter((line) => line !== '')
}

beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root })
  const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  })
  const installed = join(folder, 'node_modules/equipotent')
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, packed.trim()), '-C', installed, '--strip-components', '1'])
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  writeFileSync(join(folder, 'right.ts'), RIGHT)
  writeFileSync(join(folder, 'wrong.ts'), WRONG)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the package', () => {
  it.each([
    ['esnext', 'bundler'],
    ['node16', 'node16'],
  ])('has the types of its client for %s modules found by %s', (module, resolution) => {
    expect(check('right.ts', module, resolution)).toEqual([])
    expect(check('wrong.ts', module, resolution).filter((line) => line.startsWith('wrong.ts'))).toHaveLength(2)
  })

  it('runs its client with nothing else installed', () => {
    const program =
      "import('equipotent/client').then(({ createClient, FindAsYouType }) => createClient({ url: 'http://127.0.0.1:9/' }).request(FindAsYouType)).catch(({ failure }) => console.log(failure))"
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: folder, encoding: 'utf8' })
    expect([stdout.trim(), stderr]).toEqual(['NETWORK', ''])
  })
})
