/** What somebody types finds what they mean, in one order on both engines. */
import { describe, expect, it } from 'vitest'
import { compareCodePoints } from '../../src/domain/code-point-order.js'
import { toSearchKey } from '../../src/domain/search-key.js'
import type { Graph } from '../../src/graph/graph.js'
import { findAllNodes } from '../../src/graph/record-pages.js'
import { SEED_FILES } from '../../src/importers/load-seed.js'
import { forEachEngine } from '../engines.js'
import { pick, withSeed, type SeededGraph } from './seeded-graph.js'

const SEARCH = `query ($text: String!, $kinds: [EntityKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) { totalCount nodes { node { id } matched status highlight } pageInfo { hasNextPage endCursor } } }`

const TYPED = [
  'milad',
  'amg232',
  'AMG 232',
  '232',
  'rs4;11',
  'RS411',
  'rs4-11',
  'μm',
  'mdm',
  'p53',
  'kt',
  'a',
  'review',
  'degrader',
  'seldegamadlin',
  'CHEMBL',
  'compound:kt-253',
  'comp',
  'compound:',
]

async function find(seed: SeededGraph, text: string, rest: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> {
  return pick(await seed.read(SEARCH, { text, first: 100, ...rest }), 'search.nodes.*.node.id').map(String)
}

forEachEngine((engine) => {
  describe('a search', () => {
    const seed = withSeed(engine, SEED_FILES)

    it.each([
      ['milad', 'compound:milademetan'],
      ['amg232', 'compound:navtemadlin'],
      ['232', 'compound:navtemadlin'],
      ['RS4-11', 'cell-line:rs4-11'],
      ['KT-253', 'compound:kt-253'],
      ['kymera', 'company:kymera'],
      ['seldegamadlin', 'compound:kt-253'],
    ])('for %s finds %s first', async (text, id) => {
      expect((await find(seed, text))[0]).toBe(id)
    })

    it('does not depend on how a name is spelt', async () => {
      const found = await find(seed, 'RS4;11')
      for (const text of ['RS4-11', 'rs411', ' rs4 ; 11 ']) expect(await find(seed, text)).toEqual(found)
      expect(await find(seed, 'AMG 232')).toEqual(await find(seed, 'amg232'))
    })

    it('finds each thing once, and of the kinds asked for alone', async () => {
      const all = await find(seed, 'm')
      expect(new Set(all).size).toBe(all.length)
      const compounds = await find(seed, 'm', { kinds: ['COMPOUND'] })
      expect(compounds).toEqual(all.filter((id) => id.startsWith('compound:')))
      expect(compounds.length).toBeGreaterThan(2)
    })

    it('finds by the beginning of an id only where the text is one', async () => {
      expect(await find(seed, 'comp', { kinds: ['COMPOUND'] })).toEqual([])
      expect((await find(seed, 'compound:kt', { kinds: ['COMPOUND'] }))[0]).toBe('compound:kt-253')
      expect(await find(seed, 'compoundkt253')).toEqual(['compound:kt-253'])
    })

    it.each([
      ['MEASUREMENT', 'measurements'],
      ['CLAIM', 'claims'],
    ])('says that nothing of the kind %s has a name, and where it is listed', async (kind, list) => {
      const answer = await seed.ask(SEARCH, { text: 'milad', kinds: [kind] })
      expect(pick(answer, 'data.search.totalCount')).toEqual([0])
      expect(pick(answer, 'extensions.warnings.*.code')).toEqual(['KIND_WITHOUT_NAMES'])
      expect(String(pick(answer, 'extensions.warnings.*.message'))).toContain(`\`${list}\``)
    })

    it('marks what matched in the text as written, and how far it is trusted', async () => {
      const answer = await seed.read(SEARCH, { text: 'amg2', first: 1 })
      expect(pick(answer, 'search.nodes.*')).toMatchObject([{ matched: 'AMG 232', highlight: '**AMG 2**32', status: 'VERIFIED' }])
      const unverified = await seed.read(SEARCH, { text: 'seldega', first: 1 })
      expect(pick(unverified, 'search.nodes.*.status')).toEqual(['UNVERIFIED'])
    })

    it('pages without losing or doubling a row', async () => {
      const whole = await find(seed, 'm')
      const paged: string[] = []
      let after: unknown = null
      for (let more = true; more;) {
        const page = await seed.read(SEARCH, { text: 'm', first: 3, after })
        paged.push(...pick(page, 'search.nodes.*.node.id').map(String))
        after = pick(page, 'search.pageInfo.endCursor')[0]
        more = pick(page, 'search.pageInfo.hasNextPage')[0] === true
        expect(pick(page, 'search.totalCount')).toEqual([whole.length])
      }
      expect(paged).toEqual(whole)
    })

    it.each(['*', '   ', '()', 'x'.repeat(201)])('refuses %s, in which there is nothing to search for', async (text) => {
      expect(pick(await seed.ask(SEARCH, { text }), 'errors.*.extensions.code')).toEqual(['BAD_USER_INPUT'])
    })

    it.each(['milad*', '.*milad', '"milad"', 'milad OR 1=1', "milad') RETURN 1 //", 'mi[l]ad', 'milad~2', '%milad%'])(
      'takes %s as plain text',
      async (text) => {
        const found = await find(seed, text)
        expect(found).toEqual(await find(seed, text.replace(/[^\p{L}\p{N}]/gu, '')))
      },
    )

    it('takes as many graph queries for one hit as for many', async () => {
      const queriesOf = async (text: string) =>
        [
          ...(await seed.queriesOf(
            'query ($text: String!) { search(text: $text, kinds: [COMPOUND]) { nodes { node { id } } totalCount } }',
            { text },
          )),
        ].sort()
      expect(await queriesOf('m')).toEqual(await queriesOf('milad'))
    })

    it.each(TYPED)('for %s gives rows in the order of match, rank, key and id', async (text) => {
      expect(await find(seed, text)).toEqual(searchByHand(await readKeys(seed.graph()), text))
    })
  })
})

type Key = Readonly<Record<string, unknown>>

async function readKeys(graph: Graph): Promise<readonly Key[]> {
  const keys: Key[] = []
  for await (const page of findAllNodes(graph))
    keys.push(...page.filter(({ label }) => label === 'SearchKey').map(({ properties }) => properties))
  return keys
}

/** The law of the order, in plain JavaScript. */
function searchByHand(keys: readonly Key[], text: string): readonly string[] {
  const key = toSearchKey(text)
  const ranked = keys
    .filter((one) => String(one['key']).startsWith(key) && one['status'] !== 'REJECTED')
    .filter((one) => Number(one['rank']) > 0 || one['key'] === key || text.includes(':'))
    .map((one) => ({ id: String(one['entityId']), key: String(one['key']), rank: Number(one['rank']) }))
    .map((one) => ({ ...one, place: one.rank > 3 ? 2 : one.key === key ? 0 : 1 }))
    .sort((a, b) => a.place - b.place || a.rank - b.rank || compareCodePoints(a.key, b.key) || compareCodePoints(a.id, b.id))
  return [...new Set(ranked.map(({ id }) => id))].slice(0, 100)
}
