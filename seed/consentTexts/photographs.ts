import type { ShippedConsentText } from '../../src/consents/shipped/ShippedConsentText.ts'

/** An example of a consent that one may leave out. */
export const photographs: ShippedConsentText = {
  key: 'photographs',
  label: {
    de: 'Ich bin damit einverstanden, auf Fotos der Veranstaltung zu sehen zu sein.',
    en: 'I agree to be seen in photographs of the event.',
  },
  text: {
    de: 'Während der Veranstaltung machen wir Fotos und zeigen einige davon auf unserer Website. Diese Einwilligung ist freiwillig. Sie können sie jederzeit widerrufen; dann nehmen wir die Bilder von der Website.',
    en: 'We take photographs during the event and show some of them on our website. This consent is voluntary. You may withdraw it at any time; we then take the pictures off the website.',
  },
  required: false,
  preselected: false,
}
