/**
 * `npm run bench`: what an answer costs beside its bare graph queries, a change beside a bare transaction, a ranking
 * beside one in the database, and the server beside others, in one run, as ratios. On the embedded engine in memory; on
 * Neo4j too where NEO4J_URI names an empty one, which is filled and emptied. BENCH=comparison,ranking,api chooses parts,
 * BENCH_MEASUREMENTS the size of the large graph.
 */
import { executeOperation } from '../src/graphql/execute.js'
import type { Graph } from '../src/graph/graph.js'
import { migrate } from '../src/graph/migrations/migrate.js'
import { openGraph } from '../src/graph/open-graph.js'
import { readAuditHead } from '../src/graph/queries/audit.js'
import { findCompoundProfiles } from '../src/graph/queries/compound-profile.js'
import { findMeasurementsSharingAssays } from '../src/graph/queries/measurement.js'
import { findMissingValuesSharingAssays } from '../src/graph/queries/missing-value.js'
import { loadSeed } from '../src/importers/load-seed.js'
import { benchApi } from './api/bench-api.js'
import { interleave, printTimings } from './interleave.js'
import { benchRanking } from './ranking.js'
import { giveBack, openEmptied } from './scratch-neo4j.js'
import { benchWrites } from './writes.js'

const ROUNDS = 200
const COMPOUND = 'compound:kt-253'

const COMPARISON = `
query Comparison {
  comparePotency(reference: { id: "${COMPOUND}" }) {
    comparisons { nodes { comparator { name } tier ratio { display fold foldLow foldHigh verdict { outcome } independence { summary } } } }
  }
}`

const PAGE = `
query Page {
  compounds(first: 25) {
    nodes { name measurements(first: 25) { nodes { reportedText assay { name cellLine { name } } citation { label } } } }
  }
}`

const uri = process.env['NEO4J_URI']
const chosen = process.env['BENCH']?.split(',') ?? ['comparison', 'ranking', 'api']

if (chosen.includes('comparison')) await benchEngine('embedded, in memory', await openEmbedded())
if (chosen.includes('ranking')) await benchRanking(openEmbedded, 'embedded, in memory')
if (uri === undefined) console.log('\nNeo4j: left out, NEO4J_URI is not set')
else {
  try {
    if (chosen.includes('comparison')) await benchEngine('Neo4j over Bolt', await openEmptied(uri))
    if (chosen.includes('ranking')) await benchRanking(() => openEmptied(uri), 'Neo4j over Bolt')
    if (chosen.includes('api')) await benchApi(uri)
  } finally {
    await giveBack(uri)
  }
}

async function openEmbedded(): Promise<Graph> {
  const graph = await openGraph({ url: 'memory:' })
  await migrate(graph)
  return graph
}

async function benchEngine(name: string, graph: Graph): Promise<void> {
  await loadSeed(graph, { at: new Date().toISOString() })
  const contenders = [
    { name: 'the four bare queries of a comparison', run: () => askBare(graph) },
    { name: 'comparePotency, ten rows', run: () => executeOperation({ graph, document: COMPARISON }) },
    { name: 'compounds with measurements in context', run: () => executeOperation({ graph, document: PAGE }) },
    { name: 'the four bare queries again (control)', run: () => askBare(graph) },
  ]
  printTimings(`${name}, ${ROUNDS} rounds`, await interleave(contenders, ROUNDS))
  await benchWrites(graph, name)
  await graph.close()
}

async function askBare(graph: Graph): Promise<void> {
  const { sequence } = await readAuditHead(graph)
  const question = { compoundId: COMPOUND, at: sequence }
  const [measurements] = await Promise.all([
    findMeasurementsSharingAssays(graph, question),
    findMissingValuesSharingAssays(graph, question),
  ])
  await findCompoundProfiles(graph, [...new Set(measurements.map(({ compound }) => compound.id))])
}
