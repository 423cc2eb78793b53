import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import type { Site } from '../Site.ts'

/** Where an event is, in a word or two: the town, and that one may join online as well; else what the place is called. */
export function eventPlaceOf({
  event: { format, location },
  messages,
}: {
  event: Pick<PublicEvent, 'format' | 'location'>
  messages: Pick<Site['messages'], 'format' | 'list'>
}): string {
  if (location.city) return format === 'hybrid' ? messages.list.andOnline(location.city) : location.city
  return location.name || messages.format[format]
}
