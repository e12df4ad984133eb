import type { Relation } from './relation.js'

/** A relation as printed. `strong`: `>>` or `<<`, which say "much", and are read as `>` and `<`. */
export interface RelationSign {
  readonly relation: Relation
  readonly strong: boolean
  readonly end: number
}

/** Signs and words on folded text, longest first, so that `<=` is not `<` and an `=`. */
const SIGNS: readonly (readonly [sign: string, relation: Relation, strong?: boolean])[] = [
  ['greater than or equal to', 'GREATER_OR_EQUAL'],
  ['less than or equal to', 'LESS_OR_EQUAL'],
  ['greater than', 'GREATER'],
  ['more than', 'GREATER'],
  ['less than', 'LESS'],
  ['approximately', 'APPROXIMATE'],
  ['at least', 'GREATER_OR_EQUAL'],
  ['at most', 'LESS_OR_EQUAL'],
  ['approx.', 'APPROXIMATE'],
  ['approx', 'APPROXIMATE'],
  ['up to', 'LESS_OR_EQUAL'],
  ['about', 'APPROXIMATE'],
  ['circa', 'APPROXIMATE'],
  ['above', 'GREATER'],
  ['below', 'LESS'],
  ['> or =', 'GREATER_OR_EQUAL'],
  ['< or =', 'LESS_OR_EQUAL'],
  ['over', 'GREATER'],
  ['under', 'LESS'],
  ['ca.', 'APPROXIMATE'],
  ['ca', 'APPROXIMATE'],
  ['>/=', 'GREATER_OR_EQUAL'],
  ['</=', 'LESS_OR_EQUAL'],
  ['>>>', 'GREATER', true],
  ['<<<', 'LESS', true],
  ['>>', 'GREATER', true],
  ['<<', 'LESS', true],
  ['≫', 'GREATER', true],
  ['≪', 'LESS', true],
  ['>=', 'GREATER_OR_EQUAL'],
  ['=>', 'GREATER_OR_EQUAL'],
  ['<=', 'LESS_OR_EQUAL'],
  ['=<', 'LESS_OR_EQUAL'],
  ['~=', 'APPROXIMATE'],
  ['==', 'EQUAL'],
  ['≥', 'GREATER_OR_EQUAL'],
  ['≤', 'LESS_OR_EQUAL'],
  ['>', 'GREATER'],
  ['<', 'LESS'],
  ['~', 'APPROXIMATE'],
  ['=', 'EQUAL'],
]

const REVERSED: Readonly<Record<Relation, Relation>> = {
  EQUAL: 'EQUAL',
  LESS: 'GREATER',
  LESS_OR_EQUAL: 'GREATER_OR_EQUAL',
  GREATER: 'LESS',
  GREATER_OR_EQUAL: 'LESS_OR_EQUAL',
  APPROXIMATE: 'APPROXIMATE',
  RANGE: 'RANGE',
}

/** The relation that stands at `start` of a folded text. A word needs a blank or a digit behind it. */
export function scanRelation(text: string, start: number): RelationSign | null {
  const ahead = text.slice(start, start + 28).toLowerCase()
  const found = SIGNS.find(([sign]) => ahead.startsWith(sign) && (!/[a-z]$/.test(sign) || /^[\s\d.]/.test(ahead.slice(sign.length))))
  if (found === undefined) return null
  const [sign, relation, strong = false] = found
  return { relation, strong, end: start + sign.length }
}

/**
 * Reads a column that holds the relation alone, on folded text: `=`, `'='` (some exports quote it twice), `<=`, `>>`. Blank, or
 * the word None, says nothing: null. What is no relation: undefined.
 */
export function readRelationColumn(folded: string): RelationSign | null | undefined {
  const bare = folded.trim().replace(/^['"]|['"]$/g, '')
  if (bare === '' || /^(?:none|null|nan)$/i.test(bare)) return null
  const sign = scanRelation(`${bare} `, 0)
  return sign?.end === bare.length ? sign : undefined
}

/** On a scale that runs the other way, −log10, the relation does too: p > 8 is a concentration < 10 nM. */
export function reverseRelation(relation: Relation): Relation {
  return REVERSED[relation]
}
