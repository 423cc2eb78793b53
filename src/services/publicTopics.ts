import type { Payload } from 'payload'
import type { Locale } from '../domain/locale.ts'
import { compareByName } from '../domain/nameOrder.ts'
import type { PublicTopic } from '../domain/publicEvent.ts'
import { currentProgramme } from './programme/currentProgramme.ts'
import type { Programme } from './programme/Programme.ts'

/** Finds all topics of published events, by name. */
export async function findPublicTopics({
  payload,
  programme,
  locale,
}: {
  payload: Payload
  /** Default: as it is now. */
  programme?: Programme
  locale: Locale
}): Promise<PublicTopic[]> {
  const { topics } = (programme ?? (await currentProgramme(payload)))[locale]
  return [...topics.values()].sort(compareByName)
}
