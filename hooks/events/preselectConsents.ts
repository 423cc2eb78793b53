import type { PayloadRequest } from 'payload'
import { withinTransaction } from '../../src/database/withinTransaction.ts'
import type { ResolvedOptions } from '../../src/options.ts'

/** New events ask for the consents that are marked so. */
export const preselectConsents =
  ({ slugs }: ResolvedOptions) =>
  async ({ req }: { req: PayloadRequest }): Promise<(string | number)[]> => {
    const { docs } = await withinTransaction(req).find({
      collection: slugs.consentTexts,
      where: { preselected: { equals: true } },
      sort: '-key',
      depth: 0,
      pagination: false,
    })
    return docs.map(({ id }) => id)
  }
