import { APIError, type Endpoint, Forbidden } from 'payload'
import type { ResolvedOptions } from '../../../src/options.ts'
import { findCalendar } from '../../../src/overview/findCalendar.ts'
import { readCalendarSpan } from '../../../src/overview/rules/calendar.ts'

/** The events of some days, for the calendar of editors and those who help. */
export const calendarEndpoint = ({ isEditor, helpedEvents }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  path: '/calendar',
  method: 'get',
  handler: async (req) => {
    if (!isEditor({ req }) && helpedEvents({ req }).length === 0) throw new Forbidden(req.t)
    const span = readCalendarSpan({ from: req.query.from, to: req.query.to })
    if (!span) throw new APIError('`from` and `to` must be days, at most 62 apart.', 400, null, true)
    const answer = await findCalendar({ req, ...span })
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
})
