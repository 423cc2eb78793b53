import type { CollectionConfig, Field } from 'payload'
import { countLabels, countNames } from '../../src/participation/rules/registrationCounts.ts'
import { yearlyReportEndpoint } from './endpoints/yearlyReportEndpoint.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { editorsOnly, nobody } from '../access/roles.ts'
import { timestampField } from '../fields/dateTimeField.ts'
import { groups } from '../groups.ts'

const hiddenColumn = { hidden: true, admin: { disabled: true } } as const

/** What stays of deleted registrations: numbers, one document an event, written by deletions alone. */
export function createEventStatistics(options: ResolvedOptions): CollectionConfig {
  return {
    slug: options.slugs.eventStatistics,
    labels: {
      singular: { de: 'Statistik', en: 'Statistics' },
      plural: { de: 'Jahresbericht und Statistik', en: 'Yearly report and statistics' },
    },
    admin: {
      group: groups.participation,
      useAsTitle: 'title',
      defaultColumns: ['title', 'startsAt', 'registered', 'confirmed', 'attended', 'cancelled'],
      components: { Description: 'green-forum-events/client#YearlyReport' },
    },
    disableDuplicate: true,
    defaultSort: '-startsAt',
    access: { read: editorsOnly(options), create: nobody, update: nobody, delete: nobody },
    endpoints: [yearlyReportEndpoint(options)],
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
          components: { Field: 'green-forum-events/client#CountsBySource' },
          description: {
            de: 'Dieselben Zahlen für jede Website, über die sich Menschen angemeldet haben.',
            en: 'The same numbers for each site that people registered through.',
          },
        },
      },
      // What the yearly report says once the event itself is gone.
      { name: 'endsAt', type: 'date', ...hiddenColumn },
      { name: 'durationHours', type: 'number', ...hiddenColumn },
      { name: 'timeZone', type: 'text', ...hiddenColumn },
      { name: 'status', type: 'text', ...hiddenColumn },
      { name: 'topics', type: 'json', ...hiddenColumn },
      { name: 'partners', type: 'json', ...hiddenColumn },
      { name: 'eventKey', type: 'text', required: true, unique: true, hidden: true },
      { name: 'included', type: 'json', hidden: true },
      { name: 'version', type: 'number', hidden: true },
    ],
  }
}

function countField(name: (typeof countNames)[number]): Field {
  return { name, type: 'number', label: countLabels[name], required: true, defaultValue: 0 }
}
