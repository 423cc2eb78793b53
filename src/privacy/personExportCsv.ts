import { csvLines } from '../documents/csv.ts'
import type { PersonExport } from './exportPerson.ts'
import { personFacts } from './personFacts.ts'

/** The export of a person for German spreadsheets: one fact a row, with a byte order mark. */
export function personExportCsv(given: { person: PersonExport; timeZone: string }): string {
  const headings = ['Bereich', 'Nummer', 'Veranstaltung', 'Angabe', 'Wert']
  return `\uFEFF${csvLines([headings, ...personFacts(given)])}`
}
