// Writes a spreadsheet in a thread of its own: ten thousand rows take seconds, in which the process would answer nobody.
import { parentPort } from 'node:worker_threads'
import writeExcelFile from 'write-excel-file/node'

/** @type {object[][]} */
const data = []
const format = 'dd.mm.yyyy hh:mm'

parentPort?.on('message', (message) => {
  if (message.headings) {
    data.push(message.headings.map((value) => ({ value, type: String, fontWeight: 'bold' })))
  } else if (message.rows) {
    for (const row of message.rows) {
      data.push(
        row.map((value) => (value instanceof Date ? { value, type: Date, format } : { value, type: String })),
      )
    }
  } else {
    void write(message)
  }
})

/** @param {{ sheet: string, columns: { width: number }[] }} message */
async function write({ sheet, columns }) {
  const bytes = await writeExcelFile(data, { sheet, columns, stickyRowsCount: 1 }).toBuffer()
  parentPort?.postMessage(new Uint8Array(bytes))
}
