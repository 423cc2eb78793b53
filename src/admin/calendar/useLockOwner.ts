import { useAuth } from '@payloadcms/ui'
import { useCallback } from 'react'
import { useApi } from '../api.ts'

/** Milliseconds for which Payload keeps others out of a document after somebody has written in its form. */
const lockDuration = 300_000

interface Locks {
  docs: { updatedAt: string; user: { value: { id: string | number; email?: string } | string | number } }[]
}

/** Looks who else is writing in an event: their name, empty where that is not known; null where nobody is. A save is refused then in any case. */
export function useLockOwner({
  eventsSlug,
}: {
  eventsSlug: string
}): (id: string | number) => Promise<string | null> {
  const api = useApi()
  const { user } = useAuth()
  const ownId = user?.id
  return useCallback(
    async (id) => {
      const where = `where[document.value][equals]=${id}&where[document.relationTo][equals]=${eventsSlug}`
      const path = `/payload-locked-documents?${where}&depth=1&limit=1&sort=-updatedAt`
      const { docs } = await api.get<Locks>(path).catch((): Locks => ({ docs: [] }))
      const [lock] = docs
      if (!lock || Date.now() - Date.parse(lock.updatedAt) > lockDuration) return null
      const { value } = lock.user
      const owner = typeof value === 'object' ? value : { id: value }
      return owner.id === ownId ? null : (owner.email ?? '')
    },
    [api, eventsSlug, ownId],
  )
}
