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
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/\r\n?/g, '\n') : cell))),
    { delimiter: ';', record_delimiter: 'windows', escape_formulas: true, quoted_match: /\n/ },
  )
}

function textOf(cell: ExportCell, zone: string): string {
  return typeof cell === 'string'
    ? cell
    : DateTime.fromISO(cell.moment, { zone }).toFormat('dd.MM.yyyy HH:mm')
}
