'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { sameClock } from '../../events/rules/sameClock.ts'

const dates = ['startsAt', 'endsAt', 'registration.opensAt', 'registration.closesAt', 'publishAt']

/**
 * One zone for all times of an event: what is chosen beside its start holds for the others, which have no choice of their own.
 * The hours stay as they were typed.
 */
export function OneTimeZone(): null {
  const zone = useFormFields(([fields]) => fields.startsAt_tz?.value as string | undefined)
  const { dispatchFields, getField } = useForm()
  const before = useRef(zone)
  useEffect(() => {
    const zoneOf = (path: string): unknown => getField(`${path}_tz`)?.value
    const from = before.current
    before.current = zone
    if (!from || !zone || from === zone) return
    // Another state of the document brings one zone for all; what somebody chooses is that of the start alone at first.
    if (dates.slice(1).every((path) => (zoneOf(path) ?? zone) === zone)) return
    for (const path of dates) {
      const [at, own] = [getField(path)?.value, zoneOf(path)]
      const known = path !== 'startsAt' && typeof own === 'string' ? own : from
      if (typeof at === 'string')
        dispatchFields({ type: 'UPDATE', path, value: sameClock({ at, from: known, to: zone }) })
      if (own !== zone) dispatchFields({ type: 'UPDATE', path: `${path}_tz`, value: zone })
    }
  }, [dispatchFields, getField, zone])
  return null
}
