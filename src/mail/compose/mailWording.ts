import { placeLines } from '../../events/rules/eventPlace.ts'
import { formatEventDate, formatEventTime } from '../../events/rules/eventTime.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import { fillPlaceholders, type MailKind, type MailPlaceholder } from '../rules/mailKind.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import type { MailFacts, MailWording } from './MailFacts.ts'
import { paragraphsIn } from './paragraphsIn.ts'
import { mailMessages } from '../../i18n/mailMessages.ts'

/** The words that a mail has where editors have written no others, with placeholders as theirs have. */
export function builtInWording({ kind, locale }: { kind: MailKind; locale: Locale }): MailWording {
  const texts = mailMessages(locale)
  const { subject, opening } = texts.kinds[kind]
  return { subject: subject('{{title}}'), body: `${texts.greeting('{{name}}')}\n\n${opening}` }
}

/** Subject and opening of a mail: the editors' words, else the built-in ones, with their placeholders filled. */
export function mailWording(facts: MailFacts): { subject: string; opening: string[] } {
  const { subject, body } = facts.wording ?? builtInWording(facts)
  const values = placeholderValues(facts)
  // Without a name, the space before it goes too: “Guten Tag {{name}},” becomes “Guten Tag,”.
  const fill = (text: string): string =>
    fillPlaceholders(facts.name ? text : text.replace(/[ \t]*\{\{\s*name\s*\}\}/g, ''), values)
  return { subject: oneLine(fill(subject)), opening: paragraphsIn(body).map(fill).filter(isNotEmpty) }
}

type EventWords = Record<Exclude<MailPlaceholder, 'name' | 'page' | 'door'>, string>

// Many mails in a row are about one event, which then is the same object.
const wordsOfEvents = new WeakMap<PublicEvent, Map<Locale, EventWords>>()

/** Date, time and place of an event as mails write them, in the event's zone, and the recipient's name and own pages. */
export function placeholderValues({
  event,
  locale,
  name,
  registrationUrl,
  doorUrl,
}: MailFacts): Record<MailPlaceholder, string> {
  const words = wordsOfEvents.get(event) ?? new Map<Locale, EventWords>()
  wordsOfEvents.set(event, words)
  const ofEvent = words.get(locale) ?? eventWords({ event, locale })
  words.set(locale, ofEvent)
  return { name: name ?? '', page: registrationUrl, door: doorUrl, ...ofEvent }
}

function eventWords({ event, locale }: { event: PublicEvent; locale: Locale }): EventWords {
  return {
    title: event.title,
    date: formatEventDate({ ...event, locale }),
    time: formatEventTime({ ...event, locale }),
    location: placeLines(event.location).join(', '),
  }
}

const isNotEmpty = (paragraph: string): boolean => paragraph.trim() !== ''

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
