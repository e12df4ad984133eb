/**
 * What must hold however often a process is killed amid its changes.
 */
import { expect } from 'vitest'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import type { Cypher, Graph } from '../../src/graph/graph.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { readAuditHead } from '../../src/graph/queries/audit.js'
import { findOperation } from '../../src/graph/queries/operation.js'
import { countNodes } from '../../src/graph/queries/record.js'
import { type Acknowledged, type ChangingProgram, killAmidChanges } from './killed-process.js'

/** After each kill every change acknowledged so far is there, whole, in a chain that verifies. */
export async function expectChangesSurvive(folder: string, kills: number): Promise<void> {
  await expectNothingLost({ folder, kills, program: 'change-without-end.ts' }, async (graph, sequence) => {
    expect([await countNodes(graph, 'Compound'), await countNodes(graph, 'Measurement')]).toEqual([sequence, sequence])
  })
}

/** The same of proposals, corrections and acceptances, of which none is done by halves. */
export async function expectCurationSurvives(folder: string, kills: number): Promise<void> {
  await expectNothingLost({ folder, kills, program: 'curate-without-end.ts' }, async (graph) => {
    expect(await graph.read(FIND_TORN)).toEqual([])
  })
}

/** What only a decision by halves leaves: a proposal and its value that disagree, a superseded value without successor. */
const FIND_TORN: Cypher = {
  name: 'test.findTorn',
  text: `
MATCH (p:Proposal)-[:PROPOSES]->(m:Measurement)
WHERE (p.state = 'ACCEPTED') <> (m.status = 'ACCEPTED' OR m.status = 'SUPERSEDED')
RETURN p.id AS id
UNION ALL
MATCH (m:Measurement)-[:SUPERSEDES]->(old:Measurement)
WHERE (old.status = 'SUPERSEDED') <> (m.status = 'ACCEPTED' OR m.status = 'SUPERSEDED')
RETURN old.id AS id`,
}

interface Killing {
  readonly folder: string
  readonly kills: number
  readonly program: ChangingProgram
}

async function expectNothingLost(
  { folder, kills, program }: Killing,
  expectWhole: (graph: Graph, sequence: number) => Promise<void>,
): Promise<void> {
  const acknowledged: Acknowledged[] = []
  for (let kill = 1; kill <= kills; kill += 1) {
    acknowledged.push(...(await killAmidChanges(folder, program)))
    const graph = await openGraph({ url: folder })
    try {
      const { sequence } = await readAuditHead(graph)
      const kept = await Promise.all(acknowledged.map(({ operation }) => findOperation(graph, operation)))
      expect(kept.map((operation) => operation?.sequence)).toEqual(acknowledged.map((change) => change.sequence))
      await expectWhole(graph, sequence)
      expect(await verifyAudit(graph)).toMatchObject({ ok: true, events: sequence })
    } finally {
      await graph.close()
    }
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(kills)
}
