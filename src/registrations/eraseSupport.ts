import type { Payload } from 'payload'
import { compareAndSet } from '../database/compareAndSet.ts'
import { optionsOf } from '../options.ts'
import { noSupport } from './rules/support.ts'

/**
 * Takes what somebody needs to take part out of their registration, with the consent to it, of which nothing is left to
 * prove then. Whoever calls this sees to it that it is gone from the database's free pages too.
 */
export async function eraseSupport({
  payload,
  id,
}: {
  payload: Payload
  id: string | number
}): Promise<void> {
  await compareAndSet({
    payload,
    collection: optionsOf(payload).slugs.registrations,
    where: { id: { equals: id } },
    data: noSupport,
  })
}
