import type { CollectionBeforeDeleteHook } from 'payload'
import { optionsOf } from '../../src/options.ts'

/** What was sent to a site goes with it. */
export const deleteDeliveriesOfSite: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { webhookDeliveries: collection } = optionsOf(req.payload).slugs
  await req.payload.delete({ collection, where: { site: { equals: id } }, req })
}
