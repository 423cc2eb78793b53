import type { Resolvers } from '../generated/resolverTypes.ts'

/** What the values of enums are inside; those that are not listed are the same. */
export const enums = {
  EventFormat: { ONLINE: 'online', IN_PERSON: 'inPerson', HYBRID: 'hybrid' },
  AccessibilityFeature: {
    CAPTIONS: 'captions',
    SIGN_LANGUAGE: 'signLanguage',
    SPEECH_TO_TEXT: 'speechToText',
    EASY_LANGUAGE: 'easyLanguage',
    HEARING_LOOP: 'hearingLoop',
    STEP_FREE: 'stepFree',
    ACCESSIBLE_TOILET: 'accessibleToilet',
  },
  EventStatus: { SCHEDULED: 'scheduled', POSTPONED: 'postponed', CANCELLED: 'cancelled' },
  EventPeriod: { UPCOMING: 'upcoming', PAST: 'past', ALL: 'all' },
  EventOrder: {
    STARTS_AT_ASC: { by: 'startsAt', order: 'ascending' },
    STARTS_AT_DESC: { by: 'startsAt', order: 'descending' },
    UPDATED_AT_ASC: { by: 'updatedAt', order: 'ascending' },
    UPDATED_AT_DESC: { by: 'updatedAt', order: 'descending' },
  },
  SpeakerRole: { INPUT: 'input', MODERATION: 'moderation', PANEL: 'panel', HOST: 'host' },
  ResourceKind: { DOCUMENT: 'document', SLIDES: 'slides', RECORDING: 'recording', LINK: 'link' },
  TextFormat: { HTML: 'html', MARKDOWN: 'markdown', PLAIN: 'plain' },
  RegistrationState: {
    NONE: 'none',
    NOT_YET_OPEN: 'notYetOpen',
    OPEN: 'open',
    WAITING_LIST: 'waitingList',
    FULL: 'full',
    CLOSED: 'closed',
    CANCELLED: 'cancelled',
  },
  RegistrationOutcome: {
    CONFIRMED: 'confirmed',
    WAITLISTED: 'waitlisted',
    CONFIRM_ADDRESS: 'confirmAddress',
  },
  RegistrationStatus: {
    PENDING: 'pending',
    CONFIRMED: 'confirmed',
    WAITLISTED: 'waitlisted',
    CANCELLED: 'cancelled',
    EXPIRED: 'expired',
  },
} as const satisfies Pick<
  Resolvers,
  | 'EventFormat'
  | 'EventStatus'
  | 'AccessibilityFeature'
  | 'EventPeriod'
  | 'EventOrder'
  | 'SpeakerRole'
  | 'ResourceKind'
  | 'TextFormat'
  | 'RegistrationState'
  | 'RegistrationOutcome'
  | 'RegistrationStatus'
>
