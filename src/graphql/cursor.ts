/**
 * A cursor is opaque to clients: base64url of JSON with the list that it belongs to (a fingerprint of field,
 * parent, order and filter), the audit sequence at which the list was begun, the keys of one row, and a digest of all
 * that. A cursor of another list, of another version, of no list at all or altered is BAD_USER_INPUT, never a guess.
 */
import { createHash } from 'node:crypto'
import { UserInputError } from './user-input-error.js'

export type CursorKey = string | number | null

export interface Cursor {
  readonly sequence: number
  readonly keys: readonly CursorKey[]
}

const VERSION = 2

/** The same for two requests that differ only in page, in absent against null, or in the order of an object's fields. */
export function toFingerprint(list: string, ...parts: readonly unknown[]): string {
  return toDigest([list, ...parts.map(withoutNulls)])
}

export function encodeCursor(fingerprint: string, cursor: Cursor): string {
  const content = [VERSION, fingerprint, cursor.sequence, cursor.keys]
  return Buffer.from(JSON.stringify([...content, toDigest(content)])).toString('base64url')
}

export function decodeCursor(fingerprint: string, text: string): Cursor {
  const [version, list, sequence, keys, digest] = parseList(Buffer.from(text, 'base64url').toString('utf8'))
  if (version !== VERSION || typeof list !== 'string' || !isSequence(sequence) || !isKeys(keys)) throw unreadable(text)
  if (digest !== toDigest([version, list, sequence, keys])) throw unreadable(text)
  if (list !== fingerprint) {
    throw new UserInputError(
      `The cursor "${text}" belongs to another list, filter or order. Use it with the arguments of the page that gave it.`,
      {
        argument: 'after',
      },
    )
  }
  return { sequence, keys }
}

function toDigest(content: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 16)
}

function unreadable(text: string): UserInputError {
  return new UserInputError(`"${text}" is not a cursor. Use the endCursor of a page as it was given, or leave \`after\` out.`, {
    argument: 'after',
  })
}

/** Empty for what is no list. */
function parseList(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

function isSequence(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isKeys(value: unknown): value is readonly CursorKey[] {
  return Array.isArray(value) && value.every((key) => key === null || typeof key === 'string' || typeof key === 'number')
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (value === null || typeof value !== 'object') return value ?? null
  const known = Object.entries(value).filter(([, field]: [string, unknown]) => field !== null && field !== undefined)
  const sorted = known.sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([name, field]) => [name, withoutNulls(field)]))
}
