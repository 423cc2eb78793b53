import { ApolloServerErrorCode } from '@apollo/server/errors'
import { GraphQLError } from 'graphql'

/** An error that tells the developer of a client which argument is wrong, by which rule, and what came. */
export function badUserInput({ argument, message }: { argument: string; message: string }): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT, argumentName: argument },
  })
}

/** What came, short enough for a message. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
