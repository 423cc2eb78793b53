import { eventPlace } from '../events/rules/eventPlace.ts'
import { foldCity } from '../events/rules/foldCity.ts'
import type { LocalProgramme } from './readModel/Programme.ts'

/** Finds the towns in which published events take place, in order of their names; each as the latest event writes it. */
export function findPublicCities({ events, locale }: LocalProgramme): string[] {
  const cities = new Map<string, string>()
  for (const { event } of events) {
    const city = eventPlace(event).city?.trim()
    if (city) cities.set(foldCity(city), city)
  }
  return [...cities.values()].sort(new Intl.Collator(locale).compare)
}

/** Finds a town among those of published events, however it was typed. */
export function cityAmong(cities: readonly string[], typed: string): string | undefined {
  const folded = foldCity(typed)
  return cities.find((each) => foldCity(each) === folded)
}
