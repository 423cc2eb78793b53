import { useCallback, useEffect, useState } from 'react'
import { useApi } from './api.ts'

/** What the server said to a question that a part of a form asks once it is shown. */
export interface Loaded<Answer> {
  /** Null until it is there. */
  answer: Answer | null
  hasFailed: boolean
  /** Asks once more. */
  reload: () => Promise<void>
}

/** Asks the server for what a part of the admin shows; `path` begins behind the API's own, and is null where there is nothing to ask. */
export function useLoaded<Answer>(path: string | null): Loaded<Answer> {
  const api = useApi()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const load = useCallback(
    async (signal?: AbortSignal): Promise<void> => {
      if (path === null) return
      try {
        setAnswer(await api.get<Answer>(path, { signal }))
        setHasFailed(false)
      } catch {
        if (!signal?.aborted) setHasFailed(true)
      }
    },
    [api, path],
  )
  useEffect(() => {
    const controller = new AbortController()
    void load(controller.signal)
    return () => controller.abort()
  }, [load])
  return { answer, hasFailed, reload: load }
}
