import { useCallback, useEffect, useRef, useState } from 'react'
import {
  type AttendancePage,
  type Attendee,
  inOrderOfNames,
} from '../../participation/rules/participation.ts'
import { type AdminApi, describeError, useApi } from '../api.ts'

/** A tick that is on its way, or that did not arrive. */
export interface OpenTick {
  attended: boolean
  state: 'saving' | 'failed'
  /** The server's own sentence, where it refused. */
  reason: string
}

/** Milliseconds between two looks at what others have ticked. */
const lookEvery = 20_000

/** Everybody who has a seat, so that whoever ticks can search them where there is no network. Throws as `AdminApi` does. */
async function fetchAttendees(api: AdminApi, eventPath: string): Promise<Attendee[]> {
  const attendees: Attendee[] = []
  for (let next: string | null = ''; next !== null;) {
    const page: AttendancePage = await api.get(`${eventPath}/attendance${next && `?after=${next}`}`)
    attendees.push(...page.attendees)
    next = page.next
  }
  return inOrderOfNames(attendees)
}

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
  /** What has been ticked since the list was last asked for: it may have been read before. */
  const ticksSince = useRef(new Map<string, boolean>())

  const reload = useCallback(() => {
    if (!eventPath) return
    const ticks = new Map<string, boolean>()
    ticksSince.current = ticks
    fetchAttendees(api, eventPath)
      .then((found) => {
        if (ticksSince.current !== ticks) return
        setAttendees(found.map((each) => ({ ...each, attended: ticks.get(each.id) ?? each.attended })))
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
          ticksSince.current.set(id, attended)
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
