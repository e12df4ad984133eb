import fc from 'fast-check'
import { coerceInputValue, GraphQLInputObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../../src/graph/graph.js'
import { migrate } from '../../../src/graph/migrations/migrate.js'
import { openGraph } from '../../../src/graph/open-graph.js'
import { findClaimPage, countClaims } from '../../../src/graph/queries/claim.js'
import { FILTER_FIELDS } from '../../../src/graph/queries/filter-fields.js'
import { countMeasurements, findMeasurementPage } from '../../../src/graph/queries/measurement-page.js'
import type { NounName } from '../../../src/graph/queries/noun.js'
import { createContext } from '../../../src/graphql/context.js'
import { ENTITY_LISTS } from '../../../src/graphql/entity-list.js'
import { createSchema } from '../../../src/graphql/schema.js'
import { toFilter } from '../../../src/graphql/to-filter.js'
import { forEachEngine } from '../../engines.js'
import { createOracle, LABELS, LAWS } from './filter-oracle.js'
import { createWorld, loadWorld, WORLD_HEAD } from './filter-world.js'
import { createFilter, createOperands, type Input, listPlainFilters } from './made-up-filters.js'

const MINUTES = 60_000
/** Neo4j plans each text when it sees it first. */
const NESTED = { embedded: 60, neo4j: 8 }
const ALL = 1_000
const NOUNS: readonly NounName[] = [
  ...(['compounds', 'targets', 'cellLines', 'companies', 'mechanisms', 'assays', 'protocols'] as const),
  ...(['measurements', 'citations', 'documents', 'claims'] as const),
]
const world = createWorld()
const oracle = createOracle(world)
const operands = createOperands(world)
const schema = createSchema()

describe('the table of filters', () => {
  it.each(NOUNS)('names each field of the filter of %s, and no other', (noun) => {
    const fields = Object.keys(inputOf(noun).getFields()).filter((name) => !['and', 'or', 'not'].includes(name))
    expect(Object.keys(FILTER_FIELDS[noun]).sort()).toEqual(fields.sort())
    expect(Object.keys(LAWS[noun] ?? {}).sort()).toEqual(fields.sort())
  })
})

forEachEngine((engine) => {
  describe('a list gives what a plain filter of the same rows gives', () => {
    const opened: Graph[] = []
    beforeAll(async () => {
      if (engine.name === 'neo4j') await engine.open()
      const graph = await openGraph(engine.options)
      opened.push(graph)
      await migrate(graph)
      await loadWorld(graph, world)
    })
    afterAll(() => opened[0]?.close())
    const opening = () => {
      const [graph] = opened
      if (graph === undefined) throw new Error('The graph is open only while tests run.')
      return graph
    }

    it.each(NOUNS)('for %s, by each operator of each field', { timeout: 10 * MINUTES }, async (noun) => {
      await expectAgreement(opening(), noun, listPlainFilters(operands, noun))
    })

    it.each(NOUNS)('for %s, by nested filters and across entities', { timeout: 10 * MINUTES }, async (noun) => {
      const nested = fc.sample(createFilter(operands, noun, 2), { seed: 2_026, numRuns: NESTED[engine.name] })
      await expectAgreement(opening(), noun, [...nested, { or: [] }, { and: [] }, { not: {} }, {}])
    })
  })
})

async function expectAgreement(graph: Graph, noun: NounName, inputs: readonly Input[]): Promise<void> {
  const expected = []
  const found = []
  for (const input of inputs) {
    const ids = oracle.filter(noun, input)
    expected.push({ input, ids, total: ids.length })
    found.push({ input, ...(await list(graph, noun, input)) })
  }
  expect(found).toEqual(expected)
}

/** By the schema's own reading of the input. */
async function list(graph: Graph, noun: NounName, input: Input): Promise<{ readonly ids: readonly string[]; readonly total: number }> {
  const coerced: unknown = coerceInputValue(input, inputOf(noun))
  const filter = await toFilter(createContext({ graph }), { noun, input: { ...(typeof coerced === 'object' ? coerced : {}) } })
  const page = { at: WORLD_HEAD, filter, after: null, first: ALL } as const
  const selection = { at: WORLD_HEAD, filter }
  if (noun === 'measurements') {
    return {
      ids: toIds(await findMeasurementPage(graph, { ...page, order: ['ID_ASC'] })),
      total: await countMeasurements(graph, selection),
    }
  }
  if (noun === 'claims')
    return { ids: toIds(await findClaimPage(graph, { ...page, order: ['ID_ASC'] })), total: await countClaims(graph, selection) }
  const { find, count } = ENTITY_LISTS[noun]
  return { ids: toIds(await find(graph, { ...page, order: ['ID_ASC'] })), total: await count(graph, selection) }
}

function inputOf(noun: string): GraphQLInputObjectType {
  const type = schema.getType(`${LABELS[noun] ?? ''}Filter`)
  if (!(type instanceof GraphQLInputObjectType)) throw new Error(`The schema has no filter of ${noun}.`)
  return type
}

function toIds(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id)
}
