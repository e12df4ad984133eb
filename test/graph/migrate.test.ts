/**
 * Migrating twice is migrating once, and a newer schema is left alone.
 */
import { expect, it } from 'vitest'
import { migrate, readSchemaVersion, SCHEMA_VERSION } from '../../src/graph/migrations/migrate.js'
import { forEachEngine } from '../engines.js'

forEachEngine((engine) => {
  it('brings an empty graph to the version of the program', async () => {
    const graph = await engine.open()
    expect(await readSchemaVersion(graph)).toBe(SCHEMA_VERSION)
  })

  it('changes nothing the second time', async () => {
    const graph = await engine.open()
    expect(await migrate(graph)).toEqual({ from: SCHEMA_VERSION, to: SCHEMA_VERSION })
  })
})
