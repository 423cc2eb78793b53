import type { Payload } from 'payload'
import type { Locale } from '../i18n/rules/locale.ts'
import { type NamePosition, pageByName } from './rules/nameOrder.ts'
import type { PublicSpeaker } from './rules/publicEvent.ts'
import { currentProgramme } from './readModel/currentProgramme.ts'
import type { Programme } from './readModel/Programme.ts'

/** A page of those who contribute to published events. `totalCount` counts all of them, on this page or not. */
export interface SpeakerPage {
  speakers: PublicSpeaker[]
  totalCount: number
  hasNextPage: boolean
}

/** Finds those who contribute to published events, by name. */
export async function findPublicSpeakers({
  payload,
  programme,
  locale,
  limit,
  after,
}: {
  payload: Payload
  /** Default: as it is now. */
  programme?: Programme
  locale: Locale
  limit: number
  after?: NamePosition
}): Promise<SpeakerPage> {
  const { speakers } = (programme ?? (await currentProgramme(payload)))[locale]
  const { items, hasNextPage } = pageByName({ items: [...speakers.values()], limit, after })
  return { speakers: items, totalCount: speakers.size, hasNextPage }
}

/** Finds one of those who contribute to published events; null where there is none. */
export async function findPublicSpeaker({
  payload,
  programme,
  locale,
  id,
}: {
  payload: Payload
  programme?: Programme
  locale: Locale
  id: string
}): Promise<PublicSpeaker | null> {
  const { speakers } = (programme ?? (await currentProgramme(payload)))[locale]
  return speakers.get(id) ?? null
}
