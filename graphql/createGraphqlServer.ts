import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { Payload } from 'payload'
import { setCacheControl } from './cacheControl.ts'
import type { GraphqlContext } from './context.ts'
import { typeDefs } from './generated/typeDefs.ts'
import { guardMutations } from './mutationOrigins.ts'
import { maxTokens, queryLimits } from './queryLimits.ts'
import { resolvers } from './resolvers/index.ts'
import { limitRootFields } from './rootFields.ts'
import { logUnexpected, maskUnexpected } from './unexpectedErrors.ts'

/** The API's server, not started. Nothing of it outlives its last answer: no timer, no socket, no signal handler. */
export function createGraphqlServer({ payload }: { payload: Payload }): ApolloServer<GraphqlContext> {
  return new ApolloServer<GraphqlContext>({
    typeDefs,
    resolvers,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // In memory, bounded by Apollo's own cache of 30 MiB.
    persistedQueries: { ttl: null },
    cache: 'bounded',
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens },
    validationRules: queryLimits,
    formatError: maskUnexpected,
    logger: payload.logger,
    plugins: [
      logUnexpected(payload),
      setCacheControl,
      limitRootFields,
      guardMutations,
      ApolloServerPluginCacheControlDisabled(),
      // Named, so that no variable in the environment can switch them on: nothing is told to third parties.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  })
}
