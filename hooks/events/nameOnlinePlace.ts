import type { CollectionBeforeValidateHook } from 'payload'
import { onlinePlace } from '../../src/events/rules/eventPlace.ts'
import { optionsOf } from '../../src/options.ts'

/**
 * Names the place of a new event online where its editor has not, in the default language, which the others fall back to.
 * No default of the field, which would fill in the place of events in person too, and each language at its first save.
 */
export const nameOnlinePlace: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const { localization } = req.payload.config
  if (localization && req.locale !== localization.defaultLocale) return data
  const isUnnamed = data?.location?.name === undefined || data.location.name === null
  if (operation !== 'create' || data?.format !== 'online' || !isUnnamed) return data
  return { ...data, location: { ...data.location, name: onlinePlace(optionsOf(req.payload).conferences) } }
}
