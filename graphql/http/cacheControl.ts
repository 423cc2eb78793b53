import type { ApolloServerPlugin } from '@apollo/server'
import { OperationTypeNode } from 'graphql'
import type { GraphqlContext } from '../context.ts'

/**
 * Seconds for which others may keep the answer to a query, and give it while they ask again. Together with the second
 * that a change takes from one process to another, no answer is older than two and a half.
 */
const forOthers = 'public, max-age=1, stale-while-revalidate=1'

/** Says of each answer whether it may be kept: those to queries may, unless something is wrong or somebody's own in it. */
export const sayWhatMayBeKept: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http }, operation, contextValue }) => {
      const isWell = body.kind === 'single' && body.singleResult.errors === undefined
      const isQuery = operation?.operation === OperationTypeNode.QUERY
      const mayBeKept = isWell && isQuery && !contextValue.isPersonal
      http.headers.set('cache-control', mayBeKept ? forOthers : 'no-store')
      // The media type of the answer is the client's choice.
      http.headers.set('vary', 'Accept')
    },
  }),
}
