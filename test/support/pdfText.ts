import { spawnSync } from 'node:child_process'
import decodeQR from 'qr/decode.js'
import sharp from 'sharp'

const advice = 'Install it: apt-get install --no-install-recommends poppler-utils'

/** What a telephone reads from the QR code on the first page of a PDF. */
export async function scanPdf(bytes: Uint8Array): Promise<string> {
  const { stdout, error } = spawnSync('/usr/bin/pdftoppm', ['-r', '150', '-png', '-f', '1', '-l', '1', '-'], {
    input: bytes,
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error) throw new Error(`There is no pdftoppm. ${advice}`, { cause: error })
  const { data, info } = await sharp(stdout).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) })
}

/** The text of a PDF, as poppler reads it. */
export function pdfText(bytes: Uint8Array): string {
  const { status, stdout, stderr, error } = spawnSync('/usr/bin/pdftotext', ['-layout', '-', '-'], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  if (error) throw new Error(`There is no pdftotext. ${advice}`, { cause: error })
  if (status !== 0) throw new Error(`pdftotext could not read it: ${stderr}`)
  return stdout
}
