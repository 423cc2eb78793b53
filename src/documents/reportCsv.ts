import type { Locale } from '../i18n/rules/locale.ts'
import type { YearlyReport } from '../participation/rules/yearlyReport.ts'
import { csvLines } from './csv.ts'
import { reportDate, reportNumber, reportWords } from '../i18n/reportMessages.ts'

/** The yearly report as a table for spreadsheets: an event a row, the sums at the end. */
export function reportCsv({ report, locale }: { report: YearlyReport; locale: Locale }): string {
  const words = reportWords[locale]
  const number = (value: number): string => reportNumber({ value, locale })
  const headings = [
    words.date,
    words.event,
    words.hours,
    words.registered,
    words.attended,
    words.cancelled,
    words.topics,
    words.partners,
  ]
  const rows = report.events.map((event) => [
    reportDate(event),
    event.title,
    number(event.hours),
    event.registered,
    event.attended,
    event.cancelled,
    event.topics.join(', '),
    event.partners.join(', '),
  ])
  const { events, hours, registered, attended, cancelled } = report.totals
  const sums = [
    words.sum,
    `${number(events)} ${words.events}`,
    number(hours),
    registered,
    attended,
    cancelled,
    report.topics.map(([name, times]) => `${name} (${times})`).join(', '),
    report.partners.map(([name, times]) => `${name} (${times})`).join(', '),
  ]
  return `\uFEFF${csvLines([headings, ...rows, sums])}`
}
