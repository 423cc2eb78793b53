import { organiserIn } from '../appearance/appearance.ts'
import type { Payload, Where } from 'payload'
import { type Locale, toLocale } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import { eachRegistration } from '../participation/eachRegistration.ts'
import { findParticipationEvent } from '../participation/participationEvent.ts'
import type { ParticipationEvent } from '../participation/rules/participation.ts'
import { certificatesPdf, type CertifiedPerson } from './certificates.ts'
import type { DocumentStream } from './DocumentStream.ts'

/** Certificates of attendance of one event, to be written. */
export interface Certificates {
  event: ParticipationEvent
  total: number
  /** Begins to write them. */
  stream: () => DocumentStream
}

interface Attended {
  id: string | number
  name?: string | null
  locale: string
}

/** The certificates of those who attended an event, or of one of them; null where nobody did. */
export async function findCertificates({
  payload,
  eventId,
  registrationId,
  locale,
}: {
  payload: Payload
  eventId: string
  /** Default: everybody. */
  registrationId?: string
  /** Of the document as a whole; each page has its person's. */
  locale: Locale
}): Promise<Certificates | null> {
  const { slugs } = optionsOf(payload)
  const where: Where = {
    and: [
      { attended: { equals: true } },
      { status: { equals: 'confirmed' } },
      ...(registrationId === undefined ? [] : [{ id: { equals: registrationId } }]),
    ],
  }
  const de = await findParticipationEvent({ payload, eventId, locale: 'de' })
  const en = await findParticipationEvent({ payload, eventId, locale: 'en' })
  const { totalDocs: total } = await payload.db.count({
    collection: slugs.registrations,
    where: { and: [{ event: { equals: eventId } }, where] },
  })
  if (!de || !en || total === 0) return null
  const events = { de, en }
  const organisers = {
    de: organiserIn({ payload, locale: 'de' }),
    en: organiserIn({ payload, locale: 'en' }),
  }
  const people = async function* (): AsyncGenerator<CertifiedPerson[]> {
    // What writes their numbers is loaded with the first of them.
    const { certificateNumber } = await import('../participation/rules/certificateNumber.ts')
    const select = { name: true, locale: true } as const
    for await (const page of eachRegistration<Attended>({ payload, eventId, where, select })) {
      yield page.map((registration) => certify({ payload, eventId, registration, certificateNumber }))
    }
  }
  return {
    event: events[locale],
    total,
    stream: () => certificatesPdf({ events, people: people(), organisers, locale }),
  }
}

function certify({
  payload,
  eventId,
  registration,
  certificateNumber,
}: {
  payload: Payload
  eventId: string
  registration: Attended
  certificateNumber: (typeof import('../participation/rules/certificateNumber.ts'))['certificateNumber']
}): CertifiedPerson {
  const { addresses } = optionsOf(payload)
  const name = registration.name ?? null
  const locale = toLocale(registration.locale)
  const registrationId = String(registration.id)
  const number = certificateNumber({ eventId, registrationId, name, secret: payload.secret })
  return { name, locale, number, url: addresses.urlOf(addresses[locale].certificate(number)) }
}
