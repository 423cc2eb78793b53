import type { Endpoint, Where } from 'payload'
import { countSeats } from '../../../src/registrations/countSeats.ts'
import { mailTroubles } from '../../../src/overview/rules/overview.ts'
import { optionsOf } from '../../../src/options.ts'
import type { EventSeats } from '../../../src/registrations/rules/capacityNotice.ts'
import { requireHelper } from '../../registrations/endpoints/requireStaff.ts'

/** How many seats of an event are taken, how many people wait, and what mails to look after, for editors and those who help with it. */
export const seatsEndpoint = (): Omit<Endpoint, 'root'> => ({
  path: '/:id/seats',
  method: 'get',
  handler: async (req) => {
    const eventId = String(req.routeParams?.id)
    requireHelper({ req, eventId })
    const { payload } = req
    const counts = await countSeats({ payload, eventId })
    const event = await payload.findByID({
      collection: optionsOf(payload).slugs.events,
      id: eventId,
      depth: 0,
      draft: true,
      select: { registration: { capacity: true, enabled: true } },
      disableErrors: true,
    })
    const { capacity = null, enabled } = event?.registration ?? {}
    const { isEditor, slugs } = optionsOf(payload)
    const inTrouble: Where = { and: [{ event: { equals: eventId } }, { state: { in: [...mailTroubles] } }] }
    const seats: EventSeats = {
      ...counts,
      capacity,
      takesRegistrations: Boolean(enabled),
      mailTroubles: isEditor({ req })
        ? (await payload.count({ collection: slugs.messages, where: inTrouble })).totalDocs
        : null,
    }
    return Response.json(seats, { headers: { 'Cache-Control': 'no-store' } })
  },
})
