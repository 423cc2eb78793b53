import type { Payload } from 'payload'
import { monthsOfEvent } from '../events/rules/calendarMonth.ts'
import { defaultLocale } from '../i18n/rules/locale.ts'
import { currentProgramme } from './readModel/currentProgramme.ts'

/** Finds the months in which published events take place, in order: 2026-12. */
export async function findPublicMonths({ payload }: { payload: Payload }): Promise<string[]> {
  const { events } = (await currentProgramme(payload))[defaultLocale]
  return [
    ...new Set(events.flatMap(({ event }) => monthsOfEvent({ ...event, timeZone: event.startsAt_tz }))),
  ].sort()
}
