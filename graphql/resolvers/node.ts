import { type Locale, toLocale } from '../../src/i18n/rules/locale.ts'
import { findPublicEvent } from '../../src/programme/publicEvents.ts'
import { findPublicSubject } from '../../src/programme/publicSubjects.ts'
import type { Programme } from '../../src/programme/readModel/Programme.ts'
import type { GraphqlContext } from '../context.ts'
import type { QueryResolvers } from '../generated/resolverTypes.ts'
import { type NodeType, requireGlobalId } from '../globalId.ts'
import type { NodeModel } from '../models.ts'

type Find = (
  args: Omit<GraphqlContext, 'programme'> & { programme: Programme; locale: Locale; id: string },
) => Promise<NodeModel | null>

const finders: Record<NodeType, Find> = {
  Event: async ({ payload, programme, locale, now, id }) => {
    const event = await findPublicEvent({ payload, programme, locale, now, id })
    return event && Object.assign(event, { locale, __typename: 'Event' as const })
  },
  Speaker: async ({ programme, locale, id }) => {
    const speaker = findPublicSubject({ programme: programme[locale], kind: 'speakers', id })
    return speaker && { ...speaker, locale, __typename: 'Speaker' }
  },
  Partner: async ({ programme, locale, id }) => {
    const partner = findPublicSubject({ programme: programme[locale], kind: 'partners', id })
    return partner && { ...partner, locale, __typename: 'Partner' }
  },
  Topic: async ({ programme, locale, id }) => {
    const topic = findPublicSubject({ programme: programme[locale], kind: 'topics', id })
    return topic && { ...topic, locale, __typename: 'Topic' }
  },
}

/** Anything with an id. */
export const node: NonNullable<QueryResolvers['node']> = async (_, { id: globalId, locale }, context) => {
  const { type, id } = requireGlobalId(globalId)
  const programme = await context.programme()
  return finders[type]({ ...context, programme, locale: toLocale(locale), id })
}
