import type { TextField } from 'payload'
import { eventLabel, type LabelledEvent } from '../../src/events/rules/eventLabel.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { neverByHand } from '../access/roles.ts'

/** What the label is made of; read with every event, whatever else is asked for. */
export const labelParts = {
  title: true,
  startsAt: true,
  startsAt_tz: true,
  status: true,
  // As a whole: a part of it would take the place of whatever else was asked for.
  location: true,
} as const

/**
 * The title of an event in the admin, where several have the same one: with its date and town. Stored is what is searched
 * by, see `recordChange`; what is shown is made when it is read, in the language of whoever reads.
 */
export const eventLabelField: TextField = {
  name: 'label',
  type: 'text',
  label: { de: 'Termin und Titel', en: 'Date and title' },
  access: { create: neverByHand, update: neverByHand },
  custom: { isDerived: true },
  admin: {
    disableListColumn: true,
    disableListFilter: true,
    components: { Field: 'green-forum-events/client#EventLabel' },
  },
  hooks: {
    afterRead: [
      ({ siblingData, value, req }) =>
        eventLabel({ event: siblingData as LabelledEvent, locale: toLocale(req.i18n?.language) }) ??
        (value as unknown),
    ],
  },
}
