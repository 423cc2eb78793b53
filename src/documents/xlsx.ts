import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { DateTime } from 'luxon'
import type { ExportCell } from '../participation/registrationExport.ts'
import type { DocumentStream } from './DocumentStream.ts'

/** Excel refuses longer ones. */
const maxCellLength = 32_767

/** Characters. */
const columnWidth = 24

/**
 * A spreadsheet, made in a thread of its own. Text is text, so nothing in it can become a formula; moments are real ones, as
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
  const worker = new Worker(new URL('./xlsxWorker.mjs', import.meta.url))
  const written = once(worker, 'message') as Promise<[Uint8Array]>
  // Waited for below; should the thread fail before, that is told there.
  written.catch(() => {})
  try {
    worker.postMessage({ headings: headings.map(printable) })
    let done = 0
    for await (const rows of pages) {
      worker.postMessage({ rows: rows.map((row) => row.map((cell) => valueOf(cell, timeZone))) })
      done += rows.length
      yield { done }
    }
    worker.postMessage({ sheet, columns: headings.map(() => ({ width: columnWidth })) })
    const [bytes] = await written
    yield { bytes }
  } finally {
    await worker.terminate()
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
