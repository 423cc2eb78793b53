import type { DateField, StaticLabel } from 'payload'
import type { ResolvedOptions } from '../../src/options.ts'

// Payload shows these as they are, in whatever language.
const supportedTimezones = [
  { label: 'Deutschland / Germany (Europe/Berlin)', value: 'Europe/Berlin' },
  { label: 'London (Europe/London)', value: 'Europe/London' },
  { label: 'Lissabon / Lisbon (Europe/Lisbon)', value: 'Europe/Lisbon' },
  { label: 'Athen / Athens (Europe/Athens)', value: 'Europe/Athens' },
  { label: 'Kyjiw / Kyiv (Europe/Kyiv)', value: 'Europe/Kyiv' },
  { label: 'New York (America/New_York)', value: 'America/New_York' },
  { label: 'UTC', value: 'UTC' },
]

/** The class of a time that goes by the zone of another field: it shows no choice of its own. */
export const followsZone = 'forum-follows-zone'

/** Day and time of day of an event, entered and shown in a named zone instead of the browser's. Stored as UTC and the zone's name. */
export function dateTimeField({
  options,
  follows,
  ...field
}: {
  options: ResolvedOptions
  name: string
  label: StaticLabel
  required?: boolean
  index?: boolean
  admin?: DateField['admin']
  validate?: DateField['validate']
  hooks?: DateField['hooks']
  /** The path of the time that it has to follow. Default: none. */
  follows?: string
}): DateField {
  const known = supportedTimezones.some(({ value }) => value === options.timeZone)
  return {
    ...field,
    type: 'date',
    timezone: {
      defaultTimezone: options.timeZone,
      supportedTimezones: known
        ? supportedTimezones
        : [{ label: options.timeZone, value: options.timeZone }, ...supportedTimezones],
    },
    admin: {
      ...field.admin,
      components: {
        ...field.admin?.components,
        afterInput: [
          { path: 'green-forum-events/client#TimeNotice', ...(follows && { clientProps: { follows } }) },
        ],
      },
      date: {
        pickerAppearance: 'dayAndTime',
        displayFormat: 'dd.MM.yyyy HH:mm',
        timeFormat: 'HH:mm',
        timeIntervals: 15,
      },
    },
  }
}

/** A moment that the system notes; read only. */
export function timestampField({ name, label }: { name: string; label: StaticLabel }): DateField {
  return {
    name,
    type: 'date',
    label,
    access: { create: () => false, update: () => false },
    admin: {
      readOnly: true,
      components: { afterInput: ['green-forum-events/client#ZoneOfInput'] },
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm', timeFormat: 'HH:mm' },
    },
  }
}
