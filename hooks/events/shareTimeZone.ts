import type { CollectionBeforeValidateHook } from 'payload'

/** Gives all times of an event the zone of its start: one event has one clock. The moments themselves stay as they came. */
export const shareTimeZone: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const zone: unknown = data?.startsAt_tz ?? originalDoc?.startsAt_tz
  if (!data || !zone) return data
  return {
    ...data,
    endsAt_tz: zone,
    publishAt_tz: zone,
    ...(data.registration && {
      registration: { ...data.registration, opensAt_tz: zone, closesAt_tz: zone },
    }),
  }
}
