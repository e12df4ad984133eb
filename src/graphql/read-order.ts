import { findClash, type Orders } from '../graph/queries/list-order.js'
import { UserInputError } from './user-input-error.js'

type Optional<Value> = Value | null | undefined

export interface OrderQuestion<Order extends string, Row> {
  readonly orders: Orders<Order, Row>
  readonly fallback: Order
}

/** What a list is ordered by. Of two orders by one thing, and of one after the id, the second could not be followed: refused. */
export function readOrder<Order extends string, Row>(
  given: Optional<readonly Order[]>,
  { orders, fallback }: OrderQuestion<Order, Row>,
): readonly Order[] {
  const names = given === null || given === undefined || given.length === 0 ? [fallback] : given
  const clash = findClash(orders, names)
  if (clash === null) return names
  throw new UserInputError(`orderBy holds ${clash[0]} and then ${clash[1]}, which would order nothing more. Leave ${clash[1]} out.`, {
    argument: 'orderBy',
  })
}
