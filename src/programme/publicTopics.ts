import type { Payload } from 'payload'
import type { Locale } from '../i18n/rules/locale.ts'
import { compareByName } from './rules/nameOrder.ts'
import type { PublicTopic } from './rules/publicEvent.ts'
import { currentProgramme } from './readModel/currentProgramme.ts'
import type { Programme } from './readModel/Programme.ts'

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
