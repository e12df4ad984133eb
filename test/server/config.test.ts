import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listConfig, readConfig } from '../../src/server/config.js'
import { ConfigError } from '../../src/server/config-error.js'

const BROKEN: readonly (readonly [name: string, values: readonly string[]])[] = [
  ['GRAPH_URL', ['http://127.0.0.1', 'neo4j:127.0.0.1', 'bolt://', 'bolt://a b', 'mem:', 'bolt://neo4j:secret@127.0.0.1']],
  ['HOST', ['http://127.0.0.1', '127.0.0.1, ::1', '127.0.0.1/8']],
  ['PORT', ['-1', '65536', '4000.5', 'http', '4e3', ' 80']],
  ['CORS_ORIGINS', ['app.example.org', 'https://app.example.org/', 'https://app.example.org,ftp://b.example.org']],
  ['TRUST_PROXY', ['yes', '10.0.0.0/33', '10.0.0', 'proxy.example.org']],
  ['LOG_LEVEL', ['loud', 'INFO']],
  ['BODY_LIMIT_KB', ['0', '65537', 'much']],
  ['REQUEST_TIMEOUT_SECONDS', ['0', '3601']],
  ['SHUTDOWN_TIMEOUT_SECONDS', ['0', '-5']],
  ['AUTH_JWKS_URL', ['keys.example.org', 'ftp://keys.example.org']],
  ['GRAPH_PASSWORD_FILE', ['/nowhere/password']],
]

const SOUND: readonly (readonly [name: string, values: readonly string[]])[] = [
  [
    'GRAPH_URL',
    ['memory:', 'data', './a b', 'C:\\graph', '/var/lib/graph', 'neo4j://db:7687', 'bolt+s://db.example.org', 'neo4j+ssc://[::1]:7687'],
  ],
  ['HOST', ['0.0.0.0', '::', '::1', 'localhost']],
  ['PORT', ['0', '65535']],
  ['CORS_ORIGINS', ['*', 'https://app.example.org', 'https://app.example.org , http://127.0.0.1:5173']],
  ['TRUST_PROXY', ['on', 'off', '10.0.0.7', '10.0.0.0/8, ::1', 'loopback']],
]

describe('the configuration', () => {
  it.each(flatten(BROKEN))('refuses %s="%s" on one line that names it', (name, value) => {
    expect(refusalOf({ [name]: value })).toMatch(new RegExp(`^${name}="[^\\n]*" [^\\n]+\\.$`))
  })

  it.each(flatten(SOUND))('takes %s="%s"', (name, value) => {
    expect(() => readConfig({ [name]: value })).not.toThrow()
  })

  it('counts the empty text as not set', () => {
    expect(readConfig({ PORT: '', HOST: '', GRAPH_URL: '' })).toEqual(readConfig({}))
  })

  it('listens on this machine alone unless told otherwise', () => {
    expect(readConfig({})).toMatchObject({ HOST: '127.0.0.1', PORT: 4000, GRAPH_URL: 'data/graph', CORS_ORIGINS: [], TRUST_PROXY: false })
  })

  it('reads the password from a file without its line end', () => {
    const folder = mkdtempSync(join(tmpdir(), 'equipotent-config-'))
    const file = join(folder, 'password')
    writeFileSync(file, 'open sesame\n')
    expect(readConfig({ GRAPH_PASSWORD_FILE: file }).GRAPH_PASSWORD).toBe('open sesame')
    rmSync(folder, { recursive: true })
  })

  it('prints no secret, neither in its list nor in a refusal', () => {
    const environment = {
      GRAPH_PASSWORD: 'hunter2',
      GRAPH_URL: 'bolt://neo4j:hunter2@127.0.0.1',
      AUTH_JWKS_URL: 'https://me:hunter2@keys.example.org',
    }
    expect(JSON.stringify(listConfig(environment)) + refusalOf(environment)).not.toContain('hunter2')
    expect(listConfig(environment).find(({ name }) => name === 'GRAPH_PASSWORD')).toMatchObject({ value: 'set', source: 'environment' })
  })

  it('has a line of help for each variable', () => {
    expect(listConfig({}).filter(({ help }) => help === '')).toEqual([])
  })
})

function refusalOf(environment: Readonly<Record<string, string>>): string {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'taken'
}

function flatten(table: readonly (readonly [name: string, values: readonly string[]])[]): readonly (readonly [string, string])[] {
  return table.flatMap(([name, values]) => values.map((value) => [name, value] as const))
}
