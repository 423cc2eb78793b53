'use client'

import { useForm, useFormFields, useFormModified } from '@payloadcms/ui'
import { type ReactElement, useEffect, useRef } from 'react'
import { sameClock } from '../../events/rules/sameClock.ts'

const dates = ['startsAt', 'endsAt', 'registration.opensAt', 'registration.closesAt', 'publishAt']

/**
 * One zone for all times of an event: what is chosen beside its start holds for the others, which have no choice of their own.
 * The hours stay as they were typed.
 */
export function OneTimeZone(): ReactElement {
  const zone = useFormFields(([fields]) => fields.startsAt_tz?.value as string | undefined)
  const modified = useFormModified()
  const { dispatchFields, getField } = useForm()
  const before = useRef(zone)
  useEffect(() => {
    const from = before.current
    before.current = zone
    // Another state of the document brings its own zone; only what somebody chooses moves times.
    if (!from || !zone || from === zone || !modified) return
    for (const path of dates) {
      const [at, own] = [getField(path)?.value, getField(`${path}_tz`)?.value]
      const known = path !== 'startsAt' && typeof own === 'string' ? own : from
      if (typeof at === 'string')
        dispatchFields({ type: 'UPDATE', path, value: sameClock({ at, from: known, to: zone }) })
      if (own !== zone) dispatchFields({ type: 'UPDATE', path: `${path}_tz`, value: zone })
    }
  }, [dispatchFields, getField, modified, zone])
  return <style>{'.forum-follows-zone .timezone-picker-wrapper { display: none; }'}</style>
}
