import type { Tab } from 'payload'
import type { ResolvedOptions } from '../../src/options.ts'
import { richTextField } from '../fields/richTextField.ts'

/** What new events begin with. */
export function newEventsTab(options: ResolvedOptions): Tab {
  return {
    label: { de: 'Neue Veranstaltungen', en: 'New events' },
    fields: [
      richTextField({
        options,
        name: 'usualNotices',
        label: { de: 'Übliche Hinweise', en: 'Usual notices' },
        localized: true,
        admin: {
          description: {
            de: 'Damit beginnen die „Hinweise unter dem Formular“ jeder neuen Veranstaltung, in jeder Sprache, in der sie hier stehen: wer teilnehmen darf, was man technisch braucht, Haftung, Datenschutz. In der Veranstaltung lassen sie sich ändern und entfernen. Veranstaltungen und Vorlagen, die es schon gibt, bleiben, wie sie sind.',
            en: 'The “notices under the form” of each new event begin with them, in each language that they are written in: who may attend, what it takes technically, liability, privacy. In the event they can be changed and removed. Events and templates that exist stay as they are.',
          },
        },
      }),
    ],
  }
}
