export { createUsers } from '../collections/users/createUsers.ts'
export { toSlug } from '../collections/fields/slugField.ts'
export {
  type CollectionName,
  type CollectionOverride,
  type ClientAddress,
  type GreenForumEventsOptions,
  type HelpedEvents,
  type Organiser,
  type ProgrammeFile,
  type RoleCheck,
} from './options.ts'
export { bigBlueButton, type BigBlueButtonOptions } from './conferences/bigBlueButton/bigBlueButton.ts'
export { ConferenceError } from './conferences/rules/ConferenceError.ts'
export type { ConferenceProvider } from './conferences/rules/ConferenceProvider.ts'
export { zoom, type ZoomOptions } from './conferences/zoom/zoom.ts'
export type { PathChoice } from './addresses/rules/pathTable.ts'
export { greenForumEvents } from './plugin.ts'
export type { RateLimit, RateLimits } from './protection/rules/rateLimits.ts'
export type { SpanAttributes, Tracer } from './runtime/rules/tracer.ts'
export { createEmailAdapter } from './mail/transport/emailAdapter.ts'
export {
  RegistrationError,
  type RegistrationErrorCode,
  type RegistrationProblem,
} from './registrations/rules/errors.ts'
export { type RegistrationInput, registerForEvent } from './registrations/registerForEvent.ts'
export { suggestTopic, type TopicWishInput } from './topicWishes/suggestTopic.ts'
export { cancelRegistration } from './registrations/cancelRegistration.ts'
export { erasePerson } from './privacy/erasePerson.ts'
export type { ErasureResult } from './privacy/rules/personAnswers.ts'
export { exportPerson, type PersonExport } from './privacy/exportPerson.ts'
export { eventCounts } from './participation/eventCounts.ts'
export type { Counts, EventCounts } from './participation/rules/registrationCounts.ts'
export {
  findPublicEvent,
  findPublicEvents,
  type EventFilter,
  type EventPage,
} from './programme/publicEvents.ts'
export type { PublicEvent } from './programme/rules/publicEvent.ts'
