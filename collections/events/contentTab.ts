import type { Tab } from 'payload'
import { titleOfCopy } from '../../hooks/events/duplicateHooks.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { pictureField } from '../fields/pictureField.ts'
import { richTextField } from '../fields/richTextField.ts'
import { materialsField } from './materialsField.ts'
import { programmeField } from './programmeField.ts'

/** What the event is about. */
export function contentTab(options: ResolvedOptions): Tab {
  const { slugs } = options
  return {
    label: { de: 'Inhalt', en: 'Content' },
    fields: [
      {
        name: 'title',
        type: 'text',
        label: { de: 'Titel', en: 'Title' },
        required: true,
        localized: true,
        maxLength: 200,
        hooks: { beforeDuplicate: [titleOfCopy] },
      },
      {
        name: 'summary',
        type: 'textarea',
        label: { de: 'Kurz gesagt', en: 'In short' },
        localized: true,
        maxLength: 500,
        admin: {
          description: {
            de: 'Ein oder zwei Sätze für Übersichten, Suchmaschinen und den Anfang der Seite.',
            en: 'One or two sentences for lists, search engines and the top of the page.',
          },
        },
      },
      richTextField({
        options,
        name: 'description',
        label: { de: 'Beschreibung', en: 'Description' },
        localized: true,
      }),
      programmeField(options),
      pictureField({ options, name: 'image', label: { de: 'Bild', en: 'Picture' } }),
      {
        name: 'topics',
        type: 'relationship',
        relationTo: slugs.topics,
        hasMany: true,
        label: { de: 'Themen', en: 'Topics' },
      },
      materialsField(options),
    ],
  }
}
