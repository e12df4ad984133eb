import { createServer, type RequestListener } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  AllAboutACompound,
  ClientError,
  createClient,
  HowMuchMorePotent,
  type TypedDocument,
  WhichCompoundIsMeant,
} from '../../src/client/client.js'
import { withServer } from '../server/local-server.js'

const NOTHING_LISTENS = 'http://127.0.0.1:9/graphql'

const Unknown: TypedDocument<{ readonly nothing: string }, { readonly name: string }> = {
  name: 'Unknown',
  text: 'query Unknown($name: String!) { compound(by: { name: $name }) { id } company(by: { name: "x" }) { id } nothing }',
}
const Ambiguous: TypedDocument<unknown, { readonly reference: string }> = {
  name: 'Ambiguous',
  text: 'query Ambiguous($reference: ID!) { serverInfo { name } node(id: $reference) { id } comparePotency(reference: { name: "KT-25" }) { dataVersion } }',
}

async function failureOf(request: Promise<unknown>): Promise<ClientError> {
  const error: unknown = await request.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof ClientError) return error
  throw new Error(`not refused by the client: ${String(error)}`)
}

/** Something else than Equipotent, on a port of its own. */
function withOther(listener: RequestListener): () => string {
  const other = createServer(listener)
  const at = { port: 0 }
  beforeAll(async () => {
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    at.port = typeof address === 'object' && address !== null ? address.port : 0
  })
  afterAll(() => {
    other.closeAllConnections()
    other.close()
  })
  return () => `http://127.0.0.1:${at.port}/graphql`
}

describe('the client', () => {
  const server = withServer()

  it('answers an operation with its data', async () => {
    const { compound } = await createClient({ url: server.url() }).request(AllAboutACompound)
    expect(compound?.name).toBe('Navtemadlin')
  })

  it('tells beside the data of what it must be warned', async () => {
    const { data, warnings, extensions } = await createClient({ url: server.url() }).ask(WhichCompoundIsMeant)
    expect(data.includingAsserted.map(({ status }) => status)).toEqual(['FOUND'])
    expect(warnings.map(({ code }) => code)).toContain('IDENTITY_DISPUTED')
    expect(Object.keys(extensions)).toContain('warnings')
  })

  it('fails with the codes and the suggestions of the server, and with what was answered in spite of the error', async () => {
    const error = await failureOf(createClient({ url: server.url() }).request(Ambiguous, { reference: 'compound:kt-253' }))
    expect(error.failure).toBe('GRAPHQL')
    expect(error.codes).toEqual(['BAD_USER_INPUT'])
    expect(error.errors[0]?.extensions['suggestions']).toEqual(['KT-253'])
    expect(error.message).toMatch(/^Ambiguous: No compound is known as "KT-25"/)
    expect(error.requestId).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('fails with the errors of an operation that the schema does not allow', async () => {
    const error = await failureOf(createClient({ url: server.url() }).request(Unknown, { name: 'KT-253' }))
    expect([error.failure, error.status, error.codes, error.data]).toEqual(['GRAPHQL', 400, ['GRAPHQL_VALIDATION_FAILED'], null])
  })

  it('sends its token, and asks for a new one for each request where it is given a function', async () => {
    const refused = await failureOf(createClient({ url: server.url(), token: 'no.such.token' }).request(HowMuchMorePotent))
    expect([refused.status, refused.codes]).toEqual([401, ['UNAUTHENTICATED']])
    const given: string[] = []
    const client = createClient({
      url: server.url(),
      token: () => {
        given.push('no.such.token')
        return Promise.resolve('no.such.token')
      },
    })
    await failureOf(client.request(HowMuchMorePotent))
    await failureOf(client.request(HowMuchMorePotent))
    expect(given).toHaveLength(2)
  })

  it('fails where the wait was given up, by the signal of the client or of one part of the work', async () => {
    const client = createClient({ url: server.url() })
    expect((await failureOf(client.until(AbortSignal.abort()).request(HowMuchMorePotent))).failure).toBe('ABORTED')
    const stopped = createClient({ url: server.url(), signal: AbortSignal.abort() }).until(new AbortController().signal)
    expect((await failureOf(stopped.request(HowMuchMorePotent))).failure).toBe('ABORTED')
    expect((await client.request(AllAboutACompound)).compound?.name).toBe('Navtemadlin')
  })

  it('fails where nothing answers', async () => {
    const error = await failureOf(createClient({ url: NOTHING_LISTENS }).request(HowMuchMorePotent))
    expect([error.failure, error.status]).toEqual(['NETWORK', null])
    expect(error.message).toContain(NOTHING_LISTENS)
  })
})

describe('the client before something else than Equipotent', () => {
  const page = withOther((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>'))
  const gateway = withOther((_, response) => response.writeHead(502, { 'x-request-id': 'one' }).end('bad gateway'))
  const json = withOther((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"data": null}'))
  const silent = withOther(() => undefined)

  it('says that a page is no answer', async () => {
    const error = await failureOf(createClient({ url: page() }).request(HowMuchMorePotent))
    expect([error.failure, error.status, error.errors]).toEqual(['NOT_GRAPHQL', 200, []])
  })

  it('tells the status of a refusal without a reason', async () => {
    const error = await failureOf(createClient({ url: gateway() }).request(HowMuchMorePotent))
    expect([error.failure, error.status, error.requestId]).toEqual(['HTTP', 502, 'one'])
  })

  it('takes an answer without data for a failure', async () => {
    expect((await failureOf(createClient({ url: json() }).request(HowMuchMorePotent))).failure).toBe('GRAPHQL')
  })

  it('waits no longer than it was told to', async () => {
    const error = await failureOf(createClient({ url: silent(), timeoutMilliseconds: 50 }).request(HowMuchMorePotent))
    expect([error.failure, error.message]).toEqual(['TIMEOUT', `${silent()} did not answer within 50 ms.`])
  })
})
