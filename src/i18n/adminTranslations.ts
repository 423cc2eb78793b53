import { german } from './de/admin.ts'
import { english } from './en/admin.ts'

/** What our own parts of the admin say, under one key of their own among Payload's translations. */
export const adminTranslations = {
  de: { greenForumEvents: german },
  en: { greenForumEvents: english },
}
