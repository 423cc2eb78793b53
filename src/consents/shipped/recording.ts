import type { ShippedConsentText } from './ShippedConsentText.ts'

/** The consent to being recorded, asked for at the door of a conference that is; nobody's registration depends on it. */
export const recording: ShippedConsentText = {
  key: 'recording',
  label: {
    de: 'Ich willige ein, dass die Videokonferenz aufgezeichnet wird.',
    en: 'I consent to the recording of the video conference.',
  },
  text: {
    de: 'Die Veranstaltung wird in Bild und Ton aufgezeichnet. Zu hören und zu sehen ist, wer sich zu Wort meldet oder die Kamera einschaltet; auch der angezeigte Name und Beiträge im Chat können zu sehen sein. Die Einwilligung ist freiwillig und kann jederzeit für die Zukunft widerrufen werden.',
    en: 'Picture and sound of the event are recorded. Whoever speaks or switches on their camera can be heard and seen; the name that is shown and what is written in the chat may be seen too. Your consent is voluntary, and you can withdraw it for the future at any time.',
  },
  required: false,
  preselected: false,
}
