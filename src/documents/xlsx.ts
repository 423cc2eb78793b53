import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import type { CellStyle, ColumnDef } from 'hucre/xlsx'
import { DateTime } from 'luxon'
import type { ExportCell } from '../participation/registrationExport.ts'
import type { DocumentStream } from './DocumentStream.ts'

/** Excel refuses longer ones. */
const maxCellLength = 32_767

/** Characters. */
const columnWidth = 24

const momentStyle: CellStyle = { numFmt: 'dd.mm.yyyy hh:mm' }

/**
 * A spreadsheet, in pieces as its rows come. Text is text, so nothing in it can become a formula; moments are real ones, as
 * clocks show them in a zone.
 */
export async function* xlsxStream({
  sheet,
  headings,
  pages,
  timeZone,
}: {
  /** Name of the sheet. */
  sheet: string
  headings: readonly string[]
  pages: AsyncIterable<ExportCell[][]>
  timeZone: string
}): DocumentStream {
  // Where nobody asks for one, it need not be loaded.
  const { writeXlsxStream } = await import('hucre/xlsx')
  const columns = headings.map((heading): ColumnDef => ({
    header: printable(heading),
    width: columnWidth,
    style: { font: { bold: true } },
  }))
  let done = 0
  async function* rows(): AsyncGenerator<(string | Date | null)[]> {
    // The headings are written by now: the rows are in no bold.
    for (const column of columns) delete column.style
    for await (const page of pages) {
      for (const row of page) {
        yield row.map((cell, index) => {
          const column = columns[index]
          if (column && typeof cell !== 'string') column.style = momentStyle
          return valueOf(cell, timeZone)
        })
      }
      done += page.length
    }
  }
  const pieces = writeXlsxStream(rows(), { name: sheet, columns, freezePane: { rows: 1 } })
  let told = 0
  for await (const bytes of Readable.fromWeb(pieces as WebStream) as AsyncIterable<Uint8Array>) {
    yield { bytes }
    if (done > told) yield { done: (told = done) }
  }
}

function valueOf(cell: ExportCell, zone: string): string | Date | null {
  if (typeof cell !== 'string') {
    // Excel knows no zones: what it takes for UTC is what clocks show.
    return DateTime.fromISO(cell.moment, { zone }).setZone('utc', { keepLocalTime: true }).toJSDate()
  }
  return cell === '' ? null : printable(cell)
}

/** XML 1.0 knows no other control characters than these. */
function printable(text: string): string {
  return text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, '').slice(0, maxCellLength)
}
