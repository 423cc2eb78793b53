import type { ShippedConsentText } from './ShippedConsentText.ts'
import { zoomPrivacyUrl } from './zoomPrivacyUrl.ts'

/** The agreement to the privacy policy; the whole text is the sentence of the association's own page. */
export const privacy: ShippedConsentText = {
  key: 'privacy',
  label: {
    de: 'Ich stimme der entsprechenden Datenschutzerklärung zu.',
    en: 'I agree to the corresponding privacy policy.',
  },
  text: {
    de: 'Mit ihrer Anmeldung willigen Sie in die Nutzung des vom Veranstalter vorgegebenen Videokonferenzsystems (Zoom) ein und stimmen der entsprechenden Datenschutzerklärung zu.',
    en: 'By registering you consent to the use of the video conference system (Zoom) that the organiser has chosen, and you agree to its privacy policy.',
  },
  url: zoomPrivacyUrl,
  required: true,
  preselected: true,
}
