import { spawnSync } from 'node:child_process'

/** The text of a PDF, as poppler reads it. */
export function pdfText(bytes: Uint8Array): string {
  const { status, stdout, stderr, error } = spawnSync('/usr/bin/pdftotext', ['-layout', '-', '-'], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  const advice = 'Install it: apt-get install --no-install-recommends poppler-utils'
  if (error) throw new Error(`There is no pdftotext. ${advice}`, { cause: error })
  if (status !== 0) throw new Error(`pdftotext could not read it: ${stderr}`)
  return stdout
}
