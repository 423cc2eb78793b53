import type { ConferenceProvider } from './ConferenceProvider.ts'

/** Stands for the link that an editor enters: no provider is asked for anything. */
export const linkByHand = 'link'

/** The provider that a meeting names; null for a link by hand, and for a provider that is not set up any more. */
export function conferenceOf({
  conferences,
  meeting,
}: {
  conferences: readonly ConferenceProvider[]
  meeting: { conference?: string | null } | null
}): ConferenceProvider | null {
  return conferences.find(({ name }) => name === meeting?.conference) ?? null
}
