import { useCallback, useEffect, useState } from 'react'
import type { Overview } from '../../overview/rules/overview.ts'
import { Refusal, useApi } from '../api.ts'

/** Asks for the overview, and again on `reload`. `refused` for users who are no staff of ours. */
export function useOverview(path: string): {
  overview: Overview | 'loading' | 'failed' | 'refused'
  reload: () => void
} {
  const api = useApi()
  const [overview, setOverview] = useState<Overview | 'loading' | 'failed' | 'refused'>('loading')
  const [times, setTimes] = useState(0)
  useEffect(() => {
    const aborted = new AbortController()
    api
      .get<Overview>(path, { signal: aborted.signal })
      .then(setOverview)
      .catch((error: unknown) => {
        const isRefused = error instanceof Refusal && error.status === 403
        if (!aborted.signal.aborted) setOverview(isRefused ? 'refused' : 'failed')
      })
    return () => aborted.abort()
  }, [api, path, times])
  const reload = useCallback(() => setTimes((before) => before + 1), [])
  return { overview, reload }
}
