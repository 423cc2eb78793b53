import type { CollectionConfig } from 'payload'
import { withAudit } from '../../hooks/audit/withAudit.ts'
import { freezeConsentKey } from '../../hooks/consentTexts/freezeConsentKey.ts'
import { raiseConsentVersion } from '../../hooks/consentTexts/raiseConsentVersion.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { administratorsOnly, anyone, editorsOnly, hiddenFromHelpers, neverByHand } from '../access/roles.ts'
import { richTextField } from '../fields/richTextField.ts'
import { webAddressField } from '../fields/webAddressField.ts'
import { adoptTextsEndpoint } from './endpoints/adoptTextsEndpoint.ts'
import { groups } from '../groups.ts'

const audited = withAudit({ kind: 'consentTexts', titleOf: ({ doc }) => doc.key })

/**
 * What participants agree to. Every change of the words makes the next version; what somebody agreed to stays
 * whole in the registration.
 */
export function createConsentTexts(options: ResolvedOptions): CollectionConfig {
  return audited({
    slug: options.slugs.consentTexts,
    labels: {
      singular: { de: 'Einwilligungstext', en: 'Consent text' },
      plural: { de: 'Einwilligungstexte', en: 'Consent texts' },
    },
    admin: {
      group: groups.settings,
      hidden: hiddenFromHelpers(options),
      useAsTitle: 'label',
      defaultColumns: ['label', 'key', 'version', 'required', 'updatedAt'],
      listSearchableFields: ['key', 'label'],
      components: {
        edit: {
          SaveButton: {
            path: 'green-forum-events/client#SaveConsentTextButton',
            clientProps: { eventsSlug: options.slugs.events },
          },
        },
      },
      description: {
        de: 'Jede Änderung am Wortlaut ergibt eine neue Version. Wer schon zugestimmt hat, hat der alten zugestimmt; sie bleibt bei der Anmeldung gespeichert und ist unter „Versionen“ zu lesen.',
        en: 'Every change of the words makes a new version. Whoever agreed before agreed to the old one, which stays with the registration and can be read under “Versions”.',
      },
    },
    endpoints: [adoptTextsEndpoint(options)],
    disableDuplicate: true,
    versions: { drafts: false, maxPerDoc: 0 },
    access: {
      read: anyone,
      readVersions: editorsOnly(options),
      create: administratorsOnly(options),
      update: administratorsOnly(options),
      delete: administratorsOnly(options),
    },
    hooks: {
      beforeValidate: [freezeConsentKey],
      beforeChange: [raiseConsentVersion],
    },
    fields: [
      {
        name: 'key',
        type: 'text',
        label: { de: 'Schlüssel', en: 'Key' },
        required: true,
        unique: true,
        maxLength: 50,
        admin: {
          position: 'sidebar',
          description: {
            de: 'Kurzer Name für andere Websites, zum Beispiel privacy. Danach nicht mehr änderbar.',
            en: 'Short name for other websites, such as privacy. Cannot be changed later.',
          },
        },
      },
      {
        name: 'version',
        type: 'number',
        label: { de: 'Version', en: 'Version' },
        defaultValue: 1,
        access: { create: neverByHand, update: neverByHand },
        admin: { position: 'sidebar', readOnly: true, step: 1 },
      },
      {
        name: 'label',
        type: 'textarea',
        label: { de: 'Satz neben dem Kästchen', en: 'Sentence beside the checkbox' },
        required: true,
        localized: true,
        maxLength: 500,
      },
      richTextField({ name: 'text', label: { de: 'Vollständiger Text', en: 'Whole text' }, localized: true }),
      webAddressField({
        name: 'url',
        label: { de: 'Link zur Erklärung', en: 'Link to the policy' },
        localized: true,
      }),
      {
        name: 'required',
        type: 'checkbox',
        label: { de: 'Ohne diese Einwilligung keine Anmeldung', en: 'No registration without this consent' },
        defaultValue: true,
      },
      {
        name: 'preselected',
        type: 'checkbox',
        label: { de: 'Für neue Veranstaltungen vorausgewählt', en: 'Preselected for new events' },
        defaultValue: false,
      },
    ],
  })
}
