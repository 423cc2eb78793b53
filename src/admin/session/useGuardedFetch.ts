import { useEffect, useRef, useState } from 'react'
import { overwriteHeader, type StaleSave } from '../../database/rules/staleSave.ts'

type Fetch = typeof window.fetch

/** What is asked about the session itself: it may be refused without a question. */
const aboutSession = /\/(login|logout|me|forgot-password|reset-password|first-register|unlock)(\?|$)/

/**
 * While somebody is logged in, whatever this page asks the API and is refused for want of a session waits until they
 * have logged in again, and is asked once more; so does a save over what somebody else has saved, until they want it. The browser's `fetch` is the one place that Payload's forms share with ours.
 * Returns the unguarded one.
 */
export function useGuardedFetch({
  base,
  isLoggedIn,
  logInAgain,
  askToOverwrite,
}: {
  /** Of the users in the API. */
  base: string
  isLoggedIn: boolean
  /** False where they would not. */
  logInAgain: () => Promise<boolean>
  /** True where they want their own state to replace what somebody else has saved. */
  askToOverwrite: (stale: StaleSave) => Promise<boolean>
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
    const guarded: Fetch = async (input, init) => {
      const response = await original(input, init)
      if (response.status === 409 && isGuarded.current && isOurs(input)) {
        const stale = await staleIn(response)
        if (!stale || !(await askToOverwrite(stale))) return response
        const headers = new Headers(init?.headers)
        headers.set(overwriteHeader, stale.storedAt)
        return guarded(input, { ...init, headers })
      }
      const isRefused = response.status === 401 || response.status === 403
      if (!isRefused || !isGuarded.current || !isOurs(input)) return response
      if (await hasSession().catch(() => true)) return response
      return (await logInAgain()) ? guarded(input, init) : response
    }
    window.fetch = guarded
    return () => {
      window.fetch = original
    }
  }, [askToOverwrite, base, logInAgain, original])
  return original
}

/** What a refused save tells of the state that it would have replaced; null where it was refused for something else. */
async function staleIn(response: Response): Promise<StaleSave | null> {
  const body = (await response
    .clone()
    .json()
    .catch(() => null)) as { errors?: { data?: { stale?: StaleSave } }[] } | null
  return body?.errors?.[0]?.data?.stale ?? null
}
