import type { CollectionBeforeValidateHook } from 'payload'
import { localMomentOrDay } from '../../src/events/rules/localMoment.ts'
import { eventMessages } from '../../src/i18n/eventMessages.ts'
import { refusedFields } from '../../src/i18n/refusedFields.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { optionsOf } from '../../src/options.ts'

/**
 * Reads times and days that come without an offset by the clock of the event, not by that of the server, and refuses those that this
 * clock never shows.
 */
export const readLocalTimes: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  if (!data) return data
  const timeZone = String(data.startsAt_tz ?? originalDoc?.startsAt_tz ?? optionsOf(req.payload).timeZone)
  const errors: { path: string; message: string }[] = []
  const read = (path: string, value: unknown): unknown => {
    const local = typeof value === 'string' ? localMomentOrDay({ text: value, timeZone }) : null
    if (!local) return value
    if ('at' in local) return local.at
    errors.push({ path, message: eventMessages(toLocale(req.i18n.language))[local.problem] })
    return value
  }
  const { registration } = data as { registration?: Record<string, unknown> }
  const withRead = (values: Record<string, unknown>, names: string[], before: string) =>
    Object.fromEntries(
      names.filter((name) => name in values).map((name) => [name, read(before + name, values[name])]),
    )
  const times = {
    ...withRead(data, ['startsAt', 'endsAt', 'publishAt'], ''),
    ...(registration && {
      registration: { ...registration, ...withRead(registration, ['opensAt', 'closesAt'], 'registration.') },
    }),
  }
  if (errors.length > 0) throw refusedFields({ collection: collection.slug, errors, req })
  return { ...data, ...times }
}
