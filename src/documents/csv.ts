import { stringify } from 'csv-stringify/sync'
import { DateTime } from 'luxon'
import type { ExportCell } from '../participation/registrationExport.ts'
import type { DocumentStream } from './DocumentStream.ts'

const encoder = new TextEncoder()

/**
 * A table for German spreadsheets, in pieces as its rows come: semicolons, UTF-8 with a byte order mark, moments in a zone.
 * What people typed cannot become a formula (OWASP, CSV injection), nor end a row of the file.
 */
export async function* csvStream({
  headings,
  pages,
  timeZone,
}: {
  headings: readonly string[]
  pages: AsyncIterable<ExportCell[][]>
  timeZone: string
}): DocumentStream {
  yield { bytes: encoder.encode(`\uFEFF${csvLines([headings])}`) }
  let done = 0
  for await (const rows of pages) {
    yield { bytes: encoder.encode(csvLines(rows.map((row) => row.map((cell) => textOf(cell, timeZone))))) }
    done += rows.length
    yield { done }
  }
}

/** Lines of such a table. */
export function csvLines(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? plainText(cell) : cell))),
    { delimiter: ';', record_delimiter: 'windows', quoted_match: /\n/ },
  )
}

/**
 * How a text begins that a spreadsheet would compute, in half width or in full. A sign before nothing but digits, blanks,
 * dots, commas and brackets is a telephone number or an amount, which it would not.
 */
const formula = /^([=@\t＝＠]|[+\-＋－](?![\d .,()]*$))/

/** The text as one line of the file, behind an apostrophe where it would be a formula. */
function plainText(cell: string): string {
  return cell.replace(/\r\n?/g, '\n').replace(formula, "'$1")
}

function textOf(cell: ExportCell, zone: string): string {
  return typeof cell === 'string'
    ? cell
    : DateTime.fromISO(cell.moment, { zone }).toFormat('dd.MM.yyyy HH:mm')
}
