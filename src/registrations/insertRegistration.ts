import { createLocalReq, type Payload, type RequestContext } from 'payload'
import { optionsOf } from '../options.ts'
import type { Registration } from '../payload-types.ts'

/**
 * Stores a registration that the system itself makes: past the same hooks as any other, in one write, without
 * reading it back. Payload's own operation takes about twice the time, for fields that need none of what it does: the
 * hooks check and complete each. Where a project has changed the collection, that no longer holds, and Payload does it.
 */
export async function insertRegistration({
  payload,
  data,
  context,
}: {
  payload: Payload
  data: Record<string, unknown>
  context: RequestContext
}): Promise<null> {
  const { slugs, collections } = optionsOf(payload)
  if (collections.registrations) {
    const unchecked = data as Partial<Registration> as Registration
    await payload.create({ collection: slugs.registrations, data: unchecked, depth: 0, context })
    return null
  }
  const { config: collection } = payload.collections[slugs.registrations]
  const { beforeValidate, beforeChange, afterChange } = collection.hooks
  const req = await createLocalReq({ context }, payload)
  const shared = { collection, context: req.context, req, operation: 'create' } as const
  let prepared: Partial<Registration> = { ...data }
  for (const hook of [...beforeValidate, ...beforeChange]) {
    const changed = (await hook({ ...shared, data: prepared })) as Partial<Registration> | undefined
    prepared = changed ?? prepared
  }
  await payload.db.create({ collection: collection.slug, data: { ...prepared }, returning: false })
  for (const hook of afterChange) {
    await hook({ ...shared, data: prepared, doc: prepared, previousDoc: {} })
  }
  return null
}
