import type { Payload } from 'payload'
import { tokenFromSeed } from '../../src/registrations/rules/keys.ts'
import type { StoredRegistration } from '../../src/registrations/findRegistration.ts'

/** The latest registration of somebody for an event, with the columns that no access ever shows. */
export async function storedRegistration(
  payload: Payload,
  { event, email }: { event: { id: string }; email: string },
): Promise<StoredRegistration> {
  const { docs } = await payload.db.find<StoredRegistration>({
    collection: 'registrations',
    where: { and: [{ event: { equals: event.id } }, { email: { equals: email } }] },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
  })
  if (!docs[0]) throw new Error('Nobody has registered with this address')
  return docs[0]
}

/** The token in the mails about a registration. */
export function tokenOf(payload: Payload, { tokenSeed }: { tokenSeed: string }): string {
  return tokenFromSeed({ seed: tokenSeed, secret: payload.secret })
}

/** Writes columns of a registration past every hook, such as a time that is over. */
export async function setColumns(
  payload: Payload,
  { id }: { id: string },
  data: Record<string, unknown>,
): Promise<void> {
  await payload.db.updateOne({
    collection: 'registrations',
    where: { id: { equals: id } },
    data,
    options: { atomic: true },
  })
}

/** Lets the time to confirm an address be over. */
export async function lapse(payload: Payload, registration: { id: string }): Promise<void> {
  await setColumns(payload, registration, { expiresAt: new Date(Date.now() - 1000).toISOString() })
}
