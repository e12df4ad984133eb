import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import { DEFAULT_EVIDENCE_SCOPE } from '../../src/domain/evidence-scope.js'
import { describePotency } from '../../src/domain/potency-statistics.js'
import { createProvenance } from '../../src/domain/provenance.js'
import type { Graph } from '../../src/graph/graph.js'
import { hashGraph } from '../../src/graph/graph-hash.js'
import { migrate } from '../../src/graph/migrations/migrate.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { readAuditHead } from '../../src/graph/queries/audit.js'
import { findMeasurementsByCompounds } from '../../src/graph/queries/measurement.js'
import { countNodes } from '../../src/graph/queries/record.js'
import { importTable, type ImportResult } from '../../src/importers/import-table.js'
import { CHEMBL_WEB } from '../../src/importers/sources/chembl-web.js'
import { CHEMBL_WS } from '../../src/importers/sources/chembl-ws.js'
import type { TableSource } from '../../src/importers/table/table-source.js'
import { forEachEngine } from '../engines.js'

// Third-party tables that stand beside a checkout of the project where its developers have them; they are never part of it.
const TABLES = fileURLToPath(new URL('../../../shared/data/', import.meta.url))
const BUSY_MACHINE_MILLISECONDS = 600_000
const ERBB2 = join(TABLES, 'chembl-erbb2.csv')
const FILES: readonly (readonly [TableSource, string])[] = [
  [CHEMBL_WEB, 'chembl-mdm2-ic50.csv'],
  [CHEMBL_WEB, 'chembl-mdm2-p53-ppi-ic50.csv'],
  [CHEMBL_WS, 'chembl-erbb2.csv'],
]

async function importAll(graph: Graph): Promise<readonly ImportResult[]> {
  const results: ImportResult[] = []
  for (const [source, file] of FILES) {
    results.push(await importTable(graph, { source, path: join(TABLES, file), now: () => new Date().toISOString() }))
  }
  return results
}

function countsOf(results: readonly ImportResult[]): unknown {
  return results.map(({ read, accepted, duplicates, rejected }) => [read, accepted, duplicates, rejected])
}

async function withEmbedded<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const graph = await openGraph({ url: 'memory:' })
  try {
    await migrate(graph)
    return await work(graph)
  } finally {
    await graph.close()
  }
}

/** Lets a process of its own import, and kills it when it has read that many rows. */
async function importUntilKilled(url: string, rows: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'import-until-killed.ts'), url, ERBB2])
  let complaint = ''
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()))
  child.stdout.on('data', (text: Buffer) => {
    if (Number(text.toString().trim().split('\n').at(-1)) >= rows) setTimeout(() => child.kill('SIGKILL'), 100)
  })
  const signal = await new Promise((resolve) => child.once('close', (_, by) => resolve(by)))
  expect([signal, complaint]).toEqual(['SIGKILL', ''])
}

describe.skipIf(!existsSync(TABLES))('the tables of ChEMBL', () => {
  forEachEngine(({ open, name, options }) => {
    it(
      'are loaded row by row, a second run adds nothing, and the content is that of the embedded engine',
      async () => {
        const graph = await open()
        expect(countsOf(await importAll(graph))).toEqual([
          [2970, 2970, 0, 0],
          [1621, 1621, 0, 0],
          [5207, 5207, 0, 0],
        ])
        expect([await countNodes(graph, 'Measurement'), await countNodes(graph, 'MissingValue')]).toEqual([2946 + 1621 + 4278, 24 + 929])
        const once = await hashGraph(graph)
        expect(countsOf(await importAll(graph))).toEqual([
          [2970, 0, 2970, 0],
          [1621, 0, 1621, 0],
          [5207, 0, 5207, 0],
        ])
        expect(await hashGraph(graph)).toEqual(once)
        expect(await verifyAudit(graph)).toMatchObject({ ok: true })
        await expectNutlin3(graph)
        if (name === 'embedded') return
        const elsewhere = await withEmbedded(async (embedded) => {
          await importAll(embedded)
          return await hashGraph(embedded)
        })
        expect(elsewhere.content).toBe(once.content)
      },
      BUSY_MACHINE_MILLISECONDS,
    )

    it(
      'are the same after a kill in the middle and a second run',
      async () => {
        const graph = name === 'neo4j' ? await open() : null
        const folder = await mkdtemp(join(tmpdir(), 'import-'))
        const url = name === 'neo4j' ? options.url : join(folder, 'graph')
        await importUntilKilled(url, 2_000)
        const again = graph ?? (await openGraph({ url }))
        const result = await importTable(again, { source: CHEMBL_WS, path: ERBB2, now: () => new Date().toISOString() })
        expect(result.duplicates).toBeGreaterThanOrEqual(2_000)
        expect(result.accepted + result.duplicates).toBe(5_207)
        expect(await verifyAudit(again)).toMatchObject({ ok: true })
        const { content } = await hashGraph(again)
        if (graph === null) await again.close()
        await rm(folder, { recursive: true })
        const once = await withEmbedded(async (embedded) => {
          await importTable(embedded, { source: CHEMBL_WS, path: ERBB2, now: () => new Date().toISOString() })
          return await hashGraph(embedded)
        })
        expect(content).toBe(once.content)
      },
      BUSY_MACHINE_MILLISECONDS,
    )
  })
})

/** Values that were counted in the tables by other means. */
async function expectNutlin3(graph: Graph): Promise<void> {
  const { sequence: at } = await readAuditHead(graph)
  const all = await findMeasurementsByCompounds(graph, { ids: ['compound:chembl191334'], at })
  const statistics = (targetId: string) => {
    const measurements = all.filter(({ assay }) => assay.target?.id === targetId)
    const provenance = createProvenance({ profiles: new Map(), measurements })
    const { n, nCensored, median, geometricMean } = describePotency(measurements, {
      provenance,
      scope: { ...DEFAULT_EVIDENCE_SCOPE, includeFlagged: true },
    })
    const exact = measurements.filter(({ relation }) => relation === 'EQUAL').map(({ standardValue }) => standardValue ?? 0)
    const bounds = measurements.filter(({ relation }) => relation !== 'EQUAL').map(({ reportedText }) => reportedText)
    return { n, nCensored, median, geometricMean: geometricMean?.toFixed(2), low: Math.min(...exact), high: Math.max(...exact), bounds }
  }
  expect(statistics('target:chembl5023')).toEqual({
    ...{ n: 22, nCensored: 1, median: 90, geometricMean: '187.93', low: 10, high: 30_000, bounds: ['>60000.0'] },
  })
  expect(statistics('target:chembl1907611')).toEqual({
    ...{ n: 15, nCensored: 0, median: 70, geometricMean: '49.01', low: 3.5, high: 4_600, bounds: [] },
  })
}
