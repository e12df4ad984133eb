import { describe, expect, it } from 'vitest'
import { forEachEngine } from '../engines.js'
import { pick, withSeed } from './seeded-graph.js'

const RESTRICTIONS = [
  { argument: 'context.assay', field: 'assay: "assay:nope"' },
  { argument: 'context.citation', field: 'citation: "citation:nope"' },
  { argument: 'context.document', field: 'document: "document:nope"' },
  { argument: 'context.target', field: 'target: { id: "target:nope" }' },
  { argument: 'context.cellLine', field: 'cellLine: { id: "cell-line:nope" }' },
]

forEachEngine((engine) => {
  const { ask } = withSeed(engine)
  const expectRefusal = async (document: string, argument: string) => {
    const answer = await ask(document)
    expect([pick(answer, 'errors.*.extensions.code'), pick(answer, 'errors.*.extensions.argument')]).toEqual([
      ['BAD_USER_INPUT'],
      [argument],
    ])
  }

  describe('an id that nobody has', () => {
    it.each(RESTRICTIONS)('is refused in $argument rather than finding nothing', async ({ argument, field }) => {
      await expectRefusal(`{ comparePotency(reference: { name: "KT-253" }, context: { ${field} }) { dataVersion } }`, argument)
    })

    it('is refused in a filter by citation', async () => {
      await expectRefusal(
        '{ compounds(filter: { measurements: { citation: "citation:nope" } }) { totalCount } }',
        'filter.measurements.citation',
      )
    })

    it('is refused where the id is that of another kind', async () => {
      await expectRefusal(
        '{ comparePotency(reference: { name: "KT-253" }, context: { assay: "compound:kt-253" }) { dataVersion } }',
        'context.assay',
      )
    })
  })
})
