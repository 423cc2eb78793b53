import type { ConsentTextFixture } from './ConsentTextFixture.ts'
import { photographs } from './photographs.ts'
import { privacy } from './privacy.ts'
import { videoConference } from './videoConference.ts'

/** The texts of consent, by key. */
export const consentTexts = {
  'video-conference': videoConference,
  privacy,
  photographs,
} as const satisfies Record<string, ConsentTextFixture>

export type ConsentKey = keyof typeof consentTexts
