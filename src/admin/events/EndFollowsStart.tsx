'use client'

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { atUsualHour, endOf, firstUsualClock } from '../../events/rules/usualTimes.ts'
import { useUsualClock } from './useUsualClock.ts'

/**
 * Saves typing at the times of an event: a day that is chosen for the first time has the hour of the latest event, and the end
 * goes along with the start. What is typed later stands.
 */
export function EndFollowsStart(): null {
  const { id, collectionSlug } = useDocumentInfo()
  const start = useFormFields(([fields]) => fields.startsAt?.value)
  const end = useFormFields(([fields]) => fields.endsAt?.value)
  const zone = useFormFields(([fields]) => fields.startsAt_tz?.value) ?? 'Europe/Berlin'
  const { dispatchFields } = useForm()
  const eventsSlug = id === undefined ? (collectionSlug ?? null) : null
  const clock = useUsualClock({ eventsSlug, zone: String(zone) }) ?? firstUsualClock
  const before = useRef({ start: textOf(start), end: textOf(end) })
  const isDayPicked = useDayPicked()

  useEffect(() => {
    const [last, now] = [before.current, { start: textOf(start), end: textOf(end) }]
    if (now.start === last.start || now.start === null) {
      before.current = { ...now, start: now.start ?? last.start }
      return
    }
    const picked = isDayPicked.current && last.start === null
    isDayPicked.current = false
    const chosen = picked ? atUsualHour({ day: now.start, clock, zone: String(zone) }) : now.start
    // Another state of the document brings both times.
    const follows =
      now.end === last.end
        ? endOf({ ...now, start: chosen, before: last.start, zone: String(zone) })
        : now.end
    before.current = { start: chosen, end: follows }
    if (chosen !== now.start) dispatchFields({ type: 'UPDATE', path: 'startsAt', value: chosen })
    if (follows !== now.end) dispatchFields({ type: 'UPDATE', path: 'endsAt', value: follows })
  }, [dispatchFields, end, isDayPicked, start, clock, zone])
  return null
}

function textOf(value: unknown): string | null {
  const moment = value ? new Date(value as string | Date) : null
  return moment && !Number.isNaN(moment.getTime()) ? moment.toISOString() : null
}

/** Whether the last click chose a day for the start, which says nothing of the hour. */
function useDayPicked(): React.RefObject<boolean> {
  const isPicked = useRef(false)
  useEffect(() => {
    const note = ({ target }: MouseEvent): void => {
      const day = target instanceof Element ? target.closest('#field-startsAt .react-datepicker__day') : null
      isPicked.current = day !== null
    }
    document.addEventListener('click', note, true)
    return () => document.removeEventListener('click', note, true)
  }, [])
  return isPicked
}
