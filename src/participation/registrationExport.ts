import type { GivenAnswer } from '../registrations/rules/input.ts'
import { consentChannelLabels } from '../consents/rules/consentChannel.ts'
import { consentName } from '../consents/rules/consentName.ts'
import type { GivenConsent } from '../consents/rules/consents.ts'
import { documentMessages } from '../i18n/documentMessages.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import { zoneAfter } from '../events/rules/zoneWords.ts'
import type { ParticipationEvent } from './rules/participation.ts'
import type { RegistrationStatus } from '../registrations/rules/moves.ts'
import { registrationStatusLabels } from '../registrations/rules/statusLabels.ts'

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
  notes?: string | null
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
  notes: true,
} as const

type MomentName = 'createdAt' | 'confirmedAt' | 'waitlistedAt' | 'cancelledAt' | 'attendedAt'

const moment = (at: string | null | undefined): ExportCell => (at ? { moment: at } : '')

/**
 * The columns of an event's registrations in a table, with a column for each question that the event asks, and a last one
 * for answers to questions that it asks no more, each behind its question as it was asked. What staff note for each other is among
 * them only where that is chosen.
 */
export function exportColumns({
  event: { questions, startsAt, timeZone },
  locale,
  withNotes = false,
}: {
  event: Pick<ParticipationEvent, 'questions' | 'startsAt' | 'timeZone'>
  locale: Locale
  /** Default: false. */
  withNotes?: boolean
}): Column[] {
  const messages = documentMessages(locale).registrationTable
  const keys = new Set(questions.map(({ key }) => key))
  const column = (name: keyof typeof messages.headings, cell: Column['cell']): Column => ({
    heading: messages.headings[name],
    cell,
  })
  const zone = zoneAfter({ at: startsAt, timeZone, locale }).trim()
  const momentColumn = (name: MomentName): Column => ({
    heading: `${messages.headings[name]}${zone && ` (${zone})`}`,
    cell: (registration) => moment(registration[name]),
  })
  return [
    column('name', ({ name }) => name ?? ''),
    column('email', ({ email }) => email),
    column('status', ({ status }) => registrationStatusLabels[status][locale]),
    momentColumn('createdAt'),
    momentColumn('confirmedAt'),
    momentColumn('waitlistedAt'),
    momentColumn('cancelledAt'),
    column('attended', ({ attended }) => (attended ? messages.yes : messages.no)),
    momentColumn('attendedAt'),
    column('locale', (each) => messages.languages[each.locale === 'en' ? 'en' : 'de']),
    column('source', ({ source }) => source || messages.ownSite),
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
    ...(withNotes ? [column('notes', ({ notes }) => notes ?? '')] : []),
  ]
}

/** Datenschutz, Version 2 (auf Papier) */
function nameConsent({ key, label, version, channel, withdrawnAt }: GivenConsent, locale: Locale): string {
  const remarks = [
    ...(channel ? [consentChannelLabels[channel][locale]] : []),
    ...(withdrawnAt ? [documentMessages(locale).registrationTable.withdrawn] : []),
  ]
  return `${consentName({ key, label, locale })}, Version ${version}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`
}
