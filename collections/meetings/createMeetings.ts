import type { CollectionConfig, Field } from 'payload'
import { fieldAffectsData } from 'payload/shared'
import { withAudit } from '../../hooks/audit/withAudit.ts'
import { announcementPreviewEndpoint } from '../announcements/endpoints/announcementPreviewEndpoint.ts'
import { notifyMailWorkerAfterChange } from '../../hooks/outbox/notifyMailWorkerAfterChange.ts'
import { leaveRoomBeforeDelete } from '../../hooks/conferences/leaveTasks.ts'
import { conferenceEndpoints } from './endpoints/conferenceEndpoints.ts'
import { askAccessAnnouncement } from './endpoints/askAccessAnnouncement.ts'
import { ensureRecordingTextAfterChange } from '../../hooks/meetings/ensureRecordingText.ts'
import { addPendingAccessAnnouncement } from '../../hooks/meetings/addPendingAccessAnnouncement.ts'
import { nameProvider } from '../../hooks/meetings/nameProvider.ts'
import { refuseSecondMeeting } from '../../hooks/meetings/refuseSecondMeeting.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { editorsOnly } from '../access/roles.ts'
import { announcementFields } from '../fields/announcementFields.ts'
import { conferenceFields, isByHand, roomColumns } from './conferenceFields.ts'
import { joinUrlField } from './joinUrlField.ts'
import { groups } from '../groups.ts'
import { uiField } from '../fields/uiField.ts'

/** What gets somebody in. */
const secrets = ['joinUrl', 'meetingId', 'passcode', 'dialIn']

/** Where @payloadcms/plugin-import-export looks, which offers whatever collection it finds unless it is told which ones. */
const exporter = 'plugin-import-export'

/** How @payloadcms/plugin-mcp comes, which hands what it finds to programs of third parties, and they to theirs. */
const programs = 'MCP'

const audited = withAudit({ kind: 'meetings', eventOf: ({ event }) => event })

/**
 * The secret of an event: how to get in. A collection of its own, so that no version, search, feed or API of
 * events can ever carry it.
 */
export function createMeetings(options: ResolvedOptions): CollectionConfig {
  return audited({
    slug: options.slugs.meetings,
    labels: {
      singular: { de: 'Zugang', en: 'Meeting' },
      plural: { de: 'Zugänge', en: 'Meetings' },
    },
    admin: {
      group: groups.participation,
      useAsTitle: 'provider',
      defaultColumns: ['event', 'provider', 'updatedAt'],
      description: {
        de: 'Zugangslinks der Videokonferenzen. Nur angemeldete Personen erhalten sie, per E-Mail.',
        en: 'Join links of the video conferences. Only registered people get them, by mail.',
      },
      components: { edit: { SaveButton: 'green-forum-events/client#SaveAndInformButton' } },
      custom: { [exporter]: { disabledFields: secrets } },
    },
    disableDuplicate: true,
    access: {
      read: editorsOnly(options),
      create: editorsOnly(options),
      update: editorsOnly(options),
      delete: editorsOnly(options),
    },
    endpoints: [
      ...conferenceEndpoints(options),
      announcementPreviewEndpoint(options, {
        path: '/announcement-preview',
        ask: askAccessAnnouncement,
        of: 'meetings',
      }),
    ],
    hooks: {
      beforeValidate: [refuseSecondMeeting],
      beforeChange: [nameProvider, addPendingAccessAnnouncement],
      afterChange: [notifyMailWorkerAfterChange, ensureRecordingTextAfterChange],
      beforeDelete: [leaveRoomBeforeDelete],
    },
    fields: keptFromOthers([
      {
        name: 'event',
        type: 'relationship',
        relationTo: options.slugs.events,
        label: { de: 'Veranstaltung', en: 'Event' },
        required: true,
        unique: true,
        maxDepth: 0,
        admin: { allowCreate: false },
      },
      {
        name: 'provider',
        type: 'text',
        label: { de: 'Videokonferenzsystem', en: 'Video conference system' },
        required: true,
        defaultValue: 'Zoom',
        maxLength: 100,
        admin: { condition: isByHand },
      },
      ...conferenceFields(options),
      uiField({
        name: 'invitation',
        condition: isByHand,
        component: 'green-forum-events/client#PasteInvitation',
      }),
      joinUrlField(),
      {
        name: 'meetingId',
        type: 'text',
        label: { de: 'Meeting-ID', en: 'Meeting ID' },
        maxLength: 50,
        admin: { condition: isByHand },
      },
      {
        name: 'passcode',
        type: 'text',
        label: { de: 'Kenncode', en: 'Passcode' },
        maxLength: 100,
        admin: { condition: isByHand },
      },
      {
        name: 'dialIn',
        type: 'textarea',
        label: { de: 'Einwahl per Telefon', en: 'Dial-in by phone' },
        maxLength: 2000,
        admin: { condition: isByHand },
      },
      ...roomColumns,
      ...announcementFields,
    ]),
  })
}

/** Keeps the secrets from exports and from programs, whosever key these have: people alone see them in the admin. */
function keptFromOthers(fields: Field[]): Field[] {
  return fields.map((field) =>
    fieldAffectsData(field) && secrets.includes(field.name)
      ? ({
          ...field,
          access: { ...field.access, read: ({ req }) => String(req.payloadAPI) !== programs },
          custom: { ...field.custom, [exporter]: { disabled: true } },
        } as Field)
      : field,
  )
}
