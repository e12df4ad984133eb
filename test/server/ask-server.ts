/** Questions to a running server as a client asks them. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

export async function askServer(url: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<HttpAnswer> {
  return await send(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) })
}

/** The body as JSON where it is JSON, else as text. */
export async function send(url: string, init: RequestInit = {}): Promise<HttpAnswer> {
  const response = await fetch(url, init)
  const text = await response.text()
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '')
  const body: unknown = isJson ? JSON.parse(text) : text
  return { status: response.status, headers: response.headers, body }
}
