import { useCallback, useEffect, useState } from 'react'
import type { CalendarAnswer } from '../../overview/rules/calendar.ts'
import { useApi } from '../api.ts'

/** The days that a calendar shows, the last one not among them: 2026-12-01. */
export interface CalendarSpan {
  from: string
  to: string
}

/** Asks for the events of the days that are shown. What was shown before stays until they are there; late answers are dropped. */
export function useCalendarEvents({ eventsSlug, span }: { eventsSlug: string; span: CalendarSpan | null }): {
  answer: CalendarAnswer | null
  state: 'loading' | 'failed' | 'loaded'
  /** Whether the answer is about these days, not about those before. */
  isAnswered: boolean
  reload: () => void
} {
  const api = useApi()
  const [times, setTimes] = useState(0)
  const [last, setLast] = useState<{ answer: CalendarAnswer; path: string } | null>(null)
  const [state, setState] = useState<'loading' | 'failed' | 'loaded'>('loading')
  const path = span && `/${eventsSlug}/calendar?from=${span.from}&to=${span.to}`
  useEffect(() => {
    if (path === null) return
    const controller = new AbortController()
    const { signal } = controller
    setState('loading')
    api
      .get<CalendarAnswer>(path, { signal })
      .then((loaded) => {
        if (signal.aborted) return
        setLast({ answer: loaded, path })
        setState('loaded')
      })
      .catch(() => {
        if (!signal.aborted) setState('failed')
      })
    return () => controller.abort()
  }, [api, path, times])
  const reload = useCallback(() => setTimes((before) => before + 1), [])
  return { answer: last?.answer ?? null, state, isAnswered: path !== null && last?.path === path, reload }
}
