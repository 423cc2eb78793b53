import { documentMessages } from '../i18n/documentMessages.ts'
import type { Locale } from '../i18n/rules/locale.ts'
import type { Participant } from '../participation/participantList.ts'
import type { ParticipationEvent } from '../participation/rules/participation.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'
import { certificateContent } from './certificateContent.ts'
import type { DocumentStream } from './DocumentStream.ts'
import {
  accentInk,
  type DocumentOrganiser,
  drawArtifact,
  drawLine,
  ink,
  openPdf,
  type Pdf,
  writeName,
  writtenSoFar,
} from './pdf.ts'
import { reportNumber } from './reportFormats.ts'
import { printableName } from './rules/drawableText.ts'
import { writeSignatureLines } from './signatureLines.ts'

/** What a list has beside names. */
export interface ParticipantColumns {
  /** To be signed in the room, with lines for those who come unannounced. */
  signature: boolean
  /** In the video conference. */
  minutes: boolean
}

interface Column {
  label: string
  x: number
  width: number
  kind: 'number' | 'name' | 'minutes' | 'signature'
}

/** Points. */
const rowHeight = 28
const nameSize = 12
/** Lines for people who are not on the list yet. */
const spareRows = 6
/** Rows that are written before the process turns to others. */
const atOnce = 100

/** The list of those who take part, for whoever funds an event: to sign in a room, with minutes of a video conference. */
export async function* participantsPdf({
  event,
  people,
  columns: wanted,
  organiser,
  locale,
}: {
  event: ParticipationEvent
  people: readonly Participant[]
  columns: ParticipantColumns
  organiser: DocumentOrganiser
  locale: Locale
}): DocumentStream {
  const messages = documentMessages(locale).participants
  const pdf = await openPdf({ title: `${messages.title}: ${event.title}`, author: organiser.name, locale })
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  pdf.addPage()
  writeHead({ pdf, root, event, organiser, locale })
  const columns = columnsOf({ pdf, wanted, locale })
  const table = pdf.struct('Table')
  root.add(table)
  writeHeadings({ pdf, table, columns })
  const rows = [...people, ...Array.from({ length: wanted.signature ? spareRows : 0 }, () => null)]
  for (const [index, person] of rows.entries()) {
    if (pdf.y + rowHeight > pdf.page.height - pdf.page.margins.bottom) {
      pdf.addPage()
      writeHeadings({ pdf, table, columns })
    }
    writeRow({ pdf, table, columns, index, person, locale })
    if ((index + 1) % atOnce > 0) continue
    const bytes = writtenSoFar(pdf)
    if (bytes) yield { bytes }
    yield { done: Math.min(index + 1, people.length) }
    await yieldToEventLoop()
  }
  table.end()
  writeFoot({ pdf, root, organiser, locale })
  root.end()
  pdf.end()
  yield { done: people.length }
  for await (const chunk of pdf as AsyncIterable<Buffer>) yield { bytes: new Uint8Array(chunk) }
}

type Structure = ReturnType<Pdf['struct']>

function writeHead({
  pdf,
  root,
  event,
  organiser,
  locale,
}: {
  pdf: Pdf
  root: Structure
  event: ParticipationEvent
  organiser: DocumentOrganiser
  locale: Locale
}): void {
  const { title } = documentMessages(locale).participants
  // A list says nothing of topics.
  const { facts } = certificateContent({ event: { ...event, topics: [] }, locale })
  const write = (tag: string, draw: () => void): void => void root.add(pdf.struct(tag, {}, draw))
  write('P', () => pdf.font('bold').fontSize(12).fillColor(accentInk(organiser)).text(organiser.name))
  write('H1', () => pdf.fontSize(22).fillColor(ink.black).text(title).moveDown(0.2))
  write('H2', () => pdf.fontSize(15).text(event.title).moveDown(0.3))
  pdf.fontSize(11)
  for (const [label, value] of facts) {
    write('P', () => pdf.font('bold').text(`${label}: `, { continued: true }).font('regular').text(value))
  }
  pdf.moveDown(1)
}

function columnsOf({
  pdf,
  wanted,
  locale,
}: {
  pdf: Pdf
  wanted: ParticipantColumns
  locale: Locale
}): Column[] {
  const messages = documentMessages(locale).participants
  const { left, right } = pdf.page.margins
  const width = pdf.page.width - left - right
  const number = 34
  const minutes = wanted.minutes ? 76 : 0
  const signature = wanted.signature ? 190 : 0
  const name = width - number - minutes - signature
  const columns: Omit<Column, 'x'>[] = [
    { kind: 'number', label: messages.number, width: number },
    { kind: 'name', label: messages.name, width: name },
    { kind: 'minutes', label: messages.minutes, width: minutes },
    { kind: 'signature', label: messages.signature, width: signature },
  ]
  let x = left
  return columns
    .filter((column) => column.width > 0)
    .map((column) => {
      const at = x
      x += column.width
      return { ...column, x: at }
    })
}

function writeHeadings({
  pdf,
  table,
  columns,
}: {
  pdf: Pdf
  table: Structure
  columns: readonly Column[]
}): void {
  const row = pdf.struct('TR')
  table.add(row)
  const { y } = pdf
  for (const { label, x, width, kind } of columns) {
    row.add(
      pdf.struct('TH', {}, () =>
        pdf
          .font('bold')
          .fontSize(10)
          .fillColor(ink.black)
          .text(label, x, y + 4, { width: width - 8, align: kind === 'minutes' ? 'right' : 'left' }),
      ),
    )
  }
  row.end()
  ruleAt({ pdf, y: y + 20 })
  pdf.y = y + 20
}

function writeRow({
  pdf,
  table,
  columns,
  index,
  person,
  locale,
}: {
  pdf: Pdf
  table: Structure
  columns: readonly Column[]
  index: number
  /** Null for a line to write on. */
  person: Participant | null
  locale: Locale
}): void {
  const row = pdf.struct('TR')
  table.add(row)
  const { y } = pdf
  const at = y + 9
  const cell = (draw: () => void): void => void row.add(pdf.struct('TD', {}, draw))
  for (const { kind, x, width } of columns) {
    if (kind === 'number') {
      cell(() =>
        pdf
          .font('regular')
          .fontSize(10)
          .text(String(index + 1), x, at),
      )
    }
    const printed = kind === 'name' ? printableName(person?.name ?? '') : null
    if (printed) cell(() => writeName(pdf, { ...printed, x, y: at - 2, width: width - 8, size: nameSize }))
    if (kind === 'minutes' && typeof person?.minutes === 'number') {
      const minutes = reportNumber({ value: person.minutes, locale })
      cell(() =>
        pdf
          .font('regular')
          .fontSize(10)
          .text(minutes, x, at, { width: width - 8, align: 'right' }),
      )
    }
  }
  row.end()
  ruleAt({ pdf, y: y + rowHeight })
  pdf.y = y + rowHeight
}

function writeFoot({
  pdf,
  root,
  organiser,
  locale,
}: {
  pdf: Pdf
  root: Structure
  organiser: DocumentOrganiser
  locale: Locale
}): void {
  const { left, right, bottom } = pdf.page.margins
  const width = pdf.page.width - left - right
  if (pdf.y + 110 > pdf.page.height - bottom) pdf.addPage()
  const { placeAndDate, signature } = documentMessages(locale).certificate
  writeSignatureLines({
    pdf,
    parent: root,
    y: pdf.y + 60,
    labels: [placeAndDate, `${signature}, ${organiser.name}`],
  })
  const address = organiser.postalAddress.join(' · ')
  if (address) {
    root.add(pdf.struct('P', {}, () => pdf.moveDown(1).fontSize(9).text(address, left, pdf.y, { width })))
  }
}

function ruleAt({ pdf, y }: { pdf: Pdf; y: number }): void {
  const { left: x, right } = pdf.page.margins
  drawArtifact(pdf, () => drawLine({ pdf, x, y, width: pdf.page.width - right - x, thickness: 0.5 }))
}
