import { getNamedType, GraphQLObjectType, isLeafType, Kind, parse, type FieldNode, type GraphQLResolveInfo } from 'graphql'
import { describe, expect, it } from 'vitest'
import { MEASUREMENT_ORDERS } from '../../src/graph/queries/orders.js'
import { readGlance } from '../../src/graphql/read-glance.js'
import { createSchema } from '../../src/graphql/schema.js'
import { SEED_FILES } from '../../src/importers/load-seed.js'
import { forEachEngine } from '../engines.js'
import { withSeed } from './seeded-graph.js'

/** Reading this needs the whole measurement. */
const HEAVY = 'uncertainty { reportedText }'
const DEEPEST = 3

/** Every way to one value below a type, such as `assay { target { name } }`, as far as no argument is required. */
function listPaths(type: GraphQLObjectType, depth = DEEPEST): readonly string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type)
    if (field.args.some(({ type: of, defaultValue }) => String(of).endsWith('!') && defaultValue === undefined)) return []
    if (isLeafType(below)) return [field.name]
    if (!(below instanceof GraphQLObjectType) || depth === 1) return []
    return listPaths(below, depth - 1).map((path) => `${field.name} { ${path} }`)
  })
}

function listMeasurementPaths(): readonly string[] {
  const type = createSchema().getType('Measurement')
  return type instanceof GraphQLObjectType ? listPaths(type) : []
}

function glanceOf(document: string): readonly string[] | null {
  const definitions = parse(document).definitions
  const fragments: Record<string, GraphQLResolveInfo['fragments'][string]> = {}
  const fieldNodes: FieldNode[] = []
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      fieldNodes.push(...definition.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD))
    }
  }
  return readGlance({ fieldNodes, fragments })
}

/** An answer without the fields of this name. */
function without(name: string, answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === name ? undefined : value)))
}

describe('what is asked of measurements at a glance', () => {
  it.each([
    ['{ measurements { totalCount pageInfo { endCursor } } }', []],
    ['{ measurements { nodes { id standardValue assay { name } citation { label } compound { names { text } } } } }', []],
    ['{ measurements { nodes { unit standardRelation standardUnit } } }', ['UNITS']],
    ['{ measurements { nodes { assay { target { name } cellLine { id } } } } }', ['TARGET', 'CELL_LINE']],
    ['{ measurements { edges { cursor node { citation { title } number: value status } } } }', ['PRINTED', 'LIFE', 'SOURCE']],
    ['{ measurements { nodes { ...V ... on Node { id } } } } fragment V on Measurement { interval { low } }', ['INTERVAL']],
    ['{ measurements { nodes { value } } measurements { nodes { status } } }', ['PRINTED', 'LIFE']],
    ['{ measurements { nodes { value @include(if: false) } } }', ['PRINTED']],
  ])('is read as its parts: %s', (document, parts) => {
    expect(glanceOf(document)).toEqual(parts)
  })

  it.each([
    '{ measurements { nodes { id uncertainty { reportedText } } } }',
    '{ measurements { nodes { assay { readout } } } }',
    '{ measurements { edges { node { fact } } } }',
    '{ measurements { nodes { assay { target { kind } } } } }',
    '{ measurements { nodes { ...Value } } } fragment Value on Measurement { citation { grade } }',
    '{ measurements { nodes { ... on Measurement { fit { top } } } } }',
    '{ measurements { nodes { name: locator { line } } } }',
    '{ measurements { nodes { value } } measurements { nodes { restates { id } } } }',
    '{ measurements { nodes { fact @include(if: false) } } }',
    '{ measurements { nodes { constructor } } }',
  ])('needs the whole: %s', (document) => {
    expect(glanceOf(document)).toBeNull()
  })
})

forEachEngine((engine) => {
  const seed = withSeed(engine, SEED_FILES)

  describe('a cursor', () => {
    it.each(MEASUREMENT_ORDERS)('does not depend on what else is selected: %s', async (order) => {
      const ask = (selection: string) =>
        seed.read(`{
          measurements(first: 9, orderBy: [${order}]) { edges { cursor ${selection} } }
          compounds(first: 100) { nodes { measurements(first: 2, orderBy: [${order}]) { edges { cursor ${selection} } ...Info } } }
        }
        fragment Info on MeasurementConnection { pageInfo { hasNextPage endCursor } }`)
      expect(await ask('')).toEqual(without('node', await ask(`node { ${HEAVY} }`)))
    })
  })

  describe('a page', () => {
    it.each([0, 1, 2, 99])('does not depend on whether pageInfo is selected: %i rows', async (first) => {
      const ask = (selection: string) =>
        seed.read(`{
          compounds(first: ${first}) { nodes { id measurements(first: ${first}) { nodes { id } ${selection} } } ${selection} }
          measurements(first: ${first}) { edges { cursor } ${selection} }
        }`)
      const informed = await ask('pageInfo { hasNextPage }')
      expect(await ask('')).toEqual(without('pageInfo', informed))
      expect(await ask('... { pageInfo { hasNextPage } }')).toEqual(informed)
    })
  })

  describe('an answer', () => {
    const paths = listMeasurementPaths()

    it('does not depend on what else is selected, whichever field is asked for alone', async () => {
      expect(paths.length).toBeGreaterThan(150)
      const ask = (selection: string) =>
        seed.read(`{
          measurements(first: 100, orderBy: [P_VALUE_DESC]) { nodes { ${selection} } }
          compounds(first: 100) { nodes { measurements(first: 5) { edges { node { ${selection} } } } } }
        }`)
      for (const path of paths) {
        const [alone, besides] = [await ask(path), await ask(`${path} besides: ${HEAVY}`)]
        expect(alone, path).toEqual(without('besides', besides))
      }
    })
  })
})
