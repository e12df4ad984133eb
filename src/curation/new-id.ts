/**
 * Ids of new records: readable, and made of the request's digest, so that a repetition of the request makes the same.
 */
import { toSearchKey } from '../domain/search-key.js'

const LONGEST_SLUG = 40

/** `measurement:navtemadlin:ic50:0123456789ab`, from the ids and words that the evidence is about. */
export function nameEvidence(prefix: string, parts: readonly string[], digest: string): string {
  return [prefix, ...parts.map((part) => toSlug(part.slice(part.indexOf(':') + 1))), digest].filter((part) => part !== '').join(':')
}

/** `compound:bi-907828-0123456789ab`, from the entity's name. */
export function nameEntity(prefix: string, name: string, digest: string): string {
  const slug = toSlug(name)
  return `${prefix}:${slug === '' ? '' : `${slug}-`}${digest}`
}

function toSlug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '')
}

/** The id of a compound's name, from its text: one text names a compound once. */
export function nameCompoundName(compoundId: string, text: string): string {
  return `compound-name:${compoundId.slice(compoundId.indexOf(':') + 1)}:${toSearchKey(text)}`
}
