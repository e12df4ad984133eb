import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { forEachEngine } from '../engines.js'
import { CELL, GUIDE, pick, withSeed } from './seeded-graph.js'

const REPORT =
  'class measurements mentions sources independent byClass { class measurements } claimVerdict basis { relation basis party { name } because }'
const INDEPENDENCE = `query ($of: ID!, $evidence: EvidenceScope) { independence(of: $of, evidence: $evidence) { ${REPORT} } }`
const TITLE_CLAIM = `claim:${GUIDE.slice('document:'.length)}:15`

forEachEngine((engine) => {
  const seed = withSeed(engine)

  describe('the independence of the guide', () => {
    it('is 7 measurements of 1 source, none independent: 2 of the originator, 5 of a rival', async () => {
      expect(await seed.read(INDEPENDENCE, { of: GUIDE })).toMatchObject({
        independence: {
          class: 'MIXED',
          measurements: 7,
          mentions: 7,
          sources: 1,
          independent: 0,
          byClass: [
            { class: 'ORIGINATOR_REPORTED', measurements: 2 },
            { class: 'RIVAL_REPORTED', measurements: 5 },
          ],
          claimVerdict: 'NOT_SUPPORTED_BY_PROVENANCE',
        },
      })
    })

    it('does not claim to know who measured, and only infers who published', async () => {
      const basis = pick(await seed.read(INDEPENDENCE, { of: GUIDE }), 'independence.basis.*')
      expect(basis).toContainEqual(expect.objectContaining({ relation: 'measuredBy', basis: 'UNKNOWN', party: null }))
      expect(basis).toContainEqual(expect.objectContaining({ relation: 'publishedBy', basis: 'INFERRED', party: { name: 'Kymera' } }))
    })

    it('is that of its claim of independence', async () => {
      expect(
        await seed.read(`{ claim(id: "${TITLE_CLAIM}") { verdict supporting disputing independentSupporting about { id } } }`),
      ).toEqual({
        claim: { verdict: 'NOT_SUPPORTED_BY_PROVENANCE', supporting: 0, disputing: 0, independentSupporting: 0, about: [{ id: GUIDE }] },
      })
      expect(await seed.read(INDEPENDENCE, { of: TITLE_CLAIM })).toMatchObject({
        independence: { measurements: 7, claimVerdict: 'NOT_SUPPORTED_BY_PROVENANCE' },
      })
    })
  })

  describe('independence', () => {
    it.each([
      ['compound:kt-253', 'ORIGINATOR_REPORTED', 2],
      ['compound:navtemadlin', 'RIVAL_REPORTED', 1],
      [`${CELL}:kt-253:ic50`, 'ORIGINATOR_REPORTED', 1],
      [`${CELL}:navtemadlin:ic50`, 'RIVAL_REPORTED', 1],
    ])('of %s is %s', async (of, expected, measurements) => {
      expect(await seed.read(INDEPENDENCE, { of })).toMatchObject({
        independence: { class: expected, measurements, independent: 0, claimVerdict: null },
      })
    })

    it('is the same below a row of a list', async () => {
      const answer = await seed.read('{ measurements { nodes { independence { class } } } }')
      expect(pick(answer, 'measurements.nodes.*.independence.class')).toEqual([
        'ORIGINATOR_REPORTED',
        'ORIGINATOR_REPORTED',
        ...Array.from({ length: 5 }, () => 'RIVAL_REPORTED'),
      ])
    })

    it.each(['compound:nobody', 'company:kymera', 'nothing'])('of %s is refused', async (of) => {
      expect(await seed.ask(INDEPENDENCE, { of })).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'of' } }] })
    })

    it('lists what it leaves out, and counts nothing of it', async () => {
      const evidence = { excludeClasses: ['RIVAL_REPORTED'], exclude: ['measurement:none'] }
      const question = `query ($of: ID!, $evidence: EvidenceScope) { independence(of: $of, evidence: $evidence) { class measurements excluded { code } } }`
      expect(await seed.ask(question, { of: GUIDE, evidence })).toMatchObject({
        data: {
          independence: {
            class: 'ORIGINATOR_REPORTED',
            measurements: 2,
            excluded: Array.from({ length: 5 }, () => ({ code: 'EXCLUDED_CLASS' })),
          },
        },
        extensions: { warnings: [{ code: 'EXCLUDE_UNUSED' }] },
      })
    })

    it('rests on who stands behind a value, whatever the value is supposed to be', async () => {
      const evidence = { override: [{ measurement: `${CELL}:navtemadlin:ic50`, reportedText: '28' }] }
      expect(await seed.ask(INDEPENDENCE, { of: `${CELL}:navtemadlin:ic50`, evidence })).toMatchObject({
        data: { independence: { class: 'RIVAL_REPORTED', measurements: 1 } },
        extensions: { warnings: [{ code: 'OVERRIDE_APPLIED' }] },
      })
    })

    it('counts nothing before the first change', async () => {
      expect(await seed.read(INDEPENDENCE, { of: GUIDE, evidence: { asOf: '2020-01-01T00:00:00Z' } })).toMatchObject({
        independence: { measurements: 0, sources: 0, class: 'UNDETERMINED', claimVerdict: null },
      })
    })
  })

  describe('what a measurement lacks', () => {
    it('is exposure time, replicates, uncertainty and protocol for all seven, and Dmax for one', async () => {
      const codes = pick(await seed.read('{ measurements { nodes { missing { code } } } }'), 'measurements.nodes.*.missing.*.code')
      const count = (code: string) => codes.filter((found) => found === code).length
      expect(['EXPOSURE_TIME', 'REPLICATES', 'UNCERTAINTY', 'PROTOCOL_LINK', 'DMAX'].map(count)).toEqual([7, 7, 7, 7, 1])
    })
  })

  describe('the coverage of the guide', () => {
    it('accounts for all 147 lines', async () => {
      const counts =
        'lines captured skipped notCaptured marks markGroups references tableRows protocols figures items { lineStart lineEnd state }'
      const answer = await seed.read(`{ documentCoverage(document: "${GUIDE}") { ${counts} } }`)
      expect(answer).toMatchObject({
        documentCoverage: { lines: 147, notCaptured: 0, marks: 36, markGroups: 27, references: 10, tableRows: 6, protocols: 4, figures: 3 },
      })
      const [captured = 0, skipped = 0] = ['captured', 'skipped'].map((state) => Number(pick(answer, `documentCoverage.${state}`)[0]))
      expect(captured + skipped).toBe(147)
    })

    it('is refused for a document that is not there', async () => {
      expect(await seed.ask('{ documentCoverage(document: "document:none") { lines } }')).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'document' } }],
      })
    })
  })

  describe('the history of a measurement', () => {
    it('tells when, by whom and why it came into the graph', async () => {
      const event = 'sequence at action reason previousHash contributor { id affiliations { company { name } } }'
      expect(await seed.read(`{ history(id: "${CELL}:kt-253:ic50") { totalCount nodes { ${event} } } }`)).toMatchObject({
        history: {
          totalCount: 1,
          nodes: [
            {
              action: 'loadSeed',
              reason: 'seed/kt-253-comparative-guide/measurements.yml',
              contributor: { id: 'contributor:system:seed', affiliations: [] },
            },
          ],
        },
      })
    })
  })

  describe('the server', () => {
    it('tells what it is, its limits, and for each guarantee a test that exists', async () => {
      const answer = await seed.read(
        '{ serverInfo { name version apiVersion dataVersion engine limits { name value unit } guarantees { code test } } }',
      )
      expect(answer).toMatchObject({ serverInfo: { name: 'equipotent', engine: engine.name, dataVersion: '11' } })
      const tests = pick(answer, 'serverInfo.guarantees.*.test').map(String)
      expect(tests.filter((test) => !existsSync(new URL(`../../${test}`, import.meta.url)))).toEqual([])
    })

    it('lists the policies with their rules', async () => {
      const answer = await seed.read(
        '{ comparabilityPolicies { name version description noiseLog10 sources rules { dimension onDifferent } } }',
      )
      expect(pick(answer, 'comparabilityPolicies.*.name')).toEqual(['standard-v1', 'strict-v1', 'exploratory-v1', 'selectivity-v1'])
    })
  })
})
