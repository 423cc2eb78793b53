import { toLocale } from '../i18n/rules/locale.ts'
import { showMessages } from '../site/islands/showMessages.ts'
import { askApi } from './askApi.ts'
import { localeAround } from './localeAround.ts'
import { make, makeButton, makeWay } from './make.ts'
import { makeEvent } from './makeEvent.ts'
import { fieldIdOf } from './makeForm.ts'
import { makeList, makeSkeleton } from './makeList.ts'
import { makeRegistered } from './makeRegistered.ts'
import { makeSender, notProven, type Send } from './makeSender.ts'
import { style, messagesIn } from './parts.ts'
import {
  eventQuery,
  listQuery,
  type OpenEvent,
  type QueryAnswer,
  type ViewerAnswer,
  viewerQuery,
  type RegistrationAnswer,
} from './queries.ts'
import { readAttributes, readHeadingLevel } from './readAttributes.ts'
import { carryOver, readForm } from './readForm.ts'
import type { Screen } from './Screen.ts'
import { serverOf } from './serverOf.ts'

type Answer = RegistrationAnswer['registerForEvent']

// Built here: a host's policy that forbids inline styles has nothing against it.
const sheet = new CSSStyleSheet()
sheet.replaceSync(style)

/** What has changed about an event when a registration is refused for it; the rest stands at the fields. */
const changes = /^(CONSENT_OUTDATED|EVENT_|REGISTRATION_)/

/** `<green-forum-events>`: the list of events, or one event, with its form, in any website. */
export class GreenForumEvents extends HTMLElement {
  static readonly observedAttributes = [
    'server',
    'topic',
    'partner',
    'format',
    'search',
    'limit',
    'period',
    'event',
    'heading',
    'lang',
  ]

  readonly #view = make('div', { class: 'view' })
  readonly #status = make('p', { class: 'visually-hidden', role: 'status' })
  readonly #frame = make('div', { class: 'embed' }, this.#view, this.#status)
  /** Counts what was begun, so that an answer that comes too late is left alone. */
  #turn = 0
  #isDue = false
  #isShown = false

  constructor() {
    super()
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet]
    root.append(this.#frame)
    root.addEventListener('click', followWithin)
  }

  connectedCallback(): void {
    // Whoever moves the element in the page keeps what is in its form.
    if (!this.#isShown) this.#plan()
  }

  disconnectedCallback(): void {
    this.#turn += 1
  }

  attributeChangedCallback(_: string, before: string | null, now: string | null): void {
    if (before !== now) this.#plan()
  }

  /** Loads once, however many attributes change together. */
  #plan(): void {
    this.#isShown = false
    if (this.#isDue) return
    this.#isDue = true
    queueMicrotask(() => {
      this.#isDue = false
      if (this.isConnected) void this.#load()
    })
  }

  get #screen(): Screen {
    const locale = toLocale(localeAround(this))
    const level = readHeadingLevel(this.getAttribute('heading'))
    this.#frame.lang = locale
    const base = serverOf(this.getAttribute('server'))
    return { messages: messagesIn(locale), locale, now: new Date(), level, base }
  }

  async #load(): Promise<void> {
    const slug = this.getAttribute('event')
    const { first, ...rest } = readAttributes((name) => this.getAttribute(name))
    this.#view.replaceChildren(makeSkeleton({ count: slug ? 1 : Math.min(first, 5) }))
    if (slug) return this.#openEvent({ slug, list: null })
    const { locale } = this.#screen
    const variables = { first, ...rest, locale }
    await this.#ask({
      query: listQuery,
      variables,
      retry: () => void this.#load(),
      show: ({ events }) => {
        const list = makeList({
          events: events.nodes,
          screen: this.#screen,
          isPast: rest.filter.period === 'PAST',
          onOpen: (event, opener) => void this.#openEvent({ slug: event.slug, list: { list, opener } }),
        })
        this.#show(list)
      },
    })
  }

  /** Shows one event, from a list that one can go back to or by itself. */
  async #openEvent({
    slug,
    list,
  }: {
    slug: string
    list: { list: HTMLElement; opener: HTMLElement } | null
  }): Promise<void> {
    const onBack = list
      ? () => {
          this.#turn += 1
          this.#show(list.list, list.opener)
        }
      : null
    if (list) this.#announce(this.#screen.messages.loading)
    await this.#askForEvent({
      slug,
      onBack,
      show: (event, mayRegister) => {
        const { article } = this.#showEvent({ event, mayRegister, onBack })
        if (list) focusOn(article.querySelector('.title'))
      },
      retry: () => void this.#openEvent({ slug, list }),
    })
  }

  #askForEvent({
    slug,
    isFresh,
    onBack,
    ...rest
  }: {
    slug: string
    isFresh?: boolean
    onBack: (() => void) | null
    show: (event: OpenEvent, mayRegister: boolean) => void
    retry: () => void
  }): Promise<void> {
    const { locale, messages, base } = this.#screen
    // Where that cannot be learnt the form is shown, and what it sends is answered.
    const mayRegister = askApi<ViewerAnswer>({
      base,
      query: viewerQuery,
      variables: {},
      isFresh: false,
    }).then(
      ({ viewer }) => viewer.mayRegister,
      () => true,
    )
    return this.#ask({
      query: eventQuery,
      variables: { slug, locale },
      isFresh,
      retry: rest.retry,
      onBack,
      show: async ({ event }, isCurrent) => {
        const may = await mayRegister
        if (!isCurrent()) return
        if (event) rest.show(event, may)
        else this.#showNotice({ text: messages.event.gone, onBack })
      },
    })
  }

  #showEvent({
    event,
    mayRegister,
    onBack,
    send = makeSender(this.#screen.base),
  }: {
    event: OpenEvent
    mayRegister: boolean
    onBack: (() => void) | null
    send?: Send
  }): { article: HTMLElement; form: HTMLFormElement | null } {
    const onSend = (form: HTMLFormElement): void => void this.#register({ form, event, send, onBack })
    const article = makeEvent({ event, mayRegister, screen: this.#screen, onBack, onSend })
    this.#show(article)
    return { article, form: article.querySelector('form') }
  }

  async #register({
    form,
    event,
    send,
    onBack,
  }: {
    form: HTMLFormElement
    event: OpenEvent
    send: Send
    onBack: (() => void) | null
  }): Promise<void> {
    const { messages, locale } = this.#screen
    const turn = (this.#turn += 1)
    const input = readForm({ form: new FormData(form), event, locale })
    const proving = form.querySelector('.proving')
    const onProving = (): void => proving?.replaceChildren(messages.form.proving)
    try {
      const answer = await send({ input, onProving })
      if (turn !== this.#turn) return
      if (answer.outcome) this.#showRegistered({ form, answer })
      else if (answer.userErrors.some(({ code }) => changes.test(code)))
        await this.#showChanged({ form, event, send, onBack, answer })
      else this.#refuse({ place: form, event, answer })
    } catch (error) {
      if (turn === this.#turn) this.#refuseWithWay({ form, event, error })
    } finally {
      proving?.replaceChildren()
      const frame: (Partial<{ release: () => void }> & Element) | null =
        form.closest('forum-registration-form')
      frame?.release?.()
    }
  }

  #showRegistered({ form, answer }: { form: HTMLFormElement; answer: Answer }): void {
    const section = makeRegistered({ ...answer, level: this.#screen.level })
    form.closest('.registration')?.replaceWith(section)
    focusOn(section.querySelector('.subtitle'))
  }

  /** Shows the event as it has become, with what was typed, and why it could not be taken as it was. */
  #showChanged({
    form,
    event,
    send,
    onBack,
    answer,
  }: {
    form: HTMLFormElement
    event: OpenEvent
    send: Send
    onBack: (() => void) | null
    answer: Answer
  }): Promise<void> {
    return this.#askForEvent({
      slug: event.slug,
      isFresh: true,
      onBack,
      retry: () => void this.#openEvent({ slug: event.slug, list: null }),
      show: (current, mayRegister) => {
        const shown = this.#showEvent({ event: current, mayRegister, onBack, send })
        if (shown.form) carryOver({ from: form, to: shown.form })
        const place = shown.form ?? shown.article.querySelector<HTMLElement>('.registration')
        if (place) this.#refuse({ place, event: current, answer })
      },
    })
  }

  #refuse({ place, event, answer }: { place: HTMLElement; event: OpenEvent; answer: Answer }): void {
    const problems = answer.userErrors.map(({ field: path, message }) => {
      const id = fieldIdOf({ path, event })
      const field = id ? place.querySelector<HTMLElement>(`#${id}`) : null
      // What it is about stands right above it there.
      return { field, text: message, atField: message.replace(/: [„“].*/s, '.') }
    })
    showMessages({ form: place, problems, titles: this.#screen.messages.form })
  }

  /** Nothing that can be mended here: where one can register instead. Without a connection one can also try again. */
  #refuseWithWay({ form, event, error }: { form: HTMLFormElement; event: OpenEvent; error: unknown }): void {
    const { messages } = this.#screen
    const code = error instanceof Error ? error.message : ''
    const known: Record<string, string> = {
      ORIGIN_NOT_ALLOWED: messages.notFromHere,
      [notProven]: messages.notProven,
    }
    const text = known[code] ?? messages.notSent
    showMessages({ form, problems: [{ field: null, text }], titles: messages.form })
    form.querySelector('.error-summary')?.append(makeWay({ event, messages }))
  }

  /** Asks the API, and shows what comes, or that nothing came. What was asked before is not waited for any more. */
  async #ask({
    query,
    variables,
    isFresh = false,
    retry,
    onBack = null,
    show,
  }: {
    query: string
    variables: object
    isFresh?: boolean
    retry: () => void
    onBack?: (() => void) | null
    /** `isCurrent` tells whether nothing else has been asked since. */
    show: (data: QueryAnswer, isCurrent: () => boolean) => void | Promise<void>
  }): Promise<void> {
    const turn = (this.#turn += 1)
    const { base, messages } = this.#screen
    const onRetry = (): void => {
      this.#announce(messages.loading)
      retry()
    }
    this.#view.setAttribute('aria-busy', 'true')
    try {
      const data = await askApi<QueryAnswer>({ base, query, variables, isFresh })
      if (turn === this.#turn) await show(data, () => turn === this.#turn)
    } catch {
      if (turn === this.#turn) this.#showNotice({ text: messages.failed, onBack, onRetry })
    }
  }

  #showNotice({
    text,
    onBack,
    onRetry,
  }: {
    text: string
    onBack: (() => void) | null
    onRetry?: () => void
  }): void {
    const { messages } = this.#screen
    this.#show(
      make(
        'div',
        { class: 'notice' },
        make('p', { role: 'alert' }, text),
        onRetry && makeButton({ text: messages.retry, className: 'button outline', onClick: onRetry }),
        onBack && makeButton({ text: messages.back, className: 'back', onClick: onBack }),
        // What the host wrote for those without JavaScript is as good here.
        make('slot'),
      ),
    )
  }

  #show(content: HTMLElement, focus?: HTMLElement): void {
    this.#isShown = true
    const hadFocus = this.#view.contains(this.shadowRoot?.activeElement ?? null)
    this.#view.replaceChildren(content)
    this.#view.removeAttribute('aria-busy')
    this.#announce('')
    if (focus) focusOn(focus)
    // Whoever was in what has gone must not begin at the top of the page again.
    else if (hadFocus) focusOn(content)
  }

  #announce(text: string): void {
    this.#status.textContent = text
  }
}

function focusOn(element: HTMLElement | null): void {
  if (!element) return
  if (!element.matches('a, button, [tabindex]')) element.tabIndex = -1
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'nearest' })
}

/** A link to a field: the address of the page knows no places in here. */
function followWithin(event: Event): void {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="#"]')
  if (!link) return
  event.preventDefault()
  ;(link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1))?.focus()
}
