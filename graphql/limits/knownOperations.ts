import { GraphQLError, type ValidationRule } from 'graphql'

/**
 * Refuses an operation of a kind that the schema has none of, as the validation of GraphQL 17 does: a subscription. Version 16
 * finds no mistake in it, and fails when it comes to run it.
 */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (context.getSchema().getRootType(node.operation)) return
    context.reportError(new GraphQLError(`The schema has no ${node.operation}.`, { nodes: node }))
  },
})
