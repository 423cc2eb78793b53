import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { Payload } from 'payload'
import { setCacheControl } from './http/askApollo.ts'
import type { GraphqlContext } from './context.ts'
import { typeDefs } from './generated/typeDefs.ts'
import { guardMutations } from './http/mutationOrigins.ts'
import { knownOperations } from './limits/knownOperations.ts'
import { maxTokens, queryLimits, limitRootFields } from './limits/queryLimits.ts'
import { noteOperation } from './noteOperation.ts'
import { resolvers } from './resolvers/index.ts'
import { logUnexpected, maskUnexpected } from './unexpectedErrors.ts'

/** The API's server, not started. Nothing of it outlives its last answer: no timer, no socket, no signal handler. */
export function createGraphqlServer({ payload }: { payload: Payload }): ApolloServer<GraphqlContext> {
  return new ApolloServer<GraphqlContext>({
    typeDefs,
    resolvers,
    introspection: true,
    // It refuses queries by GET that bear no header of Apollo's own, as most clients send them. What it protects from is
    // not here: no cookie is read, so that a foreign page gets nothing that it could not ask for itself; Apollo refuses
    // mutations by GET, and `requireJson` every body that a page may send unasked.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    // In memory, bounded by Apollo's own cache of 30 MiB.
    persistedQueries: { ttl: null },
    cache: 'bounded',
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens },
    validationRules: [knownOperations, ...queryLimits],
    formatError: maskUnexpected,
    logger: payload.logger,
    plugins: [
      logUnexpected(payload),
      setCacheControl,
      limitRootFields,
      guardMutations,
      noteOperation,
      ApolloServerPluginCacheControlDisabled(),
      // Named, so that no variable in the environment can switch them on: nothing is told to third parties.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  })
}
