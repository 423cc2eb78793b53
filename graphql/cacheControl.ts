import type { ApolloServerPlugin } from '@apollo/server'
import { OperationTypeNode } from 'graphql'
import type { GraphqlContext } from './context.ts'

/**
 * Seconds for which others may cache the answer to a query, and serve it while they revalidate it. Together with the second
 * that a change takes from one process to another, no answer is older than two and a half.
 */
const forOthers = 'public, max-age=1, stale-while-revalidate=1'

/** Says of each answer whether it may be cached: those to queries may, unless something is wrong or personal in it. */
export const setCacheControl: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http }, operation, contextValue }) => {
      const isWell = body.kind === 'single' && body.singleResult.errors === undefined
      const isQuery = operation?.operation === OperationTypeNode.QUERY
      const isCacheable = isWell && isQuery && !contextValue.isPersonal
      http.headers.set('cache-control', isCacheable ? forOthers : 'no-store')
      // The media type of the answer is the client's choice.
      http.headers.set('vary', 'Accept')
    },
  }),
}
