/** A DateTime is ISO 8601 with a time zone; inside it is text in UTC with milliseconds, which sorts as it reads. */
import { GraphQLScalarType } from 'graphql'
import { GraphQLDateTimeISO } from 'graphql-scalars'

export const DateTime = new GraphQLScalarType<string, string>({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  serialize: (value) => GraphQLDateTimeISO.serialize(value),
  parseValue: (value) => GraphQLDateTimeISO.parseValue(value).toISOString(),
  parseLiteral: (node, variables) => GraphQLDateTimeISO.parseLiteral(node, variables).toISOString(),
})
