import type { HTTPGraphQLResponse } from '@apollo/server'
import { ApolloServerErrorCode } from '@apollo/server/errors'

interface Answer {
  errors?: { extensions?: { code?: string } }[]
}

/**
 * The status of an answer. As `application/json` a well-formed request is answered with 200 even where its query is
 * wrong (GraphQL over HTTP, 6.4.1): intermediaries that know no GraphQL may answer with 400 too, and a client could not
 * tell whose answer it reads. Apollo answers 400 to those under both media types.
 */
export function httpStatusOf({
  response,
  body,
}: {
  response: Pick<HTTPGraphQLResponse, 'status' | 'headers'>
  body: string
}): number {
  const status = response.status ?? 200
  if (status !== 400 || !response.headers.get('content-type')?.startsWith('application/json')) return status
  const { errors = [] } = JSON.parse(body) as Answer
  const isMalformed = errors.some(({ extensions }) => extensions?.code === ApolloServerErrorCode.BAD_REQUEST)
  return isMalformed ? 400 : 200
}
