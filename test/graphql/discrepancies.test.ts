import { describe, expect, it } from 'vitest'
import { forEachEngine } from '../engines.js'
import { CELL, GUIDE, pick, withSeed } from './seeded-graph.js'

const DISCREPANCIES = `query ($rule: String, $about: ID, $evidence: EvidenceScope, $first: Int, $after: String) {
  discrepancies(rule: $rule, about: $about, evidence: $evidence, first: $first, after: $after) {
    totalCount nodes { id rule message state sides { __typename id } } pageInfo { endCursor }
  }
}`
const TITLE_CLAIM = `claim:${GUIDE.slice('document:'.length)}:15`
const UNSUPPORTED = `discrepancy:independence-unsupported:${TITLE_CLAIM}`
const IDENTITY = 'discrepancy:identity-conflict:compound:kt-253|benchchem.com'

forEachEngine((engine) => {
  const seed = withSeed(engine)
  const idsOf = async (variables: Readonly<Record<string, unknown>>) =>
    pick(await seed.read(DISCREPANCIES, variables), 'discrepancies.nodes.*.id')

  describe('the discrepancies of the guide', () => {
    it('are its claim of independence and the two catalogue numbers of KT-253', async () => {
      expect(await idsOf({ about: GUIDE })).toEqual([UNSUPPORTED])
      expect(await idsOf({ about: 'compound:kt-253', rule: 'IDENTITY_CONFLICT' })).toEqual([IDENTITY])
    })

    it('show both sides', async () => {
      const answer = await seed.read(DISCREPANCIES, { rule: 'IDENTITY_CONFLICT', about: 'compound:kt-253' })
      expect(pick(answer, 'discrepancies.nodes.*.sides.*.id')).toEqual([
        'compound:kt-253',
        'identity-assertion:kt-253:b13434231',
        'identity-assertion:kt-253:b15543587',
      ])
      expect(pick(answer, 'discrepancies.nodes.*.message')).toEqual([
        'benchchem.com lists KT-253 under 2 catalogue numbers, B13434231 and B15543587; find out which of them is KT-253 before ordering it.',
      ])
    })

    it('arise from a supposed value that breaks a claim', async () => {
      const evidence = { override: [{ measurement: `${CELL}:navtemadlin:ic50`, reportedText: '0.03' }] }
      expect(await idsOf({ rule: 'SUPERLATIVE_BROKEN', about: GUIDE })).toEqual([])
      expect(await idsOf({ rule: 'SUPERLATIVE_BROKEN', about: GUIDE, evidence })).toEqual([
        `discrepancy:superlative-broken:claim:${GUIDE.slice('document:'.length)}:12`,
      ])
    })

    it('can be fetched by their ids, and others not', async () => {
      const question = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }'
      expect(await seed.read(question, { ids: [UNSUPPORTED, 'discrepancy:none', IDENTITY] })).toEqual({
        nodes: [{ __typename: 'Discrepancy', id: UNSUPPORTED }, null, { __typename: 'Discrepancy', id: IDENTITY }],
      })
    })

    it('go page by page', async () => {
      const first = await seed.read(DISCREPANCIES, { first: 1 })
      const [total] = pick(first, 'discrepancies.totalCount')
      const [after] = pick(first, 'discrepancies.pageInfo.endCursor')
      const rest = await idsOf({ first: 100, after })
      expect(rest.length + 1).toBe(total)
    })

    it('are of the rules that there are', async () => {
      expect(await seed.ask(DISCREPANCIES, { rule: 'NOISE' })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'rule' } }],
      })
    })

    it('take each graph query once, but for the citations: of values, and of names', async () => {
      const queries = await seed.queriesOf(DISCREPANCIES, { rule: 'MECHANISM_CONFLICT' })
      expect(queries.filter((name, position) => queries.indexOf(name) !== position)).toEqual(['citation.findByIds'])
    })
  })
})
