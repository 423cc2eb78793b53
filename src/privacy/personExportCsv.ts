import { stringify } from 'csv-stringify/sync'
import type { PersonExport } from './exportPerson.ts'
import { personFacts } from './personFacts.ts'

/**
 * The export of a person for German spreadsheets: one fact a row, semicolons, UTF-8 with a byte order mark. What people
 * typed cannot become a formula.
 */
export function personExportCsv(given: { person: PersonExport; timeZone: string }): string {
  const headings = ['Bereich', 'Nummer', 'Veranstaltung', 'Angabe', 'Wert']
  return stringify([headings, ...personFacts(given)], {
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    // Otherwise only its own end of a line would be quoted, and a line of a consent would end the row.
    quoted_match: /[\r\n]/,
  })
}
