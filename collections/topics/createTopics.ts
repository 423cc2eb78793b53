import type { CollectionConfig } from 'payload'
import { withAudit } from '../../hooks/audit/withAudit.ts'
import { localizedText } from '../../src/i18n/rules/localizedText.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { referencedOrEditor } from '../access/published.ts'
import { editorsOnly, hiddenFromHelpers } from '../access/roles.ts'
import { slugFields } from '../fields/slugField.ts'
import { groups } from '../groups.ts'

const audited = withAudit({
  kind: 'topics',
  titleOf: ({ doc, locale }) => localizedText({ value: doc.name, locale }),
})

/** What events are about; visitors filter by them. */
export function createTopics(options: ResolvedOptions): CollectionConfig {
  return audited({
    slug: options.slugs.topics,
    labels: { singular: { de: 'Thema', en: 'Topic' }, plural: { de: 'Themen', en: 'Topics' } },
    admin: {
      group: groups.programme,
      hidden: hiddenFromHelpers(options),
      useAsTitle: 'name',
      defaultColumns: ['name', 'slug', 'updatedAt'],
      listSearchableFields: ['name'],
    },
    defaultSort: 'name',
    access: {
      read: referencedOrEditor(options, 'topics'),
      create: editorsOnly(options),
      update: editorsOnly(options),
      delete: editorsOnly(options),
    },
    fields: [
      {
        name: 'name',
        type: 'text',
        label: { de: 'Name', en: 'Name' },
        required: true,
        localized: true,
        maxLength: 100,
      },
      ...slugFields({ from: 'name' }),
    ],
  })
}
