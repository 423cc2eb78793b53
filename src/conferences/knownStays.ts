import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import type { Stay } from './rules/ConferenceProvider.ts'
import { pseudonymOf } from './rules/participant.ts'
import { unsealAccess } from './sealed.ts'
import type { KnownStay } from './storeStays.ts'

/**
 * Finds whose stays a provider tells of, by what it was told of people: their registration, their pseudonym or its own number for
 * them; never by a name. Stays of others, such as guests and hosts, are left out.
 */
export async function knownStays({
  payload,
  eventId,
  domain,
  stays,
}: {
  payload: Payload
  eventId: string
  /** Of the pseudonyms. */
  domain: string
  stays: readonly Stay[]
}): Promise<KnownStay[]> {
  if (stays.length === 0) return []
  const { docs } = await payload.db.find<{ id: string; conferenceAccess?: string | null }>({
    collection: optionsOf(payload).slugs.registrations,
    where: { event: { equals: eventId } },
    select: { conferenceAccess: true },
    pagination: false,
  })
  const byId = new Map<string, string>()
  const byPseudonym = new Map<string, string>()
  const byPerson = new Map<string, string>()
  for (const { id, conferenceAccess } of docs) {
    const registrationId = String(id)
    byId.set(registrationId, registrationId)
    byPseudonym.set(pseudonymOf({ registrationId, domain }), registrationId)
    const personId = unsealAccess(conferenceAccess, payload.secret)?.access.personId
    if (personId) byPerson.set(personId, registrationId)
  }
  return stays.flatMap(({ person, from, until, key }) => {
    const registrationId =
      'registrationId' in person
        ? byId.get(person.registrationId)
        : 'pseudonym' in person
          ? byPseudonym.get(person.pseudonym.toLowerCase())
          : byPerson.get(person.personId)
    return registrationId ? [{ registrationId, from, until, key }] : []
  })
}
