import { describe, expect, it } from 'vitest'
import { forEachEngine } from '../engines.js'
import { GUIDE, withSeed } from './seeded-graph.js'

const SELECTIVITY = `query ($reference: PotencyContext!, $others: [PotencyContext!], $policy: String) {
  selectivity(compound: { name: "KT-253" }, reference: $reference, others: $others, policy: $policy) {
    compound { name } reference policy { name } entries { context ratio low high status display verdict { outcome } explain { formula } }
    excluded { code } warnings { code }
  }
}`
const reference = { endpoint: 'IC50', cellLine: { name: 'RS4;11' }, document: GUIDE }

forEachEngine((engine) => {
  const seed = withSeed(engine)

  describe('the selectivity of KT-253', () => {
    it('is not known from the guide: no other target or cell line has the endpoint', async () => {
      expect(await seed.read(SELECTIVITY, { reference, others: [{ document: GUIDE }] })).toMatchObject({
        selectivity: {
          compound: { name: 'KT-253' },
          policy: { name: 'selectivity-v1' },
          entries: [],
          warnings: [{ code: 'NOTHING_TO_COMPARE' }],
        },
      })
    })

    it('is asked against one context', async () => {
      expect(await seed.ask(SELECTIVITY, { reference: { document: GUIDE } })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'reference' } }],
      })
    })

    it('is judged under its own policy', async () => {
      expect(await seed.ask(SELECTIVITY, { reference, policy: 'standard-v1' })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'policy', suggestions: ['selectivity-v1'] } }],
      })
    })
  })
})
