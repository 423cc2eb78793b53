import type { Locale } from '../../i18n/rules/locale.ts'
import type { MailTrouble } from '../../overview/rules/overview.ts'

interface DashboardWords {
  heading: string
  events: string
  noEvents: string
  create: string
  draft: string
  postponed: string
  cancelled: string
  publishAt: (moment: string) => string
  publishLate: string
  lacksAccess: string
  seats: (args: { taken: number; capacity: number | null }) => string
  waiting: (count: number) => string
  registrations: string
  noRegistrations: string
  allRegistrations: string
  statuses: Record<string, string>
  troubles: string
  noTroubles: string
  trouble: Record<MailTrouble, (count: number) => string>
  wishes: string
  noWishes: string
  newWishes: (count: number) => string
  chart: string
  chartSum: (count: number) => string
  chartNote: string
  day: string
  count: string
  table: string
  failed: string
  loading: string
}

/** What the first page of the admin says. */
export const dashboardWords: Record<Locale, DashboardWords> = {
  de: {
    heading: 'Überblick',
    events: 'Nächste Veranstaltungen',
    noEvents: 'Es steht keine Veranstaltung bevor.',
    create: 'Veranstaltung anlegen',
    draft: 'Entwurf',
    postponed: 'verschoben',
    cancelled: 'abgesagt',
    publishAt: (moment) => `wird am ${moment} veröffentlicht`,
    publishLate: 'Sollte längst veröffentlicht sein: Öffnen Sie den Entwurf, es fehlt etwas.',
    lacksAccess: 'Zugangslink fehlt noch',
    seats: ({ taken, capacity }) =>
      capacity === null
        ? taken === 1
          ? '1 Platz vergeben'
          : `${taken} Plätze vergeben`
        : `${taken} von ${capacity} Plätzen vergeben`,
    waiting: (count) => `${count} auf der Warteliste`,
    registrations: 'Neue Anmeldungen',
    noRegistrations: 'Noch hat sich niemand angemeldet.',
    allRegistrations: 'Alle Anmeldungen',
    statuses: {
      pending: 'Adresse noch nicht bestätigt',
      confirmed: 'bestätigt',
      waitlisted: 'auf der Warteliste',
      cancelled: 'abgemeldet',
      expired: 'verfallen',
    },
    troubles: 'E-Mails, um die sich jemand kümmern muss',
    noTroubles: 'Alle E-Mails sind angekommen oder unterwegs.',
    trouble: {
      failed: (count) => `${count} gescheitert`,
      late: (count) => `${count} zu spät`,
      bounced: (count) => `${count} unzustellbar`,
    },
    wishes: 'Themenwünsche',
    noWishes: 'Keine neuen Themenwünsche.',
    newWishes: (count) => (count === 1 ? '1 neuer Wunsch' : `${count} neue Wünsche`),
    chart: 'Anmeldungen der letzten 30 Tage',
    chartSum: (count) => (count === 1 ? '1 Anmeldung' : `${count} Anmeldungen`),
    chartNote: 'Gezählt sind Anmeldungen, die noch gespeichert sind.',
    day: 'Tag',
    count: 'Anmeldungen',
    table: 'Als Tabelle',
    failed: 'Der Überblick ließ sich nicht laden. Laden Sie die Seite neu.',
    loading: 'Der Überblick wird geladen …',
  },
  en: {
    heading: 'Overview',
    events: 'Next events',
    noEvents: 'There is no event ahead.',
    create: 'Create an event',
    draft: 'draft',
    postponed: 'postponed',
    cancelled: 'cancelled',
    publishAt: (moment) => `will be published on ${moment}`,
    publishLate: 'Should have been published by now: open the draft, something is missing.',
    lacksAccess: 'join link still missing',
    seats: ({ taken, capacity }) =>
      capacity === null
        ? taken === 1
          ? '1 seat taken'
          : `${taken} seats taken`
        : `${taken} of ${capacity} seats taken`,
    waiting: (count) => `${count} on the waiting list`,
    registrations: 'New registrations',
    noRegistrations: 'Nobody has registered yet.',
    allRegistrations: 'All registrations',
    statuses: {
      pending: 'address not yet confirmed',
      confirmed: 'confirmed',
      waitlisted: 'on the waiting list',
      cancelled: 'cancelled',
      expired: 'expired',
    },
    troubles: 'Mails that somebody has to look after',
    noTroubles: 'All mails have arrived or are on their way.',
    trouble: {
      failed: (count) => `${count} failed`,
      late: (count) => `${count} too late`,
      bounced: (count) => `${count} undeliverable`,
    },
    wishes: 'Wished topics',
    noWishes: 'No new wishes.',
    newWishes: (count) => (count === 1 ? '1 new wish' : `${count} new wishes`),
    chart: 'Registrations of the last 30 days',
    chartSum: (count) => (count === 1 ? '1 registration' : `${count} registrations`),
    chartNote: 'Registrations that are still stored.',
    day: 'Day',
    count: 'Registrations',
    table: 'As a table',
    failed: 'The overview could not be loaded. Load the page again.',
    loading: 'Loading the overview …',
  },
}
