import type { SpeakerRole } from '../../programme/rules/publicEvent.ts'
import type { DoorRole } from './ConferenceProvider.ts'

/** Whom the door is opened for: who leads a conference has the rights of a host. */
export const doorRoleOf = (role: SpeakerRole): DoorRole =>
  role === 'moderation' || role === 'host' ? 'host' : 'panellist'

/** What a provider knows somebody by who takes part as a speaker: names no registration. */
export const staffId = (speakerId: string): string => `speaker-${speakerId}`
