import type { ShippedConsentText } from '../../src/consents/shipped/ShippedConsentText.ts'
import { shippedConsentTexts } from '../../src/consents/shipped/shippedConsentTexts.ts'
import { photographs } from './photographs.ts'

/** The texts of consent, by key: those that everybody may begin with, and one more. */
export const consentTexts = { ...shippedConsentTexts, photographs } as const satisfies Record<
  string,
  ShippedConsentText
>

export type ConsentKey = keyof typeof consentTexts
