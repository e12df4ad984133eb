/** The kinds of field that a filter may have, and how each is written in the table of `filter-fields.ts`. */
import type { NounName } from './noun.js'

/** The way from a row to others around it. */
export interface Path {
  readonly to: NounName
  /** A pattern from the row to the others, these called `o`. */
  readonly around: string
  /** Clauses from such a one, `s`, to the rows. */
  readonly back: string
  /** Whether a row has one `s` at most, so that no row is met twice on the way back. */
  readonly isSingle: boolean
}

/**
 * TEXT: compared as NAME (folded as names are sorted), LOWER (lower case) or EXACT. NUMBER: in the field's own unit.
 * QUANTITY: a concentration, stored in nM. WORDS: one of a closed list. STATUS: the status at the moment.
 * KEY: there is one with this key or id around it. SOME: there is one around it that fits a filter of its own.
 */
export type FilterField =
  | { readonly kind: 'TEXT'; readonly expression: string; readonly spelling: 'NAME' | 'LOWER' | 'EXACT' }
  | { readonly kind: 'NUMBER' | 'QUANTITY' | 'WORDS'; readonly expression: string }
  | { readonly kind: 'STATUS' }
  | { readonly kind: 'PLACE'; readonly expression: string }
  | { readonly kind: 'KEY'; readonly path: Path }
  | { readonly kind: 'SOME'; readonly path: Path; readonly collect: 'OWNERS' | 'OTHERS' }

/** A text, compared in lower case. */
export function text(expression: string): FilterField {
  return { kind: 'TEXT', expression: `toLower(${expression})`, spelling: 'LOWER' }
}

/** A name, of which the normalised twin is compared. */
export function name(variable: string): FilterField {
  return { kind: 'TEXT', expression: `${variable}.sortName`, spelling: 'NAME' }
}

/** An id, compared as it is. */
export function id(variable: string): FilterField {
  return { kind: 'TEXT', expression: `${variable}.id`, spelling: 'EXACT' }
}

export function number(expression: string): FilterField {
  return { kind: 'NUMBER', expression }
}

export function quantity(expression: string): FilterField {
  return { kind: 'QUANTITY', expression }
}

export function words(expression: string): FilterField {
  return { kind: 'WORDS', expression }
}

/** The document in which a row stands, whose id the row holds. */
export function place(variable: string): FilterField {
  return { kind: 'PLACE', expression: `${variable}.documentId` }
}

export function key(path: Path): FilterField {
  return { kind: 'KEY', path }
}

/** Where few others belong to each row: the others that fit are found, then compared with those around a row. */
export function some(path: Path): FilterField {
  return { kind: 'SOME', path, collect: 'OTHERS' }
}

/** Where many others belong to each row: the rows that have one that fits are found. */
export function anyOfMany(path: Path): FilterField {
  return { kind: 'SOME', path, collect: 'OWNERS' }
}
