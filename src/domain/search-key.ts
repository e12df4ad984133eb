/**
 * Names find entities through keys: whole texts brought to one spelling, so that `RS4;11`, `RS4-11` and `rs411`, or
 * `AMG 232` and `AMG232`, are one key. Both engines match keys by equality, so they give the same rows.
 */
import type { NameStatus } from './compound.js'

/** Greek letters as chemists spell them out; final sigma is sigma. */
const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  ο: 'omicron',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
}

/** Signs of rotation are part of a name: (+)- and (−)-JQ1 are two substances. A hyphen without brackets is punctuation. */
const ROTATIONS: Readonly<Record<string, string>> = {
  '+': 'plus',
  '±': 'plusminus',
  '-': 'minus',
  '‐': 'minus',
  '‑': 'minus',
  '–': 'minus',
  '−': 'minus',
}

/**
 * Lower rank is the better match of a text: an id before a primary name before another name before a registry id. A word
 * within a name is for searching alone; no look-up follows it.
 */
export const SEARCH_KEY_RANKS = { ID: 0, PRIMARY_NAME: 1, OTHER_NAME: 2, REGISTRY_ID: 3, WORD: 4 } as const
export type SearchKeyRank = (typeof SEARCH_KEY_RANKS)[keyof typeof SEARCH_KEY_RANKS]

/** One text by which an entity is found, and how far it is trusted. */
export interface FindableText {
  readonly text: string
  readonly rank: SearchKeyRank
  readonly status: NameStatus
}

/** A findable text under its key. `isRegistryId`: it is a registry number of the entity, though it may rank as its name. */
export interface SearchKeyEntry extends FindableText {
  readonly key: string
  readonly isRegistryId: boolean
}

const TRUST: readonly NameStatus[] = ['VERIFIED', 'UNVERIFIED', 'ASSERTED', 'DISPUTED', 'REJECTED']

/**
 * The key of a text: compatibility forms folded, case dropped, Greek and signs of rotation spelt out, all but letters
 * and digits dropped. May be empty.
 */
export function toSearchKey(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().normalize('NFKD')
  return folded
    .replace(/\(\s*([+±‐‑–−-])\s*\)/gu, (_, sign: string) => ROTATIONS[sign] ?? '')
    .replace(/[α-ως]/gu, (letter) => GREEK[letter] ?? letter)
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
}

/**
 * The text by which a list is sorted: compatibility forms folded and lower case, punctuation kept. Characters above
 * U+FFFF, whose order the engines see differently, are written as U+FFFF and six hex digits, which sorts them alike.
 */
export function toSortName(name: string): string {
  const folded = name.normalize('NFKC').toLowerCase()
  return folded.replace(/[\u{10000}-\u{10ffff}]/gu, (astral) => `\uffff${(astral.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`)
}

/** The keys of one entity, each once: of two texts with one key the more trusted stays, then the better rank. */
export function toSearchKeys(texts: readonly FindableText[]): readonly SearchKeyEntry[] {
  const best = new Map<string, SearchKeyEntry>()
  for (const text of texts) {
    const key = toSearchKey(text.text)
    if (key === '') continue
    const known = best.get(key)
    const chosen = known === undefined || isBetter(text, known) ? text : known
    const isRegistryId = text.rank === SEARCH_KEY_RANKS.REGISTRY_ID || known?.isRegistryId === true
    best.set(key, { ...chosen, key, isRegistryId })
  }
  return [...best.values()]
}

/** Whether a question by this field of a `…Key` input may follow the key: a name any but an id, a registry number its own alone. */
export function answersTo(
  field: string,
  { rank, isRegistryId }: Pick<SearchKeyEntry, 'isRegistryId'> & { readonly rank: number },
): boolean {
  return field === 'name' ? rank !== SEARCH_KEY_RANKS.ID : isRegistryId
}

/** Words of a text from which a search may start, beside its beginning; of a long text the first. */
const MOST_WORDS = 16

/** The keys of a text from each of its words on but the first: `AMG 232` is found by `232`, a title by any word of it. */
export function toWordKeys(text: string): readonly string[] {
  const starts = [...text.matchAll(/[\p{Letter}\p{Number}]+/gu)].slice(1, MOST_WORDS + 1)
  return [...new Set(starts.map(({ index }) => toSearchKey(text.slice(index))))].filter((key) => key.length > 1)
}

/** The entries of an entity with those of the words within its names; a key that stands for a whole text stays that. */
export function withWords(entries: readonly SearchKeyEntry[]): readonly SearchKeyEntry[] {
  const known = new Map(entries.map((entry) => [entry.key, entry]))
  for (const entry of entries) {
    const isName = entry.rank === SEARCH_KEY_RANKS.PRIMARY_NAME || entry.rank === SEARCH_KEY_RANKS.OTHER_NAME
    for (const key of isName ? toWordKeys(entry.text) : []) {
      if (!known.has(key)) known.set(key, { ...entry, key, rank: SEARCH_KEY_RANKS.WORD, isRegistryId: false })
    }
  }
  return [...known.values()]
}

function isBetter(a: FindableText, b: FindableText): boolean {
  return TRUST.indexOf(a.status) - TRUST.indexOf(b.status) < 0 || (a.status === b.status && a.rank < b.rank)
}
