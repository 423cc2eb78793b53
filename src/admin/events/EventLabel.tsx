'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect } from 'react'
import { eventLabel, type LabelledEvent } from '../../events/rules/eventLabel.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Keeps the heading of an event's form at what is typed below. Shows nothing itself. */
export function EventLabel({ path }: TextFieldClientProps): null {
  const { setValue } = useField<string | null>({ path })
  const { locale } = usePluginTranslation()
  const typed = useFormFields(([fields]) =>
    ['title', 'startsAt', 'startsAt_tz', 'status', 'location.city']
      .map((name) => JSON.stringify(fields[name]?.value ?? null))
      .join('\n'),
  )
  useEffect(() => {
    const [title, startsAt, zone, status, city] = typed.split('\n').map((each) => JSON.parse(each) as unknown)
    const event = { title, startsAt, startsAt_tz: zone, status, location: { city } } as LabelledEvent
    setValue(eventLabel({ event, locale }), true)
  }, [locale, setValue, typed])
  return null
}
