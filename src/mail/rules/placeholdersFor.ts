import { type AudienceGroup, haveAllPlaces } from '../../announcements/rules/audience.ts'
import { type MailPlaceholder, messagePlaceholders } from './mailKind.ts'

/**
 * What a message to participants may hold between double braces: the way into the meeting only where there is one, and
 * everybody it is for has a place.
 */
export function placeholdersFor({
  isOnline,
  group,
}: {
  isOnline: boolean
  group: AudienceGroup
}): readonly MailPlaceholder[] {
  return isOnline && haveAllPlaces(group)
    ? messagePlaceholders
    : messagePlaceholders.filter((name) => name !== 'door')
}
