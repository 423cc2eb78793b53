import type { Tab } from 'payload'
import { checkedText } from '../fields/checkedText.ts'

/** What the association's mails are signed with. */
export function mailsTab(): Tab {
  return {
    label: { de: 'E-Mails', en: 'Mails' },
    fields: [
      {
        name: 'senderName',
        type: 'text',
        label: { de: 'Name der absendenden Stelle', en: 'Name of the sender' },
        maxLength: 80,
        admin: {
          description: {
            de: 'Was Postfächer neben dem Betreff zeigen. Leer: der Name, der auf dem Server eingestellt ist.',
            en: 'What inboxes show beside the subject. Empty: the name that is set up on the server.',
          },
        },
        validate: checkedText({
          maxLength: 80,
          isValid: (value) => !/[<>"\p{Cc}@]/u.test(value),
          problem: {
            de: 'Bitte nur ein Name: ohne Adresse, spitze Klammern und Anführungszeichen.',
            en: 'Please a name alone: no address, no angle brackets, no quotation marks.',
          },
        }),
      },
      {
        name: 'mailSignature',
        type: 'textarea',
        label: { de: 'Unterschrift', en: 'Signature' },
        localized: true,
        maxLength: 500,
        admin: {
          rows: 4,
          description: {
            de: 'Womit E-Mails an Teilnehmer*innen enden, zum Beispiel „Herzliche Grüße, Ihr Grünes Forum“.',
            en: 'What mails to participants end with, such as “Kind regards, your Green Forum”.',
          },
        },
      },
    ],
  }
}
