/**
 * A DateTime is ISO 8601 with a time zone; inside it is text in UTC with milliseconds, which sorts as it reads. Only how
 * it is read and written stands here, its description is the schema's.
 */
import type { ValueNode } from 'graphql'
import { GraphQLDateTimeISO } from 'graphql-scalars'

export const DateTime = {
  __serialize: (value: unknown) => GraphQLDateTimeISO.serialize(value),
  __parseValue: (value: unknown) => GraphQLDateTimeISO.parseValue(value).toISOString(),
  __parseLiteral: (node: ValueNode) => GraphQLDateTimeISO.parseLiteral(node).toISOString(),
}
