import type { CollectionConfig } from 'payload'
import { withAudit } from '../../hooks/audit/withAudit.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { editorsOnly, hiddenFromHelpers, neverByHand } from '../access/roles.ts'
import { groups } from '../groups.ts'
import { eventFromTemplateEndpoint } from './endpoints/eventFromTemplateEndpoint.ts'

const audited = withAudit({ kind: 'eventTemplates', titleOf: ({ doc }) => doc.name })

/**
 * What editors begin events from. A collection of its own rather than a mark on events, which each query, count, feed and
 * address of events would have to leave out; and one JSON rather than the fields of events once more, since nobody looks for
 * templates by them: what no longer fits is left out when an event is made.
 */
export function createEventTemplates(options: ResolvedOptions): CollectionConfig {
  return audited({
    slug: options.slugs.eventTemplates,
    labels: {
      singular: { de: 'Vorlage', en: 'Template' },
      plural: { de: 'Vorlagen', en: 'Templates' },
    },
    admin: {
      group: groups.programme,
      hidden: hiddenFromHelpers(options),
      useAsTitle: 'name',
      defaultColumns: ['name', 'updatedAt'],
      listSearchableFields: ['name'],
      description: {
        de: 'Aus einer Vorlage beginnen Sie über der Liste der Veranstaltungen. Eine neue speichern Sie in einer Veranstaltung, im Menü mit den drei Punkten.',
        en: 'Begin from a template above the list of events. Save a new one in an event, in the menu with the three dots.',
      },
      components: {
        edit: {
          beforeDocumentControls: [
            {
              path: 'green-forum-events/client#BeginFromThisTemplate',
              clientProps: { slugs: options.slugs },
            },
          ],
        },
      },
    },
    // What a template holds is an event, which alone can be copied into one.
    disableDuplicate: true,
    disableBulkEdit: true,
    defaultSort: 'name',
    access: {
      read: editorsOnly(options),
      create: neverByHand,
      update: editorsOnly(options),
      delete: editorsOnly(options),
    },
    endpoints: [eventFromTemplateEndpoint(options)],
    fields: [
      {
        name: 'name',
        type: 'text',
        label: { de: 'Name der Vorlage', en: 'Name of the template' },
        required: true,
        maxLength: 200,
      },
      {
        name: 'content',
        type: 'json',
        required: true,
        access: { create: neverByHand, update: neverByHand },
        admin: { hidden: true },
      },
    ],
  })
}
