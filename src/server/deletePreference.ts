import type { PayloadHandler } from 'payload'
import { refuseRest } from './refuseRest.ts'

/** Deletes what somebody prefers in the admin, as Payload does, which breaks on SQLite where there is nothing to delete. */
export const deletePreference =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    const { payload, routeParams, user } = req
    if (!user) return handler(req)
    const { totalDocs } = await payload.count({
      collection: 'payload-preferences',
      where: {
        and: [
          { key: { equals: routeParams?.key } },
          { 'user.value': { equals: user.id } },
          { 'user.relationTo': { equals: user.collection } },
        ],
      },
    })
    if (totalDocs > 0) return handler(req)
    return refuseRest({ status: 404, message: 'There is no such preference.' })
  }
