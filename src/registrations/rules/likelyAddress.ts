/** Where most people have their mailbox. Those that are short, or one slip from another, are never meant by something else. */
const meant = [
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'hotmail.de',
  'icloud.com',
  'mailbox.org',
  'outlook.com',
  'outlook.de',
  'posteo.de',
  'protonmail.com',
  't-online.de',
  'freenet.de',
  'yahoo.com',
  'yahoo.de',
  'gruene-mv.de',
]

/** Providers that are one slip from those above, and no slip. */
const other = new Set([
  'mail.com',
  'email.com',
  'ymail.com',
  'gmail.co',
  'yahoo.co',
  'posteo.net',
  'posteo.eu',
])

/** So short that another letter makes another provider; only two that changed places are a slip. */
const short = ['gmx.de', 'gmx.net', 'web.de']

/** The address that was likely meant where the domain looks like a slip (gmial.com); null where it does not. */
export function likelyAddress(email: string): string | null {
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1)
  if (at < 1 || other.has(domain) || [...meant, ...short].includes(domain)) return null
  const likely =
    meant.find((each) => isSwapped(domain, each) || isOneLetterOff(domain, each)) ??
    short.find((each) => isSwapped(domain, each))
  return likely ? email.slice(0, at + 1) + likely : null
}

/** Two letters beside each other have changed places. */
function isSwapped(typed: string, meant: string): boolean {
  const at = firstDifference(typed, meant)
  return (
    typed.length === meant.length &&
    typed[at] === meant[at + 1] &&
    typed[at + 1] === meant[at] &&
    typed.slice(at + 2) === meant.slice(at + 2)
  )
}

/** A letter is missing, too many or another. */
function isOneLetterOff(typed: string, meant: string): boolean {
  const at = firstDifference(typed, meant)
  const rest = [typed.slice(at), meant.slice(at)] as const
  return rest[0].slice(1) === rest[1].slice(1) || rest[0].slice(1) === rest[1] || rest[0] === rest[1].slice(1)
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}
