import { make, makeLink } from './make.ts'

/** A web address, without the punctuation of the sentence that it stands in. */
const address = /(https?:\/\/[^\s<>()"]*[^\s<>()".,;:!?])/

/** The parts of a text; every second one is a web address. */
export function partAtAddresses(text: string): string[] {
  return text.split(address)
}

/** Plain text as paragraphs, with its web addresses as links that leave the form where it is. */
export function makeProse(text: string): HTMLElement {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => {
    const parts = partAtAddresses(paragraph).map((part, index) =>
      index % 2 === 1 ? makeLink(part, part, { target: '_blank', rel: 'noopener' }) : part,
    )
    return make('p', {}, ...parts)
  })
  return make('div', { class: 'prose' }, ...paragraphs)
}
