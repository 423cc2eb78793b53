import type { CollectionConfig } from 'payload'
import { taskKinds } from '../../src/conferences/rules/taskKind.ts'
import type { Locale } from '../../src/i18n/rules/locale.ts'
import type { MessageState } from '../../src/outbox/rules/retry.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { editorsOnly, nobody } from '../access/roles.ts'
import { deliveryFields } from '../fields/deliveryFields.ts'
import { manualEntryField } from '../fields/manualEntryField.ts'
import { answerFields } from '../fields/spokenFields.ts'
import { groups } from '../groups.ts'
import { conferenceTaskActionEndpoint } from './endpoints/conferenceTaskActionEndpoint.ts'

const hiddenColumn = { hidden: true, admin: { disabled: true } } as const

/**
 * The outbox of conference providers: one document for the room of an event, one for each person's access, one for who was there.
 * Written by the worker, and by editors who ask for another try. Names nobody.
 */
export function createConferenceTasks(options: ResolvedOptions): CollectionConfig {
  return {
    slug: options.slugs.conferenceTasks,
    labels: {
      singular: { de: 'Konferenz-Auftrag', en: 'Conference task' },
      plural: { de: 'Konferenz-Aufträge', en: 'Conference tasks' },
    },
    admin: {
      group: groups.participation,
      hidden: options.conferences.length === 0,
      useAsTitle: 'title',
      defaultColumns: ['title', 'kind', 'state', 'conference', 'lastAnswer', 'sentAt'],
      listSearchableFields: ['title'],
      description: {
        de: 'Was die Videokonferenz-Systeme für Veranstaltungen tun sollen, mit ihrer letzten Antwort.',
        en: 'What the video conference systems are asked to do for events, with their last answer.',
      },
      components: {
        beforeListTable: [
          { path: 'green-forum-events/client#MessageListActions', clientProps: { about: 'Tasks' } },
        ],
        edit: { beforeDocumentControls: ['green-forum-events/client#MessageActions'] },
      },
    },
    // The worker looks for the next one by these.
    indexes: [{ fields: ['state', 'nextAttemptAt'] }],
    disableDuplicate: true,
    defaultSort: '-updatedAt',
    access: { read: editorsOnly(options), create: nobody, update: nobody, delete: nobody },
    endpoints: [conferenceTaskActionEndpoint(options)],
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'title', type: 'text', label: { de: 'Veranstaltung', en: 'Event' }, required: true },
          { name: 'conference', type: 'text', label: { de: 'System', en: 'System' }, required: true },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            label: { de: 'Auftrag', en: 'Task' },
            required: true,
            options: taskKinds.map(({ kind, label }) => ({ value: kind, label })),
          },
          {
            name: 'state',
            type: 'select',
            label: { de: 'Zustand', en: 'State' },
            required: true,
            index: true,
            options: [
              { value: 'queued', label: { de: 'wartet', en: 'queued' } },
              { value: 'sending', label: { de: 'wird erledigt', en: 'being done' } },
              { value: 'sent', label: { de: 'erledigt', en: 'done' } },
              { value: 'failed', label: { de: 'gescheitert', en: 'failed' } },
              { value: 'stopped', label: { de: 'angehalten', en: 'stopped' } },
              { value: 'overtaken', label: { de: 'überholt', en: 'superseded' } },
            ] satisfies { value: MessageState; label: Record<Locale, string> }[],
            admin: { components: { Cell: 'green-forum-events/client#MessageStateCell' } },
          },
        ],
      },
      ...answerFields({ de: 'Letzte Antwort des Systems', en: 'Last answer of the system' }),
      {
        type: 'collapsible',
        label: { de: 'Verlauf', en: 'History' },
        admin: { initCollapsed: true },
        fields: [
          ...deliveryFields({ sentAt: { de: 'Erledigt am', en: 'Done at' } }),
          manualEntryField(),
          // As text, since it outlives the event and the registration.
          { name: 'eventId', type: 'text', required: true, index: true, ...hiddenColumn },
          { name: 'registrationId', type: 'text', ...hiddenColumn },
          // What was wanted when it was put here: only something else is worth another try by itself.
          { name: 'wanted', type: 'text', ...hiddenColumn },
          // What a deleted document leaves to be done, encrypted.
          { name: 'left', type: 'text', ...hiddenColumn },
          { name: 'dedupeKey', type: 'text', unique: true, ...hiddenColumn },
        ],
      },
    ],
  }
}
