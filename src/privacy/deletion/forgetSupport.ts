import type { Payload, Where } from 'payload'
import { documentsIn } from '../../database/documentsIn.ts'
import { scrubDatabase } from '../../database/scrubDatabase.ts'
import { optionsOf } from '../../options.ts'
import { eraseSupport } from '../../registrations/eraseSupport.ts'
import { supportKeepDays } from '../../registrations/rules/support.ts'
import { outdatedEvents } from './outdatedEvents.ts'

/**
 * Deletes what people said they need to take part, with their consent to it, once their event is over and nobody has to
 * arrange anything any more. The registrations stay as long as they are kept. Returns how many told of it.
 */
export async function forgetSupport({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  const collection = optionsOf(payload).slugs.registrations
  const isTold: Where = { support: { exists: true } }
  const { values } = await payload.db.findDistinct({ collection, field: 'event', where: isTold })
  const among = values.map(({ event }) => event as string | number)
  const events = await outdatedEvents({ payload, now, among, atMost: supportKeepDays })
  let forgotten = 0
  for await (const { id } of documentsIn<{ id: string | number }>({
    payload,
    collection,
    where: { and: [isTold, { event: { in: events } }] },
    select: { event: true },
  })) {
    await eraseSupport({ payload, id })
    forgotten += 1
  }
  if (forgotten > 0) await scrubDatabase(payload)
  return forgotten
}
