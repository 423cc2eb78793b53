import type { CollectionConfig } from 'payload'
import { withAudit } from '../../hooks/audit/withAudit.ts'
import { ensureUniqueSlug } from '../../hooks/programme/ensureUniqueSlug.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { referencedOrEditor } from '../access/published.ts'
import { editorsOnly, hiddenFromHelpers } from '../access/roles.ts'
import { pictureField } from '../fields/pictureField.ts'
import { richTextField } from '../fields/richTextField.ts'
import { slugFields } from '../fields/slugField.ts'
import { webAddressField } from '../fields/webAddressField.ts'
import { groups } from '../groups.ts'

const audited = withAudit({ kind: 'speakers' })

/** People who speak at events or moderate them. */
export function createSpeakers(options: ResolvedOptions): CollectionConfig {
  return audited({
    slug: options.slugs.speakers,
    labels: {
      singular: { de: 'Referent*in', en: 'Speaker' },
      plural: { de: 'Referent*innen', en: 'Speakers' },
    },
    admin: {
      group: groups.programme,
      hidden: hiddenFromHelpers(options),
      useAsTitle: 'name',
      defaultColumns: ['name', 'position', 'updatedAt'],
      listSearchableFields: ['name', 'position'],
    },
    defaultSort: 'name',
    access: {
      read: referencedOrEditor(options, 'speakers'),
      create: editorsOnly(options),
      update: editorsOnly(options),
      delete: editorsOnly(options),
    },
    fields: [
      { name: 'name', type: 'text', label: { de: 'Name', en: 'Name' }, required: true, maxLength: 200 },
      {
        name: 'position',
        type: 'text',
        label: { de: 'Funktion', en: 'Position' },
        localized: true,
        maxLength: 300,
        admin: {
          description: {
            de: 'Steht unter dem Namen, zum Beispiel: Sprecherin der LAG Migration & Flucht.',
            en: 'Stands under the name, such as: spokesperson of the working group on migration.',
          },
        },
      },
      richTextField({
        options,
        name: 'biography',
        label: { de: 'Zur Person', en: 'Biography' },
        localized: true,
      }),
      pictureField({ options, name: 'image', label: { de: 'Bild', en: 'Picture' } }),
      webAddressField({ name: 'url', label: { de: 'Website', en: 'Website' } }),
      ...slugFields({ from: 'name' }),
    ],
    // People share names.
    hooks: { beforeValidate: [ensureUniqueSlug] },
  })
}
