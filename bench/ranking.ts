/**
 * `rankCompounds` over a real table, repeated under new ids until there are 3,000, 30,000 and 300,000 values, beside a
 * query that ranks in the database without rules, verdicts or reasons. Twice: the target's values grow with the table,
 * or each copy has a target of its own and the values asked about stay as many.
 */
import { existsSync } from 'node:fs'
import { executeOperation } from '../src/graphql/execute.js'
import type { Cypher, Graph } from '../src/graph/graph.js'
import { readAuditHead } from '../src/graph/queries/audit.js'
import { findSelectedMeasurements } from '../src/graph/queries/measurement-selection.js'
import type { NodeLabel } from '../src/graph/vocabulary.js'
import { importTable } from '../src/importers/import-table.js'
import { CHEMBL_WEB } from '../src/importers/sources/chembl-web.js'
import { interleave, printTimings } from './interleave.js'
import { readOriginal, writeCopy } from './repeat-records.js'

/** 2,970 rows of IC50 against MDM2. */
const TABLE = new URL('../../shared/data/chembl-mdm2-ic50.csv', import.meta.url).pathname
const TARGET = 'target:chembl5023'
const SIZES = [
  { copies: 1, rounds: 20 },
  { copies: 10, rounds: 5 },
  { copies: 100, rounds: 2 },
] as const
const REPEATED: readonly NodeLabel[] = ['Compound', 'Assay', 'Citation', 'Measurement']

const RANKING = `
query Ranking($target: ID!) {
  rankCompounds(context: { endpoint: "IC50", target: { id: $target } }) {
    groups { nodes { assay { name } citation { label } rows { tier compound { name } standardValue standardUnit interval { low high } n nCensored } } }
  }
}`

/** As an aggregate alone: bounds are left out, and whatever is measured is averaged. */
const BARE: Cypher = {
  name: 'bench.bareRanking',
  text: `
MATCH (:Target {id: $target})<-[:AGAINST]-(a:Assay)
MATCH (a)<-[:IN_ASSAY]-(m:Measurement)
WHERE m.endpoint = 'IC50' AND m.relation = 'EQUAL'
MATCH (m)-[:OF_COMPOUND]->(c:Compound)
WITH c, avg(m.pValue) AS mean, count(m) AS n
ORDER BY mean DESC, c.id
LIMIT 25
RETURN c.id AS id, c.name AS name, mean, n`,
}

/** `open` gives an empty graph each time. */
export async function benchRanking(open: () => Promise<Graph>, name: string): Promise<void> {
  if (!existsSync(TABLE)) {
    console.log(`\n${name}: ranking left out, ${TABLE} is not there`)
    return
  }
  await benchCopies(open, { title: `${name}, all values of one target`, labels: REPEATED })
  await benchCopies(open, { title: `${name}, each copy with its own target`, labels: [...REPEATED, 'Target'] })
}

async function benchCopies(
  open: () => Promise<Graph>,
  { title, labels }: { readonly title: string; readonly labels: readonly NodeLabel[] },
): Promise<void> {
  const graph = await open()
  await importTable(graph, { source: CHEMBL_WEB, path: TABLE, rejectsPath: '/dev/null', now: () => new Date().toISOString() })
  const original = await readOriginal(graph, labels)
  const rows = original.nodes.filter(({ label }) => label === 'Measurement').length
  let copies = 1
  for (const { copies: wanted, rounds } of SIZES) {
    for (; copies < wanted; copies += 1) await writeCopy(graph, original, copies)
    await benchSize(graph, `${title}: ${(rows * copies).toLocaleString('en')} measurements`, rounds)
  }
  await graph.close()
}

async function benchSize(graph: Graph, title: string, rounds: number): Promise<void> {
  const { sequence: at } = await readAuditHead(graph)
  const bare = () => graph.read(BARE, { target: TARGET })
  const rank = async () => {
    const answer = await executeOperation({ graph, document: RANKING, variables: { target: TARGET } })
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors))
    return answer.queries
  }
  const queries = await rank().catch((error: unknown) => String(error))
  if (typeof queries === 'string') {
    console.log(`\n${title}: not answered. ${queries}`)
    return
  }
  const contenders = [
    { name: 'ranked in the database, no rules', run: bare },
    { name: 'the values with their context, no ranking', run: () => findSelectedMeasurements(graph, { at, filter: { target: TARGET } }) },
    { name: 'rankCompounds', run: rank },
    { name: 'ranked in the database again (control)', run: bare },
  ]
  printTimings(`${title}, ${rounds} rounds; ${queries.length} graph queries`, await interleave(contenders, rounds, 1))
}
