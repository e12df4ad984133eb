/**
 * Canonical JSON after RFC 8785: members sorted by UTF-16 code units, no blanks, numbers and text as ECMAScript
 * prints them. Equal values have equal text, so hashes of the text compare the values.
 *
 * Throws a TypeError for what has no canonical form: NaN, the infinities, and text with half a surrogate pair.
 */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue }

const LONE_SURROGATE = /\p{Surrogate}/u

export function toCanonicalJson(value: JsonValue): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return printNumber(value)
  if (typeof value === 'string') return printText(value)
  if (isList(value)) return `[${value.map(toCanonicalJson).join(',')}]`
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${printText(key)}:${toCanonicalJson(member)}`).join(',')}}`
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}

function printNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical JSON; only finite numbers have.`)
  return JSON.stringify(value)
}

function printText(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new TypeError(`${JSON.stringify(text)} has no canonical JSON: half a surrogate pair.`)
  return JSON.stringify(text)
}
