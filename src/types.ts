export type {
  ClientAddress,
  CollectionName,
  CollectionOverride,
  GreenForumEventsOptions,
  HelpedEvents,
  Organiser,
  ProgrammeFile,
  RoleCheck,
} from './options.ts'
export type { ConferenceProvider } from './conferences/rules/ConferenceProvider.ts'
export type { ZoomOptions } from './conferences/zoom/zoom.ts'
export type { RateLimit, RateLimits } from './protection/rules/rateLimits.ts'
export type { RegistrationErrorCode, RegistrationProblem } from './registrations/rules/errors.ts'
export type { RegistrationInput } from './registrations/registerForEvent.ts'
export type { TopicWishInput } from './topicWishes/suggestTopic.ts'
export type { ErasureResult } from './privacy/rules/personAnswers.ts'
export type { PersonExport } from './privacy/exportPerson.ts'
export type { Counts, EventCounts } from './participation/rules/registrationCounts.ts'
export type { EventFilter, EventPage } from './programme/publicEvents.ts'
export type { PublicEvent } from './programme/rules/publicEvent.ts'
