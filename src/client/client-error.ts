/**
 * Why there is no answer: GRAPHQL, the server told of errors; HTTP, it refused the request without telling any;
 * NOT_GRAPHQL, something else answers at this address; TIMEOUT and ABORTED, the wait was ended; NETWORK, nothing answers.
 */
export type ClientFailure = 'GRAPHQL' | 'HTTP' | 'NOT_GRAPHQL' | 'TIMEOUT' | 'ABORTED' | 'NETWORK'

/** An error as the server tells it. */
export interface ServerError {
  readonly message: string
  /** The way to the field that failed; null for the whole request. */
  readonly path: readonly (string | number)[] | null
  /** A stable word, such as BAD_USER_INPUT; empty where the server gives none. */
  readonly code: string
  /** What else is told of it: `suggestions`, `candidates`, `argument`. */
  readonly extensions: Readonly<Record<string, unknown>>
}

/** Something that is told beside an answer, as that a name was disputed. */
export interface Warning {
  readonly code: string
  readonly message: string
}

export interface FailureDetails {
  readonly status?: number | null
  readonly errors?: readonly ServerError[]
  readonly data?: unknown
  readonly warnings?: readonly Warning[]
  readonly requestId?: string | null
  readonly cause?: unknown
}

/** The one error of the client. */
export class ClientError extends Error {
  override readonly name = 'ClientError'
  readonly failure: ClientFailure
  /** Of HTTP; null where nothing answered. */
  readonly status: number | null
  readonly errors: readonly ServerError[]
  /** What was answered in spite of the errors; null where nothing was. */
  readonly data: unknown
  readonly warnings: readonly Warning[]
  /** By which the server's log knows the request. */
  readonly requestId: string | null

  constructor(failure: ClientFailure, message: string, details: FailureDetails = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause })
    this.failure = failure
    this.status = details.status ?? null
    this.errors = details.errors ?? []
    this.data = details.data ?? null
    this.warnings = details.warnings ?? []
    this.requestId = details.requestId ?? null
  }

  /** The stable words of its errors, each once. */
  get codes(): readonly string[] {
    return [...new Set(this.errors.map(({ code }) => code).filter((code) => code !== ''))]
  }
}
