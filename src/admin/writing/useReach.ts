import { useEffect, useState } from 'react'
import type { ReachAnswer } from '../../mail/rules/writtenMessages.ts'
import { useApi } from '../api.ts'
import { audienceIn, type MessageDraft } from './MessageDraft.ts'

/** How many people a message would go to now; null until it is known. */
export function useReach({ path, draft }: { path: string; draft: MessageDraft }): ReachAnswer | null {
  const api = useApi()
  const [reach, setReach] = useState<ReachAnswer | null>(null)
  const { question, option } = draft
  const isChosen = question === '' || option !== ''
  const asked = isChosen ? JSON.stringify({ audience: audienceIn(draft) }) : null
  useEffect(() => {
    setReach(null)
    if (asked === null) return
    const aborted = new AbortController()
    api
      .post<ReachAnswer>(`${path}/reach`, { body: JSON.parse(asked) as object, signal: aborted.signal })
      .then(setReach)
      // The question before it is sent says it too.
      .catch(() => {})
    return () => aborted.abort()
  }, [api, path, asked])
  return reach
}
