import { defaultLocale } from '../../src/i18n/rules/locale.ts'
import { findPublicSpeakers } from '../../src/programme/publicSpeakers.ts'
import { nameCursor, readNameCursor } from '../cursor.ts'
import type { QueryResolvers } from '../generated/resolverTypes.ts'
import { pageInfoOf } from '../pageInfo.ts'
import { readPageSize } from '../pageSize.ts'

/** A page of the speakers of published events. */
export const speakers: NonNullable<QueryResolvers['speakers']> = async (_, { first, after }, context) => {
  const page = await findPublicSpeakers({
    payload: context.payload,
    programme: await context.programme(),
    locale: defaultLocale,
    limit: readPageSize({ first, context }),
    ...(typeof after === 'string' && { after: readNameCursor(after) }),
  })
  const pageInfo = pageInfoOf({ page, cursors: page.speakers.map(nameCursor), after })
  return { nodes: page.speakers, totalCount: page.totalCount, pageInfo }
}
