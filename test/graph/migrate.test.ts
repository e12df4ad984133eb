/**
 * Migrating twice is migrating once, also at the same time, and a graph of a later version is left alone.
 */
import { expect, it } from 'vitest'
import type { Cypher, Graph } from '../../src/graph/graph.js'
import { MIGRATIONS, migrate, readSchemaVersion, SCHEMA_VERSION } from '../../src/graph/migrations/migrate.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { forEachEngine, onNeo4j } from '../engines.js'

const DESCRIBE_HEAD: Cypher = {
  name: 'test.describeHead',
  text: 'MATCH (h:AuditHead) RETURN h.id AS id, h.sequence AS sequence, h.hash AS hash, h.at AS at, h.graphId AS graphId',
}
const SET_VERSION: Cypher = {
  name: 'test.setVersion',
  text: `MATCH (v:SchemaVersion {id: 'schema-version'}) SET v.version = $version`,
  integers: ['version'],
}

async function setVersion(graph: Graph, version: number): Promise<void> {
  await graph.write((transaction) => transaction.run(SET_VERSION, { version }))
}

/** Takes the schema away as well: what a test leaves of it must be whole again. */
async function dropSchema(graph: Graph): Promise<void> {
  await setVersion(graph, 0)
  for (const [kind, kinds] of [
    ['CONSTRAINT', 'CONSTRAINTS'],
    ['INDEX', 'INDEXES'],
  ] as const) {
    const show: Cypher = { name: 'test.showSchema', text: `SHOW ${kinds} YIELD name, type RETURN name, type` }
    for (const { name, type } of await graph.read(show)) {
      if (typeof name === 'string' && type !== 'LOOKUP')
        await graph.define({ name: 'test.dropSchema', text: `DROP ${kind} ${name} IF EXISTS` })
    }
  }
}

forEachEngine((engine) => {
  it('brings an empty graph to the version of the program', async () => {
    const graph = await engine.open()
    expect(await readSchemaVersion(graph)).toBe(SCHEMA_VERSION)
  })

  it('makes an audit head without history', async () => {
    const graph = await engine.open()
    const [head] = await graph.read(DESCRIBE_HEAD)
    expect(head).toMatchObject({ id: 'audit-head', sequence: 0, hash: '', at: '1970-01-01T00:00:00.000Z' })
    expect(head?.['graphId']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('changes nothing the second time', async () => {
    const graph = await engine.open()
    const before = await graph.read(DESCRIBE_HEAD)
    expect(await migrate(graph)).toEqual({ from: SCHEMA_VERSION, to: SCHEMA_VERSION })
    expect(await graph.read(DESCRIBE_HEAD)).toEqual(before)
  })

  it('does what is left to do after it was interrupted', async () => {
    const graph = await engine.open()
    await setVersion(graph, 0)
    expect(await migrate(graph)).toEqual({ from: 0, to: SCHEMA_VERSION })
  })

  it('refuses a graph that a later version migrated, and leaves it as it is', async () => {
    const graph = await engine.open()
    await setVersion(graph, SCHEMA_VERSION + 1)
    await expect(migrate(graph)).rejects.toMatchObject({ code: 'NEWER_SCHEMA' })
    expect(await readSchemaVersion(graph)).toBe(SCHEMA_VERSION + 1)
    await setVersion(graph, SCHEMA_VERSION)
  })

  it('migrates once when called twice at the same time', async () => {
    const graph = await engine.open()
    await setVersion(graph, 0)
    await Promise.all([migrate(graph), migrate(graph)])
    expect(await graph.read(DESCRIBE_HEAD)).toHaveLength(1)
  })
})

onNeo4j((engine) => {
  it('migrates once when several processes start at the same time', async () => {
    const graph = await engine.open()
    await dropSchema(graph)
    const graphs = await Promise.all(Array.from({ length: 4 }, () => openGraph(engine.options)))
    await Promise.all(graphs.map((each) => migrate(each)))
    for (const each of graphs) await each.close()
    const names: Cypher = { name: 'test.names', text: `SHOW INDEXES YIELD name, type WHERE type = 'RANGE' RETURN name` }
    const defined = MIGRATIONS.flatMap(({ statements }) => statements('neo4j'))
    expect(await graph.read(names)).toHaveLength(defined.length)
  })
})
