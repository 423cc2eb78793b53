import type { Resolvers } from '../generated/resolverTypes.ts'
import { scalars } from '../scalars.ts'
import { cancelRegistration } from './cancelRegistration.ts'
import { confirmRegistration } from './confirmRegistration.ts'
import { correctName } from './correctName.ts'
import { enums } from './enums.ts'
import { event } from './event.ts'
import { accessibilityFields, eventFields } from './eventFields.ts'
import { events } from './events.ts'
import { node } from './node.ts'
import { organiser } from './organiser.ts'
import { registerForEvent } from './registerForEvent.ts'
import { registration } from './registration.ts'
import { registrationFields } from './registrationFields.ts'
import { partner, partners, speaker, speakers, topic } from './subjects.ts'
import { suggestTopic } from './suggestTopic.ts'
import { topics } from './topics.ts'
import { types } from './types.ts'
import { viewer } from './viewer.ts'
import { withdrawConsent } from './withdrawConsent.ts'

/** Everything that the schema can answer. What has no resolver here is shown as it is stored. */
export const resolvers: Resolvers = {
  ...scalars,
  ...enums,
  ...types,
  Query: {
    node,
    event,
    events,
    speaker,
    speakers,
    partner,
    partners,
    topic,
    topics,
    registration,
    viewer,
    organiser,
  },
  Mutation: {
    registerForEvent,
    confirmRegistration,
    cancelRegistration,
    correctName,
    withdrawConsent,
    suggestTopic,
  },
  Event: eventFields,
  Accessibility: accessibilityFields,
  Registration: registrationFields,
}
