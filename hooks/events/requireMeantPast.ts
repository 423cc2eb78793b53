import { type PayloadRequest, ValidationError } from 'payload'
import { countRecipients } from '../../src/announcements/announcementRecipients.ts'
import type { EventChange } from '../../src/events/rules/changes.ts'
import { movesIntoPast } from '../../src/events/rules/dateChange.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { optionsOf } from '../../src/options.ts'

/**
 * Refuses to move an event that people have registered for into the past, unless that is said to be meant: from the new date
 * on the registrations are kept for a while and then deleted.
 */
export async function requireMeantPast({
  change,
  eventId,
  isMeant,
  now,
  req,
}: {
  change: EventChange
  eventId: string | number
  isMeant: boolean
  now: Date
  req: PayloadRequest
}): Promise<void> {
  if (isMeant || !movesIntoPast({ change, now })) return
  const counts = await countRecipients({ payload: req.payload, eventId, kind: 'changed' })
  const people = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (people === 0) return
  const message = messages[toLocale(req.i18n.language)](people)
  const collection = optionsOf(req.payload).slugs.events
  throw new ValidationError({ collection, errors: [{ path: 'startsAt', message }], req }, req.t)
}

const messages = {
  de: (people: number) =>
    `Das Datum liegt in der Vergangenheit, und es gibt Anmeldungen (${people}). Bitte prüfen Sie Tag und Jahr. Ist das Datum so gemeint, bestätigen Sie es beim Veröffentlichen, über die Schnittstelle mit "allowPastDate": true.`,
  en: (people: number) =>
    `The date lies in the past, and people have registered (${people}). Please check the day and the year. If the date is meant, confirm it when you publish, over the API with "allowPastDate": true.`,
}
