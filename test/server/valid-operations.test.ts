import { describe, expect, it } from 'vitest'
import { createSchema } from '../../src/graphql/schema.js'
import { expectNoFault } from './expect-no-fault.js'
import { withServer } from './local-server.js'

describe('generated valid operations', () => {
  const server = withServer({ RATE_LIMIT: '0' })

  it('are answered or refused with a code, and never fail', async () => {
    const { answered } = await expectNoFault(server.url(), createSchema(), { seed: 1, count: 300 })
    expect(answered).toBeGreaterThan(100)
  })
})
