import { useEffect, useState } from 'react'
import { type AdminSearchAnswer, minSearchLength } from '../../overview/rules/adminSearch.ts'
import { useApi } from '../api.ts'

/** Milliseconds after the last letter before anything is asked. */
const pause = 200

/** Where a search stands. */
export type SearchState = 'idle' | 'searching' | 'failed' | AdminSearchAnswer

/** Asks for what is typed once somebody pauses. What a later search has overtaken is dropped. */
export function useSearch({ path, text }: { path: string; text: string }): SearchState {
  const api = useApi()
  const search = text.trim()
  const isTyped = search.length >= minSearchLength
  const [answered, setAnswered] = useState<{ search: string; state: SearchState } | null>(null)
  useEffect(() => {
    if (!isTyped) return
    const controller = new AbortController()
    const put = (state: SearchState): void => {
      if (!controller.signal.aborted) setAnswered({ search, state })
    }
    const timer = setTimeout(() => {
      void api
        .post<AdminSearchAnswer>(path, { body: { search }, signal: controller.signal })
        .then(put, () => put('failed'))
    }, pause)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [api, isTyped, path, search])
  if (!isTyped) return 'idle'
  return answered?.search === search ? answered.state : 'searching'
}
