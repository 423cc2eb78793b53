import { ConferenceError } from '../rules/ConferenceError.ts'
import { unexpectedAnswer } from './rules/zoomAnswer.ts'
import { tokenFault, zoomFault } from './rules/zoomFault.ts'

/** Where and as whom Zoom is asked: a server-to-server OAuth app. */
export interface ZoomAccount {
  accountId: string
  clientId: string
  clientSecret: string
  /** Where tokens are given. Default: `https://zoom.us`. */
  oauthUrl?: string
}

interface Token {
  value: string
  /** Where the API of the account is, which may be of a region. */
  apiUrl: string
  /** What the app may do. */
  scopes: readonly string[]
  /** Milliseconds since 1970. */
  expiresAt: number
}

interface Answer {
  status: number
  headers: Headers
  /** Null where it has none. */
  body: Record<string, unknown> | null
}

/** One request. */
export interface ZoomCall {
  method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Below `/v2`, with its parts encoded. */
  path: string
  query?: Record<string, string | number | boolean>
  body?: object
  /** Whose account it is about, for the sentence that says what is wrong. */
  host?: string
  now: Date
  signal?: AbortSignal
}

/** Milliseconds that an answer may take. */
const patience = 10_000

/** Octets of an answer; a page of a report has some hundred thousand. */
const longestAnswer = 5_000_000

const minute = 60_000

/** Asks Zoom's API. One token is asked for at a time and kept until a minute before its end. */
export class ZoomApi {
  readonly #account: ZoomAccount
  #token: Promise<Token> | null = null

  constructor(account: ZoomAccount) {
    this.#account = account
  }

  /** Makes a call; the answer is that of the documentation, `{}` where it has no body. Throws ConferenceError. */
  async call(call: ZoomCall): Promise<Record<string, unknown>> {
    const token = await this.#currentToken(call)
    const first = await this.#ask(call, token)
    // The token was taken back before its time.
    const isRefused = first.status === 401 && first.body?.code === 124
    if (isRefused) this.#token = null
    const answer = isRefused ? await this.#ask(call, await this.#currentToken(call)) : first
    const fault = zoomFault({ ...answer, host: call.host, now: call.now })
    // Scopes are frozen into a token: the next one has those that were ticked meanwhile.
    if (fault?.fault === 'missingScopes') this.#token = null
    if (fault) throw fault
    return answer.body ?? {}
  }

  /** What the app may do. A token has the scopes of the time when it was given, so that a `renewed` one may have more. Throws ConferenceError. */
  async scopes({
    renewed,
    ...call
  }: Pick<ZoomCall, 'now' | 'signal'> & { renewed: boolean }): Promise<readonly string[]> {
    if (renewed) this.#token = null
    return (await this.#currentToken(call)).scopes
  }

  async #ask(
    { method = 'GET', path, query = {}, body, signal }: ZoomCall,
    { value, apiUrl }: Token,
  ): Promise<Answer> {
    const url = new URL(`${apiUrl}/v2${path}`)
    for (const [name, each] of Object.entries(query)) url.searchParams.set(name, String(each))
    return send(url, {
      method,
      headers: {
        Authorization: `Bearer ${value}`,
        ...(body && { 'Content-Type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: bounded(signal),
    })
  }

  async #currentToken({ now, signal }: Pick<ZoomCall, 'now' | 'signal'>): Promise<Token> {
    const before = this.#token
    const current = (async () => {
      const known = await before?.catch(() => null)
      const isValid = known && known.expiresAt - minute > now.getTime()
      return isValid ? known : this.#askForToken({ now, signal })
    })()
    // At once, so that whoever comes meanwhile waits for the same one.
    this.#token = current
    return current
  }

  async #askForToken({ now, signal }: Pick<ZoomCall, 'now' | 'signal'>): Promise<Token> {
    const { accountId, clientId, clientSecret, oauthUrl = 'https://zoom.us' } = this.#account
    const url = new URL(`${oauthUrl}/oauth/token`)
    url.searchParams.set('grant_type', 'account_credentials')
    url.searchParams.set('account_id', accountId)
    const credentials = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')
    const headers = { Authorization: `Basic ${credentials}` }
    const { status, body } = await send(url, { method: 'POST', headers, signal: bounded(signal) })
    const { access_token: value, expires_in: seconds, api_url: apiUrl, scope } = body ?? {}
    if (status !== 200 || typeof value !== 'string') throw tokenFault({ status, body })
    return {
      value,
      scopes: typeof scope === 'string' ? scope.split(/[\s,]+/).filter(Boolean) : [],
      apiUrl: typeof apiUrl === 'string' ? apiUrl : 'https://api.zoom.us',
      expiresAt: now.getTime() + (typeof seconds === 'number' ? seconds : 3600) * 1000,
    }
  }
}

function bounded(signal?: AbortSignal): AbortSignal {
  const timeout = AbortSignal.timeout(patience)
  return signal ? AbortSignal.any([signal, timeout]) : timeout
}

async function send(url: URL, request: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(url, { ...request, redirect: 'error' })
    const text = await response.text()
    const { status, headers } = response
    if (text.length > longestAnswer) throw unexpectedAnswer('length')
    const body = parse(text)
    if (body === null && text !== '' && response.ok) throw unexpectedAnswer()
    return { status, headers, body }
  } catch (error) {
    if (error instanceof ConferenceError) throw error
    // What fetch says names the address, which may hold a room's number.
    throw new ConferenceError({ fault: 'unreachable', consequence: 'retry' })
  }
}

/** The object that an answer is; null for anything else, such as the page of a proxy. */
function parse(text: string): Record<string, unknown> | null {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && !Array.isArray(body) ? (body as Record<string, unknown> | null) : null
  } catch {
    return null
  }
}
