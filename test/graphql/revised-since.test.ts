import { beforeAll, describe, expect, it } from 'vitest'
import { loadSeedFile, readSeedText } from '../../src/importers/load-seed.js'
import { forEachEngine } from '../engines.js'
import { pick, withSeed } from './seeded-graph.js'

const REVISED_AT = '2026-02-01T09:00:00.000Z'
const BEFORE = '2026-01-31T00:00:00Z'
const NAVTEMADLIN = 'compound:navtemadlin'

const WARNING = {
  code: 'ENTITY_REVISED_SINCE',
  message: `"${NAVTEMADLIN}" was revised after the moment of this answer and is shown as it is now. Read its history for what it was.`,
  path: [NAVTEMADLIN],
}

const LIST = `query ($name: String!, $evidence: EvidenceScope) {
  measurements(filter: { compound: { name: $name } }, evidence: $evidence) { nodes { reportedText } }
}`

const COMPARISON = `query ($evidence: EvidenceScope) {
  comparePotency(reference: { name: "KT-253" }, evidence: $evidence) { warnings { code } comparisons { totalCount } }
}`

const PAGE = 'query ($after: String) { compounds(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } }'

forEachEngine((engine) => {
  const seed = withSeed(engine)
  let cursor: unknown

  beforeAll(async () => {
    cursor = pick(await seed.read(PAGE), 'compounds.pageInfo.endCursor')[0]
    const text = await readSeedText('compounds.yml')
    const revised = text.replace(/(id: compound:navtemadlin\n)/, '$1    molecularWeight: 568.55\n')
    await loadSeedFile(seed.graph(), { fileName: 'compounds.yml', text: revised, at: REVISED_AT })
  })

  describe('an answer of before an entity was revised', () => {
    it('says so where it shows the entity', async () => {
      expect(await seed.ask(LIST, { name: 'Navtemadlin', evidence: { asOf: BEFORE } })).toMatchObject({
        extensions: { warnings: [WARNING] },
      })
    })

    it('says so where it weighs the entity', async () => {
      expect(pick(await seed.ask(COMPARISON, { evidence: { asOf: BEFORE } }), 'extensions.warnings.*.code')).toContain(
        'ENTITY_REVISED_SINCE',
      )
    })

    it('says so on the later pages of a list that was begun before', async () => {
      expect(await seed.ask(PAGE, { after: cursor })).toMatchObject({ extensions: { warnings: [WARNING] } })
    })

    it('says nothing where it shows other entities', async () => {
      expect(await seed.ask(LIST, { name: 'RG7388', evidence: { asOf: BEFORE } })).not.toHaveProperty('extensions')
    })
  })

  it('an answer of now says nothing of it', async () => {
    expect(await seed.ask(LIST, { name: 'Navtemadlin' })).not.toHaveProperty('extensions')
  })
})
