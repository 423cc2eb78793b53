import type { CollectionConfig, Field } from 'payload'
import { announcementKinds } from '../../src/announcements/rules/announcement.ts'
import { sendingStates } from '../../src/announcements/rules/participantMessage.ts'
import { sendingStateLabels } from '../../src/announcements/rules/sendingStateLabels.ts'
import { describeAnnouncement } from '../../src/mail/compose/describeAnnouncement.ts'
import { mailKinds } from '../../src/mail/rules/mailKind.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { editorsOnly, nobody } from '../access/roles.ts'
import { timestampField } from '../fields/dateTimeField.ts'
import { spokenFields } from '../fields/spokenFields.ts'
import { groups } from '../groups.ts'

/**
 * What those who had registered were told of changed events, and what they were not: one document a change, written by
 * the worker alone; and what editors wrote to them. Holds nothing of the people but their number, and the editor's own
 * words, so it stays when they are gone.
 */
export function createAnnouncements(options: ResolvedOptions): CollectionConfig {
  return {
    slug: options.slugs.announcements,
    labels: {
      singular: { de: 'Mitteilung', en: 'Announcement' },
      plural: { de: 'Mitteilungen', en: 'Announcements' },
    },
    admin: {
      group: groups.participation,
      useAsTitle: 'changedAt',
      // By the editor's name; the search could do nothing with a moment.
      listSearchableFields: ['by'],
      defaultColumns: ['changedAt', 'event', 'summary', 'informed', 'recipients'],
      description: {
        de: 'Was angemeldete Personen über geänderte Veranstaltungen erfahren haben, und was Sie ihnen geschrieben haben.',
        en: 'What people who had registered were told of changed events, and what you wrote to them.',
      },
    },
    disableDuplicate: true,
    defaultSort: '-changedAt',
    access: { read: editorsOnly(options), create: nobody, update: nobody, delete: nobody },
    fields: [
      {
        name: 'event',
        type: 'relationship',
        relationTo: options.slugs.events,
        label: { de: 'Veranstaltung', en: 'Event' },
        required: true,
        index: true,
        maxDepth: 0,
      },
      ...spokenFields({
        name: 'summary',
        label: { de: 'Was mitgeteilt wird', en: 'What is told' },
        isStored: false,
        speak: ({ stored, locale }) => describeAnnouncement({ announcement: stored, locale }),
      }),
      {
        name: 'kind',
        type: 'select',
        label: { de: 'Anlass', en: 'Occasion' },
        required: true,
        options: mailKinds
          .filter(({ kind }) => [...announcementKinds, 'participantMessage'].some((each) => each === kind))
          .map(({ kind, label }) => ({ value: kind, label })),
      },
      {
        name: 'informed',
        type: 'checkbox',
        label: { de: 'Informiert', en: 'Told' },
        admin: { position: 'sidebar' },
      },
      {
        name: 'recipients',
        type: 'number',
        label: { de: 'Empfänger*innen', en: 'Recipients' },
        admin: { position: 'sidebar' },
      },
      {
        name: 'by',
        type: 'text',
        label: { de: 'Von', en: 'By' },
        admin: { position: 'sidebar' },
      },
      timestampField({ name: 'changedAt', label: { de: 'Am', en: 'On' } }),
      {
        name: 'revision',
        type: 'number',
        label: { de: 'Fassung im Kalender', en: 'Calendar revision' },
        admin: { position: 'sidebar' },
      },
      { name: 'changes', type: 'json', required: true, admin: { hidden: true } },
      { name: 'words', type: 'json', admin: { hidden: true } },
      ...messageFields,
      { name: 'key', type: 'text', unique: true, hidden: true },
      { name: 'debtId', type: 'text', unique: true, hidden: true },
    ],
  }
}

/** What a message that editors write to participants has beside the rest; empty in announcements of changes. */
const messageFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    label: { de: 'Versand', en: 'Sending' },
    index: true,
    options: sendingStates.map((value) => ({ value, label: sendingStateLabels[value] })),
    admin: { position: 'sidebar', condition: (data) => Boolean(data?.state) },
  },
  {
    ...timestampField({ name: 'sendAt', label: { de: 'Versand am', en: 'To be sent at' } }),
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.sendAt) },
  },
  {
    name: 'delivered',
    type: 'number',
    label: { de: 'Davon verschickt', en: 'Sent to' },
    admin: { position: 'sidebar', condition: (data) => Boolean(data?.state) },
  },
  // Whether everybody it is for has a mail in the outbox.
  { name: 'enqueuedAt', type: 'date', hidden: true },
  { name: 'texts', type: 'json', admin: { hidden: true } },
  { name: 'audience', type: 'json', admin: { hidden: true } },
]
