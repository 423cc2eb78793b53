import type { GivenAnswer } from '../../registrations/rules/answers.ts'
import { consentChannelLabels } from '../../consents/rules/consentChannel.ts'
import type { GivenConsent } from '../../consents/rules/consents.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import type { Question } from '../../programme/rules/publicEvent.ts'
import type { RegistrationStatus } from '../../registrations/rules/moves.ts'
import { registrationStatusLabels } from '../../registrations/rules/statusLabels.ts'

/** What of a registration goes into a table. Neither its token nor the access to the meeting is among it. */
export interface ExportableRegistration {
  name?: string | null
  email: string
  status: RegistrationStatus
  createdAt: string
  confirmedAt?: string | null
  waitlistedAt?: string | null
  cancelledAt?: string | null
  attended?: boolean | null
  attendedAt?: string | null
  locale: string
  source?: string | null
  consents?: readonly GivenConsent[] | null
  answers?: readonly GivenAnswer[] | null
  topicSuggestion?: string | null
}

/** A text, or a moment (RFC 3339) that each kind of table writes in its own way. */
export type ExportCell = string | { moment: string }

interface Column {
  heading: string
  cell: (registration: ExportableRegistration) => ExportCell
}

/** The stored columns that an export reads. */
export const exportedColumns = {
  name: true,
  email: true,
  status: true,
  confirmedAt: true,
  waitlistedAt: true,
  cancelledAt: true,
  attended: true,
  attendedAt: true,
  locale: true,
  source: true,
  consents: true,
  answers: true,
  topicSuggestion: true,
} as const

const headings = {
  name: { de: 'Name', en: 'Name' },
  email: { de: 'E-Mail-Adresse', en: 'E-mail address' },
  status: { de: 'Status', en: 'Status' },
  createdAt: { de: 'Angemeldet am', en: 'Registered at' },
  confirmedAt: { de: 'Bestätigt am', en: 'Confirmed at' },
  waitlistedAt: { de: 'Auf der Warteliste seit', en: 'Waitlisted since' },
  cancelledAt: { de: 'Abgemeldet am', en: 'Cancelled at' },
  attended: { de: 'Hat teilgenommen', en: 'Attended' },
  attendedAt: { de: 'Anwesenheit vermerkt am', en: 'Attendance noted at' },
  locale: { de: 'Sprache der Mails', en: 'Language of mails' },
  source: { de: 'Angemeldet über', en: 'Registered through' },
  consents: { de: 'Einwilligungen', en: 'Consents' },
  topicSuggestion: { de: 'Themenwunsch', en: 'Wished topic' },
  otherAnswers: { de: 'Antworten auf frühere Fragen', en: 'Answers to former questions' },
} as const satisfies Record<string, Record<Locale, string>>

const words = {
  yes: { de: 'ja', en: 'yes' },
  no: { de: 'nein', en: 'no' },
  ownSite: { de: 'diese Website', en: 'this site' },
  withdrawn: { de: 'widerrufen', en: 'withdrawn' },
  languages: { de: { de: 'Deutsch', en: 'German' }, en: { de: 'Englisch', en: 'English' } },
} as const

const moment = (at: string | null | undefined): ExportCell => (at ? { moment: at } : '')

/**
 * The columns of an event's registrations in a table, with a column for each question that the event asks, and a last one
 * for answers to questions that it asks no more, each behind its question as it was asked.
 */
export function exportColumns({
  questions,
  locale,
}: {
  questions: readonly Question[]
  locale: Locale
}): Column[] {
  const keys = new Set(questions.map(({ key }) => key))
  const column = (name: keyof typeof headings, cell: Column['cell']): Column => ({
    heading: headings[name][locale],
    cell,
  })
  return [
    column('name', ({ name }) => name ?? ''),
    column('email', ({ email }) => email),
    column('status', ({ status }) => registrationStatusLabels[status][locale]),
    column('createdAt', ({ createdAt }) => moment(createdAt)),
    column('confirmedAt', ({ confirmedAt }) => moment(confirmedAt)),
    column('waitlistedAt', ({ waitlistedAt }) => moment(waitlistedAt)),
    column('cancelledAt', ({ cancelledAt }) => moment(cancelledAt)),
    column('attended', ({ attended }) => (attended ? words.yes : words.no)[locale]),
    column('attendedAt', ({ attendedAt }) => moment(attendedAt)),
    column('locale', (each) => words.languages[each.locale === 'en' ? 'en' : 'de'][locale]),
    column('source', ({ source }) => source || words.ownSite[locale]),
    column('consents', ({ consents }) =>
      (consents ?? []).map((each) => nameConsent(each, locale)).join('; '),
    ),
    ...questions.map(({ key, label }) => ({
      heading: label,
      cell: ({ answers }: ExportableRegistration) =>
        (answers ?? []).find(({ question }) => question === key)?.value ?? '',
    })),
    column('topicSuggestion', ({ topicSuggestion }) => topicSuggestion ?? ''),
    column('otherAnswers', ({ answers }) =>
      (answers ?? [])
        .filter(({ question }) => !keys.has(question))
        .map(({ label, value }) => (label ? `${label} – ${value}` : value))
        .join('; '),
    ),
  ]
}

/** privacy, Version 2 (auf Papier) */
function nameConsent({ key, version, channel, withdrawnAt }: GivenConsent, locale: Locale): string {
  const remarks = [
    ...(channel ? [consentChannelLabels[channel][locale]] : []),
    ...(withdrawnAt ? [words.withdrawn[locale]] : []),
  ]
  return `${key}, Version ${version}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`
}
