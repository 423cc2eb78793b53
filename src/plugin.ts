import type { CollectionConfig, Config, GlobalConfig, Plugin } from 'payload'
import { deepMergeSimple } from 'payload/shared'
import { createAnnouncements } from '../collections/announcements/createAnnouncements.ts'
import { createAppearance } from '../collections/appearance/createAppearance.ts'
import { createAuditEntries } from '../collections/auditEntries/createAuditEntries.ts'
import { createConsentTexts } from '../collections/consentTexts/createConsentTexts.ts'
import { createDeletions } from '../collections/deletions/createDeletions.ts'
import { createEvents } from '../collections/events/createEvents.ts'
import { createEventTemplates } from '../collections/eventTemplates/createEventTemplates.ts'
import { createEventStatistics } from '../collections/eventStatistics/createEventStatistics.ts'
import { createMailTemplates } from '../collections/mailTemplates/createMailTemplates.ts'
import { createMedia } from '../collections/media/createMedia.ts'
import { adoptMedia } from '../collections/media/adoptMedia.ts'
import { createConferenceTasks } from '../collections/conferenceTasks/createConferenceTasks.ts'
import { createPresences } from '../collections/presences/createPresences.ts'
import { createMeetings } from '../collections/meetings/createMeetings.ts'
import { createMessages } from '../collections/messages/createMessages.ts'
import { createPartners } from '../collections/partners/createPartners.ts'
import { createContentVersions } from '../collections/contentVersions/createContentVersions.ts'
import { createRegistrations } from '../collections/registrations/createRegistrations.ts'
import { createSites } from '../collections/sites/createSites.ts'
import { createSpeakers } from '../collections/speakers/createSpeakers.ts'
import { createTopicWishes } from '../collections/topicWishes/createTopicWishes.ts'
import { createTopics } from '../collections/topics/createTopics.ts'
import { createWebhookDeliveries } from '../collections/webhookDeliveries/createWebhookDeliveries.ts'
import { withRememberedWords } from '../collections/fields/richTextField.ts'
import { withSoundDocuments } from '../hooks/documents/withSoundDocuments.ts'
import { withEmptyList } from '../collections/forms/withEmptyList.ts'
import { withFormGuides } from '../collections/forms/withFormGuides.ts'
import { withSpokenLabels } from '../collections/forms/withSpokenLabels.ts'
import { withMomentCells } from '../collections/moments/withMomentCells.ts'
import { refuseUnsuitableConfig } from '../collections/refuseUnsuitableConfig.ts'
import { withReferences } from '../collections/references/withReferences.ts'
import { withTrash } from '../collections/trash/withTrash.ts'
import { searchByText } from '../hooks/search/searchByText.ts'
import { withContentLanguage } from '../collections/fields/contentLanguageField.ts'
import { adminTranslations, mendedTranslations } from './i18n/adminTranslations.ts'
import {
  type CollectionName,
  type GreenForumEventsOptions,
  ownCollections,
  type ResolvedOptions,
  resolveOptions,
  withOptions,
} from './options.ts'
import { readUnreadableDates } from './database/readUnreadableDates.ts'
import { spareConnections } from './database/spareConnections.ts'
import { surviveLostConnections } from './database/surviveLostConnections.ts'
import { insertTogether } from './database/insertTogether.ts'
import { watchAppearance } from './appearance/watchAppearance.ts'
import { watchContentChanges } from './database/watchContentChanges.ts'
import { warnWithoutPublicUrl } from './addresses/warnWithoutPublicUrl.ts'
import { warnWithoutMailAdapter } from './mail/transport/hasMailAdapter.ts'
import { writingRulesOf } from './registrations/rules/writingRules.ts'
import { withAdminParts } from './admin/withAdminParts.ts'
import { overwriteDeleted } from './database/scrubDatabase.ts'

const factories: Record<CollectionName, (options: ResolvedOptions) => CollectionConfig> = {
  events: createEvents,
  eventTemplates: createEventTemplates,
  registrations: createRegistrations,
  messages: createMessages,
  announcements: createAnnouncements,
  meetings: createMeetings,
  conferenceTasks: createConferenceTasks,
  presences: createPresences,
  speakers: createSpeakers,
  partners: createPartners,
  topics: createTopics,
  topicWishes: createTopicWishes,
  media: createMedia,
  consentTexts: createConsentTexts,
  mailTemplates: createMailTemplates,
  sites: createSites,
  webhookDeliveries: createWebhookDeliveries,
  contentVersions: createContentVersions,
  eventStatistics: createEventStatistics,
  deletions: createDeletions,
  auditEntries: createAuditEntries,
}

/** What other documents refer to, and show. */
const referredTo: readonly CollectionName[] = [
  'events',
  'speakers',
  'partners',
  'topics',
  'media',
  'consentTexts',
]

/** What editors make, and may delete by mistake. */
const trashable: readonly CollectionName[] = [
  'events',
  'eventTemplates',
  'speakers',
  'partners',
  'topics',
  'media',
]

/**
 * Adds events, registrations with consent, and the outbox that sends the join link, to a Payload config. Leaves
 * everything that is there as it is. Throws where slugs are taken, or the files of the config cannot be used as it asks.
 */
export const greenForumEvents =
  (given: GreenForumEventsOptions = {}): Plugin =>
  (config) => {
    const options = resolveOptions({ options: given, config })
    refuseUnsuitableConfig({ options, config })
    const collections = (config.collections ?? []).map((collection) =>
      isAdopted({ collection, options }) ? adoptMedia(collection) : collection,
    )
    const added = ownCollections(options).map((name) => {
      const made = withFormGuides(
        withEmptyList({
          name,
          collection: withMomentCells(options)(
            withContentLanguage(withoutApiTab(withSearch({ name, options }))),
          ),
        }),
      )
      const kept = trashable.includes(name) ? withTrash(options)(made) : made
      const collection = referredTo.includes(name) ? withReferences(kept) : kept
      if (name === 'registrations') options.registrationRules = writingRulesOf(collection)
      const adapted = withSpokenLabels(options.collections[name]?.(collection) ?? collection)
      // What comes for a registration is checked by its own use case, in its own words.
      return name === 'registrations' ? adapted : withSoundDocuments(adapted)
    })
    if (options.disabled) {
      const resting = [...(config.collections ?? []), ...added.map(atRest)]
      const globals = [...(config.globals ?? []), globalAtRest(createAppearance(options))]
      return withOptions({ options, config: { ...config, collections: resting, globals } })
    }
    return withOptions({
      options,
      config: withRememberedWords({
        ...config,
        collections: [...collections, ...added],
        globals: [...(config.globals ?? []), withSpokenLabels(createAppearance(options))],
        admin: withAdminParts({ admin: config.admin, options }),
        i18n: withTranslations({ i18n: config.i18n, options }),
        onInit: async (payload) => {
          surviveLostConnections(payload)
          spareConnections(payload)
          watchContentChanges(payload)
          await watchAppearance(payload)
          insertTogether({ payload, name: 'registrations', key: 'tokenHash' })
          readUnreadableDates(payload)
          warnWithoutMailAdapter(payload)
          warnWithoutPublicUrl(payload)
          await overwriteDeleted(payload)
          await config.onInit?.(payload)
        },
      }),
    })
  }

/** A collection that keeps its tables, its documents and who may read them, and shows and does nothing. */
function atRest({ hooks: _, ...collection }: CollectionConfig): CollectionConfig {
  return { ...collection, endpoints: false, admin: { ...collection.admin, hidden: true, components: {} } }
}

function globalAtRest({ hooks: _, ...global }: GlobalConfig): GlobalConfig {
  return { ...global, endpoints: false, admin: { ...global.admin, hidden: true, components: {} } }
}

function isAdopted({
  collection,
  options: { hasOwnMedia, slugs },
}: {
  collection: CollectionConfig
  options: ResolvedOptions
}): boolean {
  return !hasOwnMedia && collection.slug === slugs.media
}

/** What editors write, of which there are some thousands at most. */
const searchedByText = new Set<CollectionName>([
  'events',
  'speakers',
  'partners',
  'topics',
  'topicWishes',
  'media',
  'consentTexts',
  'sites',
])

function withSearch({ name, options }: { name: CollectionName; options: ResolvedOptions }): CollectionConfig {
  const { hooks, ...collection } = factories[name](options)
  if (!searchedByText.has(name)) return { ...collection, hooks }
  const beforeOperation = [...(hooks?.beforeOperation ?? []), searchByText(options)]
  return { ...collection, hooks: { ...hooks, beforeOperation } }
}

/** Editors are no programmers: raw data is not what they look for. */
function withoutApiTab(collection: CollectionConfig): CollectionConfig {
  return { ...collection, admin: { ...collection.admin, hideAPIURL: true } }
}

/** Ours, and over them what the config says itself. */
function withTranslations({
  i18n,
  options: { mendTranslations },
}: {
  i18n: Config['i18n']
  options: ResolvedOptions
}): Config['i18n'] {
  const mended = mendTranslations ? mendedTranslations : {}
  const ours = deepMergeSimple<Record<string, object>>(adminTranslations, mended)
  return { ...i18n, translations: deepMergeSimple<Record<string, object>>(ours, i18n?.translations ?? {}) }
}
