import type { Tab } from 'payload'
import { dropRowsWithout } from '../../hooks/references/dropRowsWithout.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { rowNamedBy } from '../fields/rowNamedBy.ts'

/** Who speaks, and with whom the event is held. */
export function contributorsTab({ slugs }: ResolvedOptions): Tab {
  return {
    label: { de: 'Mitwirkende', en: 'Contributors' },
    fields: [
      {
        name: 'speakers',
        type: 'array',
        hooks: { afterRead: [dropRowsWithout('speaker')] },
        label: { de: 'Referent*innen', en: 'Speakers' },
        labels: {
          singular: { de: 'Referent*in', en: 'Speaker' },
          plural: { de: 'Referent*innen', en: 'Speakers' },
        },
        admin: {
          components: rowNamedBy({
            by: 'speaker',
            from: slugs.speakers,
            row: { de: 'Referent*in', en: 'Speaker' },
          }),
        },
        fields: [
          {
            name: 'speaker',
            type: 'relationship',
            relationTo: slugs.speakers,
            label: { de: 'Person', en: 'Person' },
            required: true,
          },
          {
            type: 'row',
            fields: [
              {
                name: 'role',
                type: 'select',
                label: { de: 'Aufgabe', en: 'Role' },
                required: true,
                defaultValue: 'input',
                options: [
                  { value: 'input', label: { de: 'Input', en: 'Input' } },
                  { value: 'moderation', label: { de: 'Moderation', en: 'Moderation' } },
                  { value: 'panel', label: { de: 'Podium', en: 'Panel' } },
                  { value: 'host', label: { de: 'Begrüßung', en: 'Host' } },
                ],
              },
              {
                name: 'label',
                type: 'text',
                label: { de: 'Andere Bezeichnung', en: 'Other label' },
                localized: true,
                maxLength: 100,
                admin: {
                  description: { de: 'Zum Beispiel: Input & Moderation', en: 'Such as: Input & moderation' },
                },
              },
            ],
          },
        ],
      },
      {
        name: 'partners',
        type: 'relationship',
        relationTo: slugs.partners,
        hasMany: true,
        label: { de: 'In Kooperation mit', en: 'In cooperation with' },
      },
    ],
  }
}
