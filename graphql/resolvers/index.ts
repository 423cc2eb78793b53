import type { Resolvers } from '../generated/resolverTypes.ts'
import { scalars } from '../scalars.ts'
import { cancelRegistration } from './cancelRegistration.ts'
import { confirmRegistration } from './confirmRegistration.ts'
import { enums } from './enums.ts'
import { event } from './event.ts'
import { eventFields } from './eventFields.ts'
import { events } from './events.ts'
import { node } from './node.ts'
import { partners } from './partners.ts'
import { registerForEvent } from './registerForEvent.ts'
import { registration } from './registration.ts'
import { registrationFields } from './registrationFields.ts'
import { speakers } from './speakers.ts'
import { suggestTopic } from './suggestTopic.ts'
import { topics } from './topics.ts'
import { types } from './types.ts'

/** Everything that the schema can answer. What has no resolver here is shown as it is stored. */
export const resolvers: Resolvers = {
  ...scalars,
  ...enums,
  ...types,
  Query: { node, event, events, speakers, partners, topics, registration },
  Mutation: { registerForEvent, confirmRegistration, cancelRegistration, suggestTopic },
  Event: eventFields,
  Registration: registrationFields,
}
