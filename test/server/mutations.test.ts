/** Mutations as the server runs them, on a copy of the context: each answers from its own moment, and a rehearsal lets the graph go. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/server/config.js'
import { mintToken } from '../../src/server/mint-token.js'
import { pick } from '../graphql/seeded-graph.js'
import { send } from './ask-server.js'
import { withServer } from './local-server.js'

const FOLDER = mkdtempSync(join(tmpdir(), 'equipotent-mutations-'))
const SETTINGS = { GRAPH_URL: 'memory:', AUTH_SECRET_FILE: join(FOLDER, 'secret') }
writeFileSync(SETTINGS.AUTH_SECRET_FILE, 'a secret of the tests, long enough to be one\n', { mode: 0o600 })
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

const EXPIRES_AT = 4_000_000_000
const VALUE =
  'compound: { name: "Navtemadlin" }, assay: "assay:rs4-11-viability", citation: "citation:kt-253-comparative-guide:5", endpoint: "IC50", unit: "nM"'

interface Step {
  readonly key: string
  readonly text: string
  readonly validateOnly?: boolean
  readonly fields?: string
}

/** One request, whose steps are called a, b, c … */
function toDocument(steps: readonly Step[]): string {
  const mutations = steps.map(({ key, text, validateOnly = false, fields = '' }, index) => {
    const input = `idempotencyKey: "${key}", validateOnly: ${validateOnly}, ${VALUE}, reportedText: "${text}"`
    const name = String.fromCodePoint(97 + index)
    return `${name}: proposeMeasurement(input: { ${input} }) { measurement { reportedText status ${fields} } operation { state } userErrors { code } }`
  })
  return `mutation { ${mutations.join(' ')} }`
}

describe('mutations over HTTP', () => {
  const server = withServer(SETTINGS)

  async function ask(...steps: readonly Step[]): Promise<unknown> {
    const ada = { name: 'Ada', subject: 'ada', role: 'curator', expiresAt: EXPIRES_AT, issuedAt: 0 } as const
    const authorization = `Bearer ${await mintToken(readConfig(SETTINGS), ada)}`
    const headers = { 'content-type': 'application/json', authorization }
    const body = JSON.stringify({ query: toDocument(steps) })
    return (await send(server.url(), { method: 'POST', headers, body })).body
  }

  const would = (reportedText: string) => ({ measurement: { reportedText, status: 'PROPOSED' }, operation: null, userErrors: [] })
  const done = (reportedText: string) => ({ ...would(reportedText), operation: { state: 'DONE' } })

  it('each answer from the moment after it, rehearsed or made', async () => {
    const data = pick(
      await ask({ key: 'a', text: '301' }, { key: 'b', text: '302', validateOnly: true }, { key: 'c', text: '303' }),
      'data',
    )
    expect(data).toEqual([{ a: done('301'), b: would('302'), c: done('303') }])
  })

  it('find the graph free after a rehearsal, also where a part of its answer failed', async () => {
    const failed = await ask({ key: 'once', text: '310', validateOnly: true, fields: 'potencyRatio(to: "measurement:none") { display }' })
    expect(pick(failed, 'errors.*.extensions.code')).toEqual(['BAD_USER_INPUT'])
    expect(pick(await ask({ key: 'once', text: '310' }), 'data')).toEqual([{ a: done('310') }])
  })
})
