import { createInvalidInput, type Path, type UserError } from './user-error.js'

/** In bytes of UTF-8. */
export const LONGEST_TEXT_BYTES = 20_000
export const LONGEST_KEY = 200

const CONTROL = /[^\P{Cc}\t\n\r]/u
const LONE_SURROGATE = /\p{Surrogate}/u

/** What is wrong with any text in an input, however deep, before anything else is looked at. */
export function checkTexts(input: unknown, path: Path = []): readonly UserError[] {
  if (typeof input === 'string') return checkText(input, path)
  if (Array.isArray(input)) return input.flatMap((entry: unknown, index) => checkTexts(entry, [...path, String(index)]))
  if (typeof input !== 'object' || input === null) return []
  return Object.entries(input).flatMap(([name, entry]) => checkTexts(entry, [...path, name]))
}

/** A key is printed in answers and logs, so it holds nothing that cannot be seen. */
export function checkIdempotencyKey(key: string): readonly UserError[] {
  const isFit = key.length > 0 && key.length <= LONGEST_KEY && key.trim() === key
  if (isFit) return []
  return [createInvalidInput('KEY_INVALID', { culprit: key, nextStep: 'A fresh UUID does.', path: ['idempotencyKey'] })]
}

/** A field that must say something. */
export function requireText(text: string | null | undefined, path: Path, nextStep: string): readonly UserError[] {
  return isBlank(text) ? [createInvalidInput('TEXT_REQUIRED', { culprit: '', nextStep, path })] : []
}

export function requireReason(reason: string | null | undefined): readonly UserError[] {
  if (!isBlank(reason)) return []
  const nextStep = 'Say it in a sentence that others will understand later.'
  return [createInvalidInput('REASON_REQUIRED', { culprit: '', nextStep, path: ['reason'] })]
}

export function isBlank(text: string | null | undefined): boolean {
  return (text ?? '').trim() === ''
}

function checkText(text: string, path: Path): readonly UserError[] {
  if (LONE_SURROGATE.test(text)) {
    return [createInvalidInput('TEXT_HAS_LONE_SURROGATE', { culprit: text, nextStep: 'Copy the text again from its source.', path })]
  }
  if (CONTROL.test(text)) {
    return [createInvalidInput('TEXT_HAS_CONTROL', { culprit: text, nextStep: 'Remove the character.', path })]
  }
  const bytes = countBytes(text)
  if (bytes <= LONGEST_TEXT_BYTES) return []
  const nextStep = `It has ${bytes}; shorten it, or cite the document that holds it.`
  return [createInvalidInput('TEXT_TOO_LONG', { culprit: text, nextStep, path })]
}

function countBytes(text: string): number {
  let bytes = 0
  for (const point of text) {
    const code = point.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
