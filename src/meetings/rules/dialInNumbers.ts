/** What follows a number: the country, a town, what it costs. No label of what comes next. */
const place =
  /^[ \t]*((?:(?!Meeting|Webinar|Kenn|Pass|Find|Orts|Per |Join|PIN)\p{Lu}[\p{L}-]*[ \t]?){1,4}(?:\([^)\n]*\))?)/u

const number = /(?<![\w+,])\+\d(?:[ ./()-]{0,2}\d){6,14}/g

/** The numbers to dial in by that a text lists, each once, one a line: +49 69 7104 9922 Deutschland. Empty where there is none. */
export function dialInNumbers(text: string): string[] {
  const listed = new Map<string, string>()
  const tapped = new Map<string, string>()
  for (const { 0: found, index } of text.matchAll(number)) {
    const rest = text.slice(index + found.length)
    // To be tapped on a phone: the number, and behind commas what is dialled then, a code among it.
    const isTapped = rest.startsWith(',')
    const [country = ''] = place.exec(isTapped ? rest.replace(/^[,*#\d]+/, '') : rest) ?? []
    const digits = found.replace(/\D/g, '')
    const numbers = isTapped ? tapped : listed
    if (!numbers.has(digits)) numbers.set(digits, `${found} ${country.trim()}`.trim())
  }
  return [...(listed.size > 0 ? listed : tapped).values()]
}
