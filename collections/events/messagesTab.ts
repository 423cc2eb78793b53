import type { Tab } from 'payload'
import type { ResolvedOptions } from '../../src/options.ts'
import { announcementsField } from './announcementsField.ts'

/** Which mails the people of an event get by themselves, the editors' own words in the last of them, and what they were told of changes. */
export function messagesTab(options: ResolvedOptions): Tab {
  const { isEditor } = options
  return {
    label: { de: 'Nachrichten', en: 'Messages' },
    admin: {
      description: {
        de: 'Diese E-Mails gehen von selbst an alle mit bestätigter Anmeldung. Wird der Termin verlegt, richten sie sich nach dem neuen. Die Texte stehen unter Einstellungen, Mailtexte.',
        en: 'These mails go by themselves to everybody whose registration is confirmed. Where the event is moved, they follow. Their texts are kept under Settings, Mail texts.',
      },
    },
    fields: [
      {
        name: 'messages',
        type: 'group',
        label: false,
        access: { read: ({ req }) => isEditor({ req }) },
        fields: [
          {
            name: 'dayBefore',
            type: 'checkbox',
            label: { de: 'Erinnerung 24 Stunden vor Beginn', en: 'Reminder 24 hours before the start' },
            defaultValue: true,
          },
          {
            name: 'hourBefore',
            type: 'checkbox',
            label: { de: 'Erinnerung eine Stunde vor Beginn', en: 'Reminder one hour before the start' },
            defaultValue: true,
            admin: {
              description: {
                de: 'Erinnerungen enthalten den Zugangslink. Wer die Bestätigung erst kurz zuvor bekommen hat, bekommt keine.',
                en: 'Reminders carry the join link. Whoever got the confirmation shortly before gets none.',
              },
            },
          },
          {
            name: 'followUp',
            type: 'checkbox',
            label: { de: 'E-Mail am Morgen danach', en: 'Mail on the morning after' },
            defaultValue: true,
            admin: {
              description: {
                de: 'Um 10 Uhr am Tag nach der Veranstaltung, mit Dank, Materialien und den nächsten Veranstaltungen. Haben Sie bei jemandem „Hat teilgenommen“ angekreuzt, geht sie nur an die, die da waren.',
                en: 'At ten on the day after the event, with thanks, the materials and the next events. Where you have ticked “Attended” for anybody, it goes only to those who were there.',
              },
            },
          },
          {
            name: 'followUpText',
            type: 'textarea',
            label: { de: 'Ihre Worte danach', en: 'Your words afterwards' },
            localized: true,
            maxLength: 3000,
            admin: {
              rows: 6,
              condition: (_data, sibling: { followUp?: boolean }) => sibling?.followUp !== false,
              description: {
                de: 'Ein eigener Absatz in der E-Mail danach, zum Beispiel ein Ergebnis oder eine Bitte um Rückmeldung. Leer: keiner.',
                en: 'A paragraph of your own in the mail afterwards, such as a result or a request for feedback. Empty: none.',
              },
            },
          },
        ],
      },
      announcementsField(options),
    ],
  }
}
