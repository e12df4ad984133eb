/**
 * The changes of fields that an audit event keeps as JSON text.
 */
import type { FieldChange } from '../domain/field-change.js'
import { GraphError } from './graph-error.js'

/** No text is no change. Throws `QUERY` for text that `commit-change` did not write. */
export function toFieldChanges(text: string | null): readonly FieldChange[] {
  if (text === null) return []
  const list: unknown = JSON.parse(text)
  if (!Array.isArray(list)) throw unreadable(text)
  return list.map((entry: unknown) => {
    if (!isFieldChange(entry)) throw unreadable(text)
    return entry
  })
}

function isFieldChange(value: unknown): value is FieldChange {
  if (typeof value !== 'object' || value === null) return false
  const { subject, field, before, after }: Partial<Record<keyof FieldChange, unknown>> = value
  return typeof subject === 'string' && typeof field === 'string' && isTextOrNull(before) && isTextOrNull(after)
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string'
}

function unreadable(text: string): GraphError {
  return new GraphError('QUERY', `An audit event's changes cannot be read: ${text.slice(0, 200)}`)
}
