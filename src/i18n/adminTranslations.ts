import { german } from './de/admin.ts'
import { payloadGerman } from './de/payload.ts'
import { english } from './en/admin.ts'
import { payloadEnglish } from './en/payload.ts'

/** What our own parts of the admin say, under one key of their own among Payload's translations. */
export const adminTranslations = {
  de: { greenForumEvents: german },
  en: { greenForumEvents: english },
}

/** What Payload says itself, in other words: see `mendTranslations`. */
export const mendedTranslations = { de: payloadGerman, en: payloadEnglish }
