/** What in a request decides about the public response, from whichever server it comes. */
export interface Question {
  method: string
  /** Path and query, as they came. */
  target: string
  header: (name: string) => string | null | undefined
  /** The path of the API: the one that is asked by POST. */
  api: string
}

/** Octets. A longer request is one that nobody makes twice. */
const longestQuestion = 16 * 1024

/** Headers that the API decides by: the media types of body and answer, and a site's key, since a wrong one is refused. */
const decisive = ['accept', 'content-type', 'authorization'] as const

/** Tells whether a request asks by a body that is worth reading: short, and as long as it says. */
export function asksByBody(question: Question): boolean {
  const { method, header } = question
  const length = Number(header('content-length') ?? Number.NaN)
  return method === 'POST' && isOfApi(question) && length <= longestQuestion
}

/**
 * The cache key of a request, the same for the same response; null where the response is never cached. HEAD counts as
 * GET. Nothing of the visitor is in it, since nothing of the visitor is in a public response.
 */
export function keyOf({ question, body }: { question: Question; body: Buffer | null }): string | null {
  const { method, target } = question
  if (target.length > longestQuestion) return null
  if (body !== null) return `POST ${target} ${decisions(question)} ${body.toString('latin1')}`
  if (method !== 'GET' && method !== 'HEAD') return null
  return isOfApi(question) ? `GET ${target} ${decisions(question)}` : `GET ${target}`
}

function isOfApi({ target, api }: Question): boolean {
  return target === api || target.startsWith(`${api}?`)
}

function decisions({ header }: Question): string {
  return decisive.map((name) => header(name) ?? '').join('|')
}
