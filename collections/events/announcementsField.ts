import type { JoinField } from 'payload'
import type { ResolvedOptions } from '../../src/options.ts'

/** What the people who had registered have been told of changes. */
export function announcementsField(options: ResolvedOptions): JoinField {
  return {
    name: 'announcements',
    type: 'join',
    collection: options.slugs.announcements,
    on: 'event',
    label: { de: 'Mitteilungen', en: 'Announcements' },
    access: { read: ({ req }) => options.isEditor({ req }) },
    maxDepth: 0,
    defaultSort: '-changedAt',
    admin: {
      allowCreate: false,
      defaultColumns: ['changedAt', 'summary', 'informed', 'recipients', 'by'],
      description: {
        de: 'Ändern Sie Zeit, Ort, Format, Stand oder Zugang einer veröffentlichten Veranstaltung, erhalten angemeldete Personen eine E-Mail. Beim Speichern sehen Sie vorher, wer was erfährt; hier steht es danach.',
        en: 'When you change time, place, format, status or access of a published event, people who have registered get a mail. Before it is saved you see who will be told what; afterwards it stands here.',
      },
    },
  }
}
