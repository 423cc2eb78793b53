// Writes a spreadsheet in a thread of its own: ten thousand rows take seconds, in which the process would answer nobody.
import { parentPort } from 'node:worker_threads'
import writeExcelFile from 'write-excel-file/node'

/** @type {object[][]} */
const data = []
const format = 'dd.mm.yyyy hh:mm'

/**
 * A text cell. The library looks texts up on a plain object, which knows `constructor` and the like before anything is put
 * there: such a text goes in as a formula, of which there are no others, and is made text again below.
 * @param {string} value
 * @param {object} [style]
 */
const textCell = (value, style) => ({ value, type: value in {} ? 'Formula' : String, ...style })

const textsAgain = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        /** @param {string} xml */
        transform: (xml) =>
          xml.replace(/<c ([^>]*)><f>(\w+)<\/f><\/c>/g, '<c $1 t="inlineStr"><is><t>$2</t></is></c>'),
      },
    },
  },
}

parentPort?.on('message', (message) => {
  if (message.headings) {
    data.push(message.headings.map((value) => textCell(value, { fontWeight: 'bold' })))
  } else if (message.rows) {
    for (const row of message.rows) {
      data.push(
        row.map((value) => {
          if (value instanceof Date) return { value, type: Date, format }
          return value === null ? null : textCell(value)
        }),
      )
    }
  } else {
    void write(message)
  }
})

/** @param {{ sheet: string, columns: { width: number }[] }} message */
async function write({ sheet, columns }) {
  const bytes = await writeExcelFile(data, {
    sheet,
    columns,
    stickyRowsCount: 1,
    features: [textsAgain],
  }).toBuffer()
  parentPort?.postMessage(new Uint8Array(bytes))
}
