import type { Tab } from 'payload'
import { checkedText } from '../fields/checkedText.ts'
import { webAddressField } from '../fields/webAddressField.ts'

/** Who the association is, and how to reach it. */
export function associationTab(): Tab {
  return {
    label: { de: 'Verein', en: 'Association' },
    fields: [
      {
        name: 'name',
        type: 'text',
        label: { de: 'Name', en: 'Name' },
        localized: true,
        maxLength: 120,
        admin: {
          description: {
            de: 'Wie der Verein auf Seiten, in E-Mails, Kalendern und auf Bescheinigungen heißt.',
            en: 'What the association is called on pages, in mails, calendars and on certificates.',
          },
        },
      },
      {
        name: 'shortName',
        type: 'text',
        label: { de: 'Kurzname', en: 'Short name' },
        localized: true,
        maxLength: 40,
        admin: {
          description: {
            de: 'Wo wenig Platz ist, zum Beispiel im Titel der Verwaltung. Leer: der ganze Name.',
            en: 'Where there is little room, such as in the title of the administration. Empty: the whole name.',
          },
        },
      },
      {
        name: 'introduction',
        type: 'textarea',
        label: { de: 'Einleitung', en: 'Introduction' },
        localized: true,
        maxLength: 300,
        admin: {
          rows: 2,
          description: {
            de: 'Ein Satz über den Verein. Er steht auf der Startseite, über den kommenden Veranstaltungen. Leer: Dort steht, worum es auf der Seite geht.',
            en: 'A sentence about the association. It stands on the home page, above the coming events. Empty: it says there what the page is about.',
          },
        },
      },
      {
        name: 'email',
        type: 'email',
        label: { de: 'E-Mail-Adresse für Fragen', en: 'Mail address for questions' },
        admin: {
          description: {
            de: 'Steht in Impressum und E-Mails; Antworten auf E-Mails gehen dorthin. Verschickt werden sie weiter von der Adresse, die auf dem Server eingestellt ist.',
            en: 'Stands in the imprint and in mails; replies to mails go there. They are still sent from the address that is set up on the server.',
          },
        },
      },
      {
        name: 'phone',
        type: 'text',
        label: { de: 'Telefon', en: 'Phone' },
        maxLength: 40,
        validate: checkedText({
          maxLength: 40,
          isValid: (value) => /^\+?[\d\s()/.-]{3,}$/.test(value),
          problem: {
            de: 'Bitte geben Sie eine Telefonnummer an, zum Beispiel 0385 123456.',
            en: 'Please enter a phone number, such as +49 385 123456.',
          },
        }),
      },
      {
        name: 'postalAddress',
        type: 'textarea',
        label: { de: 'Anschrift', en: 'Postal address' },
        maxLength: 500,
        admin: {
          rows: 4,
          description: {
            de: 'Ohne den Namen, eine Zeile je Zeile. Steht im Impressum, unter E-Mails und auf Bescheinigungen.',
            en: 'Without the name, a line each. Stands in the imprint, below mails and on certificates.',
          },
        },
      },
      webAddressField({
        name: 'website',
        label: { de: 'Website des Vereins', en: 'Website of the association' },
      }),
      {
        name: 'footerLinks',
        type: 'array',
        label: { de: 'Links in der Fußzeile', en: 'Links in the footer' },
        labels: { singular: { de: 'Link', en: 'Link' }, plural: { de: 'Links', en: 'Links' } },
        maxRows: 12,
        admin: {
          description: {
            de: 'Vor Impressum und Datenschutz, die von selbst dort stehen.',
            en: 'Before imprint and privacy, which are there by themselves.',
          },
        },
        fields: [
          {
            name: 'label',
            type: 'text',
            label: { de: 'Aufschrift', en: 'Label' },
            required: true,
            localized: true,
            maxLength: 60,
          },
          webAddressField({ name: 'url', label: { de: 'Adresse', en: 'Address' }, required: true }),
        ],
      },
    ],
  }
}
