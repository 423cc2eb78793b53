const named: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' }

/** A pasted text as plain lines: without marks of replies, bullets and HTML, with ordinary spaces. */
export function plainInvitation(pasted: string): string {
  return (
    pasted
      .replace(/<a\s[^>]*href="([^"]*)"[^>]*>/gi, ' $1 ')
      .replace(/<(br|\/p|\/div|\/tr|\/li)\b[^>]*>/gi, '\n')
      .replace(/<\/?[a-z][a-z\d]*(\s[^<>]*)?\/?>/gi, ' ')
      .replace(/&(nbsp|amp|lt|gt|quot);/g, (all, name: string) => named[name] ?? all)
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      // Spaces that break no line, and what nobody sees.
      .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      .split('\n')
      .map((line) =>
        line
          .replace(/^[>\s]+/, '')
          .replace(/^[•*·–-]\s+/, '')
          .trimEnd(),
      )
      .join('\n')
  )
}
