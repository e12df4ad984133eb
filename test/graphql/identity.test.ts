import { describe, expect, it } from 'vitest'
import { forEachEngine } from '../engines.js'
import { pick, withSeed } from './seeded-graph.js'

const LOOKUP = `query ($names: [String!]!, $kinds: [EntityKind!], $level: IdentityLevel) {
  lookup(names: $names, kinds: $kinds, identityLevel: $level) { input status node { __typename id } suggestions warnings { code } }
}`

const COMPOUND = `query ($by: CompoundKey!, $level: IdentityLevel) { compound(by: $by, identityLevel: $level) { id } }`

const COMPARE = `query ($reference: CompoundKey!, $level: IdentityLevel, $policy: String, $context: PotencyContext) {
  comparePotency(reference: $reference, identityLevel: $level, policy: $policy, context: $context) { reference { id } warnings { code } }
}`

forEachEngine((engine) => {
  const seed = withSeed(engine)

  describe('a compound', () => {
    it.each([
      { id: 'compound:navtemadlin' },
      { name: 'Navtemadlin' },
      { name: 'NAVTEMADLIN' },
      { name: 'AMG 232' },
      { name: 'amg232' },
      { name: 'AMG-232' },
    ])('is found by %j', async (by) => {
      expect(await seed.read(COMPOUND, { by })).toEqual({ compound: { id: 'compound:navtemadlin' } })
    })

    it.each([
      { id: 'compound:nobody' },
      { id: 'company:kymera' },
      { id: '' },
      { name: 'nobody' },
      { name: '' },
      { name: '\u0000' },
      { chemblId: 'CHEMBL0' },
    ])('is null for %j, without an error', async (by) => {
      expect(await seed.ask(COMPOUND, { by })).toMatchObject({ data: { compound: null } })
      expect(pick(await seed.ask(COMPOUND, { by }), 'errors')).toEqual([])
    })

    it('is found by an unverified name, with a warning', async () => {
      expect(await seed.ask(COMPOUND, { by: { name: 'seldegamadlin' } })).toMatchObject({
        data: { compound: { id: 'compound:kt-253' } },
        extensions: { warnings: [{ code: 'NAME_UNVERIFIED' }] },
      })
    })

    it.each([{ name: 'Anticancer agent 253' }, { catalogueNumber: 'B13434231' }])('is not found by the disputed %j', async (by) => {
      expect(await seed.read(COMPOUND, { by })).toEqual({ compound: null })
    })

    it.each([{ name: 'Anticancer agent 253' }, { catalogueNumber: 'B13434231' }])(
      'is found by the disputed %j when asserted identities are asked for, with a warning',
      async (by) => {
        expect(await seed.ask(COMPOUND, { by, level: 'INCLUDE_ASSERTED' })).toMatchObject({
          data: { compound: { id: 'compound:kt-253' } },
          extensions: { warnings: [{ code: 'IDENTITY_DISPUTED' }] },
        })
      },
    )
  })

  describe('a cell line, a target and a company', () => {
    it.each([
      ['cellLine(by: { name: "RS4-11" })', 'cell-line:rs4-11'],
      ['cellLine(by: { name: "rs411" })', 'cell-line:rs4-11'],
      ['target(by: { name: "mdm2" })', 'target:mdm2'],
      ['company(by: { name: "Kymera" })', 'company:kymera'],
    ])('is found by %s', async (field, id) => {
      expect(await seed.read(`{ found: ${field} { id } }`)).toEqual({ found: { id } })
    })
  })

  describe('a comparison that must answer', () => {
    it('refuses a name that nobody has and suggests the nearest', async () => {
      expect(await seed.ask(COMPARE, { reference: { name: 'Milademetam' } })).toMatchObject({
        data: null,
        errors: [
          {
            message: 'No compound is known as "Milademetam". Did you mean "Milademetan"?',
            path: ['comparePotency'],
            extensions: { code: 'BAD_USER_INPUT', suggestions: ['Milademetan'], argument: 'reference' },
          },
        ],
      })
    })

    it('refuses an id that nobody has', async () => {
      expect(await seed.ask(COMPARE, { reference: { id: 'compound:milademetam' } })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'reference' } }],
      })
    })

    it('refuses a disputed name, says how to follow it, and suggests what it would lead to', async () => {
      expect(await seed.ask(COMPARE, { reference: { name: 'Anticancer agent 253' } })).toMatchObject({
        errors: [
          {
            message:
              '"Anticancer agent 253" is a name of KT-253 whose identity is disputed; it is followed only with identityLevel INCLUDE_ASSERTED.',
            extensions: { code: 'BAD_USER_INPUT', suggestions: ['KT-253'] },
          },
        ],
      })
    })

    it('follows a disputed name when asked to, and warns in the answer and beside it', async () => {
      expect(await seed.ask(COMPARE, { reference: { name: 'Anticancer agent 253' }, level: 'INCLUDE_ASSERTED' })).toMatchObject({
        data: { comparePotency: { reference: { id: 'compound:kt-253' }, warnings: [{ code: 'IDENTITY_DISPUTED' }] } },
        extensions: { warnings: [{ code: 'IDENTITY_DISPUTED' }] },
      })
    })

    it('refuses an endpoint that nobody knows and suggests the nearest', async () => {
      const answer = await seed.ask(COMPARE, { reference: { name: 'KT-253' }, context: { endpoint: 'IC5O' } })
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'context.endpoint' } }] })
      expect(pick(answer, 'errors.*.extensions.suggestions')[0]).toContain('IC50')
    })

    it.each(['standard-v2', 'selectivity-v1'])('refuses the policy %s and lists those that compare compounds', async (policy) => {
      const answer = await seed.ask(COMPARE, { reference: { name: 'KT-253' }, policy })
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'policy' } }] })
      expect(pick(answer, 'errors.*.extensions.suggestions')[0]).toEqual(
        expect.arrayContaining(['standard-v1', 'strict-v1', 'exploratory-v1']),
      )
    })

    it('takes null for absent in every argument', async () => {
      const nulls = { level: null, policy: null, context: { endpoint: null, target: null, cellLine: null } }
      expect(await seed.read(COMPARE, { reference: { name: 'KT-253' }, ...nulls })).toEqual(
        await seed.read(COMPARE, { reference: { name: 'KT-253' } }),
      )
    })
  })

  describe('a lookup', () => {
    it('has one slot for each name, in their order, of any kind', async () => {
      const names = ['AMG232', 'RS4-11', 'MDM2', 'Kymera', 'document:kt-253-comparative-guide', 'KT-253', 'AMG232']
      expect(pick(await seed.read(LOOKUP, { names }), 'lookup.*.node.id')).toEqual([
        'compound:navtemadlin',
        'cell-line:rs4-11',
        'target:mdm2',
        'company:kymera',
        'document:kt-253-comparative-guide',
        'compound:kt-253',
        'compound:navtemadlin',
      ])
    })

    it('suggests what is near to an unknown name', async () => {
      expect(await seed.read(LOOKUP, { names: ['Siremadlim'] })).toEqual({
        lookup: [{ input: 'Siremadlim', status: 'NOT_FOUND', node: null, suggestions: ['Siremadlin'], warnings: [] }],
      })
    })

    it('finds only the kinds that are asked for', async () => {
      expect(await seed.read(LOOKUP, { names: ['KT-253'], kinds: ['TARGET'] })).toMatchObject({ lookup: [{ status: 'NOT_FOUND' }] })
    })

    it('does not follow a disputed name unless asked to, and says that it exists', async () => {
      expect(await seed.read(LOOKUP, { names: ['Anticancer agent 253'] })).toMatchObject({
        lookup: [{ status: 'NOT_FOUND', suggestions: ['KT-253'], warnings: [{ code: 'IDENTITY_NOT_FOLLOWED' }] }],
      })
      expect(await seed.read(LOOKUP, { names: ['Anticancer agent 253'], level: 'INCLUDE_ASSERTED' })).toMatchObject({
        lookup: [{ status: 'FOUND', node: { id: 'compound:kt-253' }, warnings: [{ code: 'IDENTITY_DISPUTED' }] }],
      })
    })

    it('takes 250 names and refuses 251', async () => {
      const names = Array.from({ length: 251 }, () => 'KT-253')
      expect(pick(await seed.read(LOOKUP, { names: names.slice(1) }), 'lookup.*')).toHaveLength(250)
      expect(await seed.ask(LOOKUP, { names })).toMatchObject({
        errors: [
          { message: 'names holds 251 entries; at most 250 are allowed. Ask in several requests.', extensions: { code: 'BAD_USER_INPUT' } },
        ],
      })
    })
  })

  describe('an id', () => {
    it('finds anything, in the order asked, null where there is nothing', async () => {
      const ids = [
        'compound:kt-253',
        'nothing',
        'cell-line:rs4-11',
        'compound:nobody',
        'endpoint:ic50',
        'compound:kt-253',
        'audit-event:1',
        'contributor:system:seed',
      ]
      const answer = await seed.read('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })
      expect(pick(answer, 'nodes.*')).toEqual([
        { __typename: 'Compound', id: 'compound:kt-253' },
        null,
        { __typename: 'CellLine', id: 'cell-line:rs4-11' },
        null,
        { __typename: 'Endpoint', id: 'endpoint:ic50' },
        { __typename: 'Compound', id: 'compound:kt-253' },
        { __typename: 'AuditEvent', id: 'audit-event:1' },
        { __typename: 'Contributor', id: 'contributor:system:seed' },
      ])
    })
  })
})
