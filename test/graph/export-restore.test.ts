import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commitChange } from '../../src/curation/commit-change.js'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import { exportGraph } from '../../src/graph/export-graph.js'
import type { Graph, GraphReader } from '../../src/graph/graph.js'
import { hashGraph } from '../../src/graph/graph-hash.js'
import { SCHEMA_VERSION, migrate } from '../../src/graph/migrations/migrate.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { readAuditHead } from '../../src/graph/queries/audit.js'
import { countNodes } from '../../src/graph/queries/record.js'
import { restoreGraph } from '../../src/graph/restore-graph.js'
import { compound, measuredCompound, requestPlan } from '../curation/changes.js'
import { tamper } from '../curation/tamper.js'
import { forEachEngine } from '../engines.js'

const IC50 = { label: 'Measurement', id: 'measurement:kt-253' } as const
/** Text, numbers and lists that tempt an engine or a file format to keep something else. */
const ODD_PROPERTIES = {
  smiles: 'C\u2028C\u2029\u0085"\\\n\t\u0000é𝛼',
  molecularWeight: 1e21,
  chemblId: '',
  synonyms: ['𝛼', '\uffff', 'a\nb'],
  flags: [true, false],
  numbers: [0, -1.5, 5e-324, 2 ** 53 - 1],
}

forEachEngine(({ open }) => {
  let folder: string
  let file: string
  let graph: Graph

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'export-'))
    file = join(folder, 'graph.ndjson')
    graph = await open()
    const kt253 = measuredCompound('kt-253', 0.3)
    await commitChange(graph, requestPlan('accept', { ...kt253, entersForce: [IC50] }, { reason: 'as printed' }))
    await commitChange(graph, requestPlan('odd', { nodes: [compound('𝛼', ODD_PROPERTIES), compound('\uffff'), compound('b')] }))
    await commitChange(graph, requestPlan('retract', { leavesForce: [IC50] }))
  })

  afterEach(() => rm(folder, { recursive: true }))

  async function openEmbedded(): Promise<Graph> {
    const embedded = await openGraph({ url: 'memory:' })
    await migrate(embedded)
    return embedded
  }

  /** The restored graph is refused with this message, and holds nothing. */
  async function expectRefusal(message: string | RegExp): Promise<void> {
    const empty = await open()
    await expect(restoreGraph(empty, file)).rejects.toThrow(message)
    expect(await countNodes(empty, 'Compound')).toBe(0)
    expect(await readAuditHead(empty)).toMatchObject({ sequence: 0 })
  }

  async function linesOf(path: string): Promise<string[]> {
    return (await readFile(path, 'utf8')).split('\n')
  }

  describe('a restored graph', () => {
    it('is equal to its origin on the same engine', async () => {
      const before = await hashGraph(graph)
      await exportGraph(graph, file)
      const restored = await open()
      await restoreGraph(restored, file)
      expect(await hashGraph(restored)).toEqual(before)
      expect(await verifyAudit(restored)).toMatchObject({ ok: true, events: 3 })
    })

    it('is equal to its origin on the embedded engine, and exports the same file', async () => {
      await exportGraph(graph, file)
      const restored = await openEmbedded()
      await restoreGraph(restored, file)
      expect(await hashGraph(restored)).toEqual(await hashGraph(graph))
      const again = join(folder, 'again.ndjson')
      await exportGraph(restored, again)
      expect(await readFile(again, 'utf8')).toBe(await readFile(file, 'utf8'))
      await restored.close()
    })

    it('is equal to an origin on the embedded engine', async () => {
      const origin = await openEmbedded()
      await commitChange(origin, requestPlan('odd', { ...measuredCompound('kt-253', 0.3), updates: [] }))
      await commitChange(origin, requestPlan('even', { nodes: [compound('odd', ODD_PROPERTIES)] }))
      await exportGraph(origin, file)
      const restored = await open()
      await restoreGraph(restored, file)
      expect(await hashGraph(restored)).toEqual(await hashGraph(origin))
      await origin.close()
    })

    it('goes on with the next change, and knows its old keys', async () => {
      await exportGraph(graph, file)
      const restored = await open()
      await restoreGraph(restored, file)
      expect(await commitChange(restored, requestPlan('retract', {}))).toMatchObject({ kind: 'REPEATED', sequence: 3 })
      expect(await commitChange(restored, requestPlan('next', {}))).toMatchObject({ kind: 'DONE', sequence: 4 })
    })
  })

  describe('an export', () => {
    it('starts with a manifest that tells what it holds', async () => {
      const manifest = await exportGraph(graph, file)
      const head = await readAuditHead(graph)
      expect(manifest).toEqual({
        format: 1,
        schemaVersion: SCHEMA_VERSION,
        graphId: head.graphId,
        sequence: 3,
        hash: head.hash,
        counts: {
          nodes: { Compound: 4, Measurement: 1, Contributor: 1, Operation: 3, AuditEvent: 3, AuditHead: 1 },
          relationships: { 'Measurement-OF_COMPOUND-Compound': 1, 'AuditEvent-BY-Contributor': 3 },
        },
      })
      const [first = ''] = await linesOf(file)
      expect(JSON.parse(first)).toEqual({ kind: 'manifest', ...manifest })
    })

    it('leaves no file behind when it fails', async () => {
      const failing: GraphReader = {
        read: (query, parameters) =>
          query.name === 'record.findNodesByIds:Operation' ? Promise.reject(new Error('gone')) : graph.read(query, parameters),
      }
      await expect(exportGraph(failing, file)).rejects.toThrow('gone')
      expect(await readdir(folder)).toEqual([])
    })

    it('is refused while changes never pause', async () => {
      let key = 0
      const busy: GraphReader = {
        async read(query, parameters) {
          if (query.name === 'record.findNodesByIds:Operation') await commitChange(graph, requestPlan(`busy ${(key += 1)}`, {}))
          return await graph.read(query, parameters)
        },
      }
      await expect(exportGraph(busy, file)).rejects.toThrow(/Pause the changes/)
      expect(await readdir(folder)).toEqual([])
    })
  })

  describe('a restore refuses', () => {
    beforeEach(() => exportGraph(graph, file))

    it('a graph that is not empty', async () => {
      await expect(restoreGraph(graph, file)).rejects.toThrow('The graph holds 4 Compound records. Restore only fills an empty graph.')
    })

    it('a file that was cut at the end of a line', async () => {
      await writeFile(file, `${(await linesOf(file)).slice(0, 5).join('\n')}\n`)
      await expectRefusal(/is not whole: its last line is missing/)
    })

    it('a file that was cut within a line, by its number', async () => {
      const text = (await linesOf(file)).slice(0, 5).join('\n')
      await writeFile(file, text.slice(0, -10))
      await expectRefusal(/line 5, it is no JSON \(the file ends within this line\): \{/)
    })

    it('a file with a line taken out', async () => {
      await writeFile(file, (await linesOf(file)).filter((line) => !line.includes('"id":"compound:b"')).join('\n'))
      await expectRefusal(/it holds 3 Compound, its manifest says 4/)
    })

    it('a file with a value changed', async () => {
      await writeFile(file, (await readFile(file, 'utf8')).replace('"value":0.3', '"value":0.4'))
      await expectRefusal(/its records were changed/)
    })

    it('a file with more at its end', async () => {
      await appendFile(file, '{"kind":"end","hash":""}\n')
      await expectRefusal(/nothing may follow/)
    })

    it('a label or a relationship that the graph does not know', async () => {
      await writeFile(file, (await readFile(file, 'utf8')).replace('"labels":["Compound"]', '"labels":["Person"]'))
      await expectRefusal(/line \d+, "Person" is no label: /)
    })

    it('what is no export', async () => {
      await writeFile(file, 'name,value\nKT-253,0.3\n')
      await expectRefusal(/line 1, it is no JSON: name,value/)
    })

    it('a file of a newer format', async () => {
      await writeFile(file, (await readFile(file, 'utf8')).replace('"format":1', '"format":2'))
      await expectRefusal('The file has format 2, this program knows 1.')
    })
  })

  it('half restored, a graph answers nobody', async () => {
    await exportGraph(graph, file)
    const restored = await open()
    const failing: Graph = {
      ...restored,
      write: (work) =>
        restored.write((transaction) =>
          work({
            read: (query, parameters) => transaction.read(query, parameters),
            run: (query, parameters) =>
              query.name.startsWith('record.createRelationships:')
                ? Promise.reject(new Error('power cut'))
                : transaction.run(query, parameters),
          }),
        ),
    }
    await expect(restoreGraph(failing, file)).rejects.toThrow('power cut')
    expect(await countNodes(restored, 'Compound')).toBe(4)
    await expect(readAuditHead(restored)).rejects.toThrow(/did not finish/)
    await expect(commitChange(restored, requestPlan('next', {}))).rejects.toThrow(/did not finish/)
  })

  describe('the content hash', () => {
    it('does not change when evidence says the same at another time', async () => {
      const before = await hashGraph(graph)
      const other = await open()
      const later = { at: '2027-01-01T00:00:00.000Z', reason: 'another' }
      const { nodes, relationships } = measuredCompound('kt-253', 0.3)
      await commitChange(other, requestPlan('x', { nodes: [compound('b'), compound('\uffff'), compound('𝛼', ODD_PROPERTIES)] }, later))
      await commitChange(other, requestPlan('y', { nodes, relationships, entersForce: [IC50] }, later))
      const after = await hashGraph(other)
      expect(after.content).toBe(before.content)
      expect(after.full).not.toBe(before.full)
    })

    it.each([
      ['a value', `MATCH (m:Measurement {id: 'measurement:kt-253'}) SET m.value = 0.31`],
      ['a list', `MATCH (m:Measurement {id: 'measurement:kt-253'}) SET m.validity = ['A', 'B']`],
      ['a relationship', `MATCH (:Measurement {id: 'measurement:kt-253'})-[r:OF_COMPOUND]->() SET r.role = 'CONTROL'`],
    ])('changes with %s', async (_, text) => {
      const { content } = await hashGraph(graph)
      await tamper(graph, text)
      expect((await hashGraph(graph)).content).not.toBe(content)
    })
  })
})
