import type { CollectionConfig } from 'payload'
import { deleteDeliveriesOfSite } from '../hooks/sites/deleteDeliveriesOfSite.ts'
import { generateSiteKey } from '../hooks/sites/generateSiteKey.ts'
import { keepWebhookSecret } from '../hooks/sites/keepWebhookSecret.ts'
import { webhookEndpoints } from '../hooks/sites/webhookEndpoints.ts'
import type { ResolvedOptions } from '../src/options.ts'
import { administratorsOnly, neverByHand } from './access/roles.ts'
import { webAddressField } from './fields/webAddressField.ts'
import { webhookFields } from './fields/webhookFields.ts'
import { groups } from './groups.ts'

/** Other websites that show our events or send registrations. */
export function createSites(options: ResolvedOptions): CollectionConfig {
  const access = administratorsOnly(options)
  return {
    slug: options.slugs.sites,
    labels: { singular: { de: 'Website', en: 'Site' }, plural: { de: 'Andere Websites', en: 'Other sites' } },
    admin: {
      group: groups.settings,
      useAsTitle: 'name',
      defaultColumns: ['name', 'permissions', 'updatedAt'],
      listSearchableFields: ['name'],
    },
    disableDuplicate: true,
    access: { read: access, create: access, update: access, delete: access },
    hooks: {
      beforeValidate: [generateSiteKey],
      beforeChange: [keepWebhookSecret],
      beforeDelete: [deleteDeliveriesOfSite],
    },
    endpoints: webhookEndpoints(options),
    fields: [
      {
        name: 'name',
        type: 'text',
        label: { de: 'Name', en: 'Name' },
        required: true,
        unique: true,
        maxLength: 100,
      },
      {
        name: 'origins',
        type: 'array',
        label: { de: 'Adressen der Website', en: 'Origins' },
        labels: { singular: { de: 'Adresse', en: 'Origin' }, plural: { de: 'Adressen', en: 'Origins' } },
        fields: [
          webAddressField({
            name: 'origin',
            label: {
              de: 'Adresse, zum Beispiel https://gruene-mv.de',
              en: 'Origin, such as https://example.org',
            },
            required: true,
          }),
        ],
      },
      {
        name: 'permissions',
        type: 'select',
        hasMany: true,
        label: { de: 'Darf', en: 'May' },
        defaultValue: ['read'],
        options: [
          { value: 'read', label: { de: 'Veranstaltungen lesen', en: 'read events' } },
          { value: 'register', label: { de: 'Anmeldungen senden', en: 'send registrations' } },
        ],
      },
      {
        name: 'key',
        type: 'text',
        label: { de: 'Schlüssel', en: 'Key' },
        unique: true,
        access: { create: neverByHand, update: neverByHand },
        admin: { readOnly: true, description: { de: 'Entsteht beim Speichern.', en: 'Made when saved.' } },
      },
      webhookFields(options),
    ],
  }
}
