import type { Payload } from 'payload'
import { inLanguage } from '../i18n/inLanguage.ts'
import { toLocale } from '../i18n/rules/locale.ts'
import { optionsOf } from '../options.ts'
import type { Panellist } from './rules/ConferenceProvider.ts'
import { staffId } from './rules/doorRole.ts'
import type { RoomEvent } from './rules/roomPlan.ts'

/** Finds those who are wished to speak in a webinar, by the names that stand on the page of their event. */
export async function findPanellists({
  payload,
  event,
  wished,
}: {
  payload: Payload
  event: RoomEvent
  /** Their ids at the door. */
  wished: readonly string[]
}): Promise<Panellist[]> {
  const ids = event.speakers.map(({ id }) => id).filter((id) => wished.includes(staffId(id)))
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: optionsOf(payload).slugs.speakers,
    where: { id: { in: ids } },
    select: { name: true },
    pagination: false,
    depth: 0,
    ...inLanguage({ payload, locale: toLocale(null) }),
  })
  return docs.map(({ id, name }) => ({ id: staffId(String(id)), displayName: name }))
}
