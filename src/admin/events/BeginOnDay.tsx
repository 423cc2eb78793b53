'use client'

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import { useEffect, useRef } from 'react'
import { localMoment } from '../../events/rules/localMoment.ts'
import { endOf } from '../../events/rules/usualTimes.ts'
import { useUsualClock } from './useUsualClock.ts'

/** Gives a new event the day that was chosen in the calendar (`tag=2026-12-03`, or with an hour), at the usual hour. Shows nothing itself. */
export function BeginOnDay(): null {
  const { id, collectionSlug } = useDocumentInfo()
  const asked = useSearchParams().get('tag')
  const isAsked = id === undefined && asked !== null && Boolean(collectionSlug)
  const start = useFormFields(([fields]) => fields.startsAt?.value)
  const zone = String(useFormFields(([fields]) => fields.startsAt_tz?.value) ?? 'Europe/Berlin')
  const clock = useUsualClock({ eventsSlug: isAsked ? (collectionSlug ?? null) : null, zone })
  const { dispatchFields, setModified } = useForm()
  const isDone = useRef(false)
  useEffect(() => {
    if (!isAsked || clock === null || isDone.current) return
    isDone.current = true
    const moment = start
      ? null
      : localMoment({ text: asked.includes('T') ? asked : `${asked}T${clock}`, timeZone: zone })
    if (!moment || !('at' in moment)) return
    dispatchFields({ type: 'UPDATE', path: 'startsAt', value: moment.at })
    dispatchFields({
      type: 'UPDATE',
      path: 'endsAt',
      value: endOf({ start: moment.at, before: null, end: null, zone }),
    })
    setModified(true)
  }, [asked, clock, dispatchFields, isAsked, setModified, start, zone])
  return null
}
