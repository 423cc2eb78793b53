import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { HtmlValidate } from 'html-validate'

/** A page as it came from the server. */
export interface Markup {
  name: string
  html: string
}

const jar = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar',
)

/** What the W3C's checker says about pages, in one run: errors and warnings. Needs Java. */
export async function checkWithVnu(pages: readonly Markup[]): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vnu-'))
  try {
    await Promise.all(pages.map(({ html }, index) => writeFile(path.join(folder, `${index}.html`), html)))
    const { stderr } = await promisify(execFile)(
      '/usr/bin/java',
      ['-Xss4m', '-jar', jar, '--format', 'json', '--exit-zero-always', folder],
      { maxBuffer: 64 * 1024 * 1024 },
    )
    const { messages } = JSON.parse(stderr) as {
      messages: { type: string; url: string; message: string; extract?: string }[]
    }
    return messages
      .filter(({ message }) => !message.startsWith(howReactWrites))
      .map(({ type, url, message, extract }) => {
        const name = pages[Number(path.basename(url, '.html'))]?.name
        return `${name}: ${type}: ${message} ${extract ?? ''}`
      })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The beginning of a remark, no fault, on each `<br/>`. */
const howReactWrites = 'Trailing slash on void elements has no effect'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: [
    'html5',
    Object.fromEntries(
      ['forum-countdown', 'forum-registration-form', 'forum-share', 'forum-proof-of-work'].map((name) => [
        name,
        { flow: true, phrasing: true },
      ]),
    ),
  ],
})

/** What html-validate says about a page: its rules for the standard and for accessibility. */
export async function checkWithHtmlValidate({ name, html }: Markup): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${name}: ${ruleId}: ${message} (${line}:${column})`),
  )
}
