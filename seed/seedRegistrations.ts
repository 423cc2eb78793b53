import type { Payload } from 'payload'
import { optionsOf } from '../src/options.ts'
import { registerForEvent } from '../src/registrations/registerForEvent.ts'
import { findRegistrationTerms } from '../src/registrations/terms.ts'

const people = [
  'Alma Abendroth',
  'Bent Börensen',
  'Carla Claasen',
  'Deniz Dahlke',
  'Enno Evers',
  'Frieda Falk',
  'Gesa Grimm',
  'Hanno Hinrichs',
  'Inka Iwersen',
]

/** Registers example people, at addresses that belong to nobody (RFC 2606), by the path that everybody takes. */
export async function seedRegistrations({
  payload,
  eventId,
  people: count,
}: {
  payload: Payload
  eventId: string
  people: number
}): Promise<void> {
  const terms = await findRegistrationTerms({ payload, eventId, locale: 'de' })
  const consents = (terms?.requested ?? []).map(({ key, version }) => ({ key, version }))
  for (const name of people.slice(0, count)) {
    await registerForEvent({ payload, input: { eventId, name, email: addressOf(name), consents } })
  }
  // Invented people get no mail, whatever mail server the operator has set.
  await payload.db.updateMany({
    collection: optionsOf(payload).slugs.registrations,
    where: { event: { equals: eventId } },
    data: { pendingMails: null },
  })
}

function addressOf(name: string): string {
  const plain = name.toLowerCase().replaceAll('ö', 'oe').replace(' ', '.')
  return `${plain}@example.org`
}
