/** The seed on one engine, stored where the program finds it; and empty graphs beside it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { migrate } from '../../src/graph/migrations/migrate.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { loadSeed } from '../../src/importers/load-seed.js'
import type { TestEngine } from '../engines.js'
import { SEEDED_AT } from '../graphql/seeded-graph.js'
import { nameGraph, type Environment } from '../server/server-process.js'

export interface StoredSeed {
  /** What names the graph to the program. */
  readonly env: () => Environment
  /** A path in a folder that goes with the suite. */
  readonly path: (name: string) => string
}

export function withStoredSeed(engine: TestEngine): StoredSeed {
  const folder = mkdtempSync(join(tmpdir(), 'equipotent-cli-'))
  const path = (name: string) => join(folder, name)
  const url = engine.name === 'embedded' ? path('graph') : engine.options.url
  beforeAll(async () => {
    if (engine.name === 'neo4j') await engine.open()
    const graph = await openGraph({ ...engine.options, url })
    await migrate(graph)
    await loadSeed(graph, { at: SEEDED_AT })
    await graph.close()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return { env: () => nameGraph({ ...engine, options: { ...engine.options, url } }), path }
}
