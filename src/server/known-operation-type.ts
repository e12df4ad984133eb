import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql'

/** An operation is of a type that the schema has; graphql-js itself would fail only when it executes. */
export function knownOperationType(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      const root = context.getSchema().getRootType(node.operation)
      if (!root) context.reportError(new GraphQLError(`This API has no ${node.operation}s. Ask a query.`, { nodes: node }))
    },
  }
}
