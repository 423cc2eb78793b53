import { organiserIn } from '../../../src/appearance/appearance.ts'
import { APIError, type Endpoint, NotFound } from 'payload'
import { participantsPdf } from '../../../src/documents/participantsPdf.ts'
import { eventPhase } from '../../../src/events/rules/eventPhase.ts'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import { findParticipants } from '../../../src/participation/participantList.ts'
import { findParticipationEvent } from '../../../src/participation/participationEvent.ts'
import { answerDocument } from './answerDocument.ts'
import { requireEditor } from './requireStaff.ts'

/**
 * The list of participants for funders: of an event in a room everybody with a seat, to sign; of an online one those who
 * attended, with their minutes where they are known.
 */
export const participantsEndpoint = (): Omit<Endpoint, 'root'> => ({
  path: '/:id/participation/participants.pdf',
  method: 'get',
  handler: async (req) => {
    const eventId = String(req.routeParams?.id)
    requireEditor({ req })
    const { payload } = req
    const locale = toLocale(req.i18n.language)
    const event = await findParticipationEvent({ payload, eventId, locale })
    if (!event?.startsAt) throw new NotFound(req.t)
    const isInRoom = event.format !== 'online'
    const isHeld =
      event.status === 'scheduled' && (isInRoom || eventPhase({ ...event, now: new Date() }) !== 'upcoming')
    if (!isHeld) throw new APIError(notHeld[locale], 409, null, true)
    const all = await findParticipants({ payload, eventId })
    const people = isInRoom ? all : all.filter(({ attended }) => attended)
    const columns = { signature: isInRoom, minutes: people.some(({ minutes }) => minutes !== null) }
    const organiser = organiserIn({ payload, locale })
    return answerDocument({
      req,
      stream: participantsPdf({ event, people, columns, organiser, locale }),
      total: people.length,
      type: 'application/pdf',
      name: `${locale === 'de' ? 'teilnahmeliste' : 'participants'}-${event.slug}.pdf`,
    })
  },
})

const notHeld = {
  de: 'Die Teilnahmeliste einer Online-Veranstaltung gibt es erst, wenn sie begonnen hat, und keine für eine abgesagte oder verschobene.',
  en: 'The list of participants of an online event is there once it has begun, and never for one that is cancelled or postponed.',
}
