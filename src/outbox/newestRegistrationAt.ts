import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'

/** When somebody registered last, over whichever process; null where nobody has. */
export async function newestRegistrationAt(payload: Payload): Promise<Date | null> {
  const { docs } = await payload.db.find<{ createdAt: string }>({
    collection: optionsOf(payload).slugs.registrations,
    select: { createdAt: true },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
  })
  return docs[0] ? new Date(docs[0].createdAt) : null
}
