import type { Payload, Where } from 'payload'
import type { AnnouncementKind } from './rules/announcement.ts'
import { mailKind } from '../mail/rules/mailKind.ts'
import type { RegistrationStatus } from '../registrations/rules/moves.ts'
import { optionsOf } from '../options.ts'
import { type Locale, locales } from '../i18n/rules/locale.ts'

/** Those who stand, with an event, where its mail says something true. */
function standingAt({ eventId, kind }: { eventId: string | number; kind: AnnouncementKind }): Where[] {
  return [{ event: { equals: eventId } }, { status: { in: [...mailKind(kind).trueWhile] } }]
}

/** Whom an announcement is for: those who had registered for its event before it changed. */
export function recipientsOf({
  eventId,
  kind,
  registeredUntil,
}: {
  eventId: string | number
  kind: AnnouncementKind
  /** RFC 3339. */
  registeredUntil: string
}): Where {
  return {
    and: [...standingAt({ eventId, kind }), { createdAt: { less_than_equal: registeredUntil } }],
  }
}

/** How many people an announcement would reach now, by where they stand. */
export async function countRecipients({
  payload,
  eventId,
  kind,
}: {
  payload: Payload
  eventId: string | number
  kind: AnnouncementKind
}): Promise<Partial<Record<RegistrationStatus, number>>> {
  const counts: Partial<Record<RegistrationStatus, number>> = {}
  for (const status of mailKind(kind).trueWhile) {
    const { totalDocs } = await payload.db.count({
      collection: optionsOf(payload).slugs.registrations,
      where: { and: [{ event: { equals: eventId } }, { status: { equals: status } }] },
    })
    counts[status] = totalDocs
  }
  return counts
}

/** The languages that an announcement would reach people in. */
export async function findRecipientLocales({
  payload,
  eventId,
  kind,
}: {
  payload: Payload
  eventId: string | number
  kind: AnnouncementKind
}): Promise<Locale[]> {
  const isRead = async (locale: Locale): Promise<boolean> => {
    const { totalDocs } = await payload.db.count({
      collection: optionsOf(payload).slugs.registrations,
      where: { and: [...standingAt({ eventId, kind }), { locale: { equals: locale } }] },
    })
    return totalDocs > 0
  }
  const read = await Promise.all(locales.map(isRead))
  return locales.filter((_locale, place) => read[place])
}
