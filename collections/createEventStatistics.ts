import type { CollectionConfig, Field } from 'payload'
import { countLabels, countNames } from '../src/domain/registrationCounts.ts'
import type { ResolvedOptions } from '../src/options.ts'
import { editorsOnly, nobody } from './access/roles.ts'
import { timestampField } from './fields/dateTimeField.ts'
import { groups } from './groups.ts'

/** What stays of deleted registrations: numbers, one document an event, written by deletions alone. */
export function createEventStatistics(options: ResolvedOptions): CollectionConfig {
  return {
    slug: options.slugs.eventStatistics,
    labels: {
      singular: { de: 'Statistik', en: 'Statistics' },
      plural: { de: 'Statistik', en: 'Statistics' },
    },
    admin: {
      group: groups.participation,
      useAsTitle: 'title',
      defaultColumns: ['title', 'startsAt', 'registered', 'confirmed', 'attended', 'cancelled'],
      description: {
        de: 'Was von gelöschten Anmeldungen bleibt: Zahlen ohne Namen. Anmeldungen, die noch gespeichert sind, kommen hinzu.',
        en: 'What stays of deleted registrations: numbers without names. Registrations that are still stored come on top.',
      },
    },
    disableDuplicate: true,
    defaultSort: '-startsAt',
    access: { read: editorsOnly(options), create: nobody, update: nobody, delete: nobody },
    fields: [
      { name: 'title', type: 'text', label: { de: 'Veranstaltung', en: 'Event' }, required: true },
      timestampField({ name: 'startsAt', label: { de: 'Beginn', en: 'Start' } }),
      {
        name: 'event',
        type: 'relationship',
        relationTo: options.slugs.events,
        label: { de: 'Eintrag der Veranstaltung', en: 'Entry of the event' },
        maxDepth: 0,
      },
      { type: 'row', fields: countNames.map(countField) },
      {
        name: 'sources',
        type: 'json',
        label: { de: 'Nach Herkunft', en: 'By source' },
        admin: {
          components: { Field: 'green-forum-events/admin#CountsBySource' },
          description: {
            de: 'Dieselben Zahlen für jede Website, über die sich Menschen angemeldet haben.',
            en: 'The same numbers for each site that people registered through.',
          },
        },
      },
      { name: 'eventKey', type: 'text', required: true, unique: true, hidden: true },
      { name: 'included', type: 'json', hidden: true },
      { name: 'version', type: 'number', hidden: true },
    ],
  }
}

function countField(name: (typeof countNames)[number]): Field {
  return { name, type: 'number', label: countLabels[name], required: true, defaultValue: 0 }
}
