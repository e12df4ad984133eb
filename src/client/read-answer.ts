/** From the text of a response to what GraphQL says in it; null for a text that GraphQL did not write. */
import type { ServerError, Warning } from './client-error.js'

export interface AnswerBody {
  readonly data: unknown
  readonly errors: readonly ServerError[]
  readonly warnings: readonly Warning[]
  readonly extensions: Readonly<Record<string, unknown>>
}

export function readAnswer(text: string): AnswerBody | null {
  const body = readJson(text)
  if (!isRecord(body) || !('data' in body || Array.isArray(body['errors']))) return null
  const extensions = isRecord(body['extensions']) ? body['extensions'] : {}
  return {
    data: body['data'] ?? null,
    errors: toList(body['errors']).map(toServerError),
    warnings: toList(extensions['warnings']).map(toWarning),
    extensions,
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function toServerError(error: unknown): ServerError {
  const fields = isRecord(error) ? error : {}
  const extensions = isRecord(fields['extensions']) ? fields['extensions'] : {}
  const path = fields['path']
  return {
    message: toText(fields['message']),
    path: Array.isArray(path) ? path.filter((step) => typeof step === 'string' || typeof step === 'number') : null,
    code: toText(extensions['code']),
    extensions,
  }
}

function toWarning(warning: unknown): Warning {
  const fields = isRecord(warning) ? warning : {}
  return { code: toText(fields['code']), message: toText(fields['message']) }
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
