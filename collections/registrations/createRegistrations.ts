import type { CollectionConfig, PayloadRequest } from 'payload'
import { withAudit } from '../../hooks/audit/withAudit.ts'
import { admitToEvent } from '../../hooks/registrations/admitToEvent.ts'
import { notifyMailWorkerAfterChange } from '../../hooks/outbox/notifyMailWorkerAfterChange.ts'
import { addressEndpoint } from './endpoints/addressEndpoint.ts'
import { consentRecordEndpoint } from './endpoints/consentRecordEndpoint.ts'
import { leavePersonBeforeDelete } from '../../hooks/conferences/leaveTasks.ts'
import { deleteMessages } from '../../hooks/registrations/deleteMessages.ts'
import { draftEventEndpoint } from './endpoints/draftEventEndpoint.ts'
import { markReachableEndpoint } from './endpoints/markReachableEndpoint.ts'
import {
  promoteAfterDeletion,
  promoteAfterWaitlisting,
} from '../../hooks/registrations/promoteAfterChange.ts'
import { refuseForbiddenMoves } from '../../hooks/registrations/refuseForbiddenMoves.ts'
import { resendEndpoint } from './endpoints/resendEndpoint.ts'
import { registrationEndpoints } from './endpoints/registrationEndpoints.ts'
import { requireConsents } from '../../hooks/registrations/requireConsents.ts'
import { consentChannelLabels, editorsChannels } from '../../src/consents/rules/consentChannel.ts'
import { maxNotesLength } from '../../src/registrations/rules/input.ts'
import { registrationStatuses } from '../../src/registrations/rules/moves.ts'
import { registrationStatusLabels } from '../../src/registrations/rules/statusLabels.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import {
  administratorsOnly,
  editorsAndHelpers,
  editorsField,
  editorsOnly,
  neverByHand,
} from '../access/roles.ts'
import { writeSearchText } from '../../hooks/registrations/writeSearchText.ts'
import { searchByColumn } from '../../hooks/search/searchByText.ts'
import { timestampField } from '../fields/dateTimeField.ts'
import { groups } from '../groups.ts'
import { localeOptions } from '../../src/i18n/rules/locale.ts'
import { uiField } from '../fields/uiField.ts'

const systemOnly = { create: neverByHand, update: neverByHand }
const unchangeable = { update: neverByHand }
const shownNowhere = {
  hidden: true,
  access: { ...systemOnly, read: neverByHand },
  admin: { disabled: true },
} as const
const hiddenColumn = { hidden: true, access: systemOnly, admin: { disabled: true } } as const

const audited = withAudit({ kind: 'registrations', eventOf: ({ event }) => event })

/** People's registrations. Whatever path a registration comes by, the same hooks admit or refuse it. */
export function createRegistrations(options: ResolvedOptions): CollectionConfig {
  const forEditors = editorsField(options)
  const seenByEditors = { read: forEditors, update: neverByHand }
  return audited({
    slug: options.slugs.registrations,
    labels: {
      singular: { de: 'Anmeldung', en: 'Registration' },
      plural: { de: 'Anmeldungen', en: 'Registrations' },
    },
    admin: {
      group: groups.participation,
      useAsTitle: 'email',
      defaultColumns: ['email', 'name', 'event', 'status', 'createdAt'],
      listSearchableFields: ['email', 'name'],
      components: {
        Description: {
          path: 'green-forum-events/client#ParticipationLinks',
          clientProps: { eventsSlug: options.slugs.events },
        },
      },
    },
    disableDuplicate: true,
    disableBulkEdit: true,
    defaultSort: '-createdAt',
    // Lists and exports of one event go from page to page in this order, see registrationOrder. The only index that begins
    // with the event: where MongoDB has several to choose from, it tries them all on thousands of documents.
    indexes: [{ fields: ['event', 'createdAt', 'tokenHash'] }],
    access: {
      read: editorsAndHelpers(options, { event: 'event' }),
      create: editorsOnly(options),
      // What helpers may change is said field by field: who attended, and no more.
      update: editorsAndHelpers(options, { event: 'event' }),
      delete: administratorsOnly(options),
    },
    endpoints: [
      ...registrationEndpoints(options),
      addressEndpoint(),
      markReachableEndpoint(),
      consentRecordEndpoint(options),
      draftEventEndpoint(options),
      resendEndpoint(),
    ],
    hooks: {
      beforeOperation: [searchByColumn],
      beforeValidate: [requireConsents],
      beforeChange: [admitToEvent, refuseForbiddenMoves],
      afterChange: [notifyMailWorkerAfterChange, promoteAfterWaitlisting],
      beforeDelete: [deleteMessages, leavePersonBeforeDelete],
      afterDelete: [promoteAfterDeletion],
    },
    fields: [
      uiField({
        name: 'unreachableNotice',
        component: 'green-forum-events/client#UnreachableNotice',
        condition: (data) => Boolean(data?.unreachableAt),
      }),
      {
        name: 'event',
        type: 'relationship',
        relationTo: options.slugs.events,
        label: { de: 'Veranstaltung', en: 'Event' },
        required: true,
        maxDepth: 0,
        access: unchangeable,
        admin: { allowCreate: false },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'email',
            type: 'email',
            label: { de: 'E-Mail-Adresse', en: 'E-mail address' },
            required: true,
            index: true,
            access: unchangeable,
          },
          {
            name: 'name',
            type: 'text',
            label: { de: 'Name', en: 'Name' },
            access: { update: forEditors },
          },
        ],
      },
      {
        name: 'consentsGiven',
        type: 'relationship',
        relationTo: options.slugs.consentTexts,
        hasMany: true,
        virtual: true,
        label: { de: 'Diese Einwilligungen liegen vor', en: 'These consents have been given' },
        admin: {
          condition: (data) => !data?.id,
          allowCreate: false,
          // Payload shows virtual fields as read only unless told otherwise.
          readOnly: false,
          description: {
            de: 'Wählen Sie jede Einwilligung, die die Person gegeben hat. Gespeichert wird der Text in seiner heutigen Fassung.',
            en: 'Choose each consent that the person gave. The text is stored as it stands today.',
          },
        },
      },
      {
        name: 'consentChannel',
        type: 'select',
        virtual: true,
        label: { de: 'Eingewilligt', en: 'Consented' },
        options: editorsChannels.map((value) => ({
          value,
          label: consentChannelLabels[value],
        })),
        admin: {
          condition: (data) => !data?.id,
          readOnly: false,
          description: {
            de: 'Wird mit Ihrem Namen als Nachweis gespeichert.',
            en: 'Stored with your name, as proof.',
          },
        },
      },
      {
        name: 'consents',
        type: 'json',
        label: { de: 'Einwilligungen im Wortlaut', en: 'Consents, word for word' },
        access: seenByEditors,
        admin: {
          readOnly: true,
          condition: (data) => Boolean(data?.id),
          components: {
            Field: {
              path: 'green-forum-events/client#StoredConsents',
              clientProps: { timeZone: options.timeZone },
            },
          },
        },
      },
      uiField({
        name: 'consentRecord',
        condition: (data, _sibling, { user }) =>
          Boolean(data?.id) && options.isEditor({ req: { user } as PayloadRequest }),
        component: 'green-forum-events/client#ConsentRecordLink',
      }),
      {
        name: 'answers',
        type: 'json',
        label: { de: 'Antworten', en: 'Answers' },
        access: unchangeable,
        admin: {
          readOnly: true,
          condition: (data) => Boolean(data?.id),
          components: {
            Field: {
              path: 'green-forum-events/client#StoredAnswers',
              clientProps: { eventsSlug: options.slugs.events },
            },
          },
        },
      },
      {
        name: 'topicSuggestion',
        type: 'textarea',
        label: { de: 'Themenwunsch', en: 'Wished topic' },
        access: seenByEditors,
      },
      {
        name: 'notes',
        type: 'textarea',
        label: { de: 'Notiz für das Team', en: 'Note for the team' },
        maxLength: maxNotesLength,
        access: { create: neverByHand, update: forEditors },
        admin: {
          condition: (data) => Boolean(data?.id),
          description: {
            de: 'Für Redaktion und Helfer*innen, etwa was abgesprochen ist. Steht in keiner E-Mail; die Person liest sie nur, wenn sie Auskunft über ihre Daten verlangt. Wird mit der Anmeldung gelöscht.',
            en: 'For editors and helpers, such as what was agreed. In no mail; the person reads it only when asking what is stored about them. Deleted with the registration.',
          },
        },
      },
      {
        name: 'messages',
        type: 'join',
        collection: options.slugs.messages,
        on: 'registration',
        label: { de: 'E-Mails an diese Person', en: 'Mails to this person' },
        access: { read: forEditors },
        defaultSort: '-createdAt',
        admin: {
          allowCreate: false,
          defaultColumns: ['subject', 'state', 'sentAt', 'lastAnswer'],
          condition: (data) => Boolean(data?.id),
        },
      },
      {
        name: 'status',
        type: 'select',
        label: { de: 'Status', en: 'Status' },
        access: { update: forEditors },
        index: true,
        options: registrationStatuses.map((value) => ({ value, label: registrationStatusLabels[value] })),
        admin: {
          position: 'sidebar',
          condition: (data) => Boolean(data?.id),
          components: { Field: 'green-forum-events/client#RegistrationStatusField' },
        },
      },
      {
        name: 'attended',
        type: 'checkbox',
        label: { de: 'Hat teilgenommen', en: 'Attended' },
        defaultValue: false,
        admin: { position: 'sidebar', condition: (data) => Boolean(data?.id) },
      },
      {
        name: 'locale',
        type: 'select',
        label: { de: 'Sprache der Mails', en: 'Language of mails' },
        defaultValue: 'de',
        required: true,
        access: unchangeable,
        options: localeOptions,
        admin: { position: 'sidebar' },
      },
      {
        name: 'source',
        type: 'text',
        label: { de: 'Angemeldet über', en: 'Registered through' },
        access: systemOnly,
        admin: { position: 'sidebar', readOnly: true },
      },
      {
        type: 'collapsible',
        label: { de: 'Verlauf', en: 'History' },
        admin: { condition: (data) => Boolean(data?.id), initCollapsed: true },
        fields: [
          timestampField({ name: 'confirmedAt', label: { de: 'Bestätigt am', en: 'Confirmed at' } }),
          timestampField({
            name: 'waitlistedAt',
            label: { de: 'Auf der Warteliste seit', en: 'Waitlisted since' },
          }),
          timestampField({ name: 'cancelledAt', label: { de: 'Abgemeldet am', en: 'Cancelled at' } }),
          timestampField({
            name: 'attendedAt',
            label: { de: 'Anwesenheit vermerkt am', en: 'Attendance noted at' },
          }),
          {
            name: 'attendedBy',
            type: 'text',
            label: { de: 'Anwesenheit vermerkt von', en: 'Attendance noted by' },
            access: systemOnly,
            admin: { readOnly: true },
          },
          {
            name: 'attendedHow',
            type: 'select',
            label: { de: 'Anwesenheit festgestellt', en: 'Attendance established' },
            access: systemOnly,
            options: [
              { value: 'byHand', label: { de: 'von Hand', en: 'by hand' } },
              {
                value: 'conference',
                label: { de: 'aus der Videokonferenz', en: 'from the video conference' },
              },
            ],
            admin: { readOnly: true },
          },
          {
            name: 'minutesPresent',
            type: 'number',
            label: { de: 'Minuten in der Videokonferenz', en: 'Minutes in the video conference' },
            access: systemOnly,
            admin: { readOnly: true },
          },
          timestampField({
            name: 'cameAt',
            label: { de: 'Zugang geöffnet am', en: 'Opened the access at' },
          }),
          timestampField({
            name: 'expiresAt',
            label: { de: 'Adresse zu bestätigen bis', en: 'Address to be confirmed by' },
          }),
          timestampField({
            name: 'unreachableAt',
            label: { de: 'E-Mails kommen nicht an seit', en: 'Mails do not arrive since' },
          }),
          {
            name: 'unreachableReason',
            type: 'text',
            label: { de: 'Grund', en: 'Reason' },
            access: systemOnly,
            admin: { readOnly: true, condition: (data) => Boolean(data?.unreachableAt) },
          },
          {
            name: 'unreachableBy',
            type: 'select',
            label: { de: 'Gemeldet', en: 'Reported' },
            access: systemOnly,
            options: [
              { value: 'refusal', label: { de: 'beim Senden', en: 'while sending' } },
              { value: 'report', label: { de: 'in einem späteren Bericht', en: 'in a later report' } },
            ],
            admin: { readOnly: true, condition: (data) => Boolean(data?.unreachableAt) },
          },
        ],
      },
      // What somebody needs to take part, and their consent to that. It may tell of their health, so it is in no answer of
      // REST and in no export: `listRegistrations` alone shows it to those who look after the event.
      { name: 'support', type: 'textarea', ...shownNowhere },
      { name: 'supportConsent', type: 'json', ...shownNowhere },
      { name: 'seatKey', type: 'text', unique: true, ...hiddenColumn },
      { name: 'personKey', type: 'text', unique: true, ...hiddenColumn },
      { name: 'idempotencyKey', type: 'text', unique: true, ...hiddenColumn },
      { name: 'tokenSeed', type: 'text', ...hiddenColumn },
      { name: 'tokenHash', type: 'text', unique: true, ...hiddenColumn },
      { name: 'pendingMails', type: 'text', index: true, ...hiddenColumn },
      { name: 'deletion', type: 'text', index: true, ...hiddenColumn },
      // The room that a personal link was made for, and the link itself, encrypted.
      { name: 'admittedTo', type: 'text', ...hiddenColumn },
      { name: 'conferenceAccess', type: 'text', ...hiddenColumn },
      {
        // Name and address as they are looked for. Payload looks in no hidden column, so what is read is taken out.
        name: 'searchText',
        type: 'text',
        access: systemOnly,
        admin: { disabled: true },
        hooks: { beforeChange: [writeSearchText], afterRead: [() => null] },
      },
    ],
  })
}
