import { documentMessages } from '../i18n/documentMessages.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import type { YearlyReport } from '../participation/rules/yearlyReport.ts'
import { csvLines } from './csv.ts'
import { reportDate, reportNumber } from './reportFormats.ts'

/** The yearly report as a table for spreadsheets: an event a row, the sums at the end. */
export function reportCsv({ report, locale }: { report: YearlyReport; locale: Locale }): string {
  const messages = documentMessages(locale).report
  const number = (value: number): string => reportNumber({ value, locale })
  const headings = [
    messages.date,
    messages.event,
    messages.hours,
    messages.registered,
    messages.attended,
    messages.cancelled,
    messages.topics,
    messages.partners,
  ]
  const rows = report.events.map((event) => [
    reportDate(event),
    event.title,
    event.hours === null ? '–' : number(event.hours),
    event.registered,
    event.attended,
    event.cancelled,
    event.topics.join(', '),
    event.partners.join(', '),
  ])
  const { events, hours, registered, attended, cancelled } = report.totals
  const sums = [
    messages.sum,
    `${number(events)} ${messages.events}`,
    number(hours),
    registered,
    attended,
    cancelled,
    report.topics.map(([name, times]) => `${name} (${times})`).join(', '),
    report.partners.map(([name, times]) => `${name} (${times})`).join(', '),
  ]
  return `\uFEFF${csvLines([headings, ...rows, sums])}`
}
