'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Overview } from '../../overview/rules/overview.ts'

/** Asks for the overview once. `refused` for users who are no staff of ours. */
export function useOverview(url: string): Overview | 'loading' | 'failed' | 'refused' {
  const { i18n } = useTranslation()
  const [overview, setOverview] = useState<Overview | 'loading' | 'failed' | 'refused'>('loading')
  useEffect(() => {
    const aborted = new AbortController()
    fetch(url, {
      credentials: 'include',
      headers: { 'Accept-Language': i18n.language },
      signal: aborted.signal,
    })
      .then(async (response) => {
        if (response.status === 403) return 'refused' as const
        return response.ok ? ((await response.json()) as Overview) : ('failed' as const)
      })
      .then(setOverview)
      .catch(() => {
        if (!aborted.signal.aborted) setOverview('failed')
      })
    return () => aborted.abort()
  }, [url, i18n.language])
  return overview
}
