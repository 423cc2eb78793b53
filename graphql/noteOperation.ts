import type { ApolloServerPlugin } from '@apollo/server'
import { Kind } from 'graphql'
import type { GraphqlContext } from './context.ts'

/**
 * Says of a request's span what it asks for, by the names that the schema has: that of the operation, and its aliases, are the
 * client's own words.
 */
export const noteOperation: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      if (!operation) return
      const fields = operation.selectionSet.selections.flatMap((each) =>
        each.kind === Kind.FIELD ? each.name.value : [],
      )
      contextValue.note({
        'graphql.operation.type': operation.operation,
        'events.fields': [...new Set(fields)].sort().join(' '),
      })
    },
  }),
}
