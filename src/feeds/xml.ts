import { escapeHtml } from '../richText/rules/escapeHtml.ts'

/** XML that may stand in more XML as it is. */
export class Xml {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

// XML 1.0 2.2, Char: what no document may hold, not even escaped. Halves of surrogate pairs are among them.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Writes XML: what is put in is escaped, in texts and in attributes, and loses the characters that XML forbids. */
export function xml(strings: TemplateStringsArray, ...values: (string | Xml | Xml[] | null)[]): Xml {
  return new Xml(String.raw({ raw: strings }, ...values.map(written)))
}

function written(value: string | Xml | Xml[] | null): string {
  if (value === null) return ''
  if (typeof value === 'string') return escapeHtml(value.replace(forbidden, ''))
  return Array.isArray(value) ? value.map(({ text }) => text).join('') : value.text
}
