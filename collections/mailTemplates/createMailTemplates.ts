import type { CollectionConfig } from 'payload'
import { withAudit } from '../../hooks/audit/withAudit.ts'
import { mailTemplateEndpoints } from './endpoints/mailTemplateEndpoints.ts'
import { refuseSecondText } from '../../hooks/mailTemplates/refuseSecondText.ts'
import { requireKnownPlaceholders } from '../../hooks/mailTemplates/requireKnownPlaceholders.ts'
import { maxMailBodyLength, maxMailSubjectLength, templatedKinds } from '../../src/mail/rules/mailKind.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { administratorsOnly, editorsOnly } from '../access/roles.ts'
import { groups } from '../groups.ts'
import { localeOptions } from '../../src/i18n/rules/locale.ts'
import { uiField } from '../fields/uiField.ts'

const audited = withAudit({
  kind: 'mailTemplates',
  titleOf: ({ doc }) => `${String(doc.kind)} (${String(doc.locale)})`,
})

/** Other words for an automated mail, one document a kind and language. The layout is not theirs to change. */
export function createMailTemplates(options: ResolvedOptions): CollectionConfig {
  return audited({
    slug: options.slugs.mailTemplates,
    labels: { singular: { de: 'Mailtext', en: 'Mail text' }, plural: { de: 'Mailtexte', en: 'Mail texts' } },
    admin: {
      group: groups.settings,
      useAsTitle: 'subject',
      defaultColumns: ['kind', 'locale', 'subject', 'updatedAt'],
      components: { beforeListTable: ['green-forum-events/client#AllMailTexts'] },
      description: {
        de: 'Eigene Worte für die E-Mails, die das System verschickt. Wo hier nichts steht, gilt der mitgelieferte Text. Zugangslink, Links und Fußzeile kommen von selbst dazu.',
        en: 'Words of your own for the mails that the system sends. Where there are none, the built-in text applies. The join link, other links and the footer come by themselves.',
      },
    },
    access: {
      read: editorsOnly(options),
      create: administratorsOnly(options),
      update: administratorsOnly(options),
      delete: administratorsOnly(options),
    },
    endpoints: mailTemplateEndpoints(options),
    hooks: {
      beforeValidate: [requireKnownPlaceholders, refuseSecondText],
    },
    indexes: [{ fields: ['kind', 'locale'], unique: true }],
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: { de: 'Anlass', en: 'Occasion' },
        required: true,
        options: templatedKinds.map(({ kind, label }) => ({ value: kind, label })),
      },
      {
        name: 'locale',
        type: 'select',
        label: { de: 'Sprache', en: 'Language' },
        required: true,
        defaultValue: 'de',
        options: localeOptions,
      },
      {
        name: 'subject',
        type: 'text',
        label: { de: 'Betreff', en: 'Subject' },
        required: true,
        maxLength: maxMailSubjectLength,
        admin: { components: { afterInput: [placeholderChips('subject')] } },
      },
      {
        name: 'body',
        type: 'textarea',
        label: { de: 'Text', en: 'Text' },
        required: true,
        maxLength: maxMailBodyLength,
        admin: { rows: 12, components: { afterInput: [placeholderChips('body')] } },
      },
      uiField({
        name: 'preview',
        component: 'green-forum-events/client#MailTextPreview',
      }),
    ],
  })
}

function placeholderChips(field: 'subject' | 'body') {
  return { path: 'green-forum-events/client#PlaceholderChips', clientProps: { target: field } }
}
