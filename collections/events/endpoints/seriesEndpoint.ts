import { addDataAndFileToRequest, APIError, type Endpoint, Forbidden, NotFound } from 'payload'
import { type DescribedDate, seriesDates } from '../../../src/events/rules/series.ts'
import { parseSeriesRule } from '../../../src/events/rules/seriesRule.ts'
import { formatEventWhen } from '../../../src/events/rules/eventTime.ts'
import { eventMessages } from '../../../src/i18n/eventMessages.ts'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import type { ResolvedOptions } from '../../../src/options.ts'
import { createSeries } from '../../../src/events/createSeries.ts'

/**
 * Makes more dates of an event, by a rule or a list of days. Without `create: true` it only says which dates these
 * would be, so that they can be looked at first.
 */
export const seriesEndpoint = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  path: '/:id/series',
  method: 'post',
  handler: async (req) => {
    if (!options.isEditor({ req })) throw new Forbidden(req.t)
    await addDataAndFileToRequest(req)
    const { rule: given, create, publish } = (req.data ?? {}) as Record<string, unknown>
    const rule = parseSeriesRule(given)
    const locale = toLocale(req.i18n.language)
    if (!rule) throw new APIError(eventMessages(locale).seriesUnclear, 400, null, true)
    const event = await req.payload.findByID({
      collection: options.slugs.events,
      id: String(req.routeParams?.id),
      depth: 0,
      draft: true,
      disableErrors: true,
      req,
    })
    if (!event) throw new NotFound(req.t)
    if (!event.startsAt || !event.endsAt)
      throw new APIError(eventMessages(locale).seriesUndated, 400, null, true)
    const timeZone = event.startsAt_tz ?? options.timeZone
    const dates = seriesDates({ ...event, timeZone, rule })
    const described = dates.map((date): DescribedDate => ({
      ...date,
      text: formatEventWhen({ ...date, timeZone, locale }),
    }))
    if (create !== true) return Response.json({ dates: described })
    const ids = await createSeries({ payload: req.payload, event, dates, publish: publish === true, req })
    return Response.json({ dates: described, ids }, { status: 201 })
  },
})
