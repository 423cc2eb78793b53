import { toGlobalId } from '../../graphql/globalId.ts'
import type { ClaimedConsent } from '../../src/consents/rules/consents.ts'

/** What a server answered to a registration. */
export interface RegistrationReply {
  /** Of HTTP. */
  status: number
  outcome: string | null
  /** Codes of what is wrong. */
  problems: string[]
}

const mutation = `mutation ($input: RegisterForEventInput!) {
  registerForEvent(input: $input) { outcome userErrors { code } }
}`

/** Registers somebody over GraphQL, as another site does. Rejects where the connection breaks. */
export async function sendRegistration({
  url,
  eventId,
  email,
  consents = [],
  idempotencyKey,
}: {
  url: string
  eventId: string
  email: string
  consents?: readonly ClaimedConsent[]
  idempotencyKey?: string
}): Promise<RegistrationReply> {
  const input = { eventId: toGlobalId({ type: 'Event', id: eventId }), email, consents, idempotencyKey }
  const { status, body } = await post({ url, query: mutation, variables: { input } })
  const payload = body?.data?.registerForEvent
  const problems = [
    ...(payload?.userErrors ?? []),
    ...(body?.errors ?? []).map(({ extensions }) => extensions),
  ]
  return { status, outcome: payload?.outcome ?? null, problems: problems.map(({ code }) => code) }
}

/** Cancels one's own registration over GraphQL; resolves with the status that it has now, null where it was refused. */
export async function sendCancellation({
  url,
  token,
}: {
  url: string
  token: string
}): Promise<{ status: number; state: string | null }> {
  const query = `mutation ($token: String!) { cancelRegistration(token: $token) { registration { status } } }`
  const { status, body } = await post({ url, query, variables: { token } })
  return { status, state: body?.data?.cancelRegistration?.registration?.status ?? null }
}

interface Answer {
  data?: {
    registerForEvent?: { outcome: string | null; userErrors: { code: string }[] }
    cancelRegistration?: { registration: { status: string } | null }
  } | null
  errors?: { extensions: { code: string } }[]
}

async function post({
  url,
  query,
  variables,
}: {
  url: string
  query: string
  variables: Record<string, unknown>
}): Promise<{ status: number; body: Answer | null }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    // People do not share connections; and one that is kept may be closed by the server just when it is used again.
    headers: { 'Content-Type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query, variables }),
  })
  const text = await response.text()
  return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as Answer) : null }
}
