import type { Payload } from 'payload'
import type { Locale } from '../i18n/rules/locale.ts'
import { type NamePosition, pageByName } from './rules/nameOrder.ts'
import type { PublicPartner } from './rules/publicEvent.ts'
import { currentProgramme } from './readModel/currentProgramme.ts'
import type { Programme } from './readModel/Programme.ts'

/** A page of the organisations that published events are held with. `totalCount` counts all of them, on this page or not. */
export interface PartnerPage {
  partners: PublicPartner[]
  totalCount: number
  hasNextPage: boolean
}

/** Finds the organisations that published events are held with, by name. */
export async function findPublicPartners({
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
}): Promise<PartnerPage> {
  const { partners } = (programme ?? (await currentProgramme(payload)))[locale]
  const { items, hasNextPage } = pageByName({ items: [...partners.values()], limit, after })
  return { partners: items, totalCount: partners.size, hasNextPage }
}

/** Finds one of the organisations that published events are held with; null where there is none. */
export async function findPublicPartner({
  payload,
  programme,
  locale,
  id,
}: {
  payload: Payload
  programme?: Programme
  locale: Locale
  id: string
}): Promise<PublicPartner | null> {
  const { partners } = (programme ?? (await currentProgramme(payload)))[locale]
  return partners.get(id) ?? null
}
