import { describe, expect, it } from 'vitest'
import { createSchema } from '../../src/graphql/schema.js'
import { expectNoFault } from '../server/expect-no-fault.js'
import { withServer } from '../server/local-server.js'

const COUNT = 10_000

describe(`${COUNT} generated valid operations`, () => {
  const server = withServer({ RATE_LIMIT: '0' })

  it('are answered or refused with a code, and never fail', async () => {
    const outcomes = await expectNoFault(server.url(), createSchema(), { seed: 7, count: COUNT })
    console.log(outcomes)
    expect(outcomes.answered).toBeGreaterThan(COUNT / 3)
  })
})
