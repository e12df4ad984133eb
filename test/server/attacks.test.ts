/** What a hostile or careless client may send: it is refused with a code that says why, nothing leaks, and the server goes on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { observeGraph } from '../../src/graph/observe.js'
import { pick } from '../graphql/seeded-graph.js'
import { send, type HttpAnswer } from './ask-server.js'
import { withServer } from './local-server.js'

const asked: string[] = []
const server = withServer({ RATE_LIMIT: '0' }, (graph) => observeGraph(graph, ({ name }) => asked.push(name)))
const JSON_TYPE = { 'content-type': 'application/json' }
const MEGABYTES = 1024 * 1024

const repeat = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, index) => make(index)).join(' ')
const nest = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth)
const post = (body: string, headers: Readonly<Record<string, string>> = JSON_TYPE) => send(server.url(), { method: 'POST', headers, body })
const ask = (query: string, variables?: unknown, rest: object = {}) => post(JSON.stringify({ query, variables, ...rest }))
const fragments = (count: number) =>
  `{ ...F0 } ${repeat(count, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F${count} on Query { __typename }`
const LIST = (first: string) => `{ compounds(first: ${first}) { nodes { name } } }`
const TYPEOF = (depth: number) => `{ __schema { types { fields { type ${'{ ofType '.repeat(depth)} { name } ${'}'.repeat(depth)} } } } }`

interface Probe {
  readonly send: () => Promise<HttpAnswer>
  readonly status: number
  /** The code of the first error; null where the answer is data. */
  readonly code: string | null
}

const refused = (code: string, make: () => Promise<HttpAnswer>, status = 400): Probe => ({ send: make, status, code })
const costly = (make: () => Promise<HttpAnswer>): Probe => refused('QUERY_TOO_COSTLY', make)
const invalid = (make: () => Promise<HttpAnswer>): Probe => refused('GRAPHQL_VALIDATION_FAILED', make)
const malformed = (make: () => Promise<HttpAnswer>, status = 400): Probe => refused('BAD_REQUEST', make, status)

/** Refused before any graph query runs. */
const BEFORE: Readonly<Record<string, Probe>> = {
  '31 aliases': costly(() => ask(`{ ${repeat(31, (index) => `a${index}: serverInfo { name }`)} }`)),
  '10,000 aliases': refused('GRAPHQL_PARSE_FAILED', () => ask(`{ ${repeat(10_000, (index) => `a${index}: __typename`)} }`)),
  '501 fields': costly(() => ask(`{ ${'__typename '.repeat(501)} }`)),
  'one field 3,000 times': costly(() => ask(`{ ${'__typename '.repeat(3_000)} }`)),
  '5,000 words': refused('GRAPHQL_PARSE_FAILED', () => ask(`{ ${'__typename '.repeat(5_000)} }`)),
  '51 directives': costly(() => ask(`{ __typename ${'@skip(if: false) '.repeat(51)} }`)),
  '1,000 unknown directives': costly(() => ask(`{ __typename ${'@a '.repeat(1_000)} }`)),
  'a circle of fragments': invalid(() => ask('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')),
  'a fragment that spreads itself': invalid(() => ask('{ ...A } fragment A on Query { ...A }')),
  '2^40 fields by fragments': costly(() => ask(fragments(40))),
  'a hundred levels': costly(() =>
    ask(`{ ${'compounds { nodes { measurements { nodes { compound { '.repeat(20)} name ${'} } } } } '.repeat(20)} }`),
  ),
  '13 levels': costly(() =>
    ask(
      `{ node(id: "compound:kt-253") { ... on Compound { ${'companies { company { compounds { nodes { '.repeat(3)} name ${'} } } } '.repeat(3)} } } }`,
    ),
  ),
  'levels of the schema': costly(() => ask(TYPEOF(20))),
  '10,000 braces': costly(() => ask(nest(10_000, '{ a ', '}'))),
  '10,000 open braces': costly(() => ask('{'.repeat(10_000))),
  '10,000 brackets': costly(() => ask(`{ nodes(ids: ${nest(10_000, '[', ']')}) { id } }`)),
  '10,000 parentheses': costly(() => ask('{ a('.repeat(10_000))),
  'variables of 10,000 levels': costly(() =>
    post(
      `{"query":"query($f: CompoundFilter) { compounds(filter: $f) { totalCount } }","variables":{"f":${'{"not":'.repeat(10_000)}{}${'}'.repeat(10_000)}}}`,
    ),
  ),
  '251 ids': costly(() => ask(`{ nodes(ids: [${'"a" '.repeat(251)}]) { id } }`)),
  '251 ids by variable': costly(() => ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(251).fill('a') })),
  '10,000 ids by variable': costly(() => ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(10_000).fill('a') })),
  '251 names in a filter': costly(() =>
    ask('query ($f: CompoundFilter) { compounds(filter: $f) { totalCount } }', { f: { name: { in: Array(251).fill('a') } } }),
  ),
  'pages within pages': costly(() => ask('{ compounds(first: 100) { nodes { measurements(first: 100) { nodes { assay { name } } } } } }')),
  'pages within pages by variable': costly(() =>
    ask('query ($n: Int) { compounds(first: $n) { nodes { measurements(first: $n) { nodes { assay { name } } } } } }', { n: 100 }),
  ),
  'first of 10^8': costly(() => ask(LIST('100000000'))),
  'first of 10^8 by variable': costly(() => ask('query ($n: Int) { compounds(first: $n) { nodes { name } } }', { n: 100_000_000 })),
  'six mutations': costly(() =>
    ask(`mutation { ${repeat(6, (index) => `m${index}: submitDraft(input: { idempotencyKey: "k", id: "m" }) { userErrors { code } }`)} }`),
  ),
  'six verifications': costly(() => ask(`{ ${repeat(6, (index) => `v${index}: verifyAudit { ok }`)} }`)),
  'an integer beyond 32 bits': invalid(() => ask(LIST('99999999999'))),
  'an unknown field': invalid(() => ask('{ users { password } }')),
  '200 unknown fields': invalid(() => ask(`{ ${repeat(200, (index) => `u${index}`)} }`)),
  'fields that overlap': invalid(() => ask('{ a: __typename a: serverInfo { name } }')),
  'a subscription': invalid(() => ask('subscription { changes { id } }')),
  'an unknown operation name': refused('OPERATION_RESOLUTION_FAILURE', () =>
    ask('query A { __typename }', undefined, { operationName: 'B' }),
  ),
  'no operation': refused('GRAPHQL_VALIDATION_FAILED', () => ask('fragment A on Query { __typename }')),
  'text that is no GraphQL': refused('GRAPHQL_PARSE_FAILED', () => ask('SELECT * FROM users; --')),
  'a NUL in the text': refused('GRAPHQL_PARSE_FAILED', () => ask('{ __type\u0000name }')),
  'a batch': malformed(() => post(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]))),
  'broken JSON': malformed(() => post('{"query": "{ __typename }"')),
  'an empty body': malformed(() => post('')),
  null: malformed(() => post('null')),
  'a query that is a number': malformed(() => post('{"query": 1}')),
  'variables that are a list': malformed(() => post('{"query": "{ __typename }", "variables": [1]}')),
  __proto__: malformed(() => post('{"query": "{ __typename }", "__proto__": {"a": 1}}')),
  'a constructor': malformed(() => post('{"query": "{ __typename }", "constructor": {"prototype": {"a": 1}}}')),
  'a mutation by GET': {
    ...malformed(
      () =>
        send(
          `${server.url()}?query=${encodeURIComponent('mutation { submitDraft(input: { idempotencyKey: "k", id: "m" }) { userErrors { code } } }')}`,
          { headers: { 'apollo-require-preflight': 'yes' } },
        ),
      405,
    ),
  },
  'a form': refused(
    'UNSUPPORTED_MEDIA_TYPE',
    () => post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
  ),
  'many parts': refused(
    'UNSUPPORTED_MEDIA_TYPE',
    () => post('--a\r\n\r\n{}\r\n--a--', { 'content-type': 'multipart/form-data; boundary=a' }),
    415,
  ),
  'plain text': malformed(() => post(JSON.stringify({ query: '{ __typename }' }), { 'content-type': 'text/plain' })),
  'two megabytes': refused('PAYLOAD_TOO_LARGE', () => ask(`{ __typename }${' '.repeat(2 * MEGABYTES)}`), 413),
}

const METACHARACTERS = [
  "' OR 1=1 //",
  '") DETACH DELETE n //',
  '`}) MATCH (n) RETURN n',
  '*:* AND NOT (a~2)',
  '\\u0027',
  '${7*7}',
  '%00',
  '../../etc/passwd',
  '[[',
  '(.*)+$',
  '\u0000',
  '\ud800',
]

/** Every text that a question takes. */
const TEXTS: Readonly<Record<string, string>> = {
  node: 'query ($t: ID!) { node(id: $t) { id } }',
  nodes: 'query ($t: ID!) { nodes(ids: [$t]) { id } }',
  lookup: 'query ($t: String!) { lookup(names: [$t]) { status } }',
  'a compound’s name': 'query ($t: String!) { compound(by: { name: $t }) { id } }',
  'an InChIKey': 'query ($t: String!) { compound(by: { inchiKey: $t }) { id } }',
  'a filter': 'query ($t: String!) { compounds(filter: { name: { contains: $t } }) { totalCount } }',
  'a prefix': 'query ($t: String!) { compounds(filter: { or: [{ name: { startsWith: $t } }, { modality: { eq: $t } }] }) { totalCount } }',
  'a cursor': 'query ($t: String!) { compounds(after: $t) { nodes { id } } }',
  'an endpoint': 'query ($t: String!) { rankCompounds(context: { endpoint: $t }) { context } }',
  'a policy': 'query ($t: String!) { comparePotency(reference: { name: "KT-253" }, policy: $t) { warnings { code } } }',
  'a reference': 'query ($t: String!) { comparePotency(reference: { name: $t }) { warnings { code } } }',
  'what is excluded':
    'query ($t: ID!) { comparePotency(reference: { name: "KT-253" }, evidence: { exclude: [$t] }) { warnings { code } } }',
  'a supposed value':
    'query ($t: String!) { comparePotency(reference: { name: "KT-253" }, evidence: { override: [{ measurement: "measurement:kt-253-comparative-guide:kt-253:ic50", reportedText: $t }] }) { warnings { code } } }',
  'a fact': 'query ($t: ID!) { fact(id: $t) }',
  independence: 'query ($t: ID!) { independence(of: $t) { class } }',
  coverage: 'query ($t: ID!) { documentCoverage(document: $t) { lines } }',
  'a rule': 'query ($t: String!) { discrepancies(rule: $t) { totalCount } }',
  history: 'query ($t: ID!) { history(id: $t) { totalCount } }',
}

const LEAKS = /node_modules|\.(?:ts|js):\d|\bat \w+ \(|neo4j|grafeo|bolt:|\bMATCH \(|\bRETURN\b|CypherSyntax|\/tmp\/|\/home\//i

function expectNoLeak({ body }: HttpAnswer, sent: string): void {
  const told = JSON.stringify(body).replaceAll(JSON.stringify(sent).slice(1, -1), '')
  expect(told).not.toMatch(LEAKS)
}

describe('a server under attack', () => {
  const memory = { before: 0 }
  beforeAll(async () => {
    await ask('{ serverInfo { name } }')
    memory.before = process.memoryUsage().rss
  })
  afterAll(async () => {
    expect(process.memoryUsage().rss - memory.before).toBeLessThan(256 * MEGABYTES)
    expect(await ask('{ compound(by: { name: "KT-253" }) { id } }')).toMatchObject({
      status: 200,
      body: { data: { compound: { id: 'compound:kt-253' } } },
    })
  })

  it('is tried with 44 kinds of request and more', () => {
    expect(Object.keys(BEFORE).length).toBeGreaterThanOrEqual(44)
  })

  it.each(Object.entries(BEFORE))('refuses %s before any graph query', async (_, { send: attack, status, code }) => {
    asked.length = 0
    const answer = await attack()
    expect([answer.status, pick(answer.body, 'errors.*.extensions.code')[0] ?? null]).toEqual([status, code])
    expect(pick(answer.body, 'errors.*').length).toBeLessThanOrEqual(10)
    expect(asked).toEqual([])
    expectNoLeak(answer, '')
  })

  it.each(Object.entries(TEXTS))('takes every character of %s as plain text', async (_, query) => {
    for (const text of METACHARACTERS) {
      const answer = await ask(query, { t: text })
      expect(answer.status).toBeLessThan(500)
      const codes = pick(answer.body, 'errors.*.extensions.code')
      expect(codes.filter((code) => code === 'INTERNAL_SERVER_ERROR')).toEqual([])
      expectNoLeak(answer, text)
    }
  })

  it.each([
    ['-1', 'BAD_USER_INPUT'],
    ['101', 'BAD_USER_INPUT'],
  ])('refuses a page of %s rows with what to do', async (first, code) => {
    const answer = await ask(LIST(first))
    expect(pick(answer.body, 'errors.*.extensions.code')).toEqual([code])
  })

  it('refuses a number beyond all numbers', async () => {
    const answer = await ask('{ measurements(filter: { pValue: { lt: 1e400 } }) { totalCount } }')
    expect(pick(answer.body, 'errors.*.extensions.code')).toEqual(['BAD_USER_INPUT'])
  })

  it('gives an empty page of 0 rows, with a total', async () => {
    const answer = await ask('{ compounds(first: 0) { nodes { id } totalCount } }')
    expect(answer).toMatchObject({ status: 200, body: { data: { compounds: { nodes: [] } } } })
  })

  it('tells of 200 mistakes ten, and how many more there are', async () => {
    const { body } = await ask(`{ ${repeat(90, (index) => `u${index}`)} }`)
    expect(pick(body, 'errors.*')).toHaveLength(10)
    expect(pick(body, 'extensions.errorsOmitted')).toEqual([80])
  })

  it('tells what an operation costs', async () => {
    const { body } = await ask('{ compounds(first: 10) { nodes { name measurements(first: 5) { nodes { assay { name } } } } } }')
    expect(pick(body, 'extensions.cost')).toEqual([{ requested: 1 + 10 * (1 + 1 + 5 * 2), limit: 10_000 }])
  })
})

describe('the rate limit', () => {
  const limited = withServer({ RATE_LIMIT: '3' })
  const askLimited = () => send(limited.url(), { method: 'POST', headers: JSON_TYPE, body: '{"query":"{ __typename }"}' })

  it('turns away who asks too often, says when to come back, and leaves health alone', async () => {
    for (let request = 0; request < 3; request += 1) expect((await askLimited()).status).toBe(200)
    const answer = await askLimited()
    expect(answer).toMatchObject({ status: 429, body: { errors: [{ extensions: { code: 'RATE_LIMITED' } }] } })
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(answer.headers.get('ratelimit-limit')).toBe('3')
    for (let request = 0; request < 5; request += 1) expect((await send(limited.at('/health'))).status).toBe(200)
  })
})

describe('the rate limit of refused tokens', () => {
  const limited = withServer({ RATE_LIMIT: '3' })
  const askWith = (headers: Readonly<Record<string, string>>) =>
    send(limited.url(), { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: '{"query":"{ __typename }"}' })

  it('turns away who sends too many, whatever they are, and goes on answering who sends none', async () => {
    for (let request = 0; request < 3; request += 1) {
      expect((await askWith({ authorization: `Bearer made.up.${request}` })).status).toBe(401)
    }
    const answer = await askWith({ authorization: 'Bearer another' })
    expect(answer).toMatchObject({ status: 429, body: { errors: [{ extensions: { code: 'RATE_LIMITED' } }] } })
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await askWith({})).status).toBe(200)
  })
})

describe('/metrics', () => {
  it('counts operations by name and code, graph queries by name, and refusals', async () => {
    await ask('query Anything { serverInfo { name } compounds(first: 1) { nodes { id } } }')
    await ask('{'.repeat(100))
    const { body, status } = await send(server.at('/metrics'))
    expect(status).toBe(200)
    expect(body).toMatch(/equipotent_operation_seconds_count\{operation="other",code="OK"\} \d+/)
    expect(body).toMatch(/equipotent_graph_query_seconds_count\{query="compound.findPage"\} \d+/)
    expect(body).toMatch(/equipotent_refused_requests_total\{code="QUERY_TOO_COSTLY"\} \d+/)
    expect(body).toMatch(/equipotent_writers_working 0/)
  })
})
