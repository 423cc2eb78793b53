import { behindScanner } from './conferenceLink.ts'

/** The links of a text in their order, each once; those whole that a mail program has broken over two lines. */
export function linksIn(text: string): string[] {
  const found = mendLinks(text).match(/https?:\/\/[^\s<>"'«»„“”]+/g) ?? []
  return [...new Set(found.map((link) => behindScanner(link.replace(/[.,;:!?)\]*]+$/, ''))))]
}

/** A text whose links stand on one line each. */
export function mendLinks(text: string): string {
  const whole = text
    // In angle brackets it is sure where a link ends.
    .replace(/<(https?:\/\/[^<>]*)>/g, (_, link: string) => ` ${link.replace(/\s+/g, '')} `)
    // Without its beginning, as people copy it from where it is shown so.
    .replace(/(?<![\w./@%-])((?:[\w-]+\.)*(?:zoom\.us|zoom-x\.de)\/)/g, 'https://$1')
  const lines: string[] = []
  for (const line of whole.split('\n')) {
    const before = lines.at(-1) ?? ''
    const link = /https?:\/\/\S+$/.exec(before)?.[0]
    if (link && goesOn({ link, line })) lines[lines.length - 1] = before + line
    else lines.push(line)
  }
  return lines.join('\n')
}

/** Whether a line is the rest of the link before it, rather than something of its own. */
function goesOn({ link, line }: { link: string; line: string }): boolean {
  if (!/^[\w.~%&=?/#-]{2,}$/.test(line) || !/\w/.test(line)) return false
  if (/[?&=/%-]$/.test(link) || /^[?&=]/.test(line)) return true
  // The number of a room, cut; a whole one has nine digits or more.
  if (/\/j\/\d{1,8}$/.test(link)) return /^\d/.test(line)
  const isCode = /[\d.=&%_-]/.test(line)
  // The secret of a link ends in such as .1; whatever comes then is not of it.
  if (/[?&]pwd=/.test(link)) return isCode && !/\.\d$/.test(link)
  // Mail programs break at 76 characters.
  return isCode && link.length >= 70
}
