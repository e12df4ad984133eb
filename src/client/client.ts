/**
 * Asks an Equipotent server, from Node or a browser, with nothing but `fetch`. The operations that ship know the types of
 * their variables and answers. An answer with errors is a failure, since what is missing from it must not pass for absent.
 */
import { ClientError, type ClientFailure, type Warning } from './client-error.js'
import { readAnswer, type AnswerBody } from './read-answer.js'
import type { TypedDocument, VariablesOf } from './typed-document.js'

export { ClientError, type ClientFailure, type FailureDetails, type ServerError, type Warning } from './client-error.js'
export type { TypedDocument, VariablesOf } from './typed-document.js'
// What is imported from `equipotent/client` is this file: the operations come with it.
export * from './generated/operations.js'

/** As much of a response as the client reads. */
export interface FetchedResponse {
  readonly status: number
  readonly headers: { get(name: string): string | null }
  text(): Promise<string>
}

/** The platform's `fetch`, or what stands in for it. */
export type Fetch = (
  url: string,
  init: { readonly method: 'POST'; readonly headers: Record<string, string>; readonly body: string; readonly signal: AbortSignal },
) => Promise<FetchedResponse>

export interface ClientOptions {
  /** Of the server's GraphQL, such as `http://127.0.0.1:4000/graphql`. */
  readonly url: string
  /** For what needs to know who asks; a function is called for each request, so that a token can be renewed. */
  readonly token?: string | (() => string | Promise<string>)
  readonly fetch?: Fetch
  /** Ends every request of this client. */
  readonly signal?: AbortSignal
  /** How long a request may take; 30,000 where nothing is said. */
  readonly timeoutMilliseconds?: number
}

export interface Answer<Data> {
  readonly data: Data
  readonly warnings: readonly Warning[]
  /** What else is told beside the data, such as `cost`. */
  readonly extensions: Readonly<Record<string, unknown>>
}

export interface Client {
  /** The data. Throws `ClientError`. */
  request<Data, Variables>(document: TypedDocument<Data, Variables>, ...variables: VariablesOf<Variables>): Promise<Data>
  /** The data with what is told beside it. Throws `ClientError`. */
  ask<Data, Variables>(document: TypedDocument<Data, Variables>, ...variables: VariablesOf<Variables>): Promise<Answer<Data>>
  /** The same client, whose requests end with this signal too. */
  until(signal: AbortSignal): Client
}

const TIMEOUT_MILLISECONDS = 30_000

export function createClient(options: ClientOptions): Client {
  const ask: Client['ask'] = async (document, ...[variables]) => {
    const { answer, response } = await send(options, { query: document.text, operationName: document.name, variables: variables ?? {} })
    return { data: readData(document, answer, response), warnings: answer.warnings, extensions: answer.extensions }
  }
  return {
    ask,
    request: async (document, ...variables) => (await ask(document, ...variables)).data,
    until: (signal) =>
      createClient({ ...options, signal: options.signal === undefined ? signal : AbortSignal.any([options.signal, signal]) }),
  }
}

interface Received {
  readonly answer: AnswerBody
  readonly response: FetchedResponse
}

async function send(options: ClientOptions, body: Readonly<Record<string, unknown>>): Promise<Received> {
  const { url, token, signal, timeoutMilliseconds = TIMEOUT_MILLISECONDS } = options
  const given = typeof token === 'function' ? await token() : token
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
    ...(given === undefined ? {} : { authorization: `Bearer ${given}` }),
  }
  const timeout = AbortSignal.timeout(timeoutMilliseconds)
  const either = signal === undefined ? timeout : AbortSignal.any([signal, timeout])
  const { response, text } = await receive(options, { method: 'POST', headers, body: JSON.stringify(body), signal: either }).catch(
    (cause: unknown) => {
      throw toUnanswered(cause, { url, isAborted: signal?.aborted === true, isLate: timeout.aborted, timeoutMilliseconds })
    },
  )
  const answer = readAnswer(text)
  if (answer !== null) return { answer, response }
  const failure: ClientFailure = response.status >= 400 ? 'HTTP' : 'NOT_GRAPHQL'
  const advice = failure === 'HTTP' ? 'Ask again later, or check the address.' : 'Check the address: the path of GraphQL is /graphql.'
  throw new ClientError(failure, `${url} answered ${response.status} and no GraphQL. ${advice}`, toDetails(response))
}

async function receive({ url, fetch = globalThis.fetch }: ClientOptions, init: Parameters<Fetch>[1]) {
  const response = await fetch(url, init)
  return { response, text: await response.text() }
}

interface Unanswered {
  readonly url: string
  readonly isAborted: boolean
  readonly isLate: boolean
  readonly timeoutMilliseconds: number
}

function toUnanswered(cause: unknown, { url, isAborted, isLate, timeoutMilliseconds }: Unanswered): ClientError {
  if (isAborted) return new ClientError('ABORTED', `The request to ${url} was given up.`, { cause })
  if (isLate) return new ClientError('TIMEOUT', `${url} did not answer within ${timeoutMilliseconds} ms.`, { cause })
  return new ClientError('NETWORK', `${url} cannot be reached: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause })
}

function toDetails({ status, headers }: FetchedResponse): { readonly status: number; readonly requestId: string | null } {
  return { status, requestId: headers.get('x-request-id') }
}

function readData<Data, Variables>(document: TypedDocument<Data, Variables>, answer: AnswerBody, response: FetchedResponse): Data {
  const { data, errors, warnings } = answer
  if (errors.length === 0 && isAnswerTo(document, data)) return data
  const [first] = errors
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
  const message = `${document.name}: ${first?.message ?? 'the server answered neither data nor an error.'}${more}`
  throw new ClientError('GRAPHQL', message, { ...toDetails(response), data, errors, warnings })
}

/** The server checks every answer against the schema from which the document's types are made. */
function isAnswerTo<Data, Variables>(_: TypedDocument<Data, Variables>, data: unknown): data is Data {
  return typeof data === 'object' && data !== null
}
