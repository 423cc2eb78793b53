import { organiserIn } from '../../../src/appearance/appearance.ts'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import { readPeriod } from '../../../src/participation/rules/yearlyReport.ts'
import { reportCsv } from '../../../src/documents/reportCsv.ts'
import { reportPdf } from '../../../src/documents/reportPdf.ts'
import type { ResolvedOptions } from '../../../src/options.ts'
import { yearlyReport } from '../../../src/participation/yearlyReport.ts'
import { requireEditor } from '../../registrations/endpoints/requireStaff.ts'

/** The report for funders about the days `from` to `to`, to read (JSON) or as a file (`format=pdf` or `csv`). */
export const yearlyReportEndpoint = ({ timeZone }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  path: '/yearly-report',
  method: 'get',
  handler: async (req) => {
    requireEditor({ req })
    const { searchParams, payload } = req
    const period = readPeriod({ from: searchParams.get('from'), to: searchParams.get('to') })
    if (!period) throw wrongPeriod(req)
    const now = new Date()
    const locale = toLocale(req.i18n.language)
    const report = await yearlyReport({ payload, period, locale, now })
    const name = `verwendungsnachweis-${period.from}-${period.to}`
    switch (searchParams.get('format')) {
      case 'pdf': {
        const organiser = organiserIn({ payload, locale })
        const body = await reportPdf({ report, organiser, locale, timeZone, now })
        return file({ body, type: 'application/pdf', name: `${name}.pdf` })
      }
      case 'csv':
        return file({
          body: reportCsv({ report, locale }),
          type: 'text/csv; charset=utf-8',
          name: `${name}.csv`,
        })
      default:
        return Response.json(report, { headers: { 'Cache-Control': 'no-store' } })
    }
  },
})

function file({ body, type, name }: { body: string | Uint8Array; type: string; name: string }): Response {
  return new Response(body as BodyInit, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}

function wrongPeriod(req: PayloadRequest): APIError {
  const message =
    toLocale(req.i18n.language) === 'de'
      ? 'Wählen Sie einen Zeitraum: Der erste Tag darf nicht nach dem letzten liegen.'
      : 'Choose a period: the first day must not be after the last.'
  return new APIError(message, 400, null, true)
}
