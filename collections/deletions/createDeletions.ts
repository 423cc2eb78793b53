import type { CollectionConfig } from 'payload'
import { searchByMoment } from '../../hooks/search/searchByText.ts'
import { nameAccount } from '../../hooks/accounts/nameAccount.ts'
import { personEndpoints } from './endpoints/personEndpoints.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { administratorsOnly, nobody } from '../access/roles.ts'
import { timestampField } from '../fields/dateTimeField.ts'
import { groups } from '../groups.ts'

const hiddenColumn = { hidden: true, admin: { disabled: true } } as const

/** The deletion log: what was deleted when, and nothing about whom. Above its list, administrators answer requests of people about their data. */
export function createDeletions(options: ResolvedOptions): CollectionConfig {
  return {
    slug: options.slugs.deletions,
    labels: {
      singular: { de: 'Löschung', en: 'Deletion' },
      plural: { de: 'Auskunft und Löschung', en: 'Access and erasure' },
    },
    admin: {
      group: groups.settings,
      useAsTitle: 'begunAt',
      defaultColumns: ['begunAt', 'kind', 'state', 'event', 'registrations', 'mails', 'by'],
      components: { Description: 'green-forum-events/client#PersonalData' },
    },
    disableDuplicate: true,
    defaultSort: '-begunAt',
    access: { read: administratorsOnly(options), create: nobody, update: nobody, delete: nobody },
    hooks: { beforeOperation: [searchByMoment(options)], beforeRead: [nameAccount] },
    endpoints: personEndpoints(options),
    fields: [
      timestampField({ name: 'begunAt', label: { de: 'Begonnen', en: 'Begun' } }),
      timestampField({ name: 'doneAt', label: { de: 'Abgeschlossen', en: 'Done' } }),
      {
        name: 'kind',
        type: 'select',
        label: { de: 'Anlass', en: 'Occasion' },
        required: true,
        options: [
          { value: 'automatic', label: { de: 'Aufbewahrungsfrist abgelaufen', en: 'time was up' } },
          { value: 'erasure', label: { de: 'Löschung einer Person', en: 'erasure of a person' } },
        ],
      },
      {
        name: 'state',
        type: 'select',
        label: { de: 'Zustand', en: 'State' },
        required: true,
        index: true,
        options: [
          { value: 'begun', label: { de: 'begonnen', en: 'begun' } },
          { value: 'counted', label: { de: 'wird gelöscht', en: 'deleting' } },
          { value: 'done', label: { de: 'abgeschlossen', en: 'done' } },
        ],
      },
      {
        name: 'event',
        type: 'relationship',
        relationTo: options.slugs.events,
        label: { de: 'Veranstaltung', en: 'Event' },
        maxDepth: 0,
      },
      { name: 'registrations', type: 'number', label: { de: 'Anmeldungen', en: 'Registrations' } },
      { name: 'mails', type: 'number', label: { de: 'E-Mails', en: 'Mails' } },
      { name: 'topicWishes', type: 'number', label: { de: 'Themenwünsche', en: 'Wished topics' } },
      {
        name: 'by',
        type: 'text',
        virtual: true,
        label: { de: 'Ausgelöst von', en: 'By' },
      },
      // The account's id and not its name: the log holds no personal data of its own.
      { name: 'byCollection', type: 'text', ...hiddenColumn },
      { name: 'byId', type: 'text', ...hiddenColumn },
      { name: 'subject', type: 'text', index: true, ...hiddenColumn },
      { name: 'counted', type: 'json', ...hiddenColumn },
      { name: 'leaseUntil', type: 'date', index: true, ...hiddenColumn },
    ],
  }
}
