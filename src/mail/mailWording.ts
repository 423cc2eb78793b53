import { formatEventDate, formatEventTime } from '../domain/eventTime.ts'
import { fillPlaceholders, type MailPlaceholder } from '../domain/mailKind.ts'
import { eventPlace } from '../feeds/eventPlace.ts'
import type { MailFacts } from './MailFacts.ts'
import { textsIn } from './texts/textsIn.ts'

/** Subject and opening of a mail: the editors' words with their placeholders filled, else the built-in ones. */
export function mailWording(facts: MailFacts): { subject: string; opening: string[] } {
  const { wording, kind, locale, name, event } = facts
  const texts = textsIn(locale)
  const { subject, opening } = texts.kinds[kind]
  if (!wording) return { subject: oneLine(subject(event.title)), opening: [texts.greeting(name), opening] }
  const values = placeholderValues(facts)
  // Without a name, the space before it goes too: “Guten Tag {{name}},” becomes “Guten Tag,”.
  const fill = (text: string): string =>
    fillPlaceholders(name ? text : text.replace(/[ \t]*\{\{\s*name\s*\}\}/g, ''), values)
  const paragraphs = fill(wording.body.replace(/\r\n?/g, '\n')).split(/\n{2,}/)
  return {
    subject: oneLine(fill(wording.subject)),
    opening: paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== ''),
  }
}

/** Date, time and place of an event as mails write them, in the event's zone. */
export function placeholderValues({ event, locale, name }: MailFacts): Record<MailPlaceholder, string> {
  return {
    name: name ?? '',
    title: event.title,
    date: formatEventDate({ ...event, locale }),
    time: formatEventTime({ ...event, locale }),
    location: eventPlace(event.location).join(', '),
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
