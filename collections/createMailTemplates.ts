import type { CollectionConfig } from 'payload'
import { requireKnownPlaceholders } from '../hooks/mailTemplates/requireKnownPlaceholders.ts'
import { mailKinds } from '../src/domain/mailKind.ts'
import type { ResolvedOptions } from '../src/options.ts'
import { administratorsOnly, editorsOnly } from './access/roles.ts'
import { groups } from './groups.ts'

/** Other words for an automated mail, one document a kind and language. The layout is not theirs to change. */
export function createMailTemplates(options: ResolvedOptions): CollectionConfig {
  return {
    slug: options.slugs.mailTemplates,
    labels: { singular: { de: 'Mailtext', en: 'Mail text' }, plural: { de: 'Mailtexte', en: 'Mail texts' } },
    admin: {
      group: groups.settings,
      useAsTitle: 'subject',
      defaultColumns: ['kind', 'locale', 'subject', 'updatedAt'],
      description: {
        de: 'Wo kein Text steht, gilt der mitgelieferte. Platzhalter: {{name}}, {{title}}, {{date}}, {{time}}, {{location}}.',
        en: 'Where there is none, the built-in text applies. Placeholders: {{name}}, {{title}}, {{date}}, {{time}}, {{location}}.',
      },
    },
    access: {
      read: editorsOnly(options),
      create: administratorsOnly(options),
      update: administratorsOnly(options),
      delete: administratorsOnly(options),
    },
    hooks: { beforeValidate: [requireKnownPlaceholders] },
    indexes: [{ fields: ['kind', 'locale'], unique: true }],
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: { de: 'Anlass', en: 'Occasion' },
        required: true,
        options: mailKinds.map(({ kind, label }) => ({ value: kind, label })),
      },
      {
        name: 'locale',
        type: 'select',
        label: { de: 'Sprache', en: 'Language' },
        required: true,
        defaultValue: 'de',
        options: [
          { value: 'de', label: 'Deutsch' },
          { value: 'en', label: 'English' },
        ],
      },
      {
        name: 'subject',
        type: 'text',
        label: { de: 'Betreff', en: 'Subject' },
        required: true,
        maxLength: 200,
      },
      {
        name: 'body',
        type: 'textarea',
        label: { de: 'Text', en: 'Text' },
        required: true,
        maxLength: 5000,
        admin: { rows: 12 },
      },
    ],
  }
}
