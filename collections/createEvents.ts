import type { CollectionConfig, Field } from 'payload'
import { announcementPreviewEndpoint } from '../hooks/announcements/announcementPreviewEndpoint.ts'
import { wakeAnnouncer } from '../hooks/announcements/wakeAnnouncer.ts'
import { askEventAnnouncement } from '../hooks/events/askEventAnnouncement.ts'
import { assignCalendarUid } from '../hooks/events/assignCalendarUid.ts'
import { keepEventsWithRegistrations } from '../hooks/events/keepEventsWithRegistrations.ts'
import { oweAnnouncement } from '../hooks/events/oweAnnouncement.ts'
import { oweWebhooks } from '../hooks/events/oweWebhooks.ts'
import { oweWithdrawal } from '../hooks/events/oweWithdrawal.ts'
import { passOnNewSeats } from '../hooks/events/passOnNewSeats.ts'
import { raiseRevision } from '../hooks/events/raiseRevision.ts'
import { refuseMeetingQueries } from '../hooks/events/refuseMeetingQueries.ts'
import { requireOrderedTimes } from '../hooks/events/requireOrderedTimes.ts'
import { seatsEndpoint } from '../hooks/events/seatsEndpoint.ts'
import type { ResolvedOptions } from '../src/options.ts'
import { publishedOrEditor } from './access/published.ts'
import { editorsOnly, neverByHand } from './access/roles.ts'
import { announcementsTab } from './events/announcementsTab.ts'
import { contentTab } from './events/contentTab.ts'
import { contributorsTab } from './events/contributorsTab.ts'
import { meetingTab } from './events/meetingTab.ts'
import { messagesTab } from './events/messagesTab.ts'
import { registrationTab } from './events/registrationTab.ts'
import { timeAndPlaceTab } from './events/timeAndPlaceTab.ts'
import { announcementFields } from './fields/announcementFields.ts'
import { slugField } from './fields/slugField.ts'
import { groups } from './groups.ts'

/** What the association offers: the event page, its rules of registration, its life from draft to cancelled. */
export function createEvents(options: ResolvedOptions): CollectionConfig {
  return {
    slug: options.slugs.events,
    labels: {
      singular: { de: 'Veranstaltung', en: 'Event' },
      plural: { de: 'Veranstaltungen', en: 'Events' },
    },
    admin: {
      group: groups.programme,
      useAsTitle: 'title',
      defaultColumns: ['title', 'startsAt', 'format', 'status', '_status'],
      listSearchableFields: ['title', 'summary', 'slug'],
      preview: ({ slug }) =>
        typeof slug === 'string' ? `${options.publicUrl}/veranstaltungen/${slug}` : null,
      components: { edit: { PublishButton: 'green-forum-events/admin#PublishAndInformButton' } },
    },
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
      beforeValidate: [requireOrderedTimes],
      beforeChange: [assignCalendarUid, raiseRevision, oweAnnouncement, oweWebhooks],
      afterChange: [wakeAnnouncer, passOnNewSeats],
      beforeDelete: [keepEventsWithRegistrations, oweWithdrawal],
    },
    endpoints: [
      seatsEndpoint(options),
      announcementPreviewEndpoint(options, { path: '/:id/announcement-preview', ask: askEventAnnouncement }),
    ],
    fields: [
      {
        type: 'tabs',
        tabs: [
          contentTab(options),
          timeAndPlaceTab(options),
          contributorsTab(options),
          registrationTab(options),
          meetingTab(options),
          messagesTab(options),
          announcementsTab(options),
        ],
      },
      statusField,
      slugField({ from: 'title' }),
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
        admin: {
          position: 'sidebar',
          readOnly: true,
          description: {
            de: 'Steigt, wenn sich Zeit, Ort oder Status einer veröffentlichten Veranstaltung ändern. Kalenderprogramme erkennen daran die neuere Fassung.',
            en: 'Rises when time, place or status of a published event change. Calendar programs tell the newer version by it.',
          },
        },
      },
      ...announcementFields,
      webhooksOwedField,
    ],
  }
}

/** The webhooks that changes owe, until the dispatcher has put them into the outbox. */
const webhooksOwedField: Field = {
  name: 'webhooksOwed',
  type: 'text',
  index: true,
  hidden: true,
  access: { create: neverByHand, update: neverByHand },
  admin: { disabled: true },
}

const statusField: Field = {
  name: 'status',
  type: 'select',
  label: { de: 'Findet statt?', en: 'Takes place?' },
  required: true,
  defaultValue: 'scheduled',
  options: [
    { value: 'scheduled', label: { de: 'wie geplant', en: 'as planned' } },
    { value: 'postponed', label: { de: 'verschoben', en: 'postponed' } },
    { value: 'cancelled', label: { de: 'abgesagt', en: 'cancelled' } },
  ],
  admin: { position: 'sidebar' },
}
