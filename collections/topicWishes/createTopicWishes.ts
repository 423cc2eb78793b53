import type { CollectionConfig } from 'payload'
import { draftEventEndpoint } from './endpoints/draftEventEndpoint.ts'
import { maxTopicSuggestionLength } from '../../src/registrations/rules/input.ts'
import { type Locale, localeOptions } from '../../src/i18n/rules/locale.ts'
import type { TopicWishState } from '../../src/topicWishes/rules/topicWish.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { editorsOnly, neverByHand } from '../access/roles.ts'
import { groups } from '../groups.ts'

const unchangeable = { update: neverByHand }

/** What people wish to hear about, by the page, the API or as editors heard it. Those of registrations are shown beside them. */
export function createTopicWishes(options: ResolvedOptions): CollectionConfig {
  const { maxKeepDays } = options.retention
  return {
    slug: options.slugs.topicWishes,
    labels: {
      singular: { de: 'Themenwunsch', en: 'Wished topic' },
      plural: { de: 'Themenwünsche', en: 'Wished topics' },
    },
    admin: {
      group: groups.programme,
      useAsTitle: 'text',
      defaultColumns: ['text', 'state', 'event', 'createdAt'],
      listSearchableFields: ['text'],
      description: {
        de: 'Worüber Menschen etwas hören möchten. Aus einem Wunsch entwerfen Sie mit einem Klick eine Veranstaltung.',
        en: 'What people would like to hear about. One click makes a draft of an event from a wish.',
      },
      components: {
        afterList: [
          {
            path: 'green-forum-events/client#WishesOfRegistrations',
            clientProps: {
              registrationsSlug: options.slugs.registrations,
              eventsSlug: options.slugs.events,
              timeZone: options.timeZone,
            },
          },
        ],
        edit: {
          beforeDocumentControls: [
            {
              path: 'green-forum-events/client#DraftEventFromWish',
              clientProps: { eventsSlug: options.slugs.events },
            },
          ],
        },
      },
    },
    disableDuplicate: true,
    defaultSort: '-createdAt',
    access: {
      read: editorsOnly(options),
      create: editorsOnly(options),
      update: editorsOnly(options),
      delete: editorsOnly(options),
    },
    endpoints: [draftEventEndpoint(options)],
    fields: [
      {
        name: 'text',
        type: 'textarea',
        label: { de: 'Wunsch', en: 'Wish' },
        required: true,
        maxLength: maxTopicSuggestionLength,
        access: unchangeable,
        admin: { rows: 6 },
      },
      {
        name: 'email',
        type: 'email',
        label: { de: 'Möchte Bescheid bekommen', en: 'Wants to be told' },
        index: true,
        access: unchangeable,
        admin: {
          description: {
            de: `Steht nur hier, wenn die Person es so wollte. Die Adresse ist nicht geprüft und wird ${maxKeepDays} Tage nach dem Eingang gelöscht; der Wunsch bleibt.`,
            en: `Is here only where the person wanted it. The address has not been confirmed and is deleted ${maxKeepDays} days after it came in; the wish stays.`,
          },
        },
      },
      {
        name: 'state',
        type: 'select',
        label: { de: 'Stand', en: 'State' },
        required: true,
        defaultValue: 'new',
        index: true,
        options: [
          { value: 'new', label: { de: 'neu', en: 'new' } },
          { value: 'takenUp', label: { de: 'aufgegriffen', en: 'taken up' } },
          { value: 'declined', label: { de: 'abgelehnt', en: 'declined' } },
        ] satisfies { value: TopicWishState; label: Record<Locale, string> }[],
        admin: { position: 'sidebar', isClearable: false },
      },
      {
        name: 'event',
        type: 'relationship',
        relationTo: options.slugs.events,
        label: { de: 'Veranstaltung dazu', en: 'Event about it' },
        index: true,
        maxDepth: 0,
        admin: { position: 'sidebar', allowCreate: false },
      },
      {
        name: 'locale',
        type: 'select',
        label: { de: 'Sprache der Person', en: 'Language of the person' },
        defaultValue: 'de',
        required: true,
        access: unchangeable,
        options: localeOptions,
        admin: { position: 'sidebar' },
      },
      {
        name: 'source',
        type: 'text',
        label: { de: 'Gekommen über', en: 'Came through' },
        access: { create: neverByHand, update: neverByHand },
        admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.source) },
      },
    ],
  }
}
