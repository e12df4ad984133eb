/** Who asks: which tokens are taken, how each bad one is refused, and what each role may do, over HTTP. */
import { createServer, type Server } from 'node:http'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PERMISSIONS, type MutationName } from '../../src/domain/permission.js'
import { isAtLeast, ROLES } from '../../src/domain/role.js'
import { createAuthenticate } from '../../src/server/authentication.js'
import { readConfig } from '../../src/server/config.js'
import { pick } from '../graphql/seeded-graph.js'
import { send, type HttpAnswer } from './ask-server.js'
import { withServer } from './local-server.js'
import { MINIMAL_INPUTS } from './minimal-inputs.js'

const FOLDER = mkdtempSync(join(tmpdir(), 'equipotent-auth-'))
const SECRET_FILE = join(FOLDER, 'secret')
const SECRET = 'a secret of the tests, long enough to be one'
writeFileSync(SECRET_FILE, `${SECRET}\n`, { mode: 0o600 })
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

const VIEWER = '{ viewer { id name role } }'
const ADA = { iss: 'equipotent', sub: 'local:ada', name: 'Ada', role: 'curator' }

interface Signing {
  readonly secret?: string
  readonly alg?: string
  readonly expires?: string | null
}

async function sign(
  claims: Readonly<Record<string, unknown>> = ADA,
  { secret = SECRET, alg = 'HS256', expires = '1h' }: Signing = {},
): Promise<string> {
  const token = new SignJWT(claims).setProtectedHeader({ alg })
  if (expires !== null) token.setExpirationTime(expires)
  return token.sign(new TextEncoder().encode(secret))
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function ask(url: string, query: string, authorization?: string): Promise<HttpAnswer> {
  const headers = { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) }
  return send(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
}

function codesOf({ body }: HttpAnswer): readonly unknown[] {
  return pick(body, 'errors.*.extensions.code')
}

describe('a server with a secret', () => {
  const server = withServer({ AUTH_SECRET_FILE: SECRET_FILE })
  const askWith = async (token: string, query = VIEWER) => ask(server.url(), query, `Bearer ${token}`)

  it('answers readers without a token', async () => {
    expect(await ask(server.url(), VIEWER)).toMatchObject({ status: 200, body: { data: { viewer: null } } })
  })

  it('knows who asks by issuer, subject, name and role', async () => {
    const answer = await askWith(await sign())
    expect(answer.body).toMatchObject({ data: { viewer: { id: 'contributor:local:ada', name: 'Ada', role: 'curator' } } })
  })

  it('never takes the subject of another issuer for a local one', async () => {
    const answer = await askWith(await sign({ ...ADA, iss: 'https://login.example.org' }))
    expect(pick(answer.body, 'data.viewer.id')).toEqual(['contributor:https%3A%2F%2Flogin.example.org:local%3Aada'])
  })

  it('takes a token without a role, or with one that nobody knows, for a reader', async () => {
    expect(pick((await askWith(await sign({ ...ADA, role: undefined }))).body, 'data.viewer.role')).toEqual(['reader'])
    const other = await askWith(await sign({ ...ADA, role: 'owner' }), mutationOf('proposeCompany'))
    expect(codesOf(other)).toEqual(['FORBIDDEN'])
  })

  const BAD: Readonly<Record<string, () => Promise<string>>> = {
    'that has expired': () => sign(ADA, { expires: '-1m' }),
    'without an expiry': () => sign(ADA, { expires: null }),
    'of another key': () => sign(ADA, { secret: 'another secret of the tests, long enough too' }),
    'of another algorithm': () => sign(ADA, { alg: 'HS512', secret: SECRET.repeat(2) }),
    'that is not signed': () => Promise.resolve(`${encode({ alg: 'none' })}.${encode({ ...ADA, exp: 4_000_000_000 })}.`),
    'that brings its own key': async () => {
      const { publicKey, privateKey } = await generateKeyPair('RS256')
      const jwk = await exportJWK(publicKey)
      return new SignJWT(ADA).setProtectedHeader({ alg: 'RS256', jwk }).setExpirationTime('1h').sign(privateKey)
    },
    'whose claims were changed': async () => {
      const [head, , signature] = (await sign()).split('.')
      return `${head}.${encode({ ...ADA, role: 'admin', exp: 4_000_000_000 })}.${signature}`
    },
    'without a subject': () => sign({ iss: 'equipotent', name: 'Ada' }),
    'with a NUL in its name': () => sign({ ...ADA, name: 'A\u0000da' }),
    'with a lone surrogate in its subject': () => sign({ ...ADA, sub: 'local:\ud800' }),
    'with a name of 2 kB': () => sign({ ...ADA, name: 'a'.repeat(2_000) }),
    'of the issuer "system"': () => sign({ ...ADA, iss: 'system', sub: 'seed' }),
    'that is no token': () => Promise.resolve('ada'),
    'of three empty parts': () => Promise.resolve('..'),
  }

  for (const [kind, make] of Object.entries(BAD)) {
    it(`refuses a token ${kind}, also for reading`, async () => {
      const answer = await askWith(await make())
      expect(answer.status).toBe(401)
      expect(codesOf(answer)).toEqual(['UNAUTHENTICATED'])
      expect(String(pick(answer.body, 'errors.*.message')[0])).toMatch(/\. .+\.$|expected here\.$|is wrong\.$/)
      expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
    })
  }

  it('refuses another scheme, and says what to send', async () => {
    const answer = await ask(server.url(), VIEWER, 'Basic YWRhOmFkYQ==')
    expect(answer).toMatchObject({ status: 401 })
    expect(pick(answer.body, 'errors.*.message')[0]).toContain('Authorization: Bearer')
  })

  it('never writes a token into its log', async () => {
    const token = await sign(ADA, { expires: '-1m' })
    await askWith(token)
    await askWith(await sign())
    expect(JSON.stringify(server.log)).not.toContain(token.split('.')[2])
    expect(JSON.stringify(server.log)).not.toContain('Bearer')
  })

  describe('by the table of permissions', () => {
    for (const name of Object.keys(PERMISSIONS).filter(isMutation)) {
      it(`${name} is for ${PERMISSIONS[name]}s and those above`, async () => {
        const document = mutationOf(name)
        expect(codesOf(await ask(server.url(), document))).toEqual(['UNAUTHENTICATED'])
        for (const bad of ['that has expired', 'of another key', 'of another algorithm']) {
          const answer = await askWith((await BAD[bad]?.()) ?? '', document)
          expect([answer.status, ...codesOf(answer)]).toEqual([401, 'UNAUTHENTICATED'])
        }
        for (const role of ROLES) {
          const answer = await askWith(await sign({ ...ADA, sub: `local:${role}`, role }), document)
          expect(codesOf(answer)).toEqual(isAtLeast(role, PERMISSIONS[name]) ? [] : ['FORBIDDEN'])
          if (isAtLeast(role, PERMISSIONS[name])) expect(pick(answer.body, `data.${name}.userErrors`)).toHaveLength(1)
        }
      })
    }
  })
})

describe('a server with the keys of an issuer', () => {
  const issuer: { server?: Server; keys: unknown[]; key?: CryptoKey; url: string } = { keys: [], url: '' }
  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256')
    issuer.key = privateKey
    issuer.keys.push({ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' })
    issuer.server = createServer((_, response) => response.end(JSON.stringify({ keys: issuer.keys })))
    await new Promise<void>((resolve) => issuer.server?.listen(0, '127.0.0.1', resolve))
    const address = issuer.server.address()
    issuer.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/keys`
  })
  afterAll(() => issuer.server?.close())

  const settings = () => ({ AUTH_JWKS_URL: issuer.url, AUTH_ISSUER: 'https://login.example.org', AUTH_AUDIENCE: 'equipotent' })
  const claims = { iss: 'https://login.example.org', aud: 'equipotent', sub: 'ada', name: 'Ada', role: 'editor' }
  const signByKey = (own: Readonly<Record<string, unknown>> = claims) => {
    if (issuer.key === undefined) throw new Error('the key is made before the tests')
    return new SignJWT(own).setProtectedHeader({ alg: 'ES256', kid: 'one' }).setExpirationTime('1h').sign(issuer.key)
  }

  it('takes its tokens, and those of its audience alone', async () => {
    const authenticate = createAuthenticate(readConfig({ GRAPH_URL: 'memory:', ...settings() }))
    expect(await authenticate(`Bearer ${await signByKey()}`)).toEqual({
      viewer: { id: 'contributor:https%3A%2F%2Flogin.example.org:ada', name: 'Ada', role: 'editor' },
      failure: null,
    })
    for (const other of [{ aud: 'another' }, { iss: 'https://other.example.org' }, { iss: undefined }]) {
      expect(await authenticate(`Bearer ${await signByKey({ ...claims, ...other })}`)).toMatchObject({
        failure: { code: 'UNAUTHENTICATED' },
      })
    }
  })

  it('takes no token that is signed with its public key as if it were a secret', async () => {
    const authenticate = createAuthenticate(readConfig({ GRAPH_URL: 'memory:', ...settings() }))
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(JSON.stringify(issuer.keys[0])))
    expect(await authenticate(`Bearer ${token}`)).toMatchObject({ failure: { status: 401, code: 'UNAUTHENTICATED' } })
  })

  it('says that it is the server’s trouble when the keys cannot be had', async () => {
    const authenticate = createAuthenticate(readConfig({ GRAPH_URL: 'memory:', ...settings(), AUTH_JWKS_URL: 'http://127.0.0.1:9/keys' }))
    expect(await authenticate(`Bearer ${await signByKey()}`)).toMatchObject({ failure: { status: 503, code: 'AUTH_UNAVAILABLE' } })
  })
})

describe('the secret', () => {
  it('is made beside a graph in a folder, once, for its owner alone', () => {
    const url = join(FOLDER, 'graph')
    createAuthenticate(readConfig({ GRAPH_URL: url }))
    const file = join(url, 'token-secret')
    const text = readFileSync(file, 'utf8')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(text.trim().length).toBeGreaterThanOrEqual(43)
    createAuthenticate(readConfig({ GRAPH_URL: url }))
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  it('that is too short, or not there, stops the start with what to do', () => {
    const short = join(FOLDER, 'short')
    writeFileSync(short, 'short')
    expect(() => createAuthenticate(readConfig({ GRAPH_URL: 'memory:', AUTH_SECRET_FILE: short }))).toThrow(/5 bytes; it needs 32/)
    expect(() => createAuthenticate(readConfig({ GRAPH_URL: 'memory:', AUTH_SECRET_FILE: join(FOLDER, 'none') }))).toThrow(/ENOENT/)
  })

  it('and the keys of an issuer are not used together', () => {
    expect(() => readConfig({ AUTH_SECRET_FILE: SECRET_FILE, AUTH_JWKS_URL: 'https://login.example.org/keys' })).toThrow(/Unset one/)
  })

  it('is not there on Neo4j without AUTH_, so that no token is taken', async () => {
    const authenticate = createAuthenticate(readConfig({ GRAPH_URL: 'bolt://127.0.0.1:7687' }))
    const { failure } = await authenticate(`Bearer ${await sign()}`)
    expect(failure?.message).toContain('AUTH_SECRET_FILE')
  })
})

function isMutation(name: string): name is MutationName {
  return name in PERMISSIONS
}

/** Refused for its idempotency key alone, after who may ask was decided. */
function mutationOf(name: MutationName): string {
  return `mutation { ${name}(input: { idempotencyKey: " ", ${MINIMAL_INPUTS[name]} }) { userErrors { code } } }`
}
