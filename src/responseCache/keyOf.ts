/** What decides about a public answer in a request, from whichever server it comes. */
export interface Question {
  method: string
  /** Path and query, as they came. */
  target: string
  header: (name: string) => string | null | undefined
}

/** Where the API is: the one path that is asked by POST. */
export const graphqlPath = '/graphql'

/** Octets. A longer question is one that nobody asks twice. */
const longestQuestion = 16 * 1024

/**
 * Headers that the API decides by: the media type to answer with, whether a foreign page could have sent it, and the
 * key of a site, since a wrong one is refused.
 */
const decisive = [
  'accept',
  'content-type',
  'apollo-require-preflight',
  'x-apollo-operation-name',
  'authorization',
] as const

/** Tells whether a question is asked by a body that is worth reading: short, and as long as it says. */
export function asksByBody({ method, target, header }: Question): boolean {
  const length = Number(header('content-length') ?? Number.NaN)
  return method === 'POST' && isOfApi(target) && length <= longestQuestion
}

/**
 * The key of a question, the same for the same answer; null where its answer is never kept. HEAD is asked as GET is.
 * Nothing of the visitor is in it, since nothing of the visitor is in a public answer.
 */
export function keyOf({ question, body }: { question: Question; body: Buffer | null }): string | null {
  const { method, target } = question
  if (target.length > longestQuestion) return null
  if (body !== null) return `POST ${target} ${decisions(question)} ${body.toString('latin1')}`
  if (method !== 'GET' && method !== 'HEAD') return null
  return isOfApi(target) ? `GET ${target} ${decisions(question)}` : `GET ${target}`
}

function isOfApi(target: string): boolean {
  return target === graphqlPath || target.startsWith(`${graphqlPath}?`)
}

function decisions({ header }: Question): string {
  return decisive.map((name) => header(name) ?? '').join('|')
}
