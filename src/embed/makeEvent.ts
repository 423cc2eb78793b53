import { eventPhase, hasDate } from '../events/rules/eventPhase.ts'
import { badgeOf, isAhead, whyNoForm } from './eventState.ts'
import { momentOf } from './eventTimes.ts'
import { fillIn } from './fillIn.ts'
import { make, makeButton, makeLink, makeWay } from './make.ts'
import { makeTitle } from './makeCard.ts'
import { makeCountdown } from './makeCountdown.ts'
import { makeFacts } from './makeFacts.ts'
import { makeForm } from './makeForm.ts'
import { makeProgramme } from './makeProgramme.ts'
import { makeProse } from './plainText.ts'
import type { OpenEvent } from './queries.ts'
import type { Screen } from './Screen.ts'

/** An event that somebody has opened: what it is, when and where, and the form or why there is none. */
export function makeEvent({
  event,
  mayRegister,
  screen,
  onBack,
  onSend,
}: {
  event: OpenEvent
  /** Whether registrations are taken from this website; else the way to the event's page stands in place of the form. */
  mayRegister: boolean
  screen: Screen
  /** Null where there is no list to go back to. */
  onBack: (() => void) | null
  onSend: (form: HTMLFormElement) => void
}): HTMLElement {
  const { messages, now, base } = screen
  const { image, notices, summary, url, icsUrl } = event
  const isOver = eventPhase({ ...event, now }) === 'over'
  const title = makeTitle({ event, screen, title: event.title })
  title.tabIndex = -1
  return make(
    'article',
    { class: event.status === 'CANCELLED' ? 'event off' : 'event' },
    onBack && makeButton({ text: messages.back, className: 'back', onClick: onBack }),
    title,
    summary && make('p', { class: 'lead' }, summary),
    // Nothing is loaded from anywhere else.
    image &&
      new URL(image.url).origin === base.origin &&
      make('img', { ...image, src: image.url, url: null, class: 'picture' }),
    make(
      'div',
      { class: 'aside' },
      isAhead({ event, now }) && makeCountdown({ event, messages }),
      makeFacts({ event, screen }),
      make(
        'p',
        { class: 'quiet' },
        makeLink(url, messages.toPage),
        !isOver && hasDate(event) && makeLink(icsUrl, messages.event.calendar),
      ),
    ),
    event.programme.length > 0 && makeProgramme({ event, screen }),
    makeRegistration({ event, mayRegister, screen, onSend }),
    notices && !isOver && makeNotices({ notices, screen }),
  )
}

function makeNotices({ notices, screen }: { notices: string; screen: Screen }): HTMLElement {
  const title = make(`h${screen.level + 1}`, { class: 'subtitle' }, screen.messages.event.notices)
  return make('section', { class: 'notices' }, title, makeProse(notices))
}

function makeRegistration({
  event,
  mayRegister,
  screen,
  onSend,
}: {
  event: OpenEvent
  mayRegister: boolean
  screen: Screen
  onSend: (form: HTMLFormElement) => void
}): HTMLElement {
  const { messages, locale } = screen
  const title = make(
    `h${screen.level + 1}`,
    { class: 'subtitle', id: 'registration' },
    messages.event.registration,
  )
  const section = (...content: (HTMLElement | false)[]): HTMLElement =>
    make('section', { class: 'registration', 'aria-labelledby': 'registration' }, title, ...content)
  const why = whyNoForm({ event, ...screen })
  if (why !== null) {
    const tone = badgeOf({ event, ...screen })?.tone ?? ''
    return section(make('p', { class: `state ${tone}` }, why))
  }
  if (!mayRegister) return section(make('p', {}, messages.notFromHere), makeWay({ event, messages }))
  const { state, closesAt } = event.registration
  const system = /^online \(([^()]+)\)$/i.exec(event.location.name)?.[1]
  const link = system ? fillIn(messages.form.linkBySystem, { system }) : messages.form.linkByMail
  const closes =
    closesAt &&
    fillIn(messages.form.closesAt, { moment: momentOf({ at: closesAt, timeZone: event.timeZone, locale }) })
  const lead = [messages.form.lead, event.format !== 'IN_PERSON' && link, closes].filter(Boolean).join(' ')
  return section(
    state === 'WAITING_LIST' && make('p', {}, messages.form.waitingListLead),
    make('p', {}, lead),
    makeForm({ event, screen, onSend }),
  )
}
