import type { ShippedConsentText } from './ShippedConsentText.ts'
import { zoomPrivacyUrl } from './zoomPrivacyUrl.ts'

/** The consent to Zoom; the whole text is the sentence of the association's own page. */
export const videoConference: ShippedConsentText = {
  key: 'video-conference',
  label: {
    de: 'Ich willige in die Nutzung des Videokonferenzsystems Zoom ein.',
    en: 'I consent to the use of the video conference system Zoom.',
  },
  text: {
    de: 'Mit ihrer Anmeldung willigen Sie in die Nutzung des vom Veranstalter vorgegebenen Videokonferenzsystems (Zoom) ein und stimmen der entsprechenden Datenschutzerklärung zu.',
    en: 'By registering you consent to the use of the video conference system (Zoom) that the organiser has chosen, and you agree to its privacy policy.',
  },
  url: zoomPrivacyUrl,
  required: true,
  preselected: true,
}
