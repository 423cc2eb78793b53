import { useCallback, useEffect, useRef, useState } from 'react'
import type { Attendee } from '../../participation/rules/participation.ts'
import { describeError, useApi } from '../api.ts'

/** A tick that is on its way, or that did not arrive. */
export interface OpenTick {
  attended: boolean
  state: 'saving' | 'failed'
  /** The server's own sentence, where it refused. */
  reason: string
}

/** Milliseconds between two looks at what others have ticked. */
const lookEvery = 20_000

/**
 * The list of an event and its ticks. A tick is shown at once; one that does not arrive stays, said to be unsaved, and is sent
 * again when asked to or when the network is back. The server takes a tick sent twice for one.
 */
export function useAttendance(eventPath: string | null): {
  attendees: Attendee[] | null
  hasFailed: boolean
  open: ReadonlyMap<string, OpenTick>
  tick: (id: string, attended: boolean) => void
  retryAll: () => void
  reload: () => void
} {
  const api = useApi()
  const [attendees, setAttendees] = useState<Attendee[] | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const [open, setOpen] = useState<ReadonlyMap<string, OpenTick>>(new Map())
  const current = useRef(open)
  current.current = open

  const reload = useCallback(() => {
    if (!eventPath) return
    api
      .get<{ attendees: Attendee[] }>(`${eventPath}/attendance`)
      .then((answer) => {
        setAttendees(answer.attendees)
        setHasFailed(false)
      })
      .catch(() => setHasFailed(true))
  }, [api, eventPath])

  const mark = useCallback((id: string, openTick: OpenTick | null) => {
    setOpen((before) => {
      const after = new Map(before)
      if (openTick) after.set(id, openTick)
      else after.delete(id)
      return after
    })
  }, [])

  const tick = useCallback(
    (id: string, attended: boolean) => {
      if (!eventPath) return
      mark(id, { attended, state: 'saving', reason: '' })
      api
        .post(`${eventPath}/attendance`, { body: { registration: id, attended } })
        .then(() => {
          setAttendees(
            (before) => before?.map((each) => (each.id === id ? { ...each, attended } : each)) ?? null,
          )
          mark(id, null)
        })
        .catch((error: unknown) => {
          mark(id, { attended, state: 'failed', reason: describeError(error, '') })
        })
    },
    [api, eventPath, mark],
  )

  const retryAll = useCallback(() => {
    for (const [id, { attended, state }] of current.current) if (state === 'failed') tick(id, attended)
  }, [tick])

  useEffect(() => {
    reload()
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') reload()
    }, lookEvery)
    window.addEventListener('online', retryAll)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', retryAll)
    }
  }, [reload, retryAll])

  const isUnsaved = open.size > 0
  useEffect(() => {
    if (!isUnsaved) return
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved])

  return { attendees, hasFailed, open, tick, retryAll, reload }
}
