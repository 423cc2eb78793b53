import { useEffect, useState } from 'react'
import type { Overview } from '../../overview/rules/overview.ts'
import { Refusal, useApi } from '../api.ts'

/** Asks for the overview once. `refused` for users who are no staff of ours. */
export function useOverview(path: string): Overview | 'loading' | 'failed' | 'refused' {
  const api = useApi()
  const [overview, setOverview] = useState<Overview | 'loading' | 'failed' | 'refused'>('loading')
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
  }, [api, path])
  return overview
}
