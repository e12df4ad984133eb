/**
 * What must hold however often a process is killed amid its changes.
 */
import { expect } from 'vitest'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { readAuditHead } from '../../src/graph/queries/audit.js'
import { findOperation } from '../../src/graph/queries/operation.js'
import { countNodes } from '../../src/graph/queries/record.js'
import { CURATOR } from './changes.js'
import { type Acknowledged, killAmidChanges } from './killed-process.js'

/** Kills as often, and after each kill finds every change acknowledged so far, whole, in a chain that verifies. */
export async function expectNothingLost(folder: string, kills: number): Promise<void> {
  const acknowledged: Acknowledged[] = []
  for (let kill = 1; kill <= kills; kill += 1) {
    acknowledged.push(...(await killAmidChanges(folder)))
    const graph = await openGraph({ url: folder })
    try {
      const { sequence } = await readAuditHead(graph)
      const kept = await Promise.all(acknowledged.map(({ key }) => findOperation(graph, `${CURATOR.id} ${key}`)))
      expect(kept.map((operation) => operation?.sequence)).toEqual(acknowledged.map((change) => change.sequence))
      expect([await countNodes(graph, 'Compound'), await countNodes(graph, 'Measurement')]).toEqual([sequence, sequence])
      expect(await verifyAudit(graph)).toMatchObject({ ok: true, events: sequence })
    } finally {
      await graph.close()
    }
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(kills)
}
