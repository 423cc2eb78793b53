import type { Payload } from 'payload'
import { toLocale } from '../i18n/rules/locale.ts'
import { inLanguage } from '../i18n/inLanguage.ts'
import { idsIn } from '../events/eventDocuments.ts'
import { optionsOf } from '../options.ts'
import type { RoomEvent } from './rules/roomPlan.ts'

/** Finds what decides about the rooms of events, those in the trash among them; by their ids. */
export async function findRoomEvents({
  payload,
  ids,
}: {
  payload: Payload
  ids: readonly string[]
}): Promise<Map<string, RoomEvent & { slug: string }>> {
  const { slugs, timeZone } = optionsOf(payload)
  const { docs } = await payload.find({
    collection: slugs.events,
    where: { id: { in: [...ids] } },
    select: {
      title: true,
      slug: true,
      startsAt: true,
      startsAt_tz: true,
      endsAt: true,
      status: true,
      format: true,
      _status: true,
      deletedAt: true,
      speakers: true,
    },
    trash: true,
    limit: 0,
    pagination: false,
    depth: 0,
    joins: false,
    ...inLanguage({ payload, locale: toLocale(null) }),
  })
  return new Map(
    docs.map(({ id, startsAt_tz, _status, deletedAt, speakers, ...event }) => [
      String(id),
      {
        ...event,
        id: String(id),
        timeZone: startsAt_tz ?? timeZone,
        isPublished: _status === 'published',
        isTrashed: Boolean(deletedAt),
        speakers: (speakers ?? []).flatMap(({ speaker, role }) =>
          idsIn([speaker]).map((speakerId) => ({ id: speakerId, role })),
        ),
      },
    ]),
  )
}
