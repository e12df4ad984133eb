/** The log of changes as those who follow it see it. */
import { describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.js'
import { executeOperation } from '../../src/graphql/execute.js'
import { ADA, correct, openSeeded } from '../curation/curators.js'
import { tamper } from '../curation/tamper.js'
import { forEachEngine } from '../engines.js'
import { pick } from './seeded-graph.js'

async function read(graph: Graph, document: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const { data, errors } = await executeOperation({ graph, document, variables })
  expect(errors).toBeUndefined()
  const plain: unknown = JSON.parse(JSON.stringify(data))
  return plain
}

const CHANGES =
  'query ($after: String, $first: Int) { changes(after: $after, first: $first) { nodes { sequence } pageInfo { hasNextPage endCursor } } }'

forEachEngine((engine) => {
  describe('changes', () => {
    it('come in their order, and the cursor of the end shows what came since, once', async () => {
      const graph = await openSeeded(engine)
      const seen: unknown[] = []
      let after: unknown = null
      for (let hasNextPage = true; hasNextPage;) {
        const page = await read(graph, CHANGES, { after, first: 4 })
        seen.push(...pick(page, 'changes.nodes.*.sequence'))
        after = pick(page, 'changes.pageInfo.endCursor')[0]
        hasNextPage = pick(page, 'changes.pageInfo.hasNextPage')[0] === true
      }
      expect(seen).toEqual(seen.map((_, index) => index + 1))
      const end = await read(graph, CHANGES, { after })
      expect(end).toEqual({ changes: { nodes: [], pageInfo: { hasNextPage: false, endCursor: after } } })
      await correct(graph, ADA)
      expect(pick(await read(graph, CHANGES, { after }), 'changes.nodes.*.sequence')).toEqual([seen.length + 1])
    })
  })

  describe('verifyAudit', () => {
    const VERIFY = '{ verifyAudit { ok events head problems { code message } } }'

    it('finds nothing in a log that nobody touched', async () => {
      const graph = await openSeeded(engine)
      const answer = await read(graph, VERIFY)
      expect(pick(answer, 'verifyAudit.problems')).toEqual([[]])
      expect(String(pick(answer, 'verifyAudit.head')[0])).toMatch(/^\d+:[0-9a-f]{64}$/)
    })

    it('finds a value that was changed by hand', async () => {
      const graph = await openSeeded(engine)
      await tamper(graph, "MATCH (m:Measurement {id: 'measurement:kt-253-comparative-guide:navtemadlin:ic50'}) SET m.value = 28.0")
      const answer = await read(graph, VERIFY)
      expect(pick(answer, 'verifyAudit.ok')).toEqual([false])
      expect(pick(answer, 'verifyAudit.problems.*.code')).toEqual(['RECORD_CHANGED'])
    })
  })
})
