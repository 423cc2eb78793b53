import type { ApolloServerPlugin } from '@apollo/server'
import { ApolloServerErrorCode } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql'
import type { Payload } from 'payload'
import { toLoggableError } from '../src/runtime/loggableError.ts'

const { BAD_REQUEST, INTERNAL_SERVER_ERROR } = ApolloServerErrorCode

/** Hides from clients whatever nobody meant to tell them: names of tables, places in the code, values. */
export function maskUnexpected(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (formatted.extensions?.code !== INTERNAL_SERVER_ERROR) return formatted
  const { message, locations, path } = formatted
  if (error instanceof GraphQLError && isClientsFault(error)) {
    return { message, extensions: { code: BAD_REQUEST } }
  }
  return { message: 'Internal server error', locations, path, extensions: { code: INTERNAL_SERVER_ERROR } }
}

/** Apollo itself refuses some persisted queries so: with a status, without a code. */
function isClientsFault({ extensions: { code, http } }: GraphQLError): boolean {
  const { status } = (http ?? {}) as { status?: number }
  return code === undefined && status === 400
}

function isUnexpected(error: GraphQLError): boolean {
  const { code } = error.extensions
  return (code === undefined && !isClientsFault(error)) || code === INTERNAL_SERVER_ERROR
}

/** Writes into the log what clients do not see. Neither the query nor its variables, which hold people's data. */
export function logUnexpected(payload: Payload): ApolloServerPlugin {
  const log = (error: unknown, field?: string): void =>
    payload.logger.error({ err: toLoggableError(error), field, msg: 'A GraphQL request failed' })
  return {
    unexpectedErrorProcessingRequest: async ({ error }) => log(error),
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors }) => {
        for (const error of errors.filter(isUnexpected)) log(error.originalError ?? error, fieldOf(error))
      },
    }),
  }
}

/** By its name in the schema: its path is made of names that the client chose. */
function fieldOf({ nodes }: GraphQLError): string | undefined {
  const node = nodes?.[0]
  return node?.kind === Kind.FIELD ? node.name.value : undefined
}
