import { defaultLocale as locale } from '../../src/domain/locale.ts'
import { findPublicEvent } from '../../src/services/publicEvents.ts'
import { findPublicPartner } from '../../src/services/publicPartners.ts'
import { findPublicSpeaker } from '../../src/services/publicSpeakers.ts'
import { findPublicTopics } from '../../src/services/publicTopics.ts'
import type { GraphqlContext } from '../context.ts'
import type { QueryResolvers } from '../generated/resolverTypes.ts'
import { requireGlobalId, type NodeType } from '../globalId.ts'
import type { NodeModel } from '../models.ts'

type Find = (args: GraphqlContext & { id: string }) => Promise<NodeModel | null>

const finders: Record<NodeType, Find> = {
  Event: async ({ payload, now, id }) => {
    const event = await findPublicEvent({ payload, locale, now, id })
    return event && { ...event, locale, __typename: 'Event' }
  },
  Speaker: async ({ payload, id }) => {
    const speaker = await findPublicSpeaker({ payload, locale, id })
    return speaker && { ...speaker, __typename: 'Speaker' }
  },
  Partner: async ({ payload, id }) => {
    const partner = await findPublicPartner({ payload, locale, id })
    return partner && { ...partner, __typename: 'Partner' }
  },
  Topic: async ({ payload, id }) => {
    const topic = (await findPublicTopics({ payload, locale })).find((each) => each.id === id)
    return topic ? { ...topic, __typename: 'Topic' } : null
  },
}

/** Anything with an id. */
export const node: NonNullable<QueryResolvers['node']> = (_, { id: globalId }, context) => {
  const { type, id } = requireGlobalId(globalId)
  return finders[type]({ ...context, id })
}
