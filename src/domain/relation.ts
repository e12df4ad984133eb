/**
 * How a published number relates to the true value. The symbol is used in text, files and `parse`, the
 * name in the SDL. `RANGE` has two numbers, `150-200`.
 */
export const RELATIONS = ['EQUAL', 'LESS', 'LESS_OR_EQUAL', 'GREATER', 'GREATER_OR_EQUAL', 'APPROXIMATE', 'RANGE'] as const
export type Relation = (typeof RELATIONS)[number]

export const RELATION_SYMBOLS: Readonly<Record<Relation, string>> = {
  EQUAL: '=',
  LESS: '<',
  LESS_OR_EQUAL: '≤',
  GREATER: '>',
  GREATER_OR_EQUAL: '≥',
  APPROXIMATE: '~',
  RANGE: 'range',
}
