import { type StoredStart, usualClock } from '../../events/rules/usualTimes.ts'
import { useLoaded } from '../useLoaded.ts'

interface Latest {
  docs: StoredStart[]
}

/** What clocks show when events usually begin: as the latest one does. Null until it is known; nothing is asked without a slug. */
export function useUsualClock({
  eventsSlug,
  zone,
}: {
  eventsSlug: string | null
  zone: string
}): string | null {
  const latest = '?sort=-createdAt&limit=1&depth=0&draft=true&select[startsAt]=true&select[startsAt_tz]=true'
  const { answer, hasFailed } = useLoaded<Latest>(eventsSlug === null ? null : `/${eventsSlug}${latest}`)
  return answer || hasFailed ? usualClock({ latest: answer?.docs[0], zone }) : null
}
