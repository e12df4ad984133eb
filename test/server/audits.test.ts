/** GraphQL over HTTP as its specification has it: the audits of graphql-http. */
import { auditServer } from 'graphql-http'
import { describe, expect, it } from 'vitest'
import { withServer } from './local-server.js'

/** Requests that cannot be executed are answered with 400 also as application/json, so that no client takes them for answers. */
const WARNINGS: readonly string[] = [
  '572B SHOULD use 200 status code on document parsing failure when accepting application/json',
  'FDE2 SHOULD use 200 status code on document validation failure when accepting application/json',
  '7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
]

describe('the audits of GraphQL over HTTP', () => {
  const server = withServer({ RATE_LIMIT: '0' })

  it('find no error, and no warning but those that are named here', async () => {
    const fetchFn: typeof fetch = (input, init) =>
      fetch(input, { ...init, headers: { 'apollo-require-preflight': 'yes', ...Object.fromEntries(new Headers(init?.headers)) } })
    const results = await auditServer({ url: server.url(), fetchFn })
    const told = results.flatMap((result) =>
      result.status === 'ok' ? [] : [{ status: result.status, told: `${result.id} ${result.name}` }],
    )
    expect(told.filter(({ status }) => status !== 'warn')).toEqual([])
    expect(told.map((warning) => warning.told)).toEqual(WARNINGS)
    expect(results.length).toBeGreaterThan(50)
  })
})
