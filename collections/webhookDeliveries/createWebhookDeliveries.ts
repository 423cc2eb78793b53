import type { CollectionConfig } from 'payload'
import { deliveryActionEndpoint } from './endpoints/deliveryActionEndpoint.ts'
import type { Locale } from '../../src/i18n/rules/locale.ts'
import type { MessageState } from '../../src/outbox/rules/retry.ts'
import { webhookTypes } from '../../src/webhooks/rules/pendingWebhooks.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { administratorsOnly, nobody } from '../access/roles.ts'
import { timestampField } from '../fields/dateTimeField.ts'
import { deliveryFields } from '../fields/deliveryFields.ts'
import { manualEntryField } from '../fields/manualEntryField.ts'
import { groups } from '../groups.ts'
import { answerFields } from '../fields/spokenFields.ts'

/** The outbox and log of webhooks: one document an event's change and site, written by the worker. Holds nothing of people. */
export function createWebhookDeliveries(options: ResolvedOptions): CollectionConfig {
  return {
    slug: options.slugs.webhookDeliveries,
    labels: {
      singular: { de: 'Webhook', en: 'Webhook' },
      plural: { de: 'Webhooks', en: 'Webhooks' },
    },
    admin: {
      group: groups.settings,
      useAsTitle: 'slug',
      defaultColumns: ['slug', 'state', 'type', 'site', 'lastAnswer', 'sentAt'],
      listSearchableFields: ['slug'],
      description: {
        de: 'Was anderen Websites über Veranstaltungen gemeldet wurde, mit der letzten Antwort. Bleibt 30 Tage.',
        en: 'What other sites were told of events, with their last answer. Kept for 30 days.',
      },
      components: {
        beforeListTable: [
          { path: 'green-forum-events/client#MessageListActions', clientProps: { about: 'Webhooks' } },
        ],
        edit: { beforeDocumentControls: ['green-forum-events/client#MessageActions'] },
      },
    },
    // The worker looks for the next one by these.
    indexes: [{ fields: ['state', 'nextAttemptAt'] }],
    disableDuplicate: true,
    defaultSort: '-createdAt',
    access: { read: administratorsOnly(options), create: nobody, update: nobody, delete: nobody },
    endpoints: [deliveryActionEndpoint(options)],
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'site',
            type: 'relationship',
            relationTo: options.slugs.sites,
            label: { de: 'Website', en: 'Site' },
            required: true,
            index: true,
            maxDepth: 0,
          },
          {
            name: 'slug',
            type: 'text',
            label: { de: 'Veranstaltung', en: 'Event' },
            required: true,
          },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'type',
            type: 'select',
            label: { de: 'Anlass', en: 'Occasion' },
            required: true,
            options: webhookTypes.map(({ type, label }) => ({ value: type, label })),
          },
          {
            name: 'state',
            type: 'select',
            label: { de: 'Zustand', en: 'State' },
            required: true,
            index: true,
            options: [
              { value: 'queued', label: { de: 'wartet', en: 'queued' } },
              { value: 'sending', label: { de: 'wird gesendet', en: 'sending' } },
              { value: 'sent', label: { de: 'angenommen', en: 'taken' } },
              { value: 'failed', label: { de: 'gescheitert', en: 'failed' } },
              { value: 'stopped', label: { de: 'angehalten', en: 'stopped' } },
              { value: 'overtaken', label: { de: 'überholt', en: 'superseded' } },
            ] satisfies { value: MessageState; label: Record<Locale, string> }[],
            admin: { components: { Cell: 'green-forum-events/client#MessageStateCell' } },
          },
        ],
      },
      ...answerFields({ de: 'Letzte Antwort der Website', en: 'Last answer of the site' }),
      {
        type: 'collapsible',
        label: { de: 'Zustellung', en: 'Delivery' },
        admin: { initCollapsed: true },
        fields: [
          timestampField({ name: 'changedAt', label: { de: 'Geändert am', en: 'Changed at' } }),
          ...deliveryFields({ sentAt: { de: 'Gesendet am', en: 'Sent at' } }),
          {
            name: 'webhookId',
            type: 'text',
            label: { de: 'Kennung (webhook-id)', en: 'Identifier (webhook-id)' },
            unique: true,
          },
          manualEntryField(),
          // As text, since it outlives the event.
          { name: 'eventId', type: 'text', required: true, index: true, hidden: true },
          { name: 'dedupeKey', type: 'text', unique: true, hidden: true },
        ],
      },
    ],
  }
}
