import type { Payload } from 'payload'
import { compareAndSet } from '../database/compareAndSet.ts'
import { isUniqueViolation } from '../database/isUniqueViolation.ts'
import { optionsOf } from '../options.ts'
import type { Stay } from './rules/ConferenceProvider.ts'

/** A stay whose person is known by their registration. */
export type KnownStay = Pick<Stay, 'from' | 'until' | 'key'> & { registrationId: string }

/** Who told of a stay: a click on our own page, or the conference provider. */
export type StaySource = 'door' | 'provider'

/** Stores stays, each once by its key; one whose end becomes known gets it. */
export async function storeStays({
  payload,
  eventId,
  source,
  stays,
}: {
  payload: Payload
  eventId: string
  source: StaySource
  stays: readonly KnownStay[]
}): Promise<void> {
  const collection = optionsOf(payload).slugs.presences
  for (const { registrationId, from: cameAt, until: leftAt, key: own } of stays) {
    const key = `${eventId}:${own}`
    try {
      await payload.db.create({
        collection,
        data: { eventId, registrationId, source, cameAt, leftAt, key },
        returning: false,
      })
    } catch (error) {
      if (!isUniqueViolation(error, 'key')) throw error
      if (leftAt === null) continue
      await compareAndSet({ payload, collection, where: { key: { equals: key } }, data: { leftAt } })
    }
  }
}
