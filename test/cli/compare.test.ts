import { describe, expect, it } from 'vitest'
import { forEachEngine } from '../engines.js'
import { pick } from '../graphql/seeded-graph.js'
import { startServerProcess } from '../server/server-process.js'
import { readLines, runCommand, type CommandResult } from './run-command.js'
import { withStoredSeed, type StoredSeed } from './stored-seed.js'

const TABLE = `comparator   endpoint  in                        value   KT-253 is more potent by               tier  verdict
───────────  ────────  ────────────────────────  ──────  ─────────────────────────────────────  ────  ───────────────────────
Milademetan  IC50      RS4;11                    67 nM   ≈220× (190–270×, rounding only)        2     COMPARABLE_WITH_CAVEATS
Siremadlin   IC50      RS4;11                    163 nM  ≈540× (460–660×, rounding only)        3     COMPARABLE_WITH_CAVEATS
RG7388       IC50      RS4;11                    220 nM  ≈730× (610–900×, rounding only)        3     COMPARABLE_WITH_CAVEATS
Navtemadlin  IC50      RS4;11                    280 nM  ≈930× (780–1,200×, rounding only)      3     COMPARABLE_WITH_CAVEATS
SAR405838    IC50      RS4;11                    620 nM  ≈2,100× (1,700–2,500×, rounding only)  4     COMPARABLE_WITH_CAVEATS
Milademetan  DC50      MDM2, HEK293T MDM2-HiBiT  -       no value: "-" (not reported)                 INSUFFICIENT_METADATA
Navtemadlin  DC50      MDM2, HEK293T MDM2-HiBiT  -       no value: "-" (not reported)                 INSUFFICIENT_METADATA
RG7388       DC50      MDM2, HEK293T MDM2-HiBiT  -       no value: "-" (not reported)                 INSUFFICIENT_METADATA
SAR405838    DC50      MDM2, HEK293T MDM2-HiBiT  -       no value: "-" (not reported)                 INSUFFICIENT_METADATA
Siremadlin   DC50      MDM2, HEK293T MDM2-HiBiT  -       no value: "-" (not reported)                 INSUFFICIENT_METADATA

2 measurements from 1 source, 0 independent: 1 reported by the compound's own developer, 1 reported by the developer of another compound of the assay.
1 measurement from 1 source, 0 independent: 1 reported by the compound's own developer.
`

const REFUSALS: readonly (readonly [what: string, args: readonly string[], message: RegExp])[] = [
  ['an unknown compound', ['Milademetam'], /^No compound is known as "Milademetam"\. Did you mean "Milademetan"\?\n$/],
  ['an unknown comparator', ['KT-253', '--with', 'RG738'], /^No compound is known as "RG738"\. Did you mean "RG7388"\?\n/],
  ['an unknown endpoint', ['KT-253', '--endpoint', 'IC5O'], /^There is no endpoint "IC5O"\. Did you mean "IC50"/],
  ['an unknown policy', ['KT-253', '--policy', 'standard-v2'], /standard-v2.*standard-v1, strict-v1, exploratory-v1\.\n$/],
  ['an unknown cell line', ['KT-253', '--cell-line', 'RS4;12'], /^No cell line is known as "RS4;12"\. Did you mean "RS4;11"/],
  ['a time that is none', ['KT-253', '--as-of', 'yesterday'], /--as-of.*yesterday.*2026-01-31T00:00:00Z/],
]

forEachEngine((engine) => {
  const seed = withStoredSeed(engine)
  const refusals = engine.name === 'embedded' ? REFUSALS : REFUSALS.slice(0, 1) // what refuses them is the same code

  describe('equipotent compare', () => {
    it('prints a table of every comparator, the most potent first', async () => {
      expect(await compare(seed, 'KT-253')).toEqual({ code: 0, stdout: TABLE, stderr: '' })
    })

    it('prints with --json one comparison a line, with the names of the schema', async () => {
      const { code, stdout } = await compare(seed, 'kt-253', '--json', '--endpoint', 'IC50')
      const comparisons = readLines(stdout)
      expect([code, comparisons.length]).toEqual([0, 5])
      expect(comparisons[3]).toMatchObject({
        comparator: { id: 'compound:navtemadlin', name: 'Navtemadlin' },
        endpoint: { code: 'IC50', kind: 'CONCENTRATION' },
        target: null,
        cellLine: { name: 'RS4;11' },
        tier: 3,
        ratio: {
          status: 'POINT',
          fold: 280 / 0.3,
          foldLow: 275 / 0.35,
          foldHigh: 1140,
          display: '≈930× (780–1,200×, rounding only)',
          comparatorMeasurements: [
            { id: 'measurement:kt-253-comparative-guide:navtemadlin:ic50', reportedText: '280', standardValue: 280 },
          ],
          verdict: { outcome: 'COMPARABLE_WITH_CAVEATS' },
          independence: { sources: 1, independent: 0 },
          explain: {
            inputs: [
              { side: 'reference', standardValue: 0.3 },
              { side: 'comparator', standardValue: 280 },
            ],
          },
        },
        groups: [{ pairs: 1 }],
      })
    })

    it('compares with the compounds of --with alone, in the cell line asked for, by any of their names', async () => {
      const { stdout } = await compare(seed, 'compound:kt-253', '--with', 'AMG-232, compound:siremadlin', '--cell-line', 'RS411', '--json')
      expect(pick(readLines(stdout), '*.comparator.name')).toEqual(['Siremadlin', 'Navtemadlin'])
    })

    it('refuses under strict-v1 and says so in each row', async () => {
      const { code, stdout } = await compare(seed, 'KT-253', '--policy', 'strict-v1', '--endpoint', 'IC50', '--json')
      expect([code, pick(readLines(stdout), '*.ratio.status')]).toEqual([0, Array.from({ length: 5 }, () => 'REFUSED')])
    })

    it('is of the moment that --as-of names', async () => {
      const before = await compare(seed, 'KT-253', '--as-of', '2000-01-01T00:00:00Z')
      expect(before).toMatchObject({ code: 0, stderr: expectText(/^(BEFORE_FIRST_CHANGE|NOTHING_TO_COMPARE): /) })
      expect((await compare(seed, 'KT-253', '--as-of', '2999-01-01T00:00:00+01:00')).stdout).toBe(TABLE)
    })

    it.each(refusals)('refuses %s with exit 2', async (_, args, message) => {
      const { code, stdout, stderr } = await compare(seed, ...args)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(message)
    })

    it('follows a disputed name only with --include-asserted, and warns', async () => {
      const refused = await compare(seed, 'Anticancer agent 253')
      expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expectText(/"Anticancer agent 253".*disputed.*--include-asserted/) })
      const followed = await compare(seed, 'Anticancer agent 253', '--include-asserted')
      expect(followed).toMatchObject({
        code: 0,
        stdout: TABLE,
        stderr: expectText(/^IDENTITY_DISPUTED: "Anticancer agent 253" was taken for KT-253/),
      })
    })

    it('asks the server that holds the graph, with the same output', async () => {
      const server = startServerProcess(seed.env())
      await server.url
      expect(await compare(seed, 'KT-253')).toEqual({ code: 0, stdout: TABLE, stderr: '' })
      expect(await compare(seed, 'Milademetam')).toMatchObject({ code: 2, stderr: expectText(/Milademetan/) })
      const asked = server.log().filter(({ msg }) => msg === 'operation').length
      expect(asked).toBe(engine.name === 'embedded' ? 2 : 0)
      await server.stop()
    })
  })
})

function compare(seed: StoredSeed, ...args: readonly string[]): Promise<CommandResult> {
  return runCommand(['compare', ...args], { env: seed.env() })
}

function expectText(pattern: RegExp): unknown {
  return expect.stringMatching(pattern)
}
