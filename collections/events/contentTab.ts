import type { Tab } from 'payload'
import { noneCopied, titleOfCopy } from '../../hooks/events/duplicateHooks.ts'
import { dropRowsWithout } from '../../hooks/references/dropRowsWithout.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { rowNamedBy } from '../fields/rowNamedBy.ts'
import { pictureField } from '../fields/pictureField.ts'
import { richTextField } from '../fields/richTextField.ts'

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
      pictureField({ options, name: 'image', label: { de: 'Bild', en: 'Picture' } }),
      {
        name: 'topics',
        type: 'relationship',
        relationTo: slugs.topics,
        hasMany: true,
        label: { de: 'Themen', en: 'Topics' },
      },
      {
        name: 'materials',
        type: 'array',
        label: { de: 'Materialien', en: 'Materials' },
        hooks: { afterRead: [dropRowsWithout('file')], beforeDuplicate: [noneCopied] },
        labels: {
          singular: { de: 'Material', en: 'Material' },
          plural: { de: 'Materialien', en: 'Materials' },
        },
        admin: {
          components: rowNamedBy({ by: 'title', row: { de: 'Material', en: 'Material' } }),
          initCollapsed: true,
          description: {
            de: 'Zum Herunterladen auf der Seite, zum Beispiel die Folien nach der Veranstaltung.',
            en: 'For download from the page, such as the slides after the event.',
          },
        },
        fields: [
          {
            name: 'title',
            type: 'text',
            label: { de: 'Titel', en: 'Title' },
            required: true,
            localized: true,
            maxLength: 200,
          },
          {
            name: 'file',
            type: 'upload',
            relationTo: slugs.media,
            label: { de: 'Datei', en: 'File' },
            required: true,
          },
        ],
      },
    ],
  }
}
