/**
 * The same questions without GraphQL, as a careful person would answer each by hand: one query, positional lists, the
 * driver and fastify. Listens on a free port of 127.0.0.1 and prints its address.
 */
import fastify from 'fastify'
import neo4j from 'neo4j-driver'

const driver = neo4j.driver(
  process.env['NEO4J_URI'] ?? '',
  neo4j.auth.basic(process.env['NEO4J_USER'] ?? '', process.env['NEO4J_PASSWORD'] ?? ''),
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a class in name, options in use
  {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
  },
)

type Row = readonly (readonly unknown[])[]

async function ask(text: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly Row[]> {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a class in name, options in use
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ })
  try {
    const result = await session.run(text, parameters)
    return result.records.map((record) => record.keys.map((key) => toList(record.get(key))))
  } finally {
    await session.close()
  }
}

function toList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('not a list')
  return value
}

const BY_ID = 'MATCH (c:Compound {id: $id}) RETURN [c.id, c.name, c.modality, c.inchiKey, c.smiles, c.molecularWeight] AS compound'
const PAGE = `
MATCH (c:Compound)
WHERE c.sortName >= $name AND (c.sortName > $name OR c.id > $id)
RETURN [c.id, c.name, c.modality, c.molecularWeight] AS compound
ORDER BY c.sortName, c.id
LIMIT 25`
const NESTED = `
MATCH (c:Compound)
WHERE c.sortName >= $name AND (c.sortName > $name OR c.id > $id)
WITH c ORDER BY c.sortName, c.id LIMIT 25
CALL (c) {
  MATCH (c)<-[:OF_COMPOUND]-(m:Measurement)
  WITH m ORDER BY m.pValue IS NULL, m.pValue DESC, m.id LIMIT 10
  MATCH (m)-[:IN_ASSAY]->(a:Assay)
  MATCH (a)-[:AGAINST]->(t:Target)
  MATCH (m)-[:CITED_BY]->(z:Citation)
  RETURN collect([m.id, m.reportedText, m.standardValue, m.pValue, a.id, a.name, t.id, t.name, z.id, z.label]) AS measurements
}
RETURN [c.id, c.name] AS compound, measurements
ORDER BY c.sortName, c.id`
const PAIR = `
UNWIND $ids AS id
MATCH (c:Compound {id: id})<-[:OF_COMPOUND]-(m:Measurement)
MATCH (m)-[:IN_ASSAY]->(a:Assay)
MATCH (a)-[:AGAINST]->(t:Target)
MATCH (m)-[:CITED_BY]->(z:Citation)
RETURN [c.id, c.name] AS compound, [m.id, m.endpoint, m.reportedText, m.relation, m.standardValue, m.pValue, a.id, a.name, t.id, t.name, z.id, z.label] AS measurement`

const app = fastify()

app.post<{ Body: { readonly id: string } }>('/byId', async ({ body }) => {
  const [row] = await ask(BY_ID, body)
  const [id, name, modality, inchiKey, smiles, molecularWeight] = row?.[0] ?? []
  return { compound: { id, name, modality, inchiKey, smiles, molecularWeight } }
})

app.post<{ Body: { readonly name: string; readonly id: string } }>('/page', async ({ body }) => {
  const rows = await ask(PAGE, body)
  const toCompound = ([id, name, modality, molecularWeight]: readonly unknown[]) => ({ id, name, modality, molecularWeight })
  return { compounds: { nodes: rows.map((row) => toCompound(row[0] ?? [])) } }
})

app.post<{ Body: { readonly name: string; readonly id: string } }>('/nested', async ({ body }) => {
  const rows = await ask(NESTED, body)
  const toCompound = ([id, name]: readonly unknown[], found: readonly unknown[]) => ({
    id,
    name,
    measurements: { nodes: found.map(toMeasurement) },
  })
  return { compounds: { nodes: rows.map((row) => toCompound(row[0] ?? [], row[1] ?? [])) } }
})

app.post<{ Body: { readonly one: string; readonly other: string } }>('/pair', async ({ body }) => ({
  values: await ask(PAIR, { ids: [body.one, body.other] }),
}))

function toMeasurement(values: unknown): unknown {
  const [id, reportedText, standardValue, pValue, assayId, assayName, targetId, targetName, citationId, label] = toList(values)
  const assay = { id: assayId, name: assayName, target: { id: targetId, name: targetName } }
  return { id, reportedText, standardValue, pValue, assay, citation: { id: citationId, label } }
}

console.log(await app.listen({ host: '127.0.0.1', port: 0 }))
