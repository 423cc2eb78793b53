import { useEffect, useRef, useState } from 'react'

type Fetch = typeof window.fetch

/** What is asked about the session itself: it may be refused without a question. */
const aboutSession = /\/(login|logout|me|forgot-password|reset-password|first-register|unlock)(\?|$)/

/**
 * While somebody is logged in, whatever this page asks the API and is refused for want of a session waits until they
 * have logged in again, and is asked once more. The browser's `fetch` is the one place that Payload's forms share with ours.
 * Returns the unguarded one.
 */
export function useGuardedFetch({
  base,
  isLoggedIn,
  logInAgain,
}: {
  /** Of the users in the API. */
  base: string
  isLoggedIn: boolean
  /** False where they would not. */
  logInAgain: () => Promise<boolean>
}): Fetch {
  const [original] = useState<Fetch>(() =>
    typeof window === 'undefined' ? (fetch as Fetch) : window.fetch.bind(window),
  )
  const isGuarded = useRef(isLoggedIn)
  useEffect(() => {
    isGuarded.current = isLoggedIn
  }, [isLoggedIn])
  useEffect(() => {
    const api = new URL(base, window.location.href)
    const prefix = api.pathname.slice(0, api.pathname.lastIndexOf('/') + 1)
    const isOurs = (input: RequestInfo | URL): boolean => {
      const url = new URL(input instanceof Request ? input.url : String(input), window.location.href)
      return url.origin === api.origin && url.pathname.startsWith(prefix) && !aboutSession.test(url.pathname)
    }
    const hasSession = async (): Promise<boolean> => {
      const answer = await original(`${base}/me`, { credentials: 'include' })
      return ((await answer.json()) as { user: unknown }).user !== null
    }
    window.fetch = async (input, init) => {
      const response = await original(input, init)
      const isRefused = response.status === 401 || response.status === 403
      if (!isRefused || !isGuarded.current || !isOurs(input)) return response
      if (await hasSession().catch(() => true)) return response
      return (await logInAgain()) ? original(input, init) : response
    }
    return () => {
      window.fetch = original
    }
  }, [base, logInAgain, original])
  return original
}
