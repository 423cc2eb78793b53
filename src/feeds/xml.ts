import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** XML that may stand in more XML as it is. */
export type Xml = HtmlEscapedString | Promise<HtmlEscapedString>

// XML 1.0 2.2, Char: what no document may hold, not even escaped. Halves of surrogate pairs are among them.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Writes XML: what is put in is escaped, in texts and in attributes, and loses the characters that XML forbids. */
export function xml(strings: TemplateStringsArray, ...values: (string | Xml | Xml[] | null)[]): Xml {
  return html(
    strings,
    ...values.map((value) => (typeof value === 'string' ? value.replace(forbidden, '') : value)),
  )
}
