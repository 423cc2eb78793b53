import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { isUniqueViolation } from '../database/isUniqueViolation.ts'
import { optionsOf } from '../options.ts'
import type { Event } from '../payload-types.ts'

/** Makes a draft of an event, for editors to go on with: what is missing, such as the times, is asked for when it is published. */
export async function createDraft({
  payload,
  title,
  data,
  locale,
  req,
}: {
  payload: Payload
  title: string
  data: object
  /** Default: that of the request. */
  locale?: string
  req?: PayloadRequest
}): Promise<Event> {
  const create = (slug: string): Promise<Event> =>
    payload.create({
      collection: optionsOf(payload).slugs.events,
      data: { ...data, title, slug, _status: 'draft' } as never,
      draft: true,
      depth: 0,
      ...(locale !== undefined && { locale: locale as 'de' }),
      ...(req && { req }),
    })
  try {
    return await create('')
  } catch (error) {
    // There is an event of that name.
    if (!isUniqueViolation(error, 'slug')) throw error
    return create(`${title} ${randomBytes(3).toString('hex')}`)
  }
}
