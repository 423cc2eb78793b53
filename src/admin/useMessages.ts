'use client'

import { useTranslation } from '@payloadcms/ui'
import type { adminTranslations } from './translations.ts'

type Key = keyof (typeof adminTranslations)['de']['greenForumEvents']

/** Our own words in the language of the admin. */
export function useSay(): (key: Key, values?: Record<string, number | string>) => string {
  const { t } = useTranslation()
  // Our keys are not among those that Payload's type of `t` knows.
  const say = t as unknown as (key: string, values?: Record<string, number | string>) => string
  return (key, values) => say(`greenForumEvents:${key}`, values)
}
