'use client'

import { Gutter } from '@payloadcms/ui'
import { type ReactElement, useCallback, useEffect, useState } from 'react'
import { hasCertificates } from '../../participation/rules/certificate.ts'
import type { ParticipationAnswer } from '../../participation/rules/participation.ts'
import { useApi } from '../api.ts'
import { AnswerCounts } from './AnswerCounts.tsx'
import { ManualEntry } from './ManualEntry.tsx'
import { EventSteps } from './EventSteps.tsx'
import { CountTiles } from './CountTiles.tsx'
import { Downloads } from './Downloads.tsx'
import { RegistrationList } from './RegistrationList.tsx'
import { StatusNotice } from './StatusNotice.tsx'
import { styleSheet } from './styleSheet.ts'
import { TrashNotice } from '../trash/TrashNotice.tsx'
import { useEventPaths } from './useEventPaths.ts'
import { participationMessages } from '../../i18n/participationMessages.ts'
import { useMessages } from '../useMessages.ts'

/** What editors do with the registrations of one event: see, find, add, cancel, promote, send again, export. */
export function ParticipationView({ registrationsSlug }: { registrationsSlug: string }): ReactElement | null {
  const api = useApi()
  const paths = useEventPaths(registrationsSlug)
  const { messages } = useMessages(participationMessages)
  const [facts, setFacts] = useState<ParticipationAnswer | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  /** Raised with every change, so that the list is read anew. */
  const [revision, setRevision] = useState(0)
  const eventPath = paths?.eventPath

  useEffect(() => {
    if (!eventPath) return
    const aborted = new AbortController()
    api
      .get<ParticipationAnswer>(`${eventPath}/participation`, { signal: aborted.signal })
      .then((found) => {
        setFacts(found)
        setHasFailed(false)
      })
      .catch(() => setHasFailed(!aborted.signal.aborted))
    return () => aborted.abort()
  }, [api, eventPath, revision])
  const changed = useCallback(() => setRevision((before) => before + 1), [])

  if (!paths) return <TrashNotice />
  return (
    <Gutter>
      <style>{styleSheet}</style>
      <EventSteps tab="participationTab" />
      <main className="gfe">
        {hasFailed && <p role="alert">{messages.failed}</p>}
        {!facts && !hasFailed && <p role="status">{messages.loading}</p>}
        {facts && (
          <>
            <StatusNotice status={facts.event.status} />
            {facts.event.startsAt === null && <p className="gfe-lead">{messages.undated}</p>}
            <CountTiles facts={facts} />
            {facts.mayManage && (
              <ManualEntry facts={facts} registrationsPath={paths.registrationsPath} onAdded={changed} />
            )}
            {facts.event.questions.length > 0 && (
              <AnswerCounts eventPath={paths.eventPath} revision={revision} />
            )}
            <RegistrationList paths={paths} facts={facts} revision={revision} onChanged={changed} />
            {facts.mayManage && (
              <Downloads
                eventPath={paths.eventPath}
                hasAttended={facts.counts.attended > 0}
                hasCertificates={hasCertificates({ event: facts.event, now: new Date() })}
                isInRoom={facts.event.format !== 'online'}
              />
            )}
          </>
        )}
      </main>
    </Gutter>
  )
}
