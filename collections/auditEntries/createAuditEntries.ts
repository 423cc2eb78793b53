import type { CollectionConfig } from 'payload'
import { describeAuditEntry } from '../../hooks/audit/describeAuditEntry.ts'
import { describeAuditTitle } from '../../hooks/audit/describeAuditTitle.ts'
import { nameAccount } from '../../hooks/accounts/nameAccount.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import type { AuditedKind } from '../../src/privacy/rules/auditTrail.ts'
import { administratorsOnly, nobody } from '../access/roles.ts'
import { timestampField } from '../fields/dateTimeField.ts'
import { groups } from '../groups.ts'

const hiddenColumn = { hidden: true, admin: { disabled: true } } as const

/** What each kind is called. */
const kindLabels: Record<AuditedKind, { de: string; en: string }> = {
  events: { de: 'Veranstaltung', en: 'Event' },
  eventTemplates: { de: 'Vorlage', en: 'Template' },
  speakers: { de: 'Referent*in', en: 'Speaker' },
  partners: { de: 'Kooperationspartner*in', en: 'Partner' },
  topics: { de: 'Thema', en: 'Topic' },
  media: { de: 'Datei', en: 'File' },
  meetings: { de: 'Zugang', en: 'Access' },
  registrations: { de: 'Anmeldung', en: 'Registration' },
  announcements: { de: 'Nachricht', en: 'Message' },
  mailTemplates: { de: 'Mailtext', en: 'Mail text' },
  consentTexts: { de: 'Einwilligungstext', en: 'Consent text' },
  appearance: { de: 'Auftritt', en: 'Appearance' },
  users: { de: 'Konto', en: 'Account' },
}

/** The audit trail: who of the staff changed what. Of people and secrets it says that they were changed, and no more. */
export function createAuditEntries(options: ResolvedOptions): CollectionConfig {
  return {
    slug: options.slugs.auditEntries,
    labels: {
      singular: { de: 'Änderung', en: 'Change' },
      plural: { de: 'Änderungsverlauf', en: 'Change history' },
    },
    admin: {
      group: groups.settings,
      useAsTitle: 'at',
      defaultColumns: ['at', 'by', 'kind', 'operation', 'title', 'summary'],
      listSearchableFields: ['title', 'documentId'],
      description: {
        de: `Wer hat wann was geändert? Namen, Adressen, Texte und Zugangslinks stehen hier nicht, nur, dass sie geändert wurden. Einträge werden nach ${options.auditMonths} Monaten gelöscht.`,
        en: `Who changed what, and when? Names, addresses, texts and join links are not here, only that they were changed. Entries are deleted after ${options.auditMonths} months.`,
      },
    },
    disableDuplicate: true,
    lockDocuments: false,
    defaultSort: '-at',
    access: { read: administratorsOnly(options), create: nobody, update: nobody, delete: nobody },
    hooks: { beforeRead: [nameAccount] },
    fields: [
      { ...timestampField({ name: 'at', label: { de: 'Zeitpunkt', en: 'Time' } }), index: true },
      { name: 'by', type: 'text', virtual: true, label: { de: 'Wer', en: 'Who' } },
      {
        name: 'role',
        type: 'select',
        label: { de: 'In der Rolle', en: 'In the role of' },
        options: [
          { value: 'administrator', label: { de: 'Administrator*in', en: 'administrator' } },
          { value: 'editor', label: { de: 'Redakteur*in', en: 'editor' } },
          { value: 'helper', label: { de: 'Helfer*in', en: 'helper' } },
        ],
      },
      {
        name: 'kind',
        type: 'select',
        label: { de: 'Bereich', en: 'Area' },
        required: true,
        index: true,
        options: Object.entries(kindLabels).map(([value, label]) => ({ value, label })),
      },
      {
        name: 'operation',
        type: 'select',
        label: { de: 'Was geschah', en: 'What happened' },
        required: true,
        options: [
          { value: 'create', label: { de: 'angelegt', en: 'created' } },
          { value: 'update', label: { de: 'geändert', en: 'changed' } },
          { value: 'trash', label: { de: 'in den Papierkorb gelegt', en: 'put into the trash' } },
          { value: 'restore', label: { de: 'wiederhergestellt', en: 'restored' } },
          {
            value: 'empty',
            label: { de: 'von selbst aus dem Papierkorb gelöscht', en: 'deleted from the trash by itself' },
          },
          { value: 'delete', label: { de: 'endgültig gelöscht', en: 'deleted for good' } },
        ],
      },
      {
        name: 'title',
        type: 'text',
        label: { de: 'Titel', en: 'Title' },
        hooks: { afterRead: [describeAuditTitle] },
      },
      {
        name: 'event',
        type: 'relationship',
        relationTo: options.slugs.events,
        label: { de: 'Gehört zur Veranstaltung', en: 'Belongs to the event' },
        index: true,
        maxDepth: 0,
      },
      { name: 'documentId', type: 'text', label: { de: 'Kennung', en: 'Id' }, index: true },
      {
        name: 'summary',
        type: 'textarea',
        label: { de: 'Geänderte Felder', en: 'Changed fields' },
        virtual: true,
        hooks: { afterRead: [describeAuditEntry(options)] },
      },
      {
        name: 'state',
        type: 'select',
        label: { de: 'Abgeschlossen', en: 'Done' },
        required: true,
        index: true,
        options: [
          { value: 'done', label: { de: 'ja', en: 'yes' } },
          {
            value: 'begun',
            label: { de: 'nein: abgebrochen oder noch im Gang', en: 'no: cut short, or under way' },
          },
        ],
      },
      // The account's id and not its name, as in the deletion log.
      { name: 'byCollection', type: 'text', ...hiddenColumn },
      { name: 'byId', type: 'text', index: true, ...hiddenColumn },
      { name: 'changes', type: 'json', ...hiddenColumn },
    ],
  }
}
