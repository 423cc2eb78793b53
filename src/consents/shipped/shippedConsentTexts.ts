import { privacy } from './privacy.ts'
import type { ShippedConsentText } from './ShippedConsentText.ts'
import { videoConference } from './videoConference.ts'

/** The texts of consent that an administrator can adopt, by key. */
export const shippedConsentTexts = {
  'video-conference': videoConference,
  privacy,
} as const satisfies Record<string, ShippedConsentText>
