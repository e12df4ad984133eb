/**
 * A migration takes a graph from one schema version to the next. It runs again after a crash halfway, and beside
 * the same migration of another process, so each of its statements has the same effect twice.
 */
import type { Cypher, Engine } from '../graph.js'

export interface Migration {
  readonly version: number
  /** Indexes and constraints; the only place where the text differs by engine. */
  readonly statements: (engine: Engine) => readonly Cypher[]
}

/** An index on one property. */
export function createIndex(label: string, property: string): Cypher {
  const name = `${toSnake(label)}_${toSnake(property)}`
  return { name: `migration.${name}`, text: `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})` }
}

/**
 * A uniqueness constraint. Neo4j makes its index by itself and refuses a second one; the embedded engine scans at
 * every look-up unless the index is there before the constraint.
 */
export function createUniqueKey(engine: Engine, label: string, property: string): readonly Cypher[] {
  const name = `${toSnake(label)}_${toSnake(property)}_unique`
  const text = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`
  const constraint = { name: `migration.${name}`, text }
  return engine === 'neo4j' ? [constraint] : [createIndex(label, property), constraint]
}

function toSnake(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()
}
