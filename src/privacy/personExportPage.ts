import type { PersonExport } from './exportPerson.ts'
import { personFacts } from './personFacts.ts'
import { escapeHtml } from '../richText/rules/escapeHtml.ts'
import { factList, printedPage } from '../documents/printedPage.ts'

/** The export of a person as a page to print and send by post, in German. */
export function personExportPage(given: { person: PersonExport; timeZone: string }): string {
  const sections = new Map<string, [string, string][]>()
  for (const [area, number, event, name, value] of personFacts(given)) {
    const heading = `${area}${number === '' ? '' : ` ${number}`}${event === '' ? '' : `: ${event}`}`
    sections.set(heading, [...(sections.get(heading) ?? []), [name, value]])
  }
  const body = [...sections].map(
    ([heading, facts]) => `<section>\n<h2>${escapeHtml(heading)}</h2>\n${factList(facts)}\n</section>`,
  )
  return printedPage({
    title: 'Auskunft über gespeicherte Daten',
    body: `<p>nach Art. 15 DSGVO.</p>\n${body.join('\n')}`,
  })
}
