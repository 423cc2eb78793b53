import { DateTime } from 'luxon'
import { consentChannelLabels } from './rules/consentChannel.ts'
import { consentName } from './rules/consentName.ts'
import { type ConsentOccasion, type GivenConsent, sha256Of } from './rules/consents.ts'
import { escapeHtml } from '../richText/rules/escapeHtml.ts'
import { factList, printedPage } from '../documents/printedPage.ts'

/** What a record of consents is made of. */
interface ConsentRecord {
  registrationId: string
  email: string
  name: string | null
  consents: readonly GivenConsent[]
  /** Stands in for consents that were given before their occasion was stored with them. */
  presentOccasion: ConsentOccasion
  timeZone: string
}

/**
 * The proof that a person consented (Art. 7 (1) GDPR), as a page to print, in German. Made from what was stored with the consent
 * alone: it is the same, byte by byte, whatever becomes of the text or the event.
 */
export function consentRecordPage(record: ConsentRecord): string {
  const { consents, email, registrationId } = record
  const facts = factList([
    ['E-Mail-Adresse', email],
    ['Name', record.name ?? 'nicht angegeben'],
    ['Anmeldung', registrationId],
  ])
  const body =
    consents.length > 0
      ? consents.map((consent) => section({ consent, record })).join('\n')
      : '<p>Zu dieser Anmeldung wurde keine Einwilligung verlangt und keine gegeben.</p>'
  return printedPage({
    title: 'Nachweis der Einwilligung',
    body: `<p>nach Art. 7 Abs. 1 DSGVO. Wiedergegeben ist, was beim Absenden der Anmeldung zu lesen war, Zeichen für Zeichen.</p>
${facts}
${body}`,
  })
}

function section({ consent, record }: { consent: GivenConsent; record: ConsentRecord }): string {
  const { key, version, label, text, sha256, channel, notedBy, givenAt, withdrawnAt } = consent
  const { organiser, title, startsAt } = consent.occasion ?? record.presentOccasion
  const { timeZone } = record
  const isWhole = sha256Of(text) === sha256
  return `<section>
<h2>${escapeHtml(label)}</h2>
${factList([
  ['Gegenüber', organiser],
  ['Veranstaltung', consent.occasion ? title : `${title} (heutiger Titel)`],
  ['Beginn, wie angekündigt', timeIn(startsAt, timeZone)],
  ['Gegeben am', `${timeIn(givenAt, timeZone)} (${givenAt})`],
  ...(channel ? [['Gegeben', consentChannelLabels[channel].de] as const] : []),
  ...(notedBy ? [['Entgegengenommen von', notedBy] as const] : []),
  ['Widerrufen am', withdrawnAt ? `${timeIn(withdrawnAt, timeZone)} (${withdrawnAt})` : 'nicht widerrufen'],
  ['Text', `${consentName({ key, label, locale: 'de' })}, Version ${version}`],
  [
    'SHA-256 des Wortlauts',
    `${sha256} (${isWhole ? 'stimmt mit dem Wortlaut überein' : 'stimmt NICHT mit dem Wortlaut überein'})`,
  ],
])}
<blockquote>${escapeHtml(text)}</blockquote>
</section>`
}

function timeIn(at: string, zone: string): string {
  const time = DateTime.fromISO(at, { zone, locale: 'de' })
  return `${time.toFormat("d. MMMM yyyy, HH:mm:ss 'Uhr'")} ${time.offsetNameShort ?? ''}`.trim()
}
