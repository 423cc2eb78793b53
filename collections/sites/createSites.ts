import type { CollectionConfig } from 'payload'
import { deleteDeliveriesOfSite } from '../../hooks/sites/deleteDeliveriesOfSite.ts'
import { ensureWebhookSecret } from '../../hooks/sites/ensureWebhookSecret.ts'
import { siteKeyEndpoints } from './endpoints/siteKeyEndpoints.ts'
import { webhookEndpoints } from './endpoints/webhookEndpoints.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { rowNamedBy } from '../fields/rowNamedBy.ts'
import { administratorsOnly, neverByHand } from '../access/roles.ts'
import { webAddressField } from '../fields/webAddressField.ts'
import { webhookFields } from '../fields/webhookFields.ts'
import { groups } from '../groups.ts'
import { uiField } from '../fields/uiField.ts'

const systemOnly = { create: neverByHand, update: neverByHand }

/** Other websites that send registrations. Reading is open to all, so a site that only shows events needs no entry. */
export function createSites(options: ResolvedOptions): CollectionConfig {
  const access = administratorsOnly(options)
  return {
    slug: options.slugs.sites,
    labels: { singular: { de: 'Website', en: 'Site' }, plural: { de: 'Andere Websites', en: 'Other sites' } },
    admin: {
      group: groups.settings,
      useAsTitle: 'name',
      defaultColumns: ['name', 'mayRegister', 'lastUsedOn'],
      listSearchableFields: ['name'],
      description: {
        de: 'Websites, über die man sich anmelden kann. Zum Anzeigen der Veranstaltungen braucht eine Website keinen Eintrag.',
        en: 'Websites through which people can register. A website that only shows events needs no entry.',
      },
    },
    disableDuplicate: true,
    access: { read: access, create: access, update: access, delete: access },
    hooks: {
      beforeChange: [ensureWebhookSecret],
      beforeDelete: [deleteDeliveriesOfSite],
    },
    endpoints: [...siteKeyEndpoints(options), ...webhookEndpoints(options)],
    fields: [
      {
        name: 'name',
        type: 'text',
        label: { de: 'Name', en: 'Name' },
        required: true,
        unique: true,
        maxLength: 100,
        admin: {
          description: {
            de: 'Steht bei jeder Anmeldung, die über diese Website kommt.',
            en: 'Stands with every registration that comes through this site.',
          },
        },
      },
      {
        name: 'mayRegister',
        type: 'checkbox',
        label: { de: 'Darf Anmeldungen senden', en: 'May send registrations' },
        defaultValue: true,
      },
      {
        name: 'origins',
        type: 'array',
        label: { de: 'Adressen der Website', en: 'Addresses of the site' },
        labels: { singular: { de: 'Adresse', en: 'Address' }, plural: { de: 'Adressen', en: 'Addresses' } },
        admin: {
          components: rowNamedBy({ by: 'origin', row: { de: 'Adresse', en: 'Address' } }),
          description: {
            de: 'Nötig, wenn das Anmeldeformular in Seiten dieser Website eingebettet ist: Anmeldungen von anderen Adressen werden abgewiesen. Tragen Sie auch die Adresse mit „www.“ ein, wenn es sie gibt.',
            en: 'Needed where the registration form is embedded in pages of this site: registrations from other addresses are refused. Enter the address with “www.” too, where there is one.',
          },
        },
        fields: [
          webAddressField({
            name: 'origin',
            label: {
              de: 'Adresse, zum Beispiel https://gruene-mv.de',
              en: 'Address, such as https://example.org',
            },
            required: true,
          }),
        ],
      },
      {
        name: 'limit',
        type: 'number',
        label: {
          de: 'Höchstens so viele Anmeldungen in zehn Minuten',
          en: 'Registrations in ten minutes, at most',
        },
        required: true,
        defaultValue: 500,
        min: 1,
        max: 100_000,
        admin: {
          step: 1,
          description: {
            de: 'Für Anmeldungen, die der Server der Website mit seinem Schlüssel sendet. Bestätigungen und Abmeldungen zählen für sich, bis zur selben Zahl.',
            en: 'For registrations that the site’s server sends with its key. Confirmations and cancellations count apart, up to the same number.',
          },
        },
      },
      { name: 'keyHash', type: 'text', hidden: true, access: systemOnly },
      uiField({
        name: 'keyControls',
        component: 'green-forum-events/client#SiteKey',
      }),
      {
        name: 'keyMadeOn',
        type: 'date',
        label: { de: 'Schlüssel vom', en: 'Key made on' },
        access: systemOnly,
        admin: {
          position: 'sidebar',
          readOnly: true,
          date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
        },
      },
      {
        name: 'lastUsedOn',
        type: 'date',
        label: { de: 'Schlüssel zuletzt benutzt am', en: 'Key last used on' },
        access: systemOnly,
        admin: {
          position: 'sidebar',
          readOnly: true,
          date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
        },
      },
      webhookFields(options),
    ],
  }
}
