import type { Payload } from 'payload'
import {
  type Addressable,
  type Audience,
  isAddressed,
  statusesOf,
} from '../../announcements/rules/audience.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import { optionsOf } from '../../options.ts'
import { eachRegistration } from '../../participation/eachRegistration.ts'
import type { StoredRegistration } from '../../registrations/findRegistration.ts'

/** Somebody whom a message is for. */
export type Addressee = Addressable &
  Pick<StoredRegistration, 'id' | 'event' | 'email' | 'name' | 'locale' | 'expiresAt'>

const columns = {
  event: true,
  email: true,
  name: true,
  locale: true,
  status: true,
  attended: true,
  answers: true,
  expiresAt: true,
} as const

/** Finds the people of an event whom a message is for, as they stand now, page by page. */
export async function* eachAddressee({
  payload,
  eventId,
  audience,
}: {
  payload: Payload
  eventId: string
  audience: Audience
}): AsyncGenerator<Addressee[]> {
  // Where nobody was ticked, nobody is known to have been away.
  if (audience.group === 'absent' && !(await isAttendanceNoted({ payload, eventId }))) return
  const where = { status: { in: [...statusesOf(audience.group)] } }
  const chosen = audience.chosen?.ids ? new Set(audience.chosen.ids) : null
  for await (const page of eachRegistration<Addressee>({ payload, eventId, where, select: columns })) {
    yield page.filter(
      (registration) =>
        (chosen?.has(String(registration.id)) ?? true) && isAddressed({ audience, registration }),
    )
  }
}

/** Tells whether anybody has been noted as having been there. */
export async function isAttendanceNoted({
  payload,
  eventId,
}: {
  payload: Payload
  eventId: string
}): Promise<boolean> {
  const { totalDocs } = await payload.db.count({
    collection: optionsOf(payload).slugs.registrations,
    where: { and: [{ event: { equals: eventId } }, { attended: { equals: true } }] },
  })
  return totalDocs > 0
}

/** How many people a message would go to, and one of them in each language to show it with. */
export interface Reach {
  total: number
  byLocale: Record<Locale, number>
  examples: Partial<Record<Locale, Addressee>>
}

/** Finds whom a message would reach if it went out now. */
export async function findReach(args: {
  payload: Payload
  eventId: string
  audience: Audience
}): Promise<Reach> {
  const reach: Reach = { total: 0, byLocale: { de: 0, en: 0 }, examples: {} }
  for await (const page of eachAddressee(args)) {
    for (const addressee of page) {
      reach.total += 1
      reach.byLocale[addressee.locale] += 1
      reach.examples[addressee.locale] ??= addressee
    }
  }
  return reach
}
