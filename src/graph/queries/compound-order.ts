/** The orders of a list of compounds. Each is total: compounds of one name are ordered by id. */
import type { Bind } from './condition.js'
import type { NamePosition } from './entity-queries.js'

export const COMPOUND_ORDERS = ['NAME_ASC', 'NAME_DESC', 'ID_ASC'] as const
export type CompoundOrder = (typeof COMPOUND_ORDERS)[number]

export const ORDER_COMPOUNDS: Readonly<Record<CompoundOrder, string>> = {
  NAME_ASC: 'ORDER BY c.sortName, c.id',
  NAME_DESC: 'ORDER BY c.sortName DESC, c.id',
  ID_ASC: 'ORDER BY c.id',
}

/** Conditions on `c`: it comes after a position. The first is one from which an index can start, also for a first page. */
export function isCompoundAfter(after: NamePosition | null, order: CompoundOrder, bind: Bind): readonly string[] {
  if (order === 'ID_ASC') return [`c.id > ${bind(after?.id ?? '')}`]
  if (after === null) return ['c.sortName IS NOT NULL']
  const [reached, beyond] = order === 'NAME_ASC' ? ['>=', '>'] : ['<=', '<']
  const name = bind(after.sortName)
  return [`c.sortName ${reached} ${name}`, `(c.sortName ${beyond} ${name} OR c.id > ${bind(after.id)})`]
}
