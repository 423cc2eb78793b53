import { toLocale } from '../../src/i18n/rules/locale.ts'
import { findPublicTopics } from '../../src/programme/publicTopics.ts'
import type { QueryResolvers } from '../generated/resolverTypes.ts'

/** All topics of published events. */
export const topics: NonNullable<QueryResolvers['topics']> = async (_, args, { payload, programme }) => {
  const locale = toLocale(args.locale)
  const found = await findPublicTopics({ payload, programme: await programme(), locale })
  return found.map((topic) => ({ ...topic, locale }))
}
