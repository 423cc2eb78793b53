import type { CollectionConfig } from 'payload'
import { withAudit } from '../../hooks/audit/withAudit.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { referencedOrEditor } from '../access/published.ts'
import { editorsOnly, hiddenFromHelpers } from '../access/roles.ts'
import { pictureField } from '../fields/pictureField.ts'
import { slugFields } from '../fields/slugField.ts'
import { webAddressField } from '../fields/webAddressField.ts'
import { groups } from '../groups.ts'

const audited = withAudit({ kind: 'partners', titleOf: ({ doc }) => doc.name })

/** Organisations that an event is held with. */
export function createPartners(options: ResolvedOptions): CollectionConfig {
  return audited({
    slug: options.slugs.partners,
    labels: {
      singular: { de: 'Kooperationspartner*in', en: 'Partner' },
      plural: { de: 'Kooperationspartner*innen', en: 'Partners' },
    },
    admin: {
      group: groups.programme,
      hidden: hiddenFromHelpers(options),
      useAsTitle: 'name',
      defaultColumns: ['name', 'url', 'updatedAt'],
      listSearchableFields: ['name'],
    },
    defaultSort: 'name',
    access: {
      read: referencedOrEditor(options, 'partners'),
      create: editorsOnly(options),
      update: editorsOnly(options),
      delete: editorsOnly(options),
    },
    fields: [
      { name: 'name', type: 'text', label: { de: 'Name', en: 'Name' }, required: true, maxLength: 200 },
      {
        name: 'nameInSentence',
        type: 'text',
        label: { de: 'Name im Satz', en: 'Name in a sentence' },
        localized: true,
        maxLength: 200,
        admin: {
          description: {
            de: 'So steht der Name nach „in Kooperation mit“, zum Beispiel: der LAG Migration & Flucht.',
            en: 'How the name reads after “in cooperation with”, such as: the working group on migration.',
          },
        },
      },
      {
        name: 'description',
        type: 'textarea',
        label: { de: 'Beschreibung', en: 'Description' },
        localized: true,
        maxLength: 2000,
      },
      webAddressField({ name: 'url', label: { de: 'Website', en: 'Website' } }),
      pictureField({ options, name: 'logo', label: { de: 'Logo', en: 'Logo' } }),
      ...slugFields({ from: 'name' }),
    ],
  })
}
