export { createUsers } from '../collections/createUsers.ts'
export { toSlug } from '../collections/fields/slugField.ts'
export {
  type CollectionName,
  type CollectionOverride,
  type GreenForumEventsOptions,
  type Organiser,
  type RoleCheck,
} from './options.ts'
export { greenForumEvents } from './plugin.ts'
export type { RateLimit, RateLimits } from './domain/rateLimits.ts'
export { createPublicApp } from './publicApp.ts'
export { createEmailAdapter } from './mail/emailAdapter.ts'
export { startDispatcher } from './mail/dispatcher.ts'
export {
  RegistrationError,
  type RegistrationErrorCode,
  type RegistrationProblem,
} from './domain/registrationError.ts'
export { type RegistrationInput, registerForEvent } from './services/registerForEvent.ts'
export { suggestTopic, type TopicWishInput } from './services/suggestTopic.ts'
export { cancelRegistration } from './services/cancelRegistration.ts'
export { erasePerson, type ErasureResult } from './services/erasePerson.ts'
export { exportPerson, type PersonExport } from './services/exportPerson.ts'
export { eventCounts } from './services/eventCounts.ts'
export type { Counts, EventCounts } from './domain/registrationCounts.ts'
export {
  findPublicEvent,
  findPublicEvents,
  type EventFilter,
  type EventPage,
} from './services/publicEvents.ts'
export type { PublicEvent } from './domain/publicEvent.ts'
