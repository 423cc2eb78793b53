import { escapeHtml } from '../../richText/rules/escapeHtml.ts'

// In escaped text. What ends a sentence, a quotation or a bracket is not part of the address.
const webAddress = /https?:\/\/(?:&amp;|[^\s<>&"'„“”‚‘’«»])*(?:&amp;|[^\s<>&"'„“”‚‘’«»).,;:!?\]}])/g

/**
 * Takes what differs from mail to mail out of the layout: a value gives a mark for the layout, and is put in its
 * place, escaped, once the layout has been compiled. So no title and no name is ever read as MJML.
 */
export class Slots {
  readonly #values: string[] = []

  /** The mark for a text. */
  text(value: string): string {
    return `@@${this.#values.push(escapeHtml(value)) - 1}@@`
  }

  /** The mark for a text whose line breaks stay. */
  lines(value: string): string {
    return `@@${this.#values.push(escapeHtml(value).replace(/\r?\n/g, '<br>')) - 1}@@`
  }

  /** The mark for a text whose line breaks stay, and whose web addresses are links in a style. */
  linked(value: string, style: string): string {
    const linked = escapeHtml(value).replace(
      webAddress,
      (url) => `<a href="${url}" style="${style}">${url}</a>`,
    )
    return `@@${this.#values.push(linked.replace(/\r?\n/g, '<br>')) - 1}@@`
  }

  /** Puts the values in place of their marks. */
  fill(html: string): string {
    return html.replace(/@@(\d+)@@/g, (mark, index) => this.#values[Number(index)] ?? mark)
  }
}
