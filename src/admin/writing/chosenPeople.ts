import { type AudienceGroup, audienceGroups } from '../../announcements/rules/audience.ts'

/** People whom an editor has chosen in the list of registrations to write to them. */
export interface ChosenRegistrations {
  group: AudienceGroup
  ids: readonly string[]
}

const keyOf = (eventPath: string): string => `green-forum-events:chosen:${eventPath}`

/** Where the view of messages takes up who was chosen. */
export const chosenParameter = 'auswahl'

/** Takes who is chosen along to the view of messages: in this window alone, and only ids, which tell nobody anything. */
export function keepChosen({ eventPath, ...chosen }: ChosenRegistrations & { eventPath: string }): void {
  window.sessionStorage.setItem(keyOf(eventPath), JSON.stringify(chosen))
}

/** Who was chosen for a message to the people of an event; null where nobody was. */
export function readChosen(eventPath: string): ChosenRegistrations | null {
  if (!new URLSearchParams(window.location.search).has(chosenParameter)) return null
  try {
    const { group, ids } = JSON.parse(
      window.sessionStorage.getItem(keyOf(eventPath)) ?? '',
    ) as ChosenRegistrations
    return audienceGroups.includes(group) && Array.isArray(ids) && ids.length > 0 ? { group, ids } : null
  } catch {
    return null
  }
}

/** Forgets them, in the address too, so that a view that is loaded again is for everybody. */
export function forgetChosen(eventPath: string): void {
  window.sessionStorage.removeItem(keyOf(eventPath))
  const address = new URL(window.location.href)
  address.searchParams.delete(chosenParameter)
  window.history.replaceState(null, '', address)
}
