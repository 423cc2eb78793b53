'use client'

import { Gutter } from '@payloadcms/ui'
import { type ReactElement, useCallback, useEffect, useState } from 'react'
import { AddByHand } from './AddByHand.tsx'
import { ask, type Participation as ParticipationFacts } from './api.ts'
import { CountTiles } from './CountTiles.tsx'
import { Downloads } from './Downloads.tsx'
import { RegistrationList } from './RegistrationList.tsx'
import { styleSheet } from './styleSheet.ts'
import { useEventApi } from './useEventApi.ts'
import { participationMessages } from '../../i18n/participationMessages.ts'
import { useMessages } from '../useMessages.ts'

/** What editors do with the registrations of one event: see, find, add, cancel, promote, send again, export. */
export function Participation({ registrationsSlug }: { registrationsSlug: string }): ReactElement | null {
  const api = useEventApi(registrationsSlug)
  const { messages } = useMessages(participationMessages)
  const [facts, setFacts] = useState<ParticipationFacts | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  /** Raised with every change, so that the list is read anew. */
  const [revision, setRevision] = useState(0)
  const eventUrl = api?.eventUrl

  useEffect(() => {
    if (!eventUrl) return
    const aborted = new AbortController()
    ask<ParticipationFacts>(`${eventUrl}/participation`, { signal: aborted.signal })
      .then((found) => {
        setFacts(found)
        setHasFailed(false)
      })
      .catch(() => setHasFailed(!aborted.signal.aborted))
    return () => aborted.abort()
  }, [eventUrl, revision])
  const changed = useCallback(() => setRevision((before) => before + 1), [])

  if (!api) return null
  return (
    <Gutter>
      <style>{styleSheet}</style>
      <div className="gfe">
        {hasFailed && <p role="alert">{messages.failed}</p>}
        {!facts && !hasFailed && <p role="status">{messages.loading}</p>}
        {facts && (
          <>
            <CountTiles facts={facts} />
            {facts.mayManage && (
              <AddByHand facts={facts} registrationsUrl={api.registrationsUrl} onChanged={changed} />
            )}
            <RegistrationList api={api} facts={facts} revision={revision} onChanged={changed} />
            {facts.mayManage && <Downloads eventUrl={api.eventUrl} hasAttended={facts.counts.attended > 0} />}
          </>
        )}
      </div>
    </Gutter>
  )
}
