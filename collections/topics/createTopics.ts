import type { CollectionConfig } from 'payload'
import type { ResolvedOptions } from '../../src/options.ts'
import { referencedOrEditor } from '../access/published.ts'
import { editorsOnly, hiddenFromHelpers } from '../access/roles.ts'
import { slugFields } from '../fields/slugField.ts'
import { groups } from '../groups.ts'

/** What events are about; visitors filter by them. */
export function createTopics(options: ResolvedOptions): CollectionConfig {
  return {
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
  }
}
