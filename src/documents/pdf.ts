import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type PDFDocument from 'pdfkit'
import { drawableText } from './rules/drawableText.ts'
import { languageTag, type Locale } from '../i18n/rules/locale.ts'

/** A PDF while it is being written. */
export type Pdf = InstanceType<typeof PDFDocument>

/** What is drawn in: the association's green, black, and a grey that is still read well. */
export const ink = { green: '#0b6b43', black: '#111111', grey: '#555555', line: '#999999' } as const

/** Begins a PDF that is tagged for screen readers, with fonts of its own that hold the Latin, Greek and Cyrillic scripts. */
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

const fontPackage = '@expo-google-fonts/source-sans-3'

/**
 * Node's own require, reached in a way that no bundler follows: one that does would take every font of the package for a
 * module. In a bundle this file is not where it was, and the project's folder is tried.
 */
function fontFile(weight: '400Regular' | '600SemiBold'): string {
  const { resolve } = process.getBuiltinModule('node:module').createRequire(import.meta.url)
  const paths = [path.dirname(fileURLToPath(import.meta.url)), process.cwd()]
  return resolve(`${fontPackage}/${weight}/SourceSans3_${weight}.ttf`, { paths })
}
