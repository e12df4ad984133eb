import { describe, expect, it } from 'vitest'
import { forEachEngine } from '../engines.js'
import { CELL, GUIDE, withSeed } from './seeded-graph.js'

const FACT = 'query ($id: ID!, $evidence: EvidenceScope) { fact(id: $id, evidence: $evidence) }'
const KEY = GUIDE.slice('document:'.length)

forEachEngine((engine) => {
  const seed = withSeed(engine)
  const expectFact = async (id: string, fact: string, evidence?: unknown) =>
    expect(await seed.read(FACT, { id, evidence })).toEqual({ fact })

  describe('a fact', () => {
    it('is a measurement in one sentence, with citation and caveat', async () => {
      const sentence =
        'The IC50 of KT-253 is 0.3 nM by "RS4;11 growth inhibition by cell viability", as cited from kymeratx.com [5]; it is reported by the compound\'s own developer, it is flagged ENDPOINT_AMBIGUOUS and exposure time, replicates, error and a confirmed protocol are not known.'
      await expectFact(`${CELL}:kt-253:ic50`, sentence)
      expect(await seed.read(`{ measurement(id: "${CELL}:kt-253:ic50") { fact } }`)).toEqual({ measurement: { fact: sentence } })
    })

    it('tells a supposed value as supposed', async () => {
      const evidence = { override: [{ measurement: `${CELL}:navtemadlin:ic50`, reportedText: '28' }] }
      expect(JSON.stringify(await seed.read(FACT, { id: `${CELL}:navtemadlin:ic50`, evidence }))).toMatch(
        /is 28 nM .* is supposed for Navtemadlin/,
      )
    })

    it('does not take a blank cell for inactivity', async () => {
      await expectFact(
        `missing-value:${KEY}:milademetan:dc50`,
        'No DC50 of Milademetan by "MDM2-HiBiT degradation" in HEK293T MDM2-HiBiT is given in "BenchChem guide on KT-253", which prints "-" (not reported); that is no sign of inactivity.',
      )
    })

    it('is a claim with what the evidence makes of it', async () => {
      expect(JSON.stringify(await seed.read(FACT, { id: `claim:${KEY}:15` }))).toContain('the verdict is NOT_SUPPORTED_BY_PROVENANCE')
    })

    it.each(['compound:kt-253', 'measurement:none', 'nothing'])('is not %s', async (id) => {
      expect(await seed.ask(FACT, { id })).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }] })
    })
  })
})
