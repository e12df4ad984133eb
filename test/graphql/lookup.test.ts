import { describe, expect, it } from 'vitest'
import { proposeCompound } from '../../src/curation/propose-compound.js'
import { ADA, expectDone, NOW } from '../curation/curators.js'
import { forEachEngine } from '../engines.js'
import { pick, withSeed, type SeededGraph } from './seeded-graph.js'

const LOOKUP = `query ($names: [String!]!) {
  lookup(names: $names) { input status node { id } candidates { id } suggestions warnings { code } }
}`

const ODD_TEXTS = [
  ...['', ' ', '\t\n', '*', '.*', '%', '_', '\\', '"', "'", '`', '$p0', '{id: 1}', ') DETACH DELETE n //', '~kt-253^2', 'kt AND NOT 253'],
  ...['\u0000', 'compound:', 'compound:\u0000', ':', 'compound:nothing', '__proto__', 'constructor', 'toString', '🧪', 'х'.repeat(10_000)],
  ...['k'.repeat(10_000), `compound:${'k'.repeat(10_000)}`, '\ud800', 'compound:\ud800'],
]

const KINDS = [
  ...['compound:kt-253', 'company:kymera', 'target:mdm2', 'cell-line:rs4-11', 'assay:rs4-11-viability', 'KT-253', 'MDM2', 'RS4-11'],
  ...['citation:kt-253-comparative-guide:5', 'document:kt-253-comparative-guide', 'claim:kt-253-comparative-guide:1', 'Kymera', 'nobody'],
]

forEachEngine((engine) => {
  const seed = withSeed(engine)

  describe('a lookup', () => {
    it('gives a slot to each repetition of a name', async () => {
      const names = ['KT-253', 'nobody', 'kt253', 'KT-253', 'nobody']
      const answer = await seed.read(LOOKUP, { names })
      expect(pick(answer, 'lookup.*.input')).toEqual(names)
      expect(pick(answer, 'lookup.*.status')).toEqual(['FOUND', 'NOT_FOUND', 'FOUND', 'FOUND', 'NOT_FOUND'])
    })

    it('finds nothing by a text without letters, by a text as long as a page, or by signs that a query language knows', async () => {
      expect(await statusesOf(seed, ODD_TEXTS)).toEqual(ODD_TEXTS.map(() => 'NOT_FOUND'))
    })

    it('asks the graph no oftener for 250 inputs than for one of each kind', async () => {
      const many = Array.from({ length: 250 }, (_, index) => KINDS[index % KINDS.length])
      const queries = async (names: readonly unknown[]) => [...(await seed.queriesOf(LOOKUP, { names }))].sort()
      expect(await queries(many)).toEqual(await queries(KINDS))
    })

    it('gives the candidates of a name that fits two, and guesses none', async () => {
      const ids = await Promise.all(['one', 'two'].map((key) => proposeTwin(seed, key)))
      const answer = await seed.read(LOOKUP, { names: ['Twin-7'] })
      expect(answer).toMatchObject({ lookup: [{ status: 'AMBIGUOUS', node: null }] })
      expect(pick(answer, 'lookup.*.candidates.*.id')).toEqual([...ids].sort())
    })
  })
})

async function statusesOf(seed: SeededGraph, names: readonly string[]): Promise<readonly unknown[]> {
  return pick(await seed.read(LOOKUP, { names }), 'lookup.*.status')
}

/** Another substance that is sold under the same name. */
async function proposeTwin(seed: SeededGraph, key: string): Promise<string> {
  const input = { idempotencyKey: key, name: 'Twin-7', duplicateReason: 'Two vendors sell two substances under this name.' }
  return expectDone(await proposeCompound({ graph: seed.graph(), viewer: ADA, input, at: NOW })).subjectId
}
