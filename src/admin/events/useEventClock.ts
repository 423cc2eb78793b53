import { useFormFields } from '@payloadcms/ui'
import { instantOf } from '../../events/rules/instantOf.ts'
import { wallClockText } from '../../events/rules/wallClockText.ts'

/** The times of the event in the form by the clock on the wall, 2026-03-12T19:00; null where one is not entered yet. */
export function useEventClock(): { start: string | null; end: string | null } {
  const zone = useFormFields(([fields]) => fields.startsAt_tz?.value)
  const startsAt = useFormFields(([fields]) => fields.startsAt?.value)
  const endsAt = useFormFields(([fields]) => fields.endsAt?.value)
  const timeZone = typeof zone === 'string' ? zone : 'Europe/Berlin'
  const [start = null, end = null] = [startsAt, endsAt].map((value) => {
    const at = instantOf(value)
    return at === null ? null : wallClockText({ at, timeZone })
  })
  return { start, end }
}
