import { ask, type Question } from './fetch.ts'

/** Where the API is, and as whom to ask. */
type Connection = Omit<Question, 'query' | 'variables'>

/** What a form of registration shows. */
export interface RegistrationForm {
  eventId: string
  title: string
  /** Show the form where this is OPEN or WAITING_LIST. */
  state: string
  /** Where else one can register. Show that instead where `mayRegister` is false. */
  url: string | null
  mayRegister: boolean
  /** Each with a checkbox that is not ticked. `text` is HTML that is safe to put into a page. */
  consents: {
    key: string
    version: number
    label: string
    text: string
    url: string | null
    required: boolean
  }[]
  questions: { key: string; label: string; required: boolean; options: string[] | null }[]
  /** Made anew for each form and sent with it, so that sending it twice is one registration. */
  idempotencyKey: string
}

/** What somebody has filled in. */
export interface FilledIn {
  email: string
  name?: string
  /** The keys of the consents that were ticked. */
  ticked: string[]
  /** By the keys of the questions. */
  answers?: Record<string, string>
}

/** What to show beside a field; `field` names it, such as ['consents', 'privacy']. */
export interface Problem {
  code: string
  message: string
  field: string[] | null
}

const formQuery = `query Form($slug: String!, $locale: Locale) {
  event(slug: $slug, locale: $locale) {
    id title
    registration {
      state url
      consents { key version label text url required }
      questions { key label required options }
    }
  }
  viewer { mayRegister }
}`

/** Step 1: asks what the form of an event is, with the texts of consent as they are now; null where there is no such event. */
export async function loadForm({
  slug,
  locale = 'de',
  ...connection
}: Connection & { slug: string; locale?: 'de' | 'en' }): Promise<RegistrationForm | null> {
  type Fields = Pick<RegistrationForm, 'state' | 'url' | 'consents' | 'questions'>
  const { event, viewer } = await ask<{
    event: { id: string; title: string; registration: Fields } | null
    viewer: { mayRegister: boolean }
  }>({ ...connection, query: formQuery, variables: { slug, locale } })
  if (!event) return null
  const { id: eventId, title, registration } = event
  return { eventId, title, ...registration, ...viewer, idempotencyKey: crypto.randomUUID() }
}

const registerMutation = `mutation Register($input: RegisterForEventInput!) {
  registerForEvent(input: $input) { outcome userErrors { code message field } }
}`

interface Payload {
  outcome: 'CONFIRMED' | 'WAITLISTED' | 'CONFIRM_ADDRESS' | null
  userErrors: Problem[]
}

/**
 * Step 2: sends the form as it was shown. Where `problems` is not empty, nothing was stored. With CONSENT_OUTDATED among
 * them a text was changed while the form was open: load it anew, show it, and let the person agree again.
 */
export async function register({
  form: { eventId, consents, idempotencyKey },
  filledIn: { ticked, answers = {}, ...person },
  locale = 'de',
  ...connection
}: Connection & {
  form: RegistrationForm
  filledIn: FilledIn
  locale?: 'de' | 'en'
}): Promise<{ outcome: Payload['outcome']; problems: Problem[] }> {
  const input = {
    eventId,
    ...person,
    locale,
    consents: consents
      .filter(({ key }) => ticked.includes(key))
      .map(({ key, version }) => ({ key, version })),
    answers: Object.entries(answers).map(([question, value]) => ({ question, value })),
    idempotencyKey,
  }
  const send = () =>
    ask<{ registerForEvent: Payload }>({ ...connection, query: registerMutation, variables: { input } })
  // Whatever became of the first try: with the same key a second one changes nothing.
  const { registerForEvent } = await send().catch(send)
  return { outcome: registerForEvent.outcome, problems: registerForEvent.userErrors }
}
