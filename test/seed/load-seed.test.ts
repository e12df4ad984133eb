import { describe, expect, it } from 'vitest'
import { commitChange } from '../../src/curation/commit-change.js'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import type { Graph } from '../../src/graph/graph.js'
import { hashGraph } from '../../src/graph/graph-hash.js'
import { countAuditEvents, findAuditEvents, readAuditHead } from '../../src/graph/queries/audit.js'
import { findNodesByIds } from '../../src/graph/queries/record.js'
import { isSeedDue, loadSeed, loadSeedFile, readSeedText, SEED_FILES } from '../../src/importers/load-seed.js'
import { requestPlan } from '../curation/changes.js'
import { forEachEngine } from '../engines.js'
import { NOON } from './seeded-graph.js'

const LATER = '2026-02-03T12:00:00.000Z'
const contentHashes = new Map<string, string>()

forEachEngine((engine) => {
  const openSeeded = async (): Promise<Graph> => {
    const graph = await engine.open()
    await loadSeed(graph, { at: NOON })
    return graph
  }
  /** Loads a seed file again with one text in it replaced, as a newer release would. */
  const reload = async (graph: Graph, fileName: string, { from, to }: { readonly from: string; readonly to: string }) => {
    const text = await readSeedText(fileName)
    if (!text.includes(from)) throw new Error(`${fileName} does not hold "${from}".`)
    return await loadSeedFile(graph, { fileName, text: text.replace(from, to), at: LATER })
  }

  describe('loading the seed', () => {
    it('is one audit event a file, by the seed, in the order of the files', async () => {
      const graph = await openSeeded()
      const events = await findAuditEvents(graph, { first: 100 })
      expect(events.map(({ sequence, reason }) => ({ sequence, reason }))).toEqual(
        SEED_FILES.map((fileName, index) => ({ sequence: index + 1, reason: `seed/${fileName}` })),
      )
      expect(new Set(events.map(({ contributor, action }) => `${contributor.id} ${contributor.role} ${action}`))).toEqual(
        new Set(['contributor:system:seed system loadSeed']),
      )
    })

    it('leaves a log that verifies', async () => {
      const { ok, events, problems } = await verifyAudit(await openSeeded())
      expect({ ok, events, problems }).toEqual({ ok: true, events: SEED_FILES.length, problems: [] })
    })

    it('twice is loading once', async () => {
      const graph = await openSeeded()
      const before = { head: await readAuditHead(graph), hash: await hashGraph(graph) }
      const again = await loadSeed(graph, { at: LATER })
      expect(again).toEqual({ loaded: [], unchanged: SEED_FILES })
      expect({ head: await readAuditHead(graph), hash: await hashGraph(graph) }).toEqual(before)
    })

    it('from two sides at once is loading once', async () => {
      const graph = await engine.open()
      const results = await Promise.all([loadSeed(graph, { at: NOON }), loadSeed(graph, { at: NOON })])
      expect(results.flatMap(({ loaded }) => loaded).sort()).toEqual([...SEED_FILES].sort())
      expect(await countAuditEvents(graph)).toBe(SEED_FILES.length)
    })

    it('is due in an empty graph and after a start that was cut short, and not once it is whole', async () => {
      const graph = await engine.open()
      const due = [await isSeedDue(graph)]
      const fileName = 'companies.yml'
      await loadSeedFile(graph, { fileName, text: await readSeedText(fileName), at: NOON })
      due.push(await isSeedDue(graph))
      await loadSeed(graph, { at: NOON })
      due.push(await isSeedDue(graph))
      expect(due).toEqual([true, true, false])
    })

    it('gives one content hash on every engine, whenever it is loaded', async () => {
      const graph = await engine.open()
      await loadSeed(graph, { at: LATER })
      const { content } = await hashGraph(graph)
      contentHashes.set(engine.name, content)
      expect(new Set(contentHashes.values())).toEqual(new Set([content]))
      expect(content).toBe((await hashGraph(await openSeeded())).content)
    })
  })

  describe('a newer seed file', () => {
    it('revises a changed entity to version 2, with before and after in the history', async () => {
      const graph = await openSeeded()
      await reload(graph, 'companies.yml', { from: 'name: Kartos', to: 'name: Kartos Therapeutics' })
      const [company] = await findNodesByIds(graph, 'Company', ['company:kartos'])
      const stamps = { fromSequence: 1, revisedSequence: SEED_FILES.length + 1 }
      expect(company?.properties).toEqual({ name: 'Kartos Therapeutics', sortName: 'kartos therapeutics', version: 2, ...stamps })
      const [event] = await findAuditEvents(graph, { subject: 'company:kartos', after: SEED_FILES.length, first: 10 })
      expect(event?.changes.filter(({ subject }) => subject === 'company:kartos')).toEqual([
        { subject: 'company:kartos', field: 'name', before: 'Kartos', after: 'Kartos Therapeutics' },
        { subject: 'company:kartos', field: 'sortName', before: 'kartos', after: 'kartos therapeutics' },
      ])
      expect((await verifyAudit(graph)).ok).toBe(true)
    })

    it('revises only what changed', async () => {
      const graph = await openSeeded()
      await reload(graph, 'companies.yml', { from: 'name: Kartos', to: 'name: Kartos Therapeutics' })
      const others = await findNodesByIds(graph, 'Company', ['company:amgen', 'company:roche'])
      expect(others.map(({ properties }) => properties['version'])).toEqual([1, 1])
    })

    it('revises a compound whose mechanism changed, and says so in the history', async () => {
      const graph = await openSeeded()
      const from = 'mechanisms: [mechanism:mdm2-degradation]'
      await reload(graph, 'compounds.yml', { from, to: 'mechanisms: [mechanism:mdm2-degradation, mechanism:p53-mdm2-feedback]' })
      const [compound] = await findNodesByIds(graph, 'Compound', ['compound:kt-253'])
      const [event] = await findAuditEvents(graph, { subject: 'compound:kt-253', after: SEED_FILES.length, first: 10 })
      expect(compound?.properties['version']).toBe(2)
      expect(event?.changes).toEqual([
        { subject: 'compound:kt-253', field: 'HAS_MECHANISM mechanism:p53-mdm2-feedback', before: null, after: '{}' },
      ])
      expect((await verifyAudit(graph)).ok).toBe(true)
    })

    it('leaves evidence in the state that curation gave it', async () => {
      const graph = await openSeeded()
      const retracted = { label: 'Measurement', id: 'measurement:kt-253-comparative-guide:rg7388:ic50' } as const
      await commitChange(
        graph,
        requestPlan('retract', { updates: [{ ...retracted, set: { status: 'RETRACTED' } }], leavesForce: [retracted] }),
      )
      await reload(graph, 'kt-253-comparative-guide/measurements.yml', { from: '# The table', to: '# A table' })
      const [measurement] = await findNodesByIds(graph, 'Measurement', [retracted.id])
      expect([measurement?.properties['status'], measurement?.properties['untilSequence']]).toEqual(['RETRACTED', SEED_FILES.length + 1])
    })

    it('with another comment changes no record', async () => {
      const graph = await openSeeded()
      const { content } = await hashGraph(graph)
      await reload(graph, 'companies.yml', { from: '# Companies', to: '# The companies' })
      expect((await hashGraph(graph)).content).toBe(content)
    })

    it.each([
      {
        what: 'a value',
        fileName: 'kt-253-comparative-guide/measurements.yml',
        change: { from: "reportedText: '67'", to: "reportedText: '76'" },
        culprit: 'measurement:kt-253-comparative-guide:milademetan:ic50',
      },
      {
        what: 'the citation of a value',
        fileName: 'kt-253-comparative-guide/measurements.yml',
        change: { from: 'citation: 5', to: 'citation: 9' },
        culprit: 'measurement:kt-253-comparative-guide:kt-253:ic50',
      },
      {
        what: 'a claim',
        fileName: 'kt-253-comparative-guide/claims.yml',
        change: { from: 'a marked advantage', to: 'an advantage' },
        culprit: 'claim:kt-253-comparative-guide:advantage',
      },
      {
        what: 'the rationale of an evidence line',
        fileName: 'kt-253-comparative-guide/identity.yml',
        change: { from: 'under another catalogue number, B15543587', to: 'under B15543587' },
        culprit: 'evidence-line:kt-253:anticancer-agent-253:2',
      },
    ])('cannot edit $what: it is refused by name and nothing is stored', async ({ fileName, change, culprit }) => {
      const graph = await openSeeded()
      const before = await hashGraph(graph)
      const lines = (await readSeedText(fileName)).split(change.from)[0]?.split('\n') ?? []
      const refusal = await reload(graph, fileName, change).catch((error: unknown) => error)
      expect(String(refusal)).toContain(`"${culprit}" is in the graph with another content.`)
      const entry = lines.findLastIndex((line) => line.startsWith('  - ')) + 1
      expect(String(refusal)).toContain(`SeedFileError: ${fileName}:${entry}: `)
      expect(await hashGraph(graph)).toEqual(before)
    })
  })
})
