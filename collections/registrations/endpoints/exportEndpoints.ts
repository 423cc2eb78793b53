import { addDataAndFileToRequest, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import { csvStream } from '../../../src/documents/csv.ts'
import { xlsxStream } from '../../../src/documents/xlsx.ts'
import { registrationTable } from '../../../src/participation/exportRows.ts'
import { findParticipationEvent } from '../../../src/participation/participationEvent.ts'
import { requireEditor } from './requireStaff.ts'
import { answerDocument } from './answerDocument.ts'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

const formats = ['csv', 'xlsx'] as const

/** Registrations that can be chosen at once. */
const mostChosen = 5000

/** An event's registrations as a table, for staff: headings in the language of the admin, moments in the event's zone; all of them, or those that are chosen. */
export const exportEndpoints = (): Omit<Endpoint, 'root'>[] =>
  formats.flatMap((format) =>
    (['get', 'post'] as const).map((method) => ({
      path: `/:id/participation/export.${format}`,
      method,
      handler: async (req: PayloadRequest) => {
        const eventId = String(req.routeParams?.id)
        requireEditor({ req })
        // Those that are chosen are sent in the body: too many for an address.
        if (method === 'post') await addDataAndFileToRequest(req)
        const { payload } = req
        const locale = toLocale(req.i18n.language)
        const event = await findParticipationEvent({ payload, eventId, locale })
        if (!event) throw new NotFound(req.t)
        const { total, ...table } = await registrationTable({
          payload,
          event,
          locale,
          // Whatever staff note for each other leaves only where that is meant.
          withNotes: req.query.notes === 'true',
          ids: method === 'post' ? idsIn(req.data?.ids) : null,
        })
        const { timeZone } = event
        const sheet = locale === 'de' ? 'Anmeldungen' : 'Registrations'
        return answerDocument({
          req,
          stream:
            format === 'csv' ? csvStream({ ...table, timeZone }) : xlsxStream({ ...table, timeZone, sheet }),
          total,
          type: types[format],
          name: `${sheet.toLowerCase()}-${event.slug}.${format}`,
        })
      },
    })),
  )

function idsIn(value: unknown): string[] {
  const ids: unknown[] = Array.isArray(value) ? value : []
  return ids
    .flatMap((id) => (typeof id === 'string' || typeof id === 'number' ? String(id) : []))
    .slice(0, mostChosen)
}
