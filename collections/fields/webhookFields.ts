import type { Field, GroupField } from 'payload'
import { webhookUrlProblem, webhookUrlProblems } from '../../src/webhooks/rules/webhookUrl.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { neverByHand } from '../access/roles.ts'
import { inWords } from './spokenFields.ts'
import { uiField } from './uiField.ts'

/** Where a site is told that events have changed, and of which. */
export function webhookFields(options: ResolvedOptions): GroupField {
  return {
    name: 'webhook',
    type: 'group',
    label: { de: 'Webhook', en: 'Webhook' },
    admin: {
      description: {
        de: 'Meldet der Website, wenn Veranstaltungen veröffentlicht, geändert, abgesagt oder zurückgezogen werden.',
        en: 'Tells the site when events are published, changed, cancelled or withdrawn.',
      },
    },
    fields: [
      { name: 'enabled', type: 'checkbox', label: { de: 'Eingeschaltet', en: 'Switched on' }, index: true },
      {
        name: 'note',
        type: 'text',
        label: { de: 'Abgeschaltet, weil', en: 'Switched off because' },
        access: { create: neverByHand, update: neverByHand },
        hooks: { afterRead: [inWords] },
        admin: { readOnly: true, condition: (_, webhook) => Boolean(webhook?.note) },
      },
      urlField(options),
      {
        type: 'row',
        fields: [
          wish({
            name: 'topics',
            relationTo: options.slugs.topics,
            label: { de: 'Nur diese Themen', en: 'Only these topics' },
          }),
          wish({
            name: 'partners',
            relationTo: options.slugs.partners,
            label: { de: 'Nur diese Partner', en: 'Only these partners' },
          }),
        ],
      },
      {
        name: 'secret',
        type: 'text',
        label: { de: 'Geheimnis', en: 'Secret' },
        access: { create: neverByHand, update: neverByHand },
        admin: {
          readOnly: true,
          condition: (_, webhook) => Boolean(webhook?.secret),
          description: {
            de: 'Damit prüft die Website, dass eine Meldung von hier kommt. Geben Sie es nur an deren Betreiber*innen weiter.',
            en: 'By this the site checks that a message comes from here. Give it to those who run the site and nobody else.',
          },
        },
      },
      uiField({
        name: 'tools',
        component: 'green-forum-events/client#WebhookTools',
      }),
    ],
  }
}

function urlField({ localWebhooks: allowsPrivate }: ResolvedOptions): Field {
  return {
    name: 'url',
    type: 'text',
    label: { de: 'Adresse', en: 'Address' },
    maxLength: 2000,
    admin: {
      placeholder: 'https://example.org/webhooks/events',
    },
    validate: (
      value: string | null | undefined,
      {
        req,
        siblingData,
      }: { req: { i18n: { language: string } }; siblingData: { enabled?: boolean | null } },
    ) => {
      const locale = toLocale(req.i18n.language)
      if (!value) {
        if (!siblingData.enabled) return true
        return locale === 'de' ? 'Bitte geben Sie eine Adresse an.' : 'Please enter an address.'
      }
      const problem = value.length > 2000 ? 'invalid' : webhookUrlProblem({ url: value, allowsPrivate })
      return problem ? webhookUrlProblems[problem][locale] : true
    },
  }
}

function wish({
  name,
  relationTo,
  label,
}: {
  name: string
  relationTo: 'topics' | 'partners'
  label: Record<'de' | 'en', string>
}): Field {
  return {
    name,
    type: 'relationship',
    relationTo,
    hasMany: true,
    label,
    maxDepth: 0,
    admin: {
      allowCreate: false,
      description: { de: 'Leer: alle.', en: 'Empty: all.' },
    },
  }
}
