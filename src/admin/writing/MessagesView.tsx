'use client'

import { Gutter } from '@payloadcms/ui'
import { type ReactElement, useEffect } from 'react'
import { writingMessages } from '../../i18n/writingMessages.ts'
import type { WrittenMessagesAnswer } from '../../mail/rules/writtenMessages.ts'
import { EventSteps } from '../participation/EventSteps.tsx'
import { styleSheet } from '../participation/styleSheet.ts'
import { useEventPaths } from '../participation/useEventPaths.ts'
import { TrashNotice } from '../trash/TrashNotice.tsx'
import { useLoaded } from '../useLoaded.ts'
import { useMessages } from '../useMessages.ts'
import { MessageForm } from './MessageForm.tsx'
import { WrittenMessages } from './WrittenMessages.tsx'

/** Milliseconds between two looks at a message that is going out. */
const looksEvery = 2000

/** Where an editor writes to the people of an event, and sees how far what was written has come. */
export function MessagesView({
  registrationsSlug,
  messagesSlug,
}: {
  registrationsSlug: string
  messagesSlug: string
}): ReactElement | null {
  const eventPath = useEventPaths(registrationsSlug)?.eventPath ?? null
  const { messages: words } = useMessages(writingMessages)
  const path = eventPath && `${eventPath}/participant-messages`
  const { answer, hasFailed, reload } = useLoaded<WrittenMessagesAnswer>(path)
  const isGoing = answer?.messages.some(
    ({ state, sendAt }) =>
      state === 'sending' || (state === 'scheduled' && Date.parse(sendAt) <= Date.now() + looksEvery),
  )
  useEffect(() => {
    if (!isGoing) return
    const timer = setInterval(() => void reload(), looksEvery)
    return () => clearInterval(timer)
  }, [isGoing, reload])

  if (eventPath === null || path === null) return <TrashNotice />
  return (
    <Gutter>
      <style>{styleSheet}</style>
      <EventSteps tab="writingTab" />
      <main className="gfe">
        <h2>{words.heading}</h2>
        <p className="gfe-lead">{words.lead}</p>
        {hasFailed && !answer && <p role="alert">{words.failed}</p>}
        {!answer && !hasFailed && <p role="status">{words.loading}</p>}
        {answer && (
          <>
            <MessageForm
              eventPath={eventPath}
              path={path}
              event={answer.event}
              onWritten={() => void reload()}
            />
            <WrittenMessages
              path={path}
              answer={answer}
              messagesSlug={messagesSlug}
              onChanged={() => void reload()}
            />
          </>
        )}
      </main>
    </Gutter>
  )
}
