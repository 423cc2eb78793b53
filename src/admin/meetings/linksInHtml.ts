/** The addresses behind the links of a pasted text, one a line; empty where nothing was pasted but plain text. Nothing of it is loaded. */
export function linksInHtml(html: string): string {
  if (html === '') return ''
  const { links } = new DOMParser().parseFromString(html, 'text/html')
  // As written: an address without a host would become one of ours.
  const written = [...links].map((link) => link.getAttribute('href') ?? '')
  return written.filter((link) => /^https?:/i.test(link)).join('\n')
}
