import { defaultLocale } from '../../src/i18n/rules/locale.ts'
import { findPublicPartners } from '../../src/programme/publicPartners.ts'
import { nameCursor, readNameCursor } from '../cursor.ts'
import type { QueryResolvers } from '../generated/resolverTypes.ts'
import { pageInfoOf } from '../pageInfo.ts'
import { readPageSize } from '../pageSize.ts'

/** A page of the partners of published events. */
export const partners: NonNullable<QueryResolvers['partners']> = async (_, { first, after }, context) => {
  const page = await findPublicPartners({
    payload: context.payload,
    programme: await context.programme(),
    locale: defaultLocale,
    limit: readPageSize({ first, context }),
    ...(typeof after === 'string' && { after: readNameCursor(after) }),
  })
  const pageInfo = pageInfoOf({ page, cursors: page.partners.map(nameCursor), after })
  return { nodes: page.partners, totalCount: page.totalCount, pageInfo }
}
