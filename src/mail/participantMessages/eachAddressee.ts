import type { Payload, Where } from 'payload'
import {
  type Addressable,
  type Audience,
  isAddressed,
  isKnownAfterwards,
  statusesOf,
} from '../../announcements/rules/audience.ts'
import { type Locale, locales } from '../../i18n/rules/locale.ts'
import { optionsOf } from '../../options.ts'
import { eachRegistration, registrationOrder } from '../../participation/eachRegistration.ts'
import { countOfEvent } from '../../registrations/countOfEvent.ts'
import type { StoredRegistration } from '../../registrations/findRegistration.ts'

/** Somebody whom a message is for. */
export type Addressee = Addressable &
  Pick<StoredRegistration, 'id' | 'event' | 'email' | 'name' | 'locale' | 'expiresAt'>

/** The people of an event whom a message is for. */
interface EventAudience {
  payload: Payload
  eventId: string
  audience: Audience
}

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
}: EventAudience): AsyncGenerator<Addressee[]> {
  const where = await whereInGroup({ payload, eventId, audience })
  if (where === null) return
  const chosen = audience.chosen?.ids ? new Set(audience.chosen.ids) : null
  for await (const page of eachRegistration<Addressee>({ payload, eventId, where, select: columns })) {
    yield page.filter(
      (registration) =>
        (chosen?.has(String(registration.id)) ?? true) && isAddressed({ audience, registration }),
    )
  }
}

/** What a registration must be like to belong to the group; null where nobody does. */
async function whereInGroup({ payload, eventId, audience: { group } }: EventAudience): Promise<Where | null> {
  // Where nobody was ticked, nobody is known to have been away.
  if (group === 'absent' && !(await isAttendanceNoted({ payload, eventId }))) return null
  const status = { status: { in: [...statusesOf(group)] } }
  if (!isKnownAfterwards(group)) return status
  return {
    and: [status, { attended: group === 'attended' ? { equals: true } : { not_equals: true } }],
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
  return (await countOfEvent({ payload, eventId, where: { attended: { equals: true } } })) > 0
}

/** How many people a message would go to, and one of them in each language to show it with. */
export interface Reach {
  total: number
  byLocale: Record<Locale, number>
  examples: Partial<Record<Locale, Addressee>>
}

/**
 * Finds whom a message would reach if it went out now. The database counts a whole group; whoever was chosen, or gave an answer,
 * is found by reading.
 */
export async function findReach(args: EventAudience): Promise<Reach> {
  const { answer, chosen } = args.audience
  if (answer === null && !chosen?.ids) return findReachOfGroup(args)
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

async function findReachOfGroup({ payload, eventId, audience }: EventAudience): Promise<Reach> {
  const reach: Reach = { total: 0, byLocale: { de: 0, en: 0 }, examples: {} }
  const where = await whereInGroup({ payload, eventId, audience })
  if (where === null) return reach
  for (const locale of locales) {
    const { totalDocs, docs } = await payload.db.find<Addressee>({
      collection: optionsOf(payload).slugs.registrations,
      where: { and: [{ event: { equals: eventId } }, where, { locale: { equals: locale } }] },
      select: columns,
      sort: registrationOrder,
      limit: 1,
      // MongoDB counts what it returns where it is not asked for pages.
      pagination: true,
    })
    reach.total += totalDocs
    reach.byLocale[locale] = totalDocs
    if (docs[0]) reach.examples[locale] = docs[0]
  }
  return reach
}
