import { german } from './de/calendar.ts'
import { english } from './en/calendar.ts'
import { byLocale } from './rules/locale.ts'

/** What the calendar of events in the admin says. */
export const calendarMessages = byLocale({ de: german, en: english })
