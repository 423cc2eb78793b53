import type { CollectionBeforeChangeHook } from 'payload'
import { changesCalendar } from '../../src/events/rules/calendarChange.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { optionsOf } from '../../src/options.ts'

/**
 * Raises the calendar SEQUENCE when what a calendar shows of an event changes. What calendars have is the published
 * document, not the draft that was edited last. An event that goes back to draft rises too, so that it stands above
 * what calendars have when it is published again.
 */
export const raiseRevision: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return { ...data, revision: 0 }
  const { docs } = await req.payload.find({
    collection: optionsOf(req.payload).slugs.events,
    where: { id: { equals: originalDoc.id } },
    depth: 0,
    joins: false,
    pagination: false,
    locale: toLocale(req.locale),
  })
  const before = docs[0] ?? originalDoc
  const revision = before.revision ?? 0
  const isPublic = before._status === 'published'
  const facts = (event: typeof data) => ({ ...event, timeZone: event.startsAt_tz })
  const isChanged =
    data._status === 'draft' ||
    changesCalendar({ before: facts(before), after: facts({ ...originalDoc, ...data }) })
  return { ...data, revision: (isPublic || revision > 0) && isChanged ? revision + 1 : revision }
}
