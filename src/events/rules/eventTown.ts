import { eventPlace } from './eventPlace.ts'

/** Where an event is, in a word or two: Schwerin, online, Schwerin + online; its place where it has no town. Null where nothing is known. */
export function eventTown(event: Parameters<typeof eventPlace>[0]): string | null {
  if (event.format === 'online') return 'online'
  const { city, name } = eventPlace(event)
  const town = city ?? name
  return [town, event.format === 'hybrid' && 'online'].filter(Boolean).join(' + ') || null
}
