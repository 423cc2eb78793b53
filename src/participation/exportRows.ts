import type { Payload } from 'payload'
import type { Locale } from '../i18n/rules/locale.ts'
import {
  type ExportableRegistration,
  type ExportCell,
  exportColumns,
  exportedColumns,
} from './registrationExport.ts'
import { optionsOf } from '../options.ts'
import { eachRegistration } from './eachRegistration.ts'
import type { ParticipationEvent } from './rules/participation.ts'

/** An event's registrations as a table that is read while it is written. */
interface RegistrationTable {
  headings: string[]
  pages: AsyncIterable<ExportCell[][]>
  /** How many rows there will be, as far as is known now. */
  total: number
}

/** Opens the table of all registrations of an event, with the answers to its questions as columns. */
export async function registrationTable({
  payload,
  event,
  locale,
}: {
  payload: Payload
  event: ParticipationEvent
  locale: Locale
}): Promise<RegistrationTable> {
  const columns = exportColumns({ event, locale })
  const { totalDocs } = await payload.db.count({
    collection: optionsOf(payload).slugs.registrations,
    where: { event: { equals: event.id } },
  })
  const pages = async function* (): AsyncGenerator<ExportCell[][]> {
    const rows = eachRegistration<ExportableRegistration & { id: string }>({
      payload,
      eventId: event.id,
      select: exportedColumns,
    })
    for await (const page of rows) yield page.map((each) => columns.map(({ cell }) => cell(each)))
  }
  return { headings: columns.map(({ heading }) => heading), pages: pages(), total: totalDocs }
}
