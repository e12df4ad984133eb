/** What is asked of the servers, and whether they answer alike. */
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { toSortName } from '../../src/domain/search-key.js'
import { toId, type Sizes } from './made-up-graph.js'
import { canAnswer } from './neo4j-graphql-contender.js'
import { OPERATIONS, type OperationName } from './operations.js'
import type { Question, ServerUnderTest } from './server-under-test.js'

const STARTS = 40

export type Questions = ReadonlyMap<OperationName, readonly Question[]>

/** `ours` tells its cursors. */
export async function makeQuestions(ours: ServerUnderTest, sizes: Sizes): Promise<Questions> {
  const starts = await walkPages(ours)
  const some = Array.from({ length: STARTS }, (_, index) => 2 * Math.floor((index * sizes.compounds) / (2 * STARTS)))
  const pages = (operation: OperationName) =>
    starts.map(({ after, name, id }): Question => ({ operation, variables: { after, name }, body: { name, id } }))
  return new Map<OperationName, readonly Question[]>([
    ['byId', some.map((index) => toQuestion('byId', { id: toId('Compound', index) }))],
    ['page', pages('page')],
    ['nested', pages('nested')],
    ['pair', some.map((index) => toQuestion('pair', { one: toId('Compound', index), other: toId('Compound', index + 1) }))],
  ])
}

/** Throws where a server that should answer with the same data does not, for the first, the middle and the last question. */
export async function compareAnswers(servers: readonly ServerUnderTest[], questions: Questions): Promise<void> {
  for (const [operation, asked] of questions) {
    if (!OPERATIONS[operation].isSame) continue
    for (const question of [asked[0], asked[asked.length >> 1], asked.at(-1)]) {
      if (question !== undefined) await compareAnswer(servers, question)
    }
  }
}

async function compareAnswer(servers: readonly ServerUnderTest[], question: Question): Promise<void> {
  const [first, ...others] = servers.filter(({ name }) => canAnswer(name, question.operation))
  if (first === undefined) return
  const expected = first.toOurs(question.operation, await first.ask(question))
  for (const other of others) {
    const answer = other.toOurs(question.operation, await other.ask(question))
    if (isDeepStrictEqual(answer, expected)) continue
    const [found, wanted] = [answer, expected].map((each) => JSON.stringify(each).slice(0, 500))
    throw new Error(`${other.name} answers ${question.operation} otherwise: ${found} and not ${wanted}`)
  }
}

function toQuestion(operation: OperationName, given: Readonly<Record<string, string>>): Question {
  return { operation, variables: given, body: given }
}

interface PageStart {
  readonly after: string
  readonly name: string
  readonly id: string
}

const WALK = 'query ($after: String) { compounds(first: 25, after: $after) { nodes { id name } pageInfo { endCursor hasNextPage } } }'

const WALKED = z.object({
  compounds: z.object({
    nodes: z.array(z.object({ id: z.string(), name: z.string() })),
    pageInfo: z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() }),
  }),
})

/** Where pages begin that hold something: our cursors, with what they mean to others. */
async function walkPages({ ask }: ServerUnderTest): Promise<readonly PageStart[]> {
  const starts: PageStart[] = []
  let after: string | null = null
  while (starts.length < STARTS) {
    const answer = await ask({ operation: 'page', document: WALK, variables: { after }, body: {} })
    const { nodes, pageInfo } = WALKED.parse(answer).compounds
    const last = nodes.at(-1)
    if (last === undefined || pageInfo.endCursor === null || !pageInfo.hasNextPage) break
    after = pageInfo.endCursor
    starts.push({ after, name: toSortName(last.name), id: last.id })
  }
  return starts
}
