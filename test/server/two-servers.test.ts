/** Two API processes on one Neo4j: what one has done the other knows, and of rivals through both one wins. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/server/config.js'
import { mintToken } from '../../src/server/mint-token.js'
import { NAVTEMADLIN, seedGuide } from '../curation/curators.js'
import { onNeo4j } from '../engines.js'
import { pick } from '../graphql/seeded-graph.js'
import { send } from './ask-server.js'
import { nameGraph, startServerProcess } from './server-process.js'

const AT_ONCE = 50
const RIVALS = 100
const FOLDER = mkdtempSync(join(tmpdir(), 'equipotent-two-servers-'))
const SECRET = join(FOLDER, 'secret')
writeFileSync(SECRET, 'a secret of the tests, long enough to be one\n', { mode: 0o600 })
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

const PEOPLE = [
  ['ada', 'curator'],
  ['grace', 'editor'],
] as const
type Person = (typeof PEOPLE)[number][0]

const PROPOSE = `mutation ($key: String!) {
  proposeMeasurement(input: {
    idempotencyKey: $key, compound: { name: "Navtemadlin" }, assay: "assay:rs4-11-viability",
    citation: "citation:kt-253-comparative-guide:5", endpoint: "IC50", reportedText: "310", unit: "nM"
  }) { measurement { id } proposal { id } operation { state sequence resultIds } userErrors { code } }
}`

const CORRECT = `mutation ($key: String!, $text: String!) {
  correctMeasurement(input: { idempotencyKey: $key, measurement: "${NAVTEMADLIN}", reportedText: $text, reason: "The page was misread." }) {
    proposal { id } userErrors { code message }
  }
}`

const ACCEPT = `mutation ($key: String!, $proposal: ID!) {
  reviewProposal(input: { idempotencyKey: $key, proposal: $proposal, decision: ACCEPT }) {
    operation { state } userErrors { __typename code ... on ConflictError { current { id } } }
  }
}`

const AUDIT = '{ verifyAudit { ok events problems { message } } measurement(id: "' + NAVTEMADLIN + '") { status supersededBy { id } } }'
const QUEUE = '{ reviewQueue(first: 100) { totalCount nodes { stale } } }'

onNeo4j((engine) => {
  const urls: string[] = []
  const tokens = new Map<Person, string>()

  beforeEach(async () => {
    const graph = await engine.open()
    await seedGuide(graph)
    const settings = { ...nameGraph(engine), AUTH_SECRET_FILE: SECRET, RATE_LIMIT: '0' }
    for (const [name, role] of PEOPLE) {
      const viewer = { name, subject: name, role, expiresAt: 4_000_000_000, issuedAt: 0 }
      tokens.set(name, await mintToken(readConfig(settings), viewer))
    }
    const started = [startServerProcess(settings), startServerProcess(settings)]
    urls.splice(0, urls.length, ...(await Promise.all(started.map(({ url }) => url))))
  })

  /** One server after the other. */
  async function ask(index: number, person: Person, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(person) ?? ''}` }
    const answer = await send(urls[index % urls.length] ?? '', { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
    const code = pick(answer.body, 'errors.*.extensions.code')[0]
    return code === 'TIMEOUT' || code === 'DB_UNAVAILABLE' ? ask(index, person, query, variables) : answer.body
  }
  const headOf = async () => pick(await ask(0, 'ada', '{ serverInfo { dataVersion } }'), 'data.serverInfo.dataVersion').map(Number)[0] ?? 0

  describe('two servers on one Neo4j', () => {
    it(`give ${AT_ONCE} submits of one key at once one effect and equal answers`, async () => {
      const before = await headOf()
      const answers = await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => ask(index, 'ada', PROPOSE, { key: 'one-key' })))
      const told = answers.map((answer) => JSON.stringify(pick(answer, 'data')))
      expect(new Set(told).size).toBe(1)
      expect(pick(answers[0], 'data.proposeMeasurement')).toMatchObject([{ operation: { state: 'DONE' }, userErrors: [] }])
      expect(await headOf()).toBe(before + 1)
    })

    it(`let one of ${RIVALS} acceptances at once win, and tell the others the value that stands now`, async () => {
      const before = await headOf()
      const proposals: unknown[] = []
      for (let rival = 1; rival <= RIVALS; rival += 1) {
        const answer = await ask(rival, 'ada', CORRECT, { key: `correct-${rival}`, text: `${rival}` })
        proposals.push(...pick(answer, 'data.correctMeasurement.proposal.id'))
      }
      expect([new Set(proposals).size, await headOf()]).toEqual([RIVALS, before + RIVALS])
      const answers = await Promise.all(
        proposals.map((proposal, index) => ask(index, 'grace', ACCEPT, { key: `accept-${index}`, proposal })),
      )
      expect(pick(answers, '*.data.reviewProposal.operation.state').filter((state) => state === 'DONE')).toHaveLength(1)
      const audit = await ask(1, 'grace', AUDIT)
      const [current] = pick(audit, 'data.measurement.supersededBy')
      expect(pick(answers, '*.data.reviewProposal.userErrors.*')).toEqual(
        Array(RIVALS - 1).fill({ __typename: 'ConflictError', code: 'STALE_PROPOSAL', current }),
      )
      const queue = await ask(0, 'grace', QUEUE)
      expect(pick(queue, 'data.reviewQueue.nodes.*.stale').filter((stale) => stale === true)).toHaveLength(RIVALS - 1)
      const head = await headOf()
      expect(head).toBe(before + RIVALS + 1)
      expect(pick(audit, 'data.verifyAudit')).toMatchObject([{ ok: true, events: head, problems: [] }])
      expect(pick(audit, 'data.measurement.status')).toEqual(['SUPERSEDED'])
    })
  })
})
