/**
 * What Word writes into the HTML of its clipboard. A list is no list there, but paragraphs of the class MsoListParagraph with
 * `mso-list:l0 level1 lfo1`, whose marker stands in front of the words, in a span of its own with `mso-list:Ignore`.
 */
const styleOf = (element: Element): string => element.getAttribute('style') ?? ''

/** What stands in the source but is not of its text: notes in the margin, what was struck out in revision, hidden words, markers. */
export function isNoText(element: Element): boolean {
  const style = styleOf(element)
  return (
    noText.has(element.tagName) ||
    /mso-list:\s*ignore|mso-element:\s*comment|mso-hide:\s*all|display:\s*none|mso-special-character:\s*comment/i.test(
      style,
    ) ||
    /\b(mso(del|commentreference|commentanchor)|msocom(anchor|txt))/i.test(element.className) ||
    /^_msocom/i.test(element.id) ||
    // What was deleted while changes were tracked.
    (element.tagName === 'DEL' && element.hasAttribute('datetime'))
  )
}

const noText = new Set([
  ...['HEAD', 'STYLE', 'SCRIPT', 'NOSCRIPT', 'TEMPLATE', 'TITLE', 'META', 'LINK', 'XML', 'OBJECT', 'IFRAME'],
  ...['SVG', 'CANVAS', 'VIDEO', 'AUDIO', 'IMG', 'SELECT', 'TEXTAREA', 'INPUT', 'BUTTON', 'COL', 'COLGROUP'],
])

/** A paragraph of Word that is an item of a list. */
export interface WordItem {
  level: number
  isOrdered: boolean
  /** Where it is counted in digits. */
  number?: number
}

/** Reads whether a paragraph is an item of one of Word's lists; null where it is not. `css` is that of the document. */
export function wordItem(paragraph: Element, css: string): WordItem | null {
  const [, list = '', level = ''] = /mso-list:\s*(l\d+)\s+level(\d+)/i.exec(styleOf(paragraph)) ?? []
  if (list === '') return null
  const marker = wordMarker(paragraph)
  const number = /^\(?(\d+)[.)]?\)?$/.exec(marker)?.[1]
  return {
    level: Number(level),
    // A bullet of the second level is the letter o.
    isOrdered:
      marker === '' ? isCounted({ css, list, level }) : /^\(?([\p{L}\d]{1,7}[.)])+$|^\d+$/u.test(marker),
    ...(number !== undefined && { number: Number(number) }),
  }
}

/** The marker that Word wrote before the words of an item or a counted heading. */
export function wordMarker(paragraph: Element): string {
  const marker = paragraph.querySelector('[style*="mso-list:ignore" i]')?.textContent ?? ''
  return marker.replace(/[\s\u00A0]+/g, '')
}

/** What the definition of the list says where its marker is missing: `@list l0:level1 { mso-level-number-format:bullet }`. */
function isCounted({ css, list, level }: { css: string; list: string; level: string }): boolean {
  const rule = new RegExp(`@list\\s+${list}:level${level}\\b[^{]*\\{([^}]*)\\}`, 'i').exec(css)?.[1]
  return rule !== undefined && !/number-format:\s*bullet/i.test(rule)
}

/** Whether a paragraph without a marker goes on with the item before it, as Word indents it. */
export function continuesWordItem(paragraph: Element): boolean {
  return /\bMsoListParagraph/.test(paragraph.className)
}

/** The rank of a heading: of h1 to h6, and 0 for the title of a document; null where it is none. */
export function headingRank(element: Element): number | null {
  const [, digit] = /^H([1-6])$/.exec(element.tagName) ?? []
  if (digit !== undefined) return Number(digit)
  // Word for the web.
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level')) || 1
  return element.tagName === 'P' && /^(MsoTitle(CxSp\w+)?|title)$/.test(element.classList.item(0) ?? '')
    ? 0
    : null
}
