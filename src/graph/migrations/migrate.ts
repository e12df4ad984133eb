/**
 * Brings a graph's schema to the version of this program. Twice is once, also from two processes at the same time.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { GraphError } from '../graph-error.js'
import type { Cypher, Graph, GraphReader } from '../graph.js'
import { FIRST_SCHEMA } from './001-first-schema.js'
import { PROPOSALS } from './002-proposals.js'
import { REVISIONS } from './003-revisions.js'
import { createAuditHead } from './create-audit-head.js'
import type { Migration } from './migration.js'

/** In ascending order of version. */
export const MIGRATIONS: readonly Migration[] = [FIRST_SCHEMA, PROPOSALS, REVISIONS]
export const SCHEMA_VERSION = Math.max(...MIGRATIONS.map(({ version }) => version))

const ATTEMPTS = 5

const READ_VERSION: Cypher = {
  name: 'schemaVersion.find',
  text: `
MATCH (v:SchemaVersion {id: 'schema-version'})
RETURN v.version AS version`,
}

const RECORD_VERSION: Cypher = {
  name: 'schemaVersion.record',
  text: `
MERGE (v:SchemaVersion {id: 'schema-version'})
SET v.version = $version`,
  integers: ['version'],
}

/** Throws `NEWER_SCHEMA` for a graph that a later version of this program migrated, and leaves it as it is. */
export async function migrate(graph: Graph): Promise<{ readonly from: number; readonly to: number }> {
  const from = await readSchemaVersion(graph)
  if (from > SCHEMA_VERSION) {
    throw new GraphError(
      'NEWER_SCHEMA',
      `The graph has schema version ${from}, this program knows ${SCHEMA_VERSION}. Use the version of equipotent that migrated it.`,
    )
  }
  for (const migration of MIGRATIONS) {
    if (migration.version > from) await apply(graph, migration)
  }
  return { from, to: SCHEMA_VERSION }
}

/** The version that the graph was migrated to; 0 for an empty graph. */
export async function readSchemaVersion(reader: GraphReader): Promise<number> {
  const [row] = await reader.read(READ_VERSION)
  return typeof row?.['version'] === 'number' ? row['version'] : 0
}

async function apply(graph: Graph, migration: Migration): Promise<void> {
  for (const statement of migration.statements(graph.engine)) await defineDespiteOthers(graph, statement)
  await graph.write(async (transaction) => {
    await createAuditHead(transaction)
    await transaction.run(RECORD_VERSION, { version: migration.version })
  })
}

/** Two processes that make the same index at once may fail each other: the second try finds it made. */
async function defineDespiteOthers(graph: Graph, statement: Cypher): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await graph.define(statement)
      return
    } catch (error) {
      if (attempt === ATTEMPTS) throw error
      await sleep(50 * attempt)
    }
  }
}
