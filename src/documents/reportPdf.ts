import { DateTime } from 'luxon'
import { documentMessages } from '../i18n/documentMessages.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import type { YearlyReport } from '../participation/rules/yearlyReport.ts'
import { accentInk, type DocumentOrganiser, ink, openPdf, type Pdf } from './pdf.ts'
import { reportDate, reportNumber, reportPeriod } from './reportFormats.ts'

/** The yearly report as a PDF to sign and send: the sums first, then event by event. */
export async function reportPdf({
  report,
  organiser,
  locale,
  timeZone,
  now,
}: {
  report: YearlyReport
  organiser: DocumentOrganiser
  locale: Locale
  timeZone: string
  now: Date
}): Promise<Uint8Array> {
  const messages = documentMessages(locale).report
  const pdf = await openPdf({
    title: `${messages.title}, ${reportPeriod(report.period)}`,
    author: organiser.name,
    locale,
    layout: 'landscape',
  })
  pdf.addPage()
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const write = (tag: string, draw: () => void): void => void root.add(pdf.struct(tag, {}, draw))
  write('P', () => pdf.font('bold').fontSize(12).fillColor(accentInk(organiser)).text(organiser.name))
  write('H1', () => pdf.fontSize(22).fillColor(ink.black).text(messages.title).moveDown(0.2))
  const made = DateTime.fromJSDate(now, { zone: timeZone }).toFormat('dd.MM.yyyy')
  write('P', () =>
    pdf
      .font('regular')
      .fontSize(12)
      .text(`${messages.period}: ${reportPeriod(report.period)} · ${messages.made}: ${made}`)
      .moveDown(),
  )
  if (report.events.length === 0) write('P', () => pdf.text(messages.none))
  else {
    writeTotals({ pdf, write, report, locale })
    writeEvents({ pdf, root, report, locale })
  }
  write('P', () => pdf.moveDown().fontSize(9).fillColor(ink.grey).text(messages.note, pdf.page.margins.left))
  const address = organiser.postalAddress.join(' · ')
  if (address) write('P', () => pdf.moveDown(0.5).text(address))
  root.end()
  pdf.end()
  const chunks: Buffer[] = []
  for await (const chunk of pdf as AsyncIterable<Buffer>) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

function writeTotals({
  pdf,
  write,
  report: { totals, topics, partners },
  locale,
}: {
  pdf: Pdf
  write: (tag: string, draw: () => void) => void
  report: YearlyReport
  locale: Locale
}): void {
  const messages = documentMessages(locale).report
  write('H2', () => pdf.font('bold').fontSize(15).text(messages.totals).moveDown(0.2))
  pdf.fontSize(11)
  const names = ['events', 'hours', 'registered', 'attended', 'cancelled'] as const
  const facts = [
    ...names.map((name) => [messages[name], reportNumber({ value: totals[name], locale })] as const),
    [messages.topics, listOf(topics)] as const,
    [messages.partners, listOf(partners)] as const,
  ]
  for (const [label, value] of facts) {
    write('P', () => {
      pdf
        .font('bold')
        .text(`${label}: `, { continued: true })
        .font('regular')
        .text(value || '–')
    })
  }
  pdf.moveDown()
}

function listOf(frequencies: YearlyReport['topics']): string {
  return frequencies.map(([name, events]) => `${name} (${events})`).join(', ')
}

function writeEvents({
  pdf,
  root,
  report: { events },
  locale,
}: {
  pdf: Pdf
  root: ReturnType<Pdf['struct']>
  report: YearlyReport
  locale: Locale
}): void {
  const messages = documentMessages(locale).report
  root.add(pdf.struct('H2', {}, () => pdf.font('bold').fontSize(15).text(messages.events).moveDown(0.4)))
  pdf.font('regular').fontSize(9)
  const number = (value: number): string => reportNumber({ value, locale })
  const heading = (text: string) => ({ text, type: 'TH' as const, backgroundColor: '#e8f0ec' })
  const right = { align: { x: 'right' as const, y: 'top' as const } }
  const table = {
    structParent: root,
    columnStyles: [
      58,
      '*',
      { width: 48, ...right },
      { width: 62, ...right },
      { width: 66, ...right },
      { width: 62, ...right },
      130,
      130,
    ],
    defaultStyle: { border: { top: 0.5, bottom: 0.5, left: 0, right: 0 }, padding: 4 },
    data: [
      [
        heading(messages.date),
        heading(messages.event),
        heading(messages.hours),
        heading(messages.registered),
        heading(messages.attended),
        heading(messages.cancelled),
        heading(messages.topics),
        heading(messages.partners),
      ],
      ...events.map((event) => [
        reportDate(event),
        event.title,
        event.hours === null ? '–' : number(event.hours),
        number(event.registered),
        number(event.attended),
        number(event.cancelled),
        event.topics.join(', '),
        event.partners.join(', '),
      ]),
    ],
  }
  // Its types do not know structParent yet, by which the table is tagged.
  pdf.table(table as unknown as PDFKit.Mixins.TableOptionsWithData)
}
