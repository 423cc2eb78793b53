import { APIError, type Endpoint, NotFound, type Where } from 'payload'
import { eventPhase } from '../../../src/events/rules/eventPhase.ts'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import { certificatesPdf, type CertifiedPerson } from '../../../src/documents/certificates.ts'
import type { ResolvedOptions } from '../../../src/options.ts'
import { eachRegistration } from '../../../src/participation/eachRegistration.ts'
import { findParticipationEvent } from '../../../src/participation/participationEvent.ts'
import { requireEditor } from './requireStaff.ts'
import { answerDocument } from './answerDocument.ts'

interface Attended {
  id: string
  name?: string | null
  locale: string
  createdAt: string
}

/** Certificates of attendance: of one person (`?registration=`), or of all who attended in one file. */
export const certificatesEndpoint = ({ organiser, slugs }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  path: '/:id/participation/certificates.pdf',
  method: 'get',
  handler: async (req) => {
    const eventId = String(req.routeParams?.id)
    requireEditor({ req })
    const { payload } = req
    const registration = req.searchParams.get('registration')
    const where: Where = {
      and: [
        { attended: { equals: true } },
        { status: { equals: 'confirmed' } },
        ...(registration ? [{ id: { equals: registration } }] : []),
      ],
    }
    const de = await findParticipationEvent({ payload, eventId, locale: 'de' })
    const en = await findParticipationEvent({ payload, eventId, locale: 'en' })
    const { totalDocs: total } = await payload.db.count({
      collection: slugs.registrations,
      where: { and: [{ event: { equals: eventId } }, where] },
    })
    if (!de || !en || total === 0) throw new NotFound(req.t)
    if (de.status !== 'scheduled' || eventPhase({ ...de, now: new Date() }) === 'upcoming')
      throw new APIError(notHeld[toLocale(req.i18n.language)], 409, null, true)
    const people = async function* (): AsyncGenerator<CertifiedPerson[]> {
      const pages = eachRegistration<Attended>({
        payload,
        eventId,
        where,
        select: { name: true, locale: true },
      })
      for await (const page of pages) {
        yield page.map(({ name, locale }) => ({ name: name ?? null, locale: toLocale(locale) }))
      }
    }
    return answerDocument({
      req,
      stream: certificatesPdf({
        events: { de, en },
        people: people(),
        organiser,
        locale: toLocale(req.i18n.language),
      }),
      total,
      type: 'application/pdf',
      name: `${registration ? 'teilnahmebescheinigung' : 'teilnahmebescheinigungen'}-${de.slug}.pdf`,
    })
  },
})

const notHeld = {
  de: 'Bescheinigungen gibt es erst, wenn die Veranstaltung begonnen hat.',
  en: 'There are certificates only once the event has begun.',
}
