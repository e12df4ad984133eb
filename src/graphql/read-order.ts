import { UserInputError } from './user-input-error.js'

type Optional<Value> = Value | null | undefined

/** The one order of a list. Every order ends with the id, so that ID_ASC may follow another one; nothing else may. */
export function readOrder<Order extends string>(orders: Optional<readonly Order[]>, fallback: Order): Order {
  const [first = fallback, ...rest] = orders ?? []
  const other = rest.find((order) => order !== 'ID_ASC')
  if (other === undefined) return first
  throw new UserInputError(`orderBy holds ${first} and ${other}; a list has one order, after which only ID_ASC may follow.`, {
    argument: 'orderBy',
  })
}
