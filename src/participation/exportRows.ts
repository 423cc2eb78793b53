import type { Payload, Where } from 'payload'
import type { Locale } from '../i18n/rules/locale.ts'
import {
  type ExportableRegistration,
  type ExportCell,
  exportColumns,
  exportedColumns,
} from './registrationExport.ts'
import { countOfEvent } from '../registrations/countOfEvent.ts'
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
  withNotes = false,
  ids = null,
}: {
  payload: Payload
  event: ParticipationEvent
  locale: Locale
  /** Whether to add what staff have noted. Default: false. */
  withNotes?: boolean
  /** The registrations that are chosen. Default: all. */
  ids?: readonly string[] | null
}): Promise<RegistrationTable> {
  const columns = exportColumns({ event, locale, withNotes })
  const where: Where = ids ? { id: { in: [...ids] } } : {}
  const total = await countOfEvent({ payload, eventId: event.id, where })
  const pages = async function* (): AsyncGenerator<ExportCell[][]> {
    const rows = eachRegistration<ExportableRegistration & { id: string }>({
      payload,
      eventId: event.id,
      where,
      select: exportedColumns,
    })
    for await (const page of rows) yield page.map((each) => columns.map(({ cell }) => cell(each)))
  }
  return { headings: columns.map(({ heading }) => heading), pages: pages(), total }
}
