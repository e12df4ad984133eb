import { connect } from 'node:net'
import { once } from 'node:events'
import { request } from 'node:http'
import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { readExamples } from '../../src/server/examples.js'
import { pick } from '../graphql/seeded-graph.js'
import { askServer, send } from './ask-server.js'
import { withServer } from './local-server.js'

const JSON_TYPE = { 'content-type': 'application/json' }
const QUERY = '{ compound(by: { name: "KT-253" }) { id } }'
const FOUND = { data: { compound: { id: 'compound:kt-253' } } }
const WHOLE_NUMBER: unknown = expect.stringMatching(/^\d+$/)
const ORIGIN = 'https://app.example.org'

describe('GraphQL over HTTP', () => {
  const server = withServer({ BODY_LIMIT_KB: '32', REQUEST_TIMEOUT_SECONDS: '1' })
  const post = (body: string, headers: Record<string, string> = JSON_TYPE) => send(server.url(), { method: 'POST', headers, body })
  const get = (headers: Record<string, string>) => send(`${server.url()}?query=${encodeURIComponent(QUERY)}`, { headers })

  it.each([
    ['broken JSON', '{"query":'],
    ['nothing', ''],
    ['no query', '{"variables":{}}'],
    ['a query that is no text', '{"query":5}'],
    ['a batch', JSON.stringify([{ query: QUERY }, { query: QUERY }])],
  ])('refuses %s with 400 and a code', async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } })
  })

  it.each([
    ['a syntax error', '{ compound(', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ compounds { total } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a mutation, which there is none', 'mutation { propose }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription, which there is none', 'subscription { changes }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a document of too many words', `{ ${'a '.repeat(11_000)} }`, 'GRAPHQL_PARSE_FAILED'],
  ])('refuses %s with 400 and its code', async (_, query, code) => {
    expect(await askServer(server.url(), query)).toMatchObject({ status: 400, body: { errors: [{ extensions: { code } }] } })
  })

  it('refuses a body over BODY_LIMIT_KB with 413', async () => {
    expect(await askServer(server.url(), `{ ${' '.repeat(33_000)} __typename }`)).toMatchObject({
      status: 413,
      body: { errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] },
    })
  })

  it('refuses what a form of another site could send', async () => {
    expect((await post(JSON.stringify({ query: QUERY }), { 'content-type': 'text/plain' })).status).toBe(400)
    expect((await post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415)
    expect(await get({})).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } })
  })

  it('answers a GET that no form could send', async () => {
    expect(await get({ 'apollo-require-preflight': 'yes' })).toMatchObject({ status: 200, body: FOUND })
    expect(await get(JSON_TYPE)).toMatchObject({ status: 200, body: FOUND })
  })

  it('allows GET and POST alone', async () => {
    const answer = await send(server.url(), { method: 'PUT', headers: JSON_TYPE, body: '{}' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST'])
  })

  it('tells input that is wrong as BAD_USER_INPUT with suggestions', async () => {
    expect(await askServer(server.url(), '{ comparePotency(reference: { name: "Milademetam" }) { dataVersion } }')).toMatchObject({
      body: { data: null, errors: [{ extensions: { code: 'BAD_USER_INPUT', suggestions: ['Milademetan'] } }] },
    })
  })

  it('tells a text that no engine could keep as BAD_USER_INPUT', async () => {
    const lone = { name: 'KT-253\ud800' }
    const answer = await askServer(server.url(), 'query ($by: CompoundKey!) { compound(by: $by) { id } }', { by: { id: lone.name } })
    expect(pick(answer.body, 'errors.*.extensions.code')).toEqual(['BAD_USER_INPUT'])
  })

  it('puts what an answer warns of into extensions.warnings', async () => {
    const lookup = 'lookup(names: ["Anticancer agent 253"], identityLevel: INCLUDE_ASSERTED) { status }'
    expect((await askServer(server.url(), `{ ${lookup} }`)).body).toMatchObject({
      data: { lookup: [{ status: 'FOUND' }] },
      extensions: { warnings: [{ code: 'IDENTITY_DISPUTED' }] },
    })
    expect(await askServer(server.url(), QUERY)).toMatchObject({ body: FOUND })
  })

  it('gives each request an id of its own, whatever the client sends', async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => (await post('{', { ...JSON_TYPE, 'x-request-id': 'mine' })).headers.get('x-request-id')),
    )
    expect(new Set([...ids, 'mine']).size).toBe(3)
  })

  it('cuts off a sender that is too slow', async () => {
    const { hostname, port } = new URL(server.url())
    const socket = connect(Number(port), hostname)
    socket.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{')
    let received = ''
    socket.on('data', (data) => (received += data.toString()))
    await once(socket, 'close')
    expect(received).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('answers only requests that name this machine', async () => {
    expect(await statusFor(server.at('/graphql'), 'rebound.example.org')).toBe(421)
    expect(await statusFor(server.at('/health'), 'localhost:4000')).toBe(200)
  })

  it('answers no page of another origin', async () => {
    const answer = await post(JSON.stringify({ query: QUERY }), { ...JSON_TYPE, origin: ORIGIN })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    expect((await preflight(server.url(), ORIGIN)).headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('the pages beside GraphQL', () => {
  const server = withServer()

  it('say that the process is alive and that the graph answers', async () => {
    expect(await send(server.at('/health'))).toMatchObject({ status: 200, body: { status: 'alive' } })
    expect(await send(server.at('/ready'))).toMatchObject({
      status: 200,
      body: { status: 'ready', engine: 'embedded', dataVersion: WHOLE_NUMBER },
    })
  })

  it('hold the schema as text', async () => {
    const { body } = await send(server.at('/schema.graphql'))
    expect(buildSchema(String(body)).getQueryType()?.getFields()).toHaveProperty('comparePotency')
  })

  it('show browsers a Sandbox at /graphql with every example, which names the IDE for those without internet', async () => {
    const page = await send(server.url(), { headers: { accept: 'text/html' } })
    expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')])
    const html = String(page.body)
    expect(html).toContain('The IDE at <b>/ide</b>')
    for (const { name } of readExamples()) expect(html).toMatch(new RegExp(`(?:query|mutation) ${name}\\b`))
  })

  it('lead from / to the IDE', async () => {
    const answer = await fetch(server.at('/'), { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/ide'])
  })

  it('have an IDE with every example that loads nothing from elsewhere', async () => {
    const page = await send(server.at('/ide'))
    const html = String(page.body)
    for (const { name } of readExamples()) expect(html).toMatch(new RegExp(`(?:query|mutation) ${name}\\b`))
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]*\s(src|href)=["']?(https?:)?\/\//i)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it.each(['/nothing', '/ide/', '/%zz'])('are not at %s, which is told in the form of GraphQL', async (path) => {
    const { status, body } = await send(server.at('/').replace(/\/$/, path))
    expect([400, 404]).toContain(status)
    expect(pick(body, 'errors.*.extensions.code')).toHaveLength(1)
  })
})

describe('with CORS_ORIGINS', () => {
  const server = withServer({ CORS_ORIGINS: `${ORIGIN}, http://127.0.0.1:5173` })

  it('pages of these origins may ask and read the request id', async () => {
    const { headers } = await preflight(server.url(), ORIGIN)
    expect(headers.get('access-control-allow-origin')).toBe(ORIGIN)
    const answer = await fetch(server.url(), {
      method: 'POST',
      headers: { ...JSON_TYPE, origin: ORIGIN },
      body: JSON.stringify({ query: QUERY }),
    })
    expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN)
    expect(answer.headers.get('access-control-expose-headers')).toContain('x-request-id')
    expect(await answer.json()).toMatchObject(FOUND)
  })

  it('pages of other origins may not', async () => {
    expect((await preflight(server.url(), 'https://other.example.org')).headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('behind a proxy', () => {
  const server = withServer({ TRUST_PROXY: 'on' })

  it('the name of the machine is for the proxy to check', async () => {
    expect(await statusFor(server.at('/health'), 'equipotent.example.org')).toBe(200)
  })
})

function preflight(url: string, origin: string): Promise<Response> {
  const headers = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
  return fetch(url, { method: 'OPTIONS', headers })
}

/** The status for a request that names another host than the one it reaches. */
function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => resolve(response.resume().statusCode))
      .once('error', reject)
      .end()
  })
}
