import { APIError, type Endpoint, NotFound } from 'payload'
import { findCertificates } from '../../../src/documents/findCertificates.ts'
import { toLocale } from '../../../src/i18n/rules/locale.ts'
import { hasCertificates } from '../../../src/participation/rules/certificate.ts'
import { answerDocument } from './answerDocument.ts'
import { requireEditor } from './requireStaff.ts'

/** Certificates of attendance: of one person (`?registration=`), or of all who attended in one file. */
export const certificatesEndpoint = (): Omit<Endpoint, 'root'> => ({
  path: '/:id/participation/certificates.pdf',
  method: 'get',
  handler: async (req) => {
    const eventId = String(req.routeParams?.id)
    requireEditor({ req })
    const { payload } = req
    const locale = toLocale(req.i18n.language)
    const registrationId = req.searchParams.get('registration') ?? undefined
    const certificates = await findCertificates({ payload, eventId, registrationId, locale })
    if (!certificates) throw new NotFound(req.t)
    const { event, total, stream } = certificates
    if (!hasCertificates({ event, now: new Date() })) throw new APIError(notHeld[locale], 409, null, true)
    return answerDocument({
      req,
      stream: stream(),
      total,
      type: 'application/pdf',
      name: `${registrationId ? 'teilnahmebescheinigung' : 'teilnahmebescheinigungen'}-${event.slug}.pdf`,
    })
  },
})

const notHeld = {
  de: 'Bescheinigungen gibt es erst, wenn die Veranstaltung begonnen hat.',
  en: 'There are certificates only once the event has begun.',
}
