import type { MailAccess, MailContent, MailFact, MailFooter, MailLink } from './MailContent.ts'

/** A mail as plain text. Lines are not broken, since mail programs do that to the width they have. */
export function layoutText(content: MailContent): string {
  const { opening, notice, changes, title, facts, action, access, sections, notes, signature, own, footer } =
    content
  return [
    ...opening,
    ...(notice ? [notice] : []),
    ...(changes ? [underlined(changes.heading), layoutFacts(changes.facts)] : []),
    ...(title === null ? [] : [underlined(title), layoutFacts(facts)]),
    ...(action ? [layoutLink(action)] : []),
    ...(access ? layoutAccess(access) : []),
    ...sections.flatMap(({ heading, links }) => [underlined(heading), ...links.map(layoutLink)]),
    ...notes,
    ...(signature.length > 0 ? [signature.join('\n')] : []),
    ...(own ? [underlined(own.heading), ...(own.text ? [own.text] : []), ...own.links.map(layoutLink)] : []),
    layoutFooter(footer),
  ].join('\n\n')
}

function layoutAccess({ heading, join, door, facts, note }: MailAccess): string[] {
  const link = join ? [layoutLink({ label: join.urlLabel, url: join.url })] : []
  const page = door ? [layoutLink(door)] : []
  return [underlined(heading), ...link, ...page, ...(facts.length > 0 ? [layoutFacts(facts)] : []), note]
}

function layoutFooter({ reason, automatic, questions, address, links }: MailFooter): string {
  return [
    '',
    // What mail programs know as the beginning of a signature (RFC 3676 4.3).
    '-- ',
    ...address,
    ...(questions ? [`${questions.label} ${questions.value}`] : []),
    ...links.map(({ label, url }) => `${label}: ${url}`),
    '',
    reason,
    automatic,
    '',
  ].join('\n')
}

/** Labels in one column, values in another; longer values begin on a line of their own. */
function layoutFacts(facts: MailFact[]): string {
  const width =
    Math.max(...facts.filter(({ value }) => !value.includes('\n')).map(({ label }) => label.length), 0) + 2
  return facts
    .map(({ label, value }) =>
      value.includes('\n') ? `\n${label}:\n${value}` : `${`${label}:`.padEnd(width)}${value}`,
    )
    .join('\n')
}

function layoutLink({ label, url }: MailLink): string {
  return `${label}:\n${url}`
}

function underlined(heading: string): string {
  return `\n${heading}\n${'-'.repeat(Math.min(heading.length, 72))}`
}
