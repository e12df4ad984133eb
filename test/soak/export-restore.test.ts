import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commitChange } from '../../src/curation/commit-change.js'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import { exportGraph } from '../../src/graph/export-graph.js'
import { hashGraph } from '../../src/graph/graph-hash.js'
import { migrate } from '../../src/graph/migrations/migrate.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { restoreGraph } from '../../src/graph/restore-graph.js'
import { measuredCompound, requestPlan } from '../curation/changes.js'
import { forEachEngine } from '../engines.js'

const BATCHES = 24
const PER_BATCH = 2_500

forEachEngine(({ open }) => {
  it(`${BATCHES * PER_BATCH} measurements keep their hash and their chain through export and restore`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'export-'))
    const file = join(folder, 'graph.ndjson')
    const origin = await openGraph({ url: 'memory:' })
    await migrate(origin)
    for (let batch = 0; batch < BATCHES; batch += 1) {
      const names = Array.from({ length: PER_BATCH }, (_, index) => `${batch}-${index}`)
      const measured = names.map((name, index) => measuredCompound(name, index + 0.5))
      await commitChange(
        origin,
        requestPlan(`batch ${batch}`, {
          nodes: measured.flatMap(({ nodes }) => nodes),
          relationships: measured.flatMap(({ relationships }) => relationships),
          entersForce: names.map((name) => ({ label: 'Measurement', id: `measurement:${name}` })),
        }),
      )
    }
    await exportGraph(origin, file)
    const restored = await open()
    await restoreGraph(restored, file)
    expect(await hashGraph(restored)).toEqual(await hashGraph(origin))
    expect(await verifyAudit(restored)).toMatchObject({ ok: true, events: BATCHES })
    await origin.close()
    await rm(folder, { recursive: true })
  })
})
