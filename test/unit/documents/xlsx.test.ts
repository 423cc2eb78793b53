import { describe, expect, it } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import { xlsxStream } from '../../../src/documents/xlsx.ts'
import type { ExportCell } from '../../../src/participation/registrationExport.ts'
import { waitUntil } from '../../support/waitUntil.ts'

const headings = ['Name', 'Angemeldet am']

/** Different from row to row, so that it does not shrink to nothing. */
const nameOf = (n: number): string => `Person ${Math.sin(n)} ${Math.cos(n)}`

interface Pages {
  pages: AsyncGenerator<ExportCell[][]>
  /** How many have been read. */
  read: () => number
  isClosed: () => boolean
}

function pagesOf(count: number): Pages {
  let [read, isClosed] = [0, false]
  async function* pages(): AsyncGenerator<ExportCell[][]> {
    try {
      for (; read < count; read += 1) {
        yield Array.from({ length: 200 }, (_, n) => [
          nameOf(read * 200 + n),
          { moment: '2026-07-01T10:00:00.000Z' },
        ])
        // The file is packed beside this thread, which reading from a database does not keep busy either.
        await new Promise((resolve) => setImmediate(resolve))
      }
    } finally {
      isClosed = true
    }
  }
  return { pages: pages(), read: () => read, isClosed: () => isClosed }
}

const stream = (pages: AsyncIterable<ExportCell[][]>) =>
  xlsxStream({ sheet: 'Anmeldungen', headings, pages, timeZone: 'Europe/Berlin' })

async function partsOf(pages: AsyncIterable<ExportCell[][]>): Promise<(name: string) => string> {
  const pieces: Uint8Array[] = []
  for await (const piece of stream(pages)) if ('bytes' in piece) pieces.push(piece.bytes)
  const parts = unzipSync(Buffer.concat(pieces))
  return (name) => strFromU8(parts[name] ?? new Uint8Array())
}

describe('a spreadsheet', () => {
  it('goes out while its rows are read, and says how many there are so far', async () => {
    const { pages, read } = pagesOf(50)
    let [octets, before] = [0, 0]
    const told: number[] = []
    for await (const piece of stream(pages)) {
      if ('done' in piece) {
        told.push(piece.done)
        continue
      }
      octets += piece.bytes.length
      if (read() < 50) before = octets
    }
    expect(before).toBeGreaterThan(octets / 2)
    expect(told.length).toBeGreaterThan(5)
    expect(told.at(-1)).toBe(50 * 200)
    expect(told).toEqual([...new Set(told)].sort((one, other) => one - other))
  })

  it('reads no further once nobody takes it', async () => {
    const { pages, read, isClosed } = pagesOf(500)
    for await (const piece of stream(pages)) if ('bytes' in piece) break
    await waitUntil('nothing more is read', isClosed)
    expect(read()).toBeLessThan(500)
  })

  it('has bold headings that stay in sight, and moments as clocks show them', async () => {
    const part = await partsOf(pagesOf(1).pages)
    const [heading = '', row = ''] = part('xl/worksheets/sheet1.xml').match(/<row .*?<\/row>/gs) ?? []
    const styleOf = (cell = ''): string => {
      const index = Number(/ s="(\d+)"/.exec(cell)?.[1] ?? 0)
      const [, formats = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(part('xl/styles.xml')) ?? []
      return formats.match(/<xf .*?(?:\/>|<\/xf>)/gs)?.[index] ?? ''
    }
    const fontOf = (cell = ''): string => {
      const index = Number(/fontId="(\d+)"/.exec(styleOf(cell))?.[1] ?? 0)
      const [, fonts = ''] = /<fonts[^>]*>(.*)<\/fonts>/s.exec(part('xl/styles.xml')) ?? []
      return fonts.match(/<font(?:>.*?<\/font>|\/>)/gs)?.[index] ?? ''
    }
    for (const cell of heading.match(/<c .*?<\/c>/gs) ?? ['']) expect(fontOf(cell)).toContain('<b')
    const [name, moment = ''] = row.match(/<c .*?<\/c>/gs) ?? []
    for (const cell of [name, moment]) expect(fontOf(cell)).not.toContain('<b')
    // 46,204 days after the spreadsheet's beginning, noon: 10:00 in UTC.
    expect(moment).toContain('<v>46204.5</v>')
    expect(part('xl/styles.xml')).toContain('dd.mm.yyyy hh:mm')
    expect(part('xl/worksheets/sheet1.xml')).toContain('state="frozen"')
  })
})
