import type { CollectionBeforeValidateHook } from 'payload'
import { defaultOnlinePlace } from '../../src/events/rules/eventPlace.ts'

/** Names the place of a new event online where its editor has not. No default of the field, which would fill in the place of events in person too. */
export const nameOnlinePlace: CollectionBeforeValidateHook = ({ data, operation }) => {
  const isUnnamed = data?.location?.name === undefined || data.location.name === null
  if (operation !== 'create' || data?.format !== 'online' || !isUnnamed) return data
  return { ...data, location: { ...data.location, name: defaultOnlinePlace } }
}
