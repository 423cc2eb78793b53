import type { CollectionConfig } from 'payload'
import { messageActionEndpoint } from './endpoints/messageActionEndpoint.ts'
import { previewMessageEndpoint } from './endpoints/previewMessageEndpoint.ts'
import { mailKinds } from '../../src/mail/rules/mailKind.ts'
import { messageStateLabels } from '../../src/mail/rules/messageStateLabels.ts'
import { localeOptions } from '../../src/i18n/rules/locale.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { editorsOnly, nobody } from '../access/roles.ts'
import { timestampField } from '../fields/dateTimeField.ts'
import { manualEntryField } from '../fields/manualEntryField.ts'
import { groups } from '../groups.ts'
import { answerFields } from '../fields/spokenFields.ts'
import { uiField } from '../fields/uiField.ts'

/** The outbox and mail log: one document a mail, written by the worker and by what editors do with it. */
export function createMessages(options: ResolvedOptions): CollectionConfig {
  return {
    slug: options.slugs.messages,
    labels: { singular: { de: 'E-Mail', en: 'Message' }, plural: { de: 'E-Mails', en: 'Messages' } },
    admin: {
      group: groups.participation,
      useAsTitle: 'subject',
      defaultColumns: ['recipient', 'state', 'kind', 'event', 'subject', 'sentAt'],
      listSearchableFields: ['recipient', 'subject'],
      description: {
        de: 'Alle E-Mails, die das System verschickt, mit der letzten Antwort des Mailservers.',
        en: 'All mails that the system sends, with the last answer of the mail server.',
      },
      components: {
        beforeListTable: ['green-forum-events/client#MessageListActions'],
        edit: { beforeDocumentControls: ['green-forum-events/client#MessageActions'] },
      },
    },
    // The worker looks for the next mail by these.
    indexes: [{ fields: ['state', 'isBulk', 'nextAttemptAt'] }],
    disableDuplicate: true,
    defaultSort: '-createdAt',
    access: { read: editorsOnly(options), create: nobody, update: nobody, delete: nobody },
    endpoints: [previewMessageEndpoint(options), messageActionEndpoint(options)],
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'recipient', type: 'email', label: { de: 'An', en: 'To' }, required: true, index: true },
          { name: 'subject', type: 'text', label: { de: 'Betreff', en: 'Subject' }, required: true },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            label: { de: 'Anlass', en: 'Occasion' },
            required: true,
            options: mailKinds.map(({ kind, label }) => ({ value: kind, label })),
          },
          {
            name: 'state',
            type: 'select',
            label: { de: 'Zustand', en: 'State' },
            required: true,
            index: true,
            options: Object.entries(messageStateLabels).map(([value, label]) => ({ value, label })),
            admin: { components: { Cell: 'green-forum-events/client#MessageStateCell' } },
          },
        ],
      },
      {
        name: 'registration',
        type: 'relationship',
        relationTo: options.slugs.registrations,
        label: { de: 'Anmeldung', en: 'Registration' },
        required: true,
        index: true,
        maxDepth: 0,
      },
      {
        name: 'event',
        type: 'relationship',
        relationTo: options.slugs.events,
        label: { de: 'Veranstaltung', en: 'Event' },
        index: true,
        maxDepth: 0,
      },
      {
        name: 'locale',
        type: 'select',
        label: { de: 'Sprache', en: 'Language' },
        required: true,
        options: localeOptions,
      },
      ...answerFields({ de: 'Letzte Antwort des Mailservers', en: 'Last answer of the mail server' }),
      uiField({
        name: 'preview',
        component: 'green-forum-events/client#MailPreview',
      }),
      {
        type: 'collapsible',
        label: { de: 'Zustellung', en: 'Delivery' },
        admin: { initCollapsed: true },
        fields: [
          { name: 'attempts', type: 'number', label: { de: 'Versuche', en: 'Attempts' }, defaultValue: 0 },
          timestampField({ name: 'sentAt', label: { de: 'Gesendet am', en: 'Sent at' } }),
          {
            ...timestampField({ name: 'queuedAt', label: { de: 'Aufgegeben am', en: 'Queued at' } }),
            index: true,
          },
          {
            ...timestampField({
              name: 'lastAttemptAt',
              label: { de: 'Letzter Versuch', en: 'Last attempt' },
            }),
            index: true,
          },
          {
            ...timestampField({
              name: 'nextAttemptAt',
              label: { de: 'Nächster Versuch', en: 'Next attempt' },
            }),
            index: true,
          },
          timestampField({ name: 'leaseUntil', label: { de: 'In Arbeit bis', en: 'Leased until' } }),
          { name: 'leaseHolder', type: 'text', hidden: true },
          { name: 'isBulk', type: 'checkbox', defaultValue: false, hidden: true },
          { name: 'messageId', type: 'text', label: 'Message-ID', unique: true },
          // Reports about the mail as it was sent before may still come.
          { name: 'formerMessageId', type: 'text', hidden: true, index: true },
          manualEntryField(),
          { name: 'revision', type: 'number', label: { de: 'Fassung', en: 'Revision' }, defaultValue: 0 },
          {
            name: 'announcement',
            type: 'relationship',
            relationTo: options.slugs.announcements,
            label: { de: 'Mitteilung', en: 'Announcement' },
            maxDepth: 0,
            admin: { condition: (data) => Boolean(data?.announcement) },
          },
          { name: 'dedupeKey', type: 'text', unique: true, hidden: true },
          { name: 'limitKey', type: 'text', unique: true, hidden: true },
        ],
      },
    ],
  }
}
