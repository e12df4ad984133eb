/**
 * Asks GraphQL for a command: in this process, or over HTTP where a server holds the folder, because only one process
 * can open it.
 */
import { findServer } from '../graph/open-graph.js'
import { executeOperation } from '../graphql/execute.js'
import { CommandFailure } from './command-failure.js'
import { readCommandConfig, useGraph, type GraphOption } from './use-graph.js'

const PATIENCE_MILLISECONDS = 60_000

export interface AnswerError {
  readonly message: string
  readonly extensions?: Readonly<Record<string, unknown>>
}

export interface Answer {
  readonly data?: unknown
  readonly errors?: readonly AnswerError[]
}

export type Ask = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer>

/** Lets `work` ask as often as it wants, of one graph. */
export async function withAsk<Result>(options: GraphOption, work: (ask: Ask) => Promise<Result>): Promise<Result> {
  const url = findServer(readCommandConfig(options).GRAPH_URL)?.url ?? null
  if (url !== null) return await work((document, variables) => askServer(url, { query: document, variables }))
  return await useGraph(options, (graph) =>
    work(async (document, variables) => toAnswer(await executeOperation({ graph, document, variables }))),
  )
}

function toAnswer({ data, errors }: Awaited<ReturnType<typeof executeOperation>>): Answer {
  return { data, ...(errors === undefined ? {} : { errors: errors.map((error) => error.toJSON()) }) }
}

async function askServer(url: string, body: object): Promise<Answer> {
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const text = await fetch(url, { ...request, signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) }).then(
    (response) => response.text(),
    () => '',
  )
  const answer = readJson(text)
  if (isAnswer(answer)) return answer
  throw new CommandFailure(`The server at ${url} holds the graph and gives no answer. Look at its log, or stop it and try again.`, 1)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isAnswer(answer: unknown): answer is Answer {
  return typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer)
}
