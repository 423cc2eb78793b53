import { DateTime } from 'luxon'
import { mailKinds } from '../mail/rules/mailKind.ts'
import { messageStateLabels } from '../mail/rules/messageStateLabels.ts'
import type {
  ExportedMessage,
  ExportedRegistration,
  ExportedTopicWish,
  PersonExport,
} from './exportPerson.ts'
import { consentChannelLabels } from '../consents/rules/consentChannel.ts'
import { consentName } from '../consents/rules/consentName.ts'
import { documentMessages } from '../i18n/documentMessages.ts'
import { describeAnswer } from '../i18n/describeAnswer.ts'
import { toLocale } from '../i18n/rules/locale.ts'
import { registrationStatusLabels } from '../registrations/rules/statusLabels.ts'

const states = new Map(Object.entries(messageStateLabels))

const language = (code: string): string => documentMessages('de').registrationTable.languages[toLocale(code)]

/** Of what, which one of those, about which event, what is said, and what it is. */
type PersonFact = [string, number | '', string, string, string]

/** The export of a person fact by fact, in German, with times in the zone of the association. Absent values are left out. */
export function personFacts({ person, timeZone }: { person: PersonExport; timeZone: string }): PersonFact[] {
  const time: FormatTime = (at) =>
    at === null ? '' : DateTime.fromISO(at, { zone: timeZone }).toFormat('dd.MM.yyyy HH:mm:ss')
  const facts: PersonFact[] = [
    ['Person', '', '', 'E-Mail-Adresse', person.email],
    ['Person', '', '', 'Stand der Auskunft', time(person.exportedAt)],
    ...person.registrations.flatMap((each, index) => factsOfRegistration({ each, number: index + 1, time })),
    ...person.topicWishes.flatMap((each, index) => factsOfTopicWish({ each, number: index + 1, time })),
    ...person.messages.flatMap((each, index) => factsOfMessage({ each, number: index + 1, time })),
  ]
  return facts.filter(([, , , , value]) => value !== '')
}

type FormatTime = (at: string | null) => string

function factsOfRegistration({
  each,
  number,
  time,
}: {
  each: ExportedRegistration
  number: number
  time: FormatTime
}): PersonFact[] {
  const title = each.event.title ?? ''
  const facts: [string, string][] = [
    ['Kennung', each.id],
    ['Beginn der Veranstaltung', time(each.event.startsAt)],
    ['E-Mail-Adresse', each.email],
    ['Name', each.name ?? ''],
    ['Sprache der E-Mails', language(each.locale)],
    ['Status', registrationStatusLabels[each.status].de],
    ['Hat teilgenommen', each.attended ? 'ja' : 'nein'],
    ['Angemeldet über', each.source ?? 'diese Website'],
    ['Angemeldet am', time(each.registeredAt)],
    ['Bestätigt am', time(each.confirmedAt)],
    ['Auf der Warteliste seit', time(each.waitlistedAt)],
    ['Abgemeldet am', time(each.cancelledAt)],
    ['Verfällt am', time(each.expiresAt)],
    ['Themenwunsch', each.topicSuggestion ?? ''],
    ['Braucht Unterstützung', each.support ?? ''],
    ['Notiz des Teams', each.notes ?? ''],
  ]
  const consents = each.consents.flatMap(
    ({ key, label, version, text, sha256, channel, notedBy, givenAt, withdrawnAt }) => {
      const name = consentName({ key, label, locale: 'de' })
      return [
        [`${name}, Wortlaut`, text],
        [`${name}, Version`, String(version)],
        [`${name}, SHA-256`, sha256],
        [`${name}, gegeben am`, time(givenAt)],
        [`${name}, gegeben`, channel ? consentChannelLabels[channel].de : ''],
        [`${name}, entgegengenommen von`, notedBy ?? ''],
        [`${name}, widerrufen am`, time(withdrawnAt ?? null)],
      ]
    },
  )
  return [
    ...facts.map(([name, value]): PersonFact => ['Anmeldung', number, title, name, value]),
    ...consents.map(([name = '', value = '']): PersonFact => ['Einwilligung', number, title, name, value]),
    ...each.answers.map(({ question, value }): PersonFact => [
      'Antwort',
      number,
      title,
      question ?? 'Frühere Frage',
      value,
    ]),
  ]
}

function factsOfTopicWish({
  each,
  number,
  time,
}: {
  each: ExportedTopicWish
  number: number
  time: FormatTime
}): PersonFact[] {
  const facts: [string, string][] = [
    ['Kennung', each.id],
    ['Wunsch', each.text],
    ['E-Mail-Adresse', each.email],
    ['Sprache', language(each.locale)],
    ['Gekommen über', each.source ?? 'diese Website'],
    ['Gekommen am', time(each.createdAt)],
  ]
  return facts.map(([name, value]): PersonFact => ['Themenwunsch', number, '', name, value])
}

function factsOfMessage({
  each,
  number,
  time,
}: {
  each: ExportedMessage
  number: number
  time: FormatTime
}): PersonFact[] {
  const kind = mailKinds.find((known) => known.kind === each.kind)?.label.de ?? each.kind
  const facts: [string, string][] = [
    ['Kennung', each.id],
    ['An', each.recipient],
    ['Anlass', kind],
    ['Betreff', each.subject],
    ['Zustand', states.get(each.state)?.de ?? each.state],
    ['Sprache', language(each.locale)],
    ['Versuche', String(each.attempts)],
    ['Angelegt am', time(each.createdAt)],
    ['Gesendet am', time(each.sentAt)],
    ['Letzte Antwort des Mailservers', describeAnswer({ stored: each.lastAnswer ?? '', locale: 'de' })],
  ]
  return facts.map(([name, value]): PersonFact => ['E-Mail', number, '', name, value])
}
