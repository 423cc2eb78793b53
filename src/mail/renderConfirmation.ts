import { renderEventCalendar } from '../feeds/eventCalendar.ts'
import type { KindContent, MailAccess } from './MailContent.ts'
import type { MailFacts } from './MailFacts.ts'
import type { MailTexts } from './texts/MailTexts.ts'

/** The confirmation, at once or once a seat is free: the way into the meeting, and the calendar file. */
export function renderConfirmation({
  facts,
  texts,
  now,
}: {
  facts: MailFacts
  texts: MailTexts
  now: Date
}): KindContent {
  const { kind, event, access, organiser, publicUrl, locale, registrationUrl } = facts
  const { own, ownLink } = texts.kinds[kind]
  return {
    access: access && accessContent({ access, texts, isHybrid: event.format === 'hybrid' }),
    notes: [access ? texts.calendarWithoutLink : texts.calendar],
    own: { text: own, links: [{ label: ownLink, url: registrationUrl }] },
    attachments: [
      {
        filename: `${event.slug}.ics`,
        content: renderEventCalendar({ event, organiser, publicUrl, locale, now }),
        contentType: 'text/calendar; method=PUBLISH; charset=utf-8',
      },
    ],
  }
}

function accessContent({
  access,
  texts: { access: words },
  isHybrid,
}: {
  access: NonNullable<MailFacts['access']>
  texts: MailTexts
  isHybrid: boolean
}): MailAccess {
  const heading = isHybrid ? words.headingHybrid : words.heading
  if (access === 'follows') return { heading, join: null, facts: [], note: words.follows }
  const { provider, joinUrl, meetingId, passcode, dialIn } = access
  const facts = [
    { label: words.meetingId, value: meetingId },
    { label: words.passcode, value: passcode },
    { label: words.dialIn, value: dialIn?.trim() },
  ]
  return {
    heading,
    join: { label: words.join(provider), urlLabel: words.link, url: joinUrl },
    facts: facts.flatMap(({ label, value }) => (value ? [{ label, value }] : [])),
    note: words.keepPrivate,
  }
}
