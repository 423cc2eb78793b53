import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type PDFDocument from 'pdfkit'
import type { Appearance } from '../appearance/rules/Appearance.ts'
import { ownGreen } from '../appearance/rules/accentStyle.ts'
import { drawableText, type NameFont, nameScripts } from './rules/drawableText.ts'
import { languageTag, type Locale } from '../i18n/rules/locale.ts'

/** A PDF while it is being written. */
export type Pdf = InstanceType<typeof PDFDocument>

/** Whom a document is from. */
export type DocumentOrganiser = Pick<Appearance, 'name' | 'postalAddress' | 'accent'>

/** What is drawn in: the association's green, black, and a grey that is still read well. */
export const ink = { green: ownGreen, black: '#111111', grey: '#555555', line: '#999999' } as const

/** The colour of headings and bars: the chosen one where there is one. */
export function accentInk({ accent }: Pick<Appearance, 'accent'>): string {
  return accent?.light.accent ?? ink.green
}

/** Begins a PDF that is tagged for screen readers, with fonts of its own: of texts, they hold the Latin, Greek and Cyrillic scripts. */
export async function openPdf({
  title,
  author,
  locale,
  layout = 'portrait',
}: {
  title: string
  author: string
  locale: Locale
  layout?: 'portrait' | 'landscape'
}): Promise<Pdf> {
  const { default: Document } = await import('pdfkit')
  const options = {
    autoFirstPage: false,
    size: 'A4',
    layout,
    margins: { top: 56, bottom: 56, left: 64, right: 64 },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: languageTag(locale),
    info: { Title: title, Author: author },
    font: fontFile('400Regular'),
  }
  // Its types do not know PDF/UA yet.
  const pdf = new Document(options as unknown as PDFKit.PDFDocumentOptions)
  pdf.registerFont('regular', fontFile('400Regular'))
  pdf.registerFont('bold', fontFile('600SemiBold'))
  for (const [font, family] of Object.entries(nameScripts)) pdf.registerFont(font, notoFile(family))
  // Everything is written by it, tables too.
  const write = pdf.text.bind(pdf) as (text: string, ...rest: unknown[]) => Pdf
  pdf.text = (text: string, ...rest: unknown[]) => write(drawableText(text), ...rest)
  return pdf.font('regular')
}

/** What has been written since it was last asked for. */
export function writtenSoFar(pdf: Pdf): Uint8Array | null {
  const bytes: unknown = pdf.read()
  return bytes instanceof Uint8Array ? new Uint8Array(bytes) : null
}

/** Draws what is no content, such as a line: screen readers pass over it. */
export function drawArtifact(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' })
  draw()
  pdf.endMarkedContent()
}

/** Draws a level line. */
export function drawLine({
  pdf,
  x,
  y,
  width,
  thickness = 0.75,
}: {
  pdf: Pdf
  x: number
  y: number
  width: number
  /** Points. Default: that of a line to write on. */
  thickness?: number
}): void {
  pdf
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(thickness)
    .stroke(ink.line)
}

/**
 * Writes a name in one line, in a font that has all of it, smaller where it would not fit. Its words are laid out together,
 * since PDFKit puts them from left to right otherwise, whatever their script.
 */
export function writeName(
  pdf: Pdf,
  {
    text,
    font,
    x,
    y,
    width,
    size = 22,
  }: {
    text: string
    font: NameFont
    x: number
    y: number
    width: number
    /** Points. Default: that of a certificate. */
    size?: number
  },
): void {
  const together = { lineBreak: false, features: [] }
  pdf.font(font).fontSize(size)
  const wanted = pdf.widthOfString(text, together)
  if (wanted > width) pdf.fontSize((size * width) / wanted)
  // Past what leaves out of other texts whatever Source Sans 3 lacks.
  const write = Reflect.get(Object.getPrototypeOf(pdf) as object, 'text') as (
    text: string,
    x: number,
    y: number,
    options: object,
  ) => Pdf
  write.call(pdf, text, x, y, together)
}

const notoFile = (family: string): string =>
  resolveFont(
    `@expo-google-fonts/noto-sans-${family.toLowerCase()}/600SemiBold/NotoSans${family}_600SemiBold.ttf`,
  )

const fontFile = (weight: '400Regular' | '600SemiBold'): string =>
  resolveFont(`@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`)

/**
 * Node's own require, reached in a way that no bundler follows: one that does would take every font of the package for a
 * module. In a bundle this file is not where it was, and the project's folder is tried.
 */
function resolveFont(file: string): string {
  const { resolve } = process.getBuiltinModule('node:module').createRequire(import.meta.url)
  const paths = [path.dirname(fileURLToPath(import.meta.url)), process.cwd()]
  return resolve(file, { paths })
}
