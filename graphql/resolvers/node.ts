import { defaultLocale as locale } from '../../src/i18n/rules/locale.ts'
import { findPublicEvent } from '../../src/programme/publicEvents.ts'
import { findPublicPartner } from '../../src/programme/publicPartners.ts'
import { findPublicSpeaker } from '../../src/programme/publicSpeakers.ts'
import { findPublicTopics } from '../../src/programme/publicTopics.ts'
import type { Programme } from '../../src/programme/readModel/Programme.ts'
import type { GraphqlContext } from '../context.ts'
import type { QueryResolvers } from '../generated/resolverTypes.ts'
import { requireGlobalId, type NodeType } from '../globalId.ts'
import type { NodeModel } from '../models.ts'

type Find = (
  args: Omit<GraphqlContext, 'programme'> & { programme: Programme; id: string },
) => Promise<NodeModel | null>

const finders: Record<NodeType, Find> = {
  Event: async ({ payload, programme, now, id }) => {
    const event = await findPublicEvent({ payload, programme, locale, now, id })
    return event && Object.assign(event, { locale, __typename: 'Event' as const })
  },
  Speaker: async ({ payload, programme, id }) => {
    const speaker = await findPublicSpeaker({ payload, programme, locale, id })
    return speaker && { ...speaker, __typename: 'Speaker' }
  },
  Partner: async ({ payload, programme, id }) => {
    const partner = await findPublicPartner({ payload, programme, locale, id })
    return partner && { ...partner, __typename: 'Partner' }
  },
  Topic: async ({ payload, programme, id }) => {
    const topic = (await findPublicTopics({ payload, programme, locale })).find((each) => each.id === id)
    return topic ? { ...topic, __typename: 'Topic' } : null
  },
}

/** Anything with an id. */
export const node: NonNullable<QueryResolvers['node']> = async (_, { id: globalId }, context) => {
  const { type, id } = requireGlobalId(globalId)
  return finders[type]({ ...context, programme: await context.programme(), id })
}
