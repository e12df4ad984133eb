import { beforeAll, describe, expect, it } from 'vitest'
import { createSchema } from '../../src/graphql/schema.js'
import { forEachEngine } from '../engines.js'
import { expectNoFault } from '../server/expect-no-fault.js'
import { withServer } from '../server/local-server.js'

const COUNT = 10_000

forEachEngine((engine) => {
  describe(`${COUNT} generated valid operations`, () => {
    beforeAll(async () => {
      if (engine.name === 'neo4j') await (await engine.open()).close()
    })
    const server = withServer({ RATE_LIMIT: '0' }, undefined, engine.options)

    it('are answered or refused with a code, and never fail', async () => {
      const outcomes = await expectNoFault(server.url(), createSchema(), { seed: 7, count: COUNT })
      console.log(engine.name, outcomes)
      expect(outcomes.answered).toBeGreaterThan(COUNT / 3)
    })
  })
})
