import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import { exportGraph } from '../../src/graph/export-graph.js'
import type { Graph } from '../../src/graph/graph.js'
import { hashGraph } from '../../src/graph/graph-hash.js'
import { migrate } from '../../src/graph/migrations/migrate.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { restoreGraph } from '../../src/graph/restore-graph.js'
import { loadSeed } from '../../src/importers/load-seed.js'
import { forEachEngine } from '../engines.js'

const NEW_YEAR = { at: '2026-01-01T00:00:00.000Z' }
const A_YEAR_LATER = { at: '2027-01-01T00:00:00.000Z' }

async function withEmbedded(work: (graph: Graph) => Promise<void>): Promise<void> {
  const graph = await openGraph({ url: 'memory:' })
  await migrate(graph)
  await work(graph)
  await graph.close()
}

forEachEngine(({ open }) => {
  it('the seed loaded twice is the seed loaded once', async () => {
    const graph = await open()
    await loadSeed(graph, NEW_YEAR)
    const once = await hashGraph(graph)
    await loadSeed(graph, A_YEAR_LATER)
    expect(await hashGraph(graph)).toEqual(once)
    expect(await verifyAudit(graph)).toMatchObject({ ok: true })
  })

  it('the seed has the same content here and on the embedded engine, whenever it is loaded', async () => {
    const graph = await open()
    await loadSeed(graph, NEW_YEAR)
    await withEmbedded(async (embedded) => {
      await loadSeed(embedded, A_YEAR_LATER)
      expect((await hashGraph(embedded)).content).toBe((await hashGraph(graph)).content)
    })
  })

  it('the seed keeps its full hash from here to the embedded engine and back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seed-'))
    const [there, back] = [join(folder, 'there.ndjson'), join(folder, 'back.ndjson')]
    const graph = await open()
    await loadSeed(graph, NEW_YEAR)
    const before = await hashGraph(graph)
    await exportGraph(graph, there)
    await withEmbedded(async (embedded) => {
      await restoreGraph(embedded, there)
      expect(await hashGraph(embedded)).toEqual(before)
      await exportGraph(embedded, back)
    })
    const again = await open()
    await restoreGraph(again, back)
    expect(await hashGraph(again)).toEqual(before)
    expect(await loadSeed(again, A_YEAR_LATER)).toMatchObject({ loaded: [] })
    await rm(folder, { recursive: true })
  })
})
