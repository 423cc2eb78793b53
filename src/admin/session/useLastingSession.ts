import { useAuth } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Milliseconds between two looks at whether somebody has done anything. */
const refreshEvery = 4 * 60_000
/** Milliseconds before its end at which a session of somebody who does nothing is given up. */
const margin = 5_000
/** Milliseconds for which Payload is told that the session lasts. */
const lasting = 20 * 24 * 60 * 60_000

/**
 * Payload leaves the page when a session ends, also when the computer has only slept. Here Payload is told that it lasts;
 * it is prolonged while somebody works, and when it ends all the same, the login comes over the page.
 */
export function useLastingSession({
  base,
  ask,
  logInAgain,
}: {
  /** Of the users in the API. */
  base: string
  ask: typeof window.fetch
  logInAgain: () => Promise<boolean>
}): void {
  const { user, token, tokenExpirationMs, setUser } = useAuth()
  const endsAt = useRef<number | null>(null)
  const isActive = useRef(false)
  const id = user?.id

  useEffect(() => {
    if (!user || !tokenExpirationMs || tokenExpirationMs - Date.now() > lasting / 2) return
    endsAt.current = tokenExpirationMs
    const exp = (Date.now() + lasting) / 1000
    setUser({ user, token: token ?? '', exp })
  }, [setUser, token, tokenExpirationMs, user])

  useEffect(() => {
    if (id === undefined) return
    const onActivity = (): void => {
      isActive.current = true
    }
    const refresh = async (): Promise<void> => {
      isActive.current = false
      const answer = await ask(`${base}/refresh-token`, { method: 'POST', credentials: 'include' })
      if (answer.ok) endsAt.current = ((await answer.json()) as { exp: number }).exp * 1000
    }
    let isAsking = false
    const look = (): void => {
      const left = (endsAt.current ?? Infinity) - Date.now()
      if (isAsking || left > margin) return
      isAsking = true
      void logInAgain().then(() => {
        isAsking = false
        // Of the new session, or never: whoever would not log in is asked with what they do next.
        if ((endsAt.current ?? Infinity) < Date.now() + margin) endsAt.current = null
      })
    }
    const prolong = (): void => {
      // Offline: the next look tries again.
      if (isActive.current) void refresh().catch(() => undefined)
    }
    const timers = [setInterval(look, 1000), setInterval(prolong, refreshEvery)]
    window.addEventListener('keydown', onActivity)
    window.addEventListener('pointerdown', onActivity)
    return () => {
      timers.forEach(clearInterval)
      window.removeEventListener('keydown', onActivity)
      window.removeEventListener('pointerdown', onActivity)
    }
  }, [ask, base, id, logInAgain])
}
