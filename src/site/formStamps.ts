/** Under which name a form sends its stamp. */
export const stampField = 'stamp'

const stamps = new RegExp(`(?<=name="${stampField}" value=")([0-9a-z]+)\\.[\\w-]+`, 'g')

const hour = 60 * 60 * 1000

/**
 * A page with its stamps rounded to the hour: two that differ in nothing else mean the same (RFC 9110 8.8.1), so a
 * browser may show its copy again, but not one that has become too old to be sent.
 */
export function withCoarseStamps(html: string): string {
  return html.replace(stamps, (_, moment: string) => String(Math.floor(parseInt(moment, 36) / hour)))
}
