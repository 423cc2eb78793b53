import type { Tab } from 'payload'
import { normalColour } from '../../src/appearance/rules/accentColours.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { checkedText } from '../fields/checkedText.ts'
import { pictureField } from '../fields/pictureField.ts'

/** Logo, colour and picture. */
export function looksTab(options: ResolvedOptions): Tab {
  return {
    label: { de: 'Aussehen', en: 'Looks' },
    fields: [
      {
        ...pictureField({ options, name: 'logo', label: { de: 'Logo', en: 'Logo' } }),
        admin: {
          description: {
            de: 'Am besten ein SVG oder PNG mit durchsichtigem Grund. Steht oben auf den Seiten und bei der Anmeldung in der Verwaltung.',
            en: 'Best an SVG or PNG with a transparent ground. Stands at the top of pages and where people log in to the administration.',
          },
        },
      },
      {
        ...pictureField({
          options,
          name: 'logoDark',
          label: { de: 'Logo für dunklen Grund', en: 'Logo for dark grounds' },
        }),
        admin: {
          description: {
            de: 'Für alle, deren Gerät dunkel eingestellt ist. Leer: dasselbe Logo.',
            en: 'For those whose device is set to dark. Empty: the same logo.',
          },
        },
      },
      {
        name: 'accent',
        type: 'text',
        label: { de: 'Farbe', en: 'Colour' },
        maxLength: 20,
        custom: { isSound: (value: unknown) => normalColour(value) !== null },
        hooks: { beforeChange: [({ value }) => normalColour(value) ?? (value as unknown)] },
        validate: checkedText({
          maxLength: 20,
          isValid: (value) => normalColour(value) !== null,
          problem: {
            de: 'Das ist keine Farbe. Bitte wählen Sie eine aus oder schreiben Sie sie wie #0b6b43.',
            en: 'This is no colour. Please choose one, or write it like #0b6b43.',
          },
        }),
        admin: { components: { Field: 'green-forum-events/client#AccentField' } },
      },
      {
        ...pictureField({
          options,
          name: 'socialPicture',
          label: { de: 'Bild zum Teilen', en: 'Picture for sharing' },
        }),
        admin: {
          description: {
            de: 'Erscheint, wo jemand die Startseite oder eine andere Seite ohne eigenes Bild teilt. Am besten 1200 × 630 Pixel.',
            en: 'Shown where somebody shares the start page, or another page without a picture of its own. Best 1200 × 630 pixels.',
          },
        },
      },
    ],
  }
}
