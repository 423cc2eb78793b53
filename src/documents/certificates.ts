import { languageTag, type Locale } from '../i18n/rules/locale.ts'
import { type CertificateContent, certificateContent, type CertifiedEvent } from './certificateContent.ts'
import { printableName } from './rules/drawableText.ts'
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
import { writeSignatureLines } from './signatureLines.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'

/** Who gets a certificate, in which language. */
export interface CertifiedPerson {
  name: string | null
  locale: Locale
  number: string
  /** The page that says whether the number is genuine. */
  url: string
}

/** Certificates that are written before the process turns to others. */
const atOnce = 5

/** Certificates of attendance, a page each, in one PDF that comes while it is being written. */
export async function* certificatesPdf({
  events,
  people,
  organisers,
  locale,
}: {
  /** The event in each language. */
  events: Record<Locale, CertifiedEvent>
  people: AsyncIterable<CertifiedPerson[]>
  /** Who attests, in each language. */
  organisers: Record<Locale, DocumentOrganiser>
  /** Of the document as a whole; each page has its person's. */
  locale: Locale
}): DocumentStream {
  const { heading } = certificateContent({ event: events[locale], locale })
  const { default: encodeQR } = await import('qr')
  const modulesOf = (url: string): boolean[][] => encodeQR(url, 'raw', { ecc: 'medium', border: 1 })
  const pdf = await openPdf({
    title: `${heading}: ${events[locale].title}`,
    author: organisers[locale].name,
    locale,
  })
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  let done = 0
  for await (const some of people) {
    for (const person of some) {
      const event = events[person.locale]
      const content = certificateContent({ event, locale: person.locale })
      const organiser = organisers[person.locale]
      const section = pdf.struct('Sect', { lang: languageTag(person.locale) })
      root.add(section)
      writePage({ pdf, section, content, title: event.title, person, modulesOf, organiser })
      section.end()
      done += 1
      if (done % atOnce > 0) continue
      const bytes = writtenSoFar(pdf)
      if (bytes) yield { bytes }
      yield { done }
      await yieldToEventLoop()
    }
  }
  root.end()
  pdf.end()
  yield { done }
  for await (const chunk of pdf as AsyncIterable<Buffer>) yield { bytes: new Uint8Array(chunk) }
}

type Section = ReturnType<Pdf['struct']>

function writePage({
  pdf,
  section,
  content,
  title,
  person: { name, number, url },
  modulesOf,
  organiser,
}: {
  pdf: Pdf
  section: Section
  content: CertificateContent
  title: string
  person: CertifiedPerson
  modulesOf: (url: string) => boolean[][]
  organiser: DocumentOrganiser
}): void {
  pdf.addPage()
  const { left, right } = pdf.page.margins
  const width = pdf.page.width - left - right
  const write = (tag: string, draw: () => void): void => void section.add(pdf.struct(tag, {}, draw))
  drawArtifact(pdf, () => pdf.rect(0, 0, pdf.page.width, 12).fill(accentInk(organiser)))
  write('P', () =>
    pdf.font('bold').fontSize(13).fillColor(accentInk(organiser)).text(organiser.name, left, 56),
  )
  write('H1', () => pdf.fontSize(30).fillColor(ink.black).text(content.heading, left, 130))
  write('P', () => pdf.font('regular').fontSize(13).text(content.attests, left, 200))
  // Whoever gave no name, or one in a script that no font here has, has a line to write it on.
  const printed = printableName(name ?? '')
  if (printed) write('P', () => writeName(pdf, { ...printed, x: left, y: 228, width }))
  else drawArtifact(pdf, () => drawLine({ pdf, x: left, y: 256, width: width * 0.75 }))
  write('P', () =>
    pdf
      .font('regular')
      .fontSize(13)
      .text(content.attended, left, Math.max(pdf.y + 12, 272)),
  )
  write('H2', () =>
    pdf
      .font('bold')
      .fontSize(17)
      .text(title, left, pdf.y + 16, { width }),
  )
  pdf.moveDown(0.8)
  for (const [label, value] of content.facts) {
    const y = pdf.y
    write('P', () => {
      pdf.font('bold').fontSize(12).text(`${label}:`, left, y, { width: 90 })
      pdf.font('regular').text(value, left + 96, y, { width: width - 96 })
    })
    pdf.y += 5
  }
  write('P', () => pdf.fontSize(12).text(content.noted, left, pdf.y + 16, { width }))
  writeSignatureLines({
    pdf,
    parent: section,
    y: pdf.page.height - 220,
    labels: [content.placeAndDate, `${content.signature}, ${organiser.name}`],
  })
  const proofAt = pdf.page.height - 168
  drawArtifact(pdf, () => drawModules({ pdf, modules: modulesOf(url), x: left, y: proofAt }))
  const beside = left + qrSize + 14
  const besideWidth = width - qrSize - 14
  write('P', () =>
    pdf
      .fontSize(10)
      .fillColor(ink.black)
      .text(`${content.number}: ${number}`, beside, proofAt + 10, { width: besideWidth }),
  )
  write('P', () => pdf.fillColor(ink.grey).text(content.verify, beside, pdf.y + 3, { width: besideWidth }))
  section.add(
    pdf.struct('Link', { alt: content.verify }, () =>
      pdf.text(url, beside, pdf.y + 1, { width: besideWidth, link: url }),
    ),
  )
  const address = organiser.postalAddress.join(' · ')
  if (address) write('P', () => pdf.fontSize(9).text(address, left, pdf.page.height - 80, { width }))
  pdf.fillColor(ink.black)
}

/** Points, about 25 millimetres. */
const qrSize = 70

function drawModules({ pdf, modules, x, y }: { pdf: Pdf; modules: boolean[][]; x: number; y: number }): void {
  const size = qrSize / modules.length
  for (const [row, cells] of modules.entries()) {
    for (const [column, isDark] of cells.entries()) {
      if (isDark) pdf.rect(x + column * size, y + row * size, size, size)
    }
  }
  pdf.fill(ink.black)
}
