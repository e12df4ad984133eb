/** A client whose answer is lost is told so with its key, and finds out what became of the change by sending it again. */
import { expect, it } from 'vitest'
import { openGraph } from '../../src/graph/open-graph.js'
import { readAuditHead } from '../../src/graph/queries/audit.js'
import { executeOperation } from '../../src/graphql/execute.js'
import { ADA, aValue, NOW, openSeeded } from '../curation/curators.js'
import { onNeo4j } from '../engines.js'
import { startBoltProxy } from '../graph/bolt-proxy.js'
import { pick } from './seeded-graph.js'

const PROPOSE = `mutation ($input: ProposeMeasurementInput!) { proposeMeasurement(input: $input) { measurement { status } operation { sequence } } }`

onNeo4j((engine) => {
  it('a commit whose answer is lost, with no way to ask again, is OUTCOME_UNKNOWN, and was made once', async () => {
    const near = await openSeeded(engine)
    const { sequence } = await readAuditHead(near)
    const proxy = await startBoltProxy(engine.options.url)
    const far = await openGraph({ ...engine.options, url: proxy.url })
    const variables = { input: aValue() }
    const propose = () => executeOperation({ graph: far, viewer: ADA, document: PROPOSE, variables, now: () => NOW })
    try {
      await readAuditHead(far)
      proxy.loseNextCommitAnswer({ thenRefuse: true })
      const { errors = [], data } = await propose()
      const { idempotencyKey } = variables.input
      expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'OUTCOME_UNKNOWN', idempotencyKey }])
      expect(errors[0]?.message).toContain(`Send it again unchanged under the idempotencyKey "${idempotencyKey}"`)
      expect(data).toBeNull()
      await proxy.mend()
      const again = await propose()
      expect(again.errors).toBeUndefined()
      expect(pick(again.data, 'proposeMeasurement.operation.sequence')).toEqual([sequence + 1])
      expect((await readAuditHead(near)).sequence).toBe(sequence + 1)
    } finally {
      await far.close()
      await proxy.close()
    }
  })
})
