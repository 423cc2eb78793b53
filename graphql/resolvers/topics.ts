import { defaultLocale } from '../../src/i18n/rules/locale.ts'
import { findPublicTopics } from '../../src/programme/publicTopics.ts'
import type { QueryResolvers } from '../generated/resolverTypes.ts'

/** All topics of published events. */
export const topics: NonNullable<QueryResolvers['topics']> = async (_, _args, { payload, programme }) =>
  findPublicTopics({ payload, programme: await programme(), locale: defaultLocale })
