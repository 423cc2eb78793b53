import { type Endpoint, NotFound } from 'payload'
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

/** An event's registrations as a table, for staff: headings in the language of the admin, moments in the event's zone. */
export const exportEndpoints = (): Omit<Endpoint, 'root'>[] =>
  (['csv', 'xlsx'] as const).map((format) => ({
    path: `/:id/participation/export.${format}`,
    method: 'get',
    handler: async (req) => {
      const eventId = String(req.routeParams?.id)
      requireEditor({ req })
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
  }))
