/** What other sources published changes no answer about the guide: each question gets the same answer with and without them. */
import { describe, expect, it } from 'vitest'
import { SEED_FILES } from '../../src/importers/load-seed.js'
import { forEachEngine } from '../engines.js'
import { GUIDE, withSeed } from '../graphql/seeded-graph.js'

const RATIO = `status fold foldLow foldHigh lowInclusive highInclusive intervalKind significantFigures display pairs
  verdict { outcome reasons { dimension state code message referenceValue comparatorValue } missing { code message about } }
  independence { class measurements mentions sources independent summary }
  explain { formula conversions inputs { side reportedText standardValue } excluded { code } }`

const QUESTIONS: Readonly<Record<string, string>> = {
  'the comparison of KT-253 with all that it meets': `{ comparePotency(reference: { name: "KT-253" }) {
    comparisons(first: 100) { totalCount nodes { comparator { name } endpoint { code } cellLine { name } tier ratio { ${RATIO} } groups { display } } }
    excluded { totalCount } warnings { code } } }`,
  'the comparison without its originator’s reports': `{ comparePotency(reference: { name: "KT-253" }, evidence: { excludeClasses: [ORIGINATOR_REPORTED] }) {
    comparisons(first: 100) { nodes { comparator { name } ratio { status display } } } excluded { nodes { code } } warnings { code message } } }`,
  'who stands behind the guide': `{ independence(of: "${GUIDE}") { class measurements mentions sources independent byClass { class measurements } claimVerdict summary } }`,
  'what of the guide is in the graph': `{ documentCoverage(document: "${GUIDE}") { lines captured skipped notCaptured marks markGroups references tableRows protocols figures } }`,
  'the guide’s claims and their verdicts': `{ document(id: "${GUIDE}") { claims(first: 100) { totalCount nodes { number verdict supporting disputing independentSupporting } } measurements { totalCount } citations { id } } }`,
  'the ranking in the guide’s assay': `{ rankCompounds(context: { document: "${GUIDE}", endpoint: "IC50" }) { groups { nodes { rows { tier compound { name } standardValue } } } unranked { code } } }`,
  'KT-253 itself': `{ compound(by: { name: "KT-253" }) { names { text status } companies { company { name } role } mechanisms { name } measurements { totalCount nodes { id reportedText missing { code } } } missingValues { id } independence { class summary } } }`,
}

forEachEngine((engine) => {
  describe('with the literature beside the guide', () => {
    const everything = withSeed(engine, SEED_FILES)
    const answers = new Map<string, unknown>()

    it.each(Object.keys(QUESTIONS))('%s, asked of everything', async (name) => {
      answers.set(name, await everything.read(QUESTIONS[name] ?? ''))
    })

    describe('as with the guide alone', () => {
      const guide = withSeed(engine)

      it.each(Object.keys(QUESTIONS))('%s is the same', async (name) => {
        expect(answers.get(name)).toBeDefined()
        expect(await guide.read(QUESTIONS[name] ?? '')).toEqual(answers.get(name))
      })
    })
  })
})
