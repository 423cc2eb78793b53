import { type Endpoint, NotFound } from 'payload'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import type { ResolvedOptions } from '../../../src/options.ts'
import { findPublicEvent } from '../../../src/programme/publicEvents.ts'
import type { SharedEvent } from '../../../src/programme/rules/SharedEvent.ts'
import { shareText } from '../../../src/programme/shareText.ts'
import { requireHelper } from '../../registrations/endpoints/requireStaff.ts'

/** Words to tell others of a published event by, in the language that is asked for; for editors and those who help with it. */
export const shareEndpoint = ({ addresses }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  path: '/:id/share',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    requireHelper({ req, eventId: id })
    const locale = toLocale(req.query.locale)
    const event = await findPublicEvent({ payload: req.payload, id, locale, now: new Date() })
    if (!event) throw new NotFound(req.t)
    const url = addresses.urlOf(addresses[locale].event(event.slug))
    const shared: SharedEvent = { title: event.title, url, text: shareText({ event, url, locale }) }
    return Response.json(shared, { headers: { 'Cache-Control': 'no-store' } })
  },
})
