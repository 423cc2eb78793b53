import { organiserIn } from '../../../src/appearance/appearance.ts'
import { defaultLocale } from '../../../src/i18n/rules/locale.ts'
import { type Endpoint, NotFound } from 'payload'
import type { GivenConsent } from '../../../src/consents/rules/consents.ts'
import type { ResolvedOptions } from '../../../src/options.ts'
import { consentRecordPage } from '../../../src/consents/consentRecordPage.ts'
import { idsIn } from '../../../src/events/eventDocuments.ts'
import { requireEditor } from './requireStaff.ts'
import { inLanguage } from '../../../src/i18n/inLanguage.ts'

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
}

/** The proof of a registration's consents, as a page to print, for editors. */
export const consentRecordEndpoint = ({ slugs, timeZone }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  path: '/:id/consent-record',
  method: 'get',
  handler: async (req) => {
    const { payload } = req
    const byId = { depth: 0, disableErrors: true } as const
    const id = String(req.routeParams?.id)
    requireEditor({ req })
    const registration = await payload.findByID({ collection: slugs.registrations, id, ...byId })
    if (!registration) throw new NotFound(req.t)
    const [eventId = ''] = idsIn([registration.event])
    const event = await payload.findByID({
      collection: slugs.events,
      id: eventId,
      trash: true,
      ...inLanguage({ payload }),
      joins: false,
      ...byId,
    })
    const html = consentRecordPage({
      registrationId: String(registration.id),
      email: registration.email,
      name: registration.name ?? null,
      consents: (registration.consents ?? []) as unknown as GivenConsent[],
      presentOccasion: {
        organiser: organiserIn({ payload, locale: defaultLocale }).name,
        title: event?.title ?? '–',
        startsAt: event?.startsAt ?? registration.createdAt,
      },
      timeZone,
    })
    return new Response(html, { headers })
  },
})
