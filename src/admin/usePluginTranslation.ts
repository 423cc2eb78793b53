import { useTranslation } from '@payloadcms/ui'
import type { AdminMessages } from '../i18n/de/admin.ts'
import { type Locale, toLocale } from '../i18n/rules/locale.ts'

/** The keys of messages; those of a group follow its name and a colon. */
type KeyOf<Messages> = {
  [Name in keyof Messages & string]: Messages[Name] extends string ? Name : `${Name}:${KeyOf<Messages[Name]>}`
}[keyof Messages & string]

/** Gives one of our own messages, with its values filled in. */
type Translate = (key: KeyOf<AdminMessages>, values?: Record<string, number | string>) => string

/** Our own messages in the language of the admin, and which language that is, for tables that hold both. */
export function usePluginTranslation(): { t: Translate; locale: Locale } {
  const { t, i18n } = useTranslation()
  // Our keys are not among those that Payload's type of `t` knows.
  const translate = t as unknown as (key: string, values?: Record<string, number | string>) => string
  return {
    t: (key, values) => translate(`greenForumEvents:${key}`, values),
    locale: toLocale(i18n.language),
  }
}
