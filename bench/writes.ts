/**
 * Curation beside a bare transaction: how many changes a second 1, 4 and 16 clients make by `proposeMeasurement`, and how
 * many by one transaction that writes as many nodes and relationships without checks, key, or chain. Rounds take turns.
 */
import { proposeMeasurement } from '../src/curation/propose-measurement.js'
import type { Cypher, Graph } from '../src/graph/graph.js'

const CLIENTS = [1, 4, 16] as const
const ROUNDS = 5
const CHANGES_A_ROUND = 64

/** The measurement with its three ends, its proposal, the operation and the event: four nodes, six relationships. */
const BARE: Cypher = {
  name: 'bench.bareWrite',
  text: `
MATCH (c:Compound {id: 'compound:navtemadlin'})
MATCH (a:Assay {id: 'assay:rs4-11-viability'})
MATCH (z:Citation {id: 'citation:kt-253-comparative-guide:5'})
MATCH (p:Contributor {id: 'contributor:system:seed'})
CREATE (m:Bench {id: $id})
SET m += $properties
CREATE (m)-[:OF_COMPOUND]->(c)
CREATE (m)-[:IN_ASSAY]->(a)
CREATE (m)-[:CITED_BY]->(z)
CREATE (q:Bench {id: $proposal})
CREATE (q)-[:PROPOSES]->(m)
CREATE (q)-[:BY]->(p)
CREATE (o:Bench {id: $operation})
CREATE (e:Bench {id: $event})
CREATE (e)-[:BY]->(p)
RETURN m.id AS id`,
}

const keys = { last: 0 }

export async function benchWrites(graph: Graph, name: string): Promise<void> {
  console.log(`\n${name}: changes a second, ${ROUNDS} rounds of ${CHANGES_A_ROUND}`)
  for (const clients of CLIENTS) {
    const rates: { readonly bare: number; readonly curated: number }[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.push({ bare: await measureRate(clients, () => writeBare(graph)), curated: await measureRate(clients, () => propose(graph)) })
    }
    const [bare, curated] = [median(rates.map((rate) => rate.bare)), median(rates.map((rate) => rate.curated))]
    const ratio = median(rates.map((rate) => rate.bare / rate.curated))
    console.log(
      `  ${String(clients).padStart(2)} clients   bare ${bare.toFixed(0).padStart(6)}   proposeMeasurement ${curated.toFixed(0).padStart(6)}   ×${ratio.toFixed(2)}`,
    )
  }
}

async function measureRate(clients: number, change: () => Promise<unknown>): Promise<number> {
  let left = CHANGES_A_ROUND
  const start = performance.now()
  const work = async () => {
    while (left > 0) {
      left -= 1
      await change()
    }
  }
  await Promise.all(Array.from({ length: clients }, work))
  return (CHANGES_A_ROUND * 1000) / (performance.now() - start)
}

async function writeBare(graph: Graph): Promise<void> {
  keys.last += 1
  const id = `bench:${process.pid}:${keys.last}`
  const properties = {
    endpoint: 'IC50',
    reportedText: `${keys.last}`,
    value: keys.last,
    unit: 'nM',
    standardValue: keys.last,
    status: 'PROPOSED',
  }
  const others = { proposal: `${id}:proposal`, operation: `${id}:operation`, event: `${id}:event` }
  await graph.write((transaction) => transaction.run(BARE, { id, properties, ...others }))
}

async function propose(graph: Graph): Promise<void> {
  keys.last += 1
  const outcome = await proposeMeasurement({
    graph,
    viewer: { id: 'contributor:local:bench', name: 'Bench', role: 'curator' },
    at: new Date().toISOString(),
    input: {
      idempotencyKey: `bench-${process.pid}-${keys.last}`,
      compound: { id: 'compound:navtemadlin' },
      assay: 'assay:rs4-11-viability',
      citation: 'citation:kt-253-comparative-guide:5',
      endpoint: 'IC50',
      reportedText: `${keys.last}`,
      unit: 'nM',
    },
  })
  if (outcome.kind !== 'DONE') throw new Error(`not done: ${JSON.stringify(outcome)}`)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
