import { execute, getOperationAST, parse, type ExecutionResult } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createContext } from '../../src/graphql/context.js'
import { createExecutor } from '../../src/graphql/execute-compiled.js'
import { CONNECTIONS } from '../../src/graphql/resolvers/connection.js'
import { createSchema } from '../../src/graphql/schema.js'
import { SEED_FILES } from '../../src/importers/load-seed.js'
import { readExamples } from '../../src/server/examples.js'
import { forEachEngine } from '../engines.js'
import { createOperation, createRandom } from '../server/random-operations.js'
import { pick, SEEDED_AT, withSeed, type SeededGraph, type Variables } from './seeded-graph.js'

const schema = createSchema()
const GENERATED = 300

interface Answer {
  readonly result: unknown
  readonly queries: readonly string[]
}

async function answer(seed: SeededGraph, text: string, compiled: boolean, variables: Variables = {}): Promise<Answer> {
  const document = parse(text)
  const context = createContext({ graph: seed.graph(), now: () => SEEDED_AT })
  const operation = getOperationAST(document)
  if (!operation) throw new Error(`Not one operation: ${text}`)
  const run = createExecutor(schema, { patience: 0 })
  const result: ExecutionResult = compiled
    ? await run({ document, operation, operationName: null, variables, context })
    : await execute({ schema, document, variableValues: variables, contextValue: context })
  return { result: JSON.parse(JSON.stringify({ ...result, warnings: context.warnings })), queries: [...context.queries].sort() }
}

it('every list of the schema makes the parts of its page by resolvers, which alone are called when compiled', () => {
  const lists = Object.keys(schema.getTypeMap()).filter((name) => name.endsWith('Connection'))
  expect(Object.keys(CONNECTIONS).sort()).toEqual(lists.sort())
})

forEachEngine((engine) => {
  const seed = withSeed(engine, SEED_FILES)

  describe('a compiled query', () => {
    it.each(readExamples().filter(({ text }) => /^query/m.test(text)))('answers as ever: $name', async ({ text }) => {
      expect((await answer(seed, text, true)).result).toEqual((await answer(seed, text, false)).result)
    })

    it.each([
      [{ by: { id: 'compound:kt-253' } }],
      [{ by: { name: 'Navtemadlin' }, level: null, then: '2026-06-01T00:00:00.000Z' }],
      [{ by: { id: 'compound:kt-253', name: 'KT-253' } }],
      [{ by: {} }],
      [{ by: { id: null } }],
      [{ by: 'compound:kt-253' }],
      [{ by: { id: 7 }, filter: { endpoint: { eq: 'IC50' }, pValue: { gt: 5, lt: null } } }],
      [{ by: { name: 'KT-253' }, filter: { or: { pValue: { gte: 9 } }, concentration: { lt: { value: 1, unit: 'nM' } } } }],
      [{ by: { name: 'KT-253' }, filter: { noSuchField: 1 } }],
      [{ by: { name: 'KT-253' }, filter: { standardRelation: ['EQUAL', 'NEARLY'] } }],
      [{ by: { name: 'KT-253' }, then: 'yesterday' }],
      [{ by: { name: 'KT-253' }, level: 'ASSERTED', then: '2020-01-01T00:00:00+01:00' }],
      [{ level: 'VERIFIED' }],
    ])('takes and refuses inputs as ever: %j', async (variables) => {
      const text = `query ($by: CompoundKey!, $level: IdentityLevel = VERIFIED, $filter: MeasurementFilter, $then: DateTime) {
        compound(by: $by, identityLevel: $level) { id measurements(filter: $filter, evidence: { asOf: $then }) { nodes { id uncertainty { n } } } }
      }`
      expect(await answer(seed, text, true, variables)).toEqual(await answer(seed, text, false, variables))
    })

    it('asks the graph as often, of a list of compound pages', async () => {
      const text = `{ compounds(first: 25) { nodes {
        name names { text citation { label } } companies { company { name } } mechanisms { name } missingValues { reportedText } claims { totalCount }
        measurements(first: 5) { nodes { fact interval { low } assay { parameters { name } protocol { steps { text } } } citation { document { title } } } }
      } } }`
      const compiled = await answer(seed, text, true)
      expect(compiled).toEqual(await answer(seed, text, false))
      expect(compiled.queries.length).toBeLessThan(20)
    })

    it('answers as ever whatever is asked, and refuses what is refused', async () => {
      const random = createRandom(7)
      let answered = 0
      for (let index = 0; index < GENERATED; index += 1) {
        const text = createOperation(schema, random)
        const [compiled, plain] = [await answer(seed, text, true), await answer(seed, text, false)]
        const isRefused = pick(plain.result, 'errors.*').length > 0 // which of several mistakes is told first may differ
        expect(isRefused ? pick(compiled.result, 'errors.*').length > 0 : compiled.result, text).toEqual(isRefused ? true : plain.result)
        if (!isRefused) answered += 1
      }
      expect(answered).toBeGreaterThan(GENERATED / 3)
    })

    it.each([
      [{ first: 2, withNames: true }],
      [{ first: 2, withNames: false, order: null }],
      [{ first: 101, withNames: true }],
      [{ first: 'two', withNames: true }],
      [{ withNames: true, order: ['NO_SUCH'] }],
      [{}],
    ])('takes and refuses variables as ever: %j', async (variables) => {
      const text = `query ($first: Int = 1, $withNames: Boolean!, $order: [CompoundOrder!]) {
        compounds(first: $first, orderBy: $order) { nodes { id names @include(if: $withNames) { text } ... @skip(if: $withNames) { name } } }
      }`
      expect(await answer(seed, text, true, variables)).toEqual(await answer(seed, text, false, variables))
    })

    it('is told of where it is not in the document', async () => {
      const execution = {
        document: parse('query A { __typename } query B { __typename }'),
        operation: undefined,
        operationName: 'C',
        variables: {},
      }
      const { errors } = await createExecutor(schema)({ ...execution, context: createContext({ graph: seed.graph() }) })
      expect(errors?.map(({ message }) => message)).toEqual(['Unknown operation named "C".'])
    })

    it('is compiled once it was asked often, where it is not about the schema, takes no input and is not too long', async () => {
      const run = createExecutor(schema, { patience: 1, mostCharacters: 100 })
      const ask = async (text: string): Promise<readonly boolean[]> => {
        const document = parse(text)
        const operation = getOperationAST(document)
        if (!operation) throw new Error(text)
        const execution = { document, operation, operationName: null, variables: {} }
        const isPlain: boolean[] = []
        for (let times = 0; times < 3; times += 1) {
          const { data } = await run({ ...execution, context: createContext({ graph: seed.graph() }) })
          isPlain.push(data instanceof Object)
        }
        return isPlain
      }
      // What graphql-js answers has no prototype, what a compiled query answers is a plain object.
      expect(await ask('{ compound(by: { id: "compound:kt-253" }) { name } }')).toEqual([false, true, true])
      expect(await ask('{ __schema { queryType { name } } }')).toEqual([false, false, false])
      expect(await ask('query ($f: MeasurementFilter) { measurements(filter: $f) { totalCount } }')).toEqual([false, false, false])
      expect(await ask('query ($o: [CompoundOrder!]) { compounds(orderBy: $o) { totalCount } }')).toEqual([false, true, true])
      expect(await ask(`{ compound(by: { id: "compound:kt-253" }) { name ${' '.repeat(100)} } }`)).toEqual([false, false, false])
    })
  })
})
