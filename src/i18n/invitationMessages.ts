import { german } from './de/invitation.ts'
import { english } from './en/invitation.ts'
import { byLocale } from './rules/locale.ts'

/** What is said where an editor pastes the invitation to a video conference. */
export const invitationMessages = byLocale({ de: german, en: english })
