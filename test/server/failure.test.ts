import { describe, expect, it } from 'vitest'
import { GraphError, type GraphErrorCode } from '../../src/graph/graph-error.js'
import type { Graph } from '../../src/graph/graph.js'
import { pick } from '../graphql/seeded-graph.js'
import { askServer, type HttpAnswer } from './ask-server.js'
import { withServer } from './local-server.js'

const SECRET = 'MATCH (c:Compound) of the machine graph-host-7'
const UUID: unknown = expect.stringMatching(/^[0-9a-f-]{36}$/)
const QUERY = 'query WhoIsIt { compound(by: { id: "compound:kt-253" }) { id } }'

describe('a failure that nobody expected', () => {
  const server = withServer({}, (graph) => failing(graph, () => new TypeError(SECRET)))

  it('is masked, under an id with which the log leads to the cause and to the request', async () => {
    const answer = await askServer(server.url(), QUERY)
    const [correlationId] = pick(answer.body, 'errors.*.extensions.correlationId')
    expect(JSON.stringify(answer.body)).not.toContain('graph-host-7')
    expect(answer.body).toMatchObject({
      data: { compound: null },
      errors: [
        {
          path: ['compound'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId: UUID },
        },
      ],
    })
    expect(server.log.find(({ level }) => level === 'error')?.details).toMatchObject({ correlationId, err: new TypeError(SECRET) })
    expect(server.log.find(({ message }) => message === 'operation')?.details).toMatchObject({
      requestId: answer.headers.get('x-request-id'),
      operation: 'WhoIsIt',
      errors: [{ code: 'INTERNAL_SERVER_ERROR', correlationId }],
    })
  })
})

const TOLD: readonly (readonly [GraphErrorCode, string])[] = [
  ['DB_UNAVAILABLE', 'DB_UNAVAILABLE'],
  ['CLOSED', 'DB_UNAVAILABLE'],
  ['TIMEOUT', 'TIMEOUT'],
  ['OVERLOADED', 'OVERLOADED'],
  ['OUTCOME_UNKNOWN', 'OUTCOME_UNKNOWN'],
  ['QUERY', 'INTERNAL_SERVER_ERROR'],
  ['CONSTRAINT', 'INTERNAL_SERVER_ERROR'],
  ['DAMAGED', 'INTERNAL_SERVER_ERROR'],
]

describe.each(TOLD)('a graph that fails with %s', (code, told) => {
  const server = withServer({}, (graph) => failing(graph, () => new GraphError(code, SECRET)))

  it(`is told as ${told}, without a word of the graph`, async () => {
    const answer = await askServer(server.url(), QUERY)
    expect(codesOf(answer)).toEqual([told])
    expect(JSON.stringify(answer.body)).not.toContain('graph-host-7')
  })
})

describe('a value that the graph refuses', () => {
  const server = withServer({}, (graph) => failing(graph, () => new GraphError('INVALID_VALUE', '"x" is no value')))

  it('is told as BAD_USER_INPUT, with the reason', async () => {
    const answer = await askServer(server.url(), QUERY)
    expect(answer.body).toMatchObject({ errors: [{ message: '"x" is no value', extensions: { code: 'BAD_USER_INPUT' } }] })
  })
})

/** The graph, whose reads fail once it is prepared. */
function failing(graph: Graph, failure: () => Error): Graph {
  return {
    ...graph,
    read: (query, parameters) => (query.name === 'compound.findByIds' ? Promise.reject(failure()) : graph.read(query, parameters)),
  }
}

function codesOf({ body }: HttpAnswer): readonly unknown[] {
  return pick(body, 'errors.*.extensions.code')
}
