import type { CollectionConfig, Field, PayloadRequest } from 'payload'
import { withAudit } from '../../hooks/audit/withAudit.ts'
import { announcementPreviewEndpoint } from '../announcements/endpoints/announcementPreviewEndpoint.ts'
import { notifyMailWorkerAfterChange } from '../../hooks/outbox/notifyMailWorkerAfterChange.ts'
import { askEventAnnouncement } from './endpoints/askEventAnnouncement.ts'
import { assignCalendarUid } from '../../hooks/events/assignCalendarUid.ts'
import { addressOfCopy, notCopied, scheduledAsCopy } from '../../hooks/events/duplicateHooks.ts'
import { clearEarlyAttendance } from '../../hooks/events/clearEarlyAttendance.ts'
import { calendarEndpoint } from './endpoints/calendarEndpoint.ts'
import { endSchedule } from '../../hooks/events/endSchedule.ts'
import { ensureUniqueSlug } from '../../hooks/programme/ensureUniqueSlug.ts'
import {
  refuseDeletingRegisteredEvents,
  refuseTrashingRegisteredEvents,
} from '../../hooks/events/refuseRemovingRegisteredEvents.ts'
import { unlessMovedUnchecked } from '../../hooks/trash/unlessMovedUnchecked.ts'
import { bulkTrashEndpoint } from '../trash/bulkTrashEndpoint.ts'
import { overviewEndpoint } from './endpoints/overviewEndpoint.ts'
import { enqueueWithdrawalWebhooks } from '../../hooks/events/enqueueWithdrawalWebhooks.ts'
import { nameOnlinePlace } from '../../hooks/events/nameOnlinePlace.ts'
import { promoteIntoNewSeats } from '../../hooks/events/promoteIntoNewSeats.ts'
import { recordChange } from '../../hooks/events/recordChange.ts'
import { readLocalTimes } from '../../hooks/events/readLocalTimes.ts'
import { refuseMeetingQueries } from '../../hooks/events/refuseMeetingQueries.ts'
import { requireOrderedTimes } from '../../hooks/events/requireOrderedTimes.ts'
import { requireConsentTexts } from '../../hooks/events/requireConsentTexts.ts'
import { requireTown } from '../../hooks/events/requireTown.ts'
import { restoreEndpoint } from './endpoints/restoreEndpoint.ts'
import { shareTimeZone } from '../../hooks/events/shareTimeZone.ts'
import { requireSchedulable } from '../../hooks/events/requireSchedulable.ts'
import { searchEndpoint } from './endpoints/searchEndpoint.ts'
import { seriesEndpoint } from './endpoints/seriesEndpoint.ts'
import { seatsEndpoint } from './endpoints/seatsEndpoint.ts'
import { templateEndpoint } from './endpoints/templateEndpoint.ts'
import { shareEndpoint } from './endpoints/shareEndpoint.ts'
import { certificatesEndpoint } from '../registrations/endpoints/certificatesEndpoint.ts'
import { participantsEndpoint } from '../registrations/endpoints/participantsEndpoint.ts'
import { exportEndpoints } from '../registrations/endpoints/exportEndpoints.ts'
import { participantMessageEndpoints } from './endpoints/participantMessageEndpoints.ts'
import { participationEndpoints } from '../registrations/endpoints/participationEndpoints.ts'
import { defaultLocale, type Locale, toLocale } from '../../src/i18n/rules/locale.ts'
import { localizedText } from '../../src/i18n/rules/localizedText.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { publishedOrEditor } from '../access/published.ts'
import { editorsOnly, neverByHand } from '../access/roles.ts'
import { eventsInLists } from './eventsInLists.ts'
import { eventLabelField, labelParts } from './eventLabelField.ts'
import { accessibilityTab } from './accessibilityTab.ts'
import { contentTab } from './contentTab.ts'
import { contributorsTab } from './contributorsTab.ts'
import { meetingTab } from './meetingTab.ts'
import { messagesTab } from './messagesTab.ts'
import { participationViews } from './participationViews.ts'
import { registrationTab } from './registrationTab.ts'
import { timeAndPlaceTab } from './timeAndPlaceTab.ts'
import { announcementFields } from '../fields/announcementFields.ts'
import { dateTimeField, followsZone } from '../fields/dateTimeField.ts'
import { slugFields } from '../fields/slugField.ts'
import { groups } from '../groups.ts'

const systemOnly = { create: neverByHand, update: neverByHand }

const audited = withAudit({
  kind: 'events',
  titleOf: ({ doc, locale }) => localizedText({ value: doc.title, locale }),
})

/** In which language to look at a page: that of what is written, or of the admin where that is in none. */
function languageOfPage({
  content,
  req: { payload, i18n },
}: {
  content: string | undefined
  req: PayloadRequest
}): Locale {
  return toLocale(payload.config.localization ? content : i18n.language)
}

/** What the association offers: the event page, its rules of registration, its life from draft to cancelled. */
export function createEvents(options: ResolvedOptions): CollectionConfig {
  const { addresses } = options
  return audited({
    slug: options.slugs.events,
    labels: {
      singular: { de: 'Veranstaltung', en: 'Event' },
      plural: { de: 'Veranstaltungen', en: 'Events' },
    },
    admin: {
      group: groups.programme,
      useAsTitle: 'label',
      baseFilter: eventsInLists(options),
      livePreview: {
        url: ({ data, locale, req }) =>
          addresses.hasPages && data.id && !data.deletedAt
            ? `${addresses.urlOf(addresses.preview(String(data.id)))}?locale=${languageOfPage({ content: locale?.code, req })}`
            : null,
        breakpoints: [
          // Named by NamedPreviewSizes.
          { name: 'phone', label: 'Handy', width: 390, height: 844 },
          { name: 'desktop', label: 'Computer', width: 1280, height: 900 },
        ],
      },
      defaultColumns: ['title', 'startsAt', 'seats', 'status', '_status', 'publishAt'],
      listSearchableFields: ['title', 'summary', 'slug'],
      preview: ({ slug, deletedAt }, { req }) => {
        const language = languageOfPage({ content: defaultLocale, req })
        return typeof slug === 'string' && !deletedAt
          ? addresses.urlOf(addresses[language].event(slug))
          : null
      },
      components: {
        beforeListTable: [
          'green-forum-events/client#EventTabs',
          { path: 'green-forum-events/client#FromTemplate', clientProps: { slugs: options.slugs } },
        ],
        edit: {
          PublishButton: 'green-forum-events/client#PublishAndInformButton',
          UnpublishButton: 'green-forum-events/client#UnpublishButton',
          beforeDocumentControls: [
            'green-forum-events/client#BeginOnDay',
            'green-forum-events/client#LeadHelper',
            'green-forum-events/client#NamedPreviewSizes',
            'green-forum-events/client#ShareButton',
          ],
          editMenuItems: [
            'green-forum-events/client#SeriesButton',
            'green-forum-events/client#SaveAsTemplate',
          ],
        },
        views: {
          edit: participationViews(options),
          calendar: {
            Component: {
              path: 'green-forum-events/client#EventCalendar',
              clientProps: { eventsSlug: options.slugs.events, timeZone: options.timeZone },
            },
            path: '/kalender',
            exact: true,
          },
        },
      },
    },
    forceSelect: labelParts,
    // Whoever changes many at once would not see who is told.
    disableBulkEdit: true,
    defaultSort: '-startsAt',
    versions: { drafts: true, maxPerDoc: 50 },
    access: {
      read: publishedOrEditor(options),
      readVersions: editorsOnly(options),
      create: editorsOnly(options),
      update: editorsOnly(options),
      delete: editorsOnly(options),
    },
    hooks: {
      beforeOperation: [refuseMeetingQueries],
      beforeValidate: [
        refuseTrashingRegisteredEvents,
        readLocalTimes,
        shareTimeZone,
        ensureUniqueSlug,
        nameOnlinePlace,
        unlessMovedUnchecked(requireOrderedTimes),
        unlessMovedUnchecked(requireSchedulable),
        requireTown,
        requireConsentTexts,
      ],
      beforeChange: [assignCalendarUid, endSchedule, recordChange],
      afterChange: [clearEarlyAttendance, notifyMailWorkerAfterChange, promoteIntoNewSeats],
      beforeDelete: [refuseDeletingRegisteredEvents, enqueueWithdrawalWebhooks],
    },
    endpoints: [
      bulkTrashEndpoint(options.slugs.events),
      overviewEndpoint(options),
      searchEndpoint(options),
      calendarEndpoint(options),
      restoreEndpoint(options),
      seriesEndpoint(options),
      seatsEndpoint(),
      shareEndpoint(options),
      templateEndpoint(options),
      ...participationEndpoints(),
      ...exportEndpoints(),
      certificatesEndpoint(),
      participantsEndpoint(),
      ...participantMessageEndpoints(options),
      announcementPreviewEndpoint(options, {
        path: '/:id/announcement-preview',
        ask: askEventAnnouncement,
        of: 'events',
      }),
    ],
    fields: [
      {
        type: 'tabs',
        tabs: [
          contentTab(options),
          timeAndPlaceTab(options),
          contributorsTab(options),
          accessibilityTab(options),
          registrationTab(options),
          meetingTab(options),
          messagesTab(options),
        ],
      },
      eventLabelField,
      {
        name: 'seats',
        type: 'ui',
        label: { de: 'Plätze', en: 'Seats' },
        admin: { components: { Cell: 'green-forum-events/client#SeatsCell' } },
      },
      statusField,
      dateTimeField({
        options,
        name: 'publishAt',
        label: { de: 'Von selbst veröffentlichen am', en: 'Publish by itself at' },
        admin: {
          className: followsZone,
          position: 'sidebar',
          description: {
            de: 'Speichern Sie danach den Entwurf: Zur angegebenen Zeit wird er veröffentlicht. Leer: Sie veröffentlichen selbst.',
            en: 'Save the draft afterwards: it is published at this time. Empty: you publish it yourself.',
          },
        },
        hooks: { beforeDuplicate: [notCopied] },
      }),
      { name: 'publishingUntil', type: 'date', hidden: true, access: systemOnly, admin: { disabled: true } },
      ...slugFields({ from: 'title', beforeDuplicate: [addressOfCopy] }),
      {
        name: 'uid',
        type: 'text',
        label: { de: 'Kennung im Kalender', en: 'Calendar UID' },
        unique: true,
        access: { create: neverByHand, update: neverByHand },
        admin: { hidden: true },
      },
      {
        name: 'revision',
        type: 'number',
        label: { de: 'Fassung im Kalender', en: 'Calendar revision' },
        defaultValue: 0,
        access: { create: neverByHand, update: neverByHand },
        admin: { hidden: true, step: 1 },
      },
      ...publicationFields,
      ...announcementFields,
      ...dateChangeFields,
      pendingWebhooksField,
    ],
  })
}

/**
 * When the dates were changed last, and what comes with a save and is not stored: that a date in the past is meant, and that
 * attendance which was noted may be cleared.
 */
const dateChangeFields: Field[] = [
  {
    name: 'datesChangedAt',
    type: 'date',
    hidden: true,
    access: systemOnly,
    admin: { disabled: true },
    hooks: { beforeDuplicate: [notCopied] },
  },
  { name: 'allowPastDate', type: 'checkbox', virtual: true, admin: { disabled: true } },
  { name: 'clearsAttendance', type: 'checkbox', virtual: true, admin: { disabled: true } },
]

/** What the public is told of the life of an event, see `recordChange`. */
const publicationFields: Field[] = (
  [
    ['publishedAt', { de: 'Zuerst veröffentlicht', en: 'First published' }],
    ['previousStartsAt', { de: 'Früherer Beginn', en: 'Former beginning' }],
  ] as const
).map(([name, label]) => ({
  name,
  type: 'date',
  label,
  access: systemOnly,
  admin: { hidden: true },
  hooks: { beforeDuplicate: [notCopied] },
}))

/** The webhooks that are pending until they have been put into the outbox. */
const pendingWebhooksField: Field = {
  name: 'pendingWebhooks',
  type: 'text',
  index: true,
  hidden: true,
  access: { create: neverByHand, update: neverByHand },
  admin: { disabled: true },
}

const statusField: Field = {
  name: 'status',
  type: 'select',
  // On PostgreSQL, its type would have the name of that of Payload's own `_status`.
  enumName: ({ tableName }) => `enum_${tableName}_takes_place`,
  label: { de: 'Findet statt?', en: 'Takes place?' },
  required: true,
  defaultValue: 'scheduled',
  options: [
    { value: 'scheduled', label: { de: 'wie geplant', en: 'as planned' } },
    { value: 'postponed', label: { de: 'verschoben', en: 'postponed' } },
    { value: 'cancelled', label: { de: 'abgesagt', en: 'cancelled' } },
  ],
  hooks: { beforeDuplicate: [scheduledAsCopy] },
  admin: {
    position: 'sidebar',
    description: {
      de: 'Verschoben heißt: Der neue Termin steht noch nicht fest. Sobald er feststeht, tragen Sie ihn ein und wählen „wie geplant“.',
      en: 'Postponed means that the new date is not known yet. Once it is, enter it and choose “as planned”.',
    },
  },
}
