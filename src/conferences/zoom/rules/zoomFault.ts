import { z } from 'zod'
import { ConferenceError, type ConferenceFault } from '../../rules/ConferenceError.ts'

const text = z.string().optional().catch(undefined)

/** What an answer says that is an error, as far as it says something. */
const errorBody = z.object({
  code: z.coerce.number().optional().catch(undefined),
  message: text,
  error_message: text,
  errors: z
    .array(z.object({ field: text }))
    .optional()
    .catch(undefined),
  /** Of the address that gives tokens. */
  error: text,
})

const errorIn = (body: unknown): z.output<typeof errorBody> => errorBody.safeParse(body).data ?? {}

/** Stands with a fault whose cause is a page token that has lapsed: the list has to be read from its beginning. */
export const lapsedPage = 'next_page_token'

type Row = [fault: ConferenceFault, consequence: ConferenceError['consequence']]

/** Zoom's own numbers of errors. */
const byCode: Record<number, Row> = {
  124: ['wrongCredentials', 'giveUp'],
  200: ['planLacksFeature', 'giveUp'],
  1001: ['hostUnknown', 'giveUp'],
  1010: ['hostUnknown', 'giveUp'],
  1114: ['missingScopes', 'giveUp'],
  3000: ['roomConverted', 'giveUp'],
  3001: ['roomGone', 'gone'],
  3003: ['hostingRefused', 'giveUp'],
  3027: ['personIsHost', 'giveUp'],
  3035: ['roomFull', 'giveUp'],
  3038: ['roomOver', 'giveUp'],
  3161: ['hostingRefused', 'giveUp'],
  4700: ['missingScopes', 'giveUp'],
  4702: ['wrongCredentials', 'giveUp'],
  4704: ['wrongCredentials', 'giveUp'],
  4711: ['missingScopes', 'giveUp'],
  4717: ['appDisabled', 'giveUp'],
}

/**
 * What an answer means; null where it is none of an error. A code other than 0 is one at status 200 too. Messages of Zoom may hold
 * names and addresses, so that only what is known to hold none is taken over.
 */
export function zoomFault({
  status,
  headers,
  body,
  host,
  now,
}: {
  status: number
  headers: Headers
  body: unknown
  /** Whose account was asked about, for the sentence. */
  host?: string
  now: Date
}): ConferenceError | null {
  const said = errorIn(body)
  const { code = 0, message = said.error_message ?? '', errors = [] } = said
  if (status < 400 && code === 0) return null
  if (status === 429) return limitFault({ headers, message, now })
  if (status >= 500)
    return new ConferenceError({ fault: 'unexpectedAnswer', consequence: 'retry', value: String(status) })
  const scopes = /does not contain scopes:?\s*\[?([\w:.,\s-]*)/i.exec(message)?.[1]
  if (scopes !== undefined) {
    return new ConferenceError({
      fault: 'missingScopes',
      consequence: 'giveUp',
      value: scopes.trim().slice(0, 500),
    })
  }
  if (code === 300 && /page token/i.test(message)) {
    return new ConferenceError({ fault: 'unexpectedAnswer', consequence: 'retry', value: lapsedPage })
  }
  if (/registration (required|has not been enabled)/i.test(message)) {
    return new ConferenceError({ fault: 'registrationOff', consequence: 'giveUp' })
  }
  if (code === 300 && /meeting.*not (found|exist)/i.test(message)) {
    return new ConferenceError({ fault: 'roomGone', consequence: 'gone' })
  }
  if (/panelist.*not (found|exist)/i.test(message)) {
    return new ConferenceError({ fault: 'personGone', consequence: 'giveUp' })
  }
  const known = byCode[code]
  if (known) {
    const [fault, consequence] = known
    const isAboutHost = fault === 'hostUnknown' || fault === 'hostingRefused'
    return new ConferenceError({ fault, consequence, value: isAboutHost ? (host ?? '') : '' })
  }
  const fields = errors.flatMap(({ field }) => field ?? [])
  const value = [code || status, ...fields].join(', ')
  return new ConferenceError({ fault: 'invalid', consequence: 'giveUp', value })
}

const second = 1000

/**
 * A limit of a second passes at once; one of a day at the moment that is named, or at midnight UTC, be it all our requests' or those for one
 * person alone; two writes at once wait for each other.
 */
function limitFault({
  headers,
  message,
  now,
}: {
  headers: Headers
  message: string
  now: Date
}): ConferenceError {
  if (/concurrent/i.test(message)) return new ConferenceError({ fault: 'busy', consequence: 'retry' })
  const midnight = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1))
  if (/for the registrant/i.test(message)) {
    return new ConferenceError({ fault: 'personLimited', consequence: 'park', until: midnight })
  }
  const isDaily = /daily/i.test(headers.get('X-RateLimit-Type') ?? '') || /daily|per day|a day/i.test(message)
  if (!isDaily) {
    return new ConferenceError({
      fault: 'limited',
      consequence: 'retry',
      until: new Date(now.getTime() + second),
    })
  }
  const named = Date.parse(headers.get('Retry-After') ?? '')
  return new ConferenceError({
    fault: 'limited',
    consequence: 'park',
    until: Number.isNaN(named) ? midnight : new Date(named),
  })
}

/** What a refusal of a token means. */
export function tokenFault({ status, body }: { status: number; body: unknown }): ConferenceError {
  if (status >= 500 || status === 429) {
    return new ConferenceError({ fault: 'unexpectedAnswer', consequence: 'retry', value: String(status) })
  }
  const { error, code = 0 } = errorIn(body)
  if (error === 'invalid_client')
    return new ConferenceError({ fault: 'wrongCredentials', consequence: 'giveUp' })
  if (error === 'invalid_request')
    return new ConferenceError({ fault: 'wrongAccount', consequence: 'giveUp' })
  const [fault] = byCode[code] ?? ['appDisabled']
  return new ConferenceError({ fault, consequence: 'giveUp' })
}
