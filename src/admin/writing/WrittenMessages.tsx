'use client'

import { Pill, toast, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ComponentProps, ReactElement } from 'react'
import { isKnownAfterwards } from '../../announcements/rules/audience.ts'
import {
  type SendingAction,
  sendingActions,
  type SendingState,
} from '../../announcements/rules/participantMessage.ts'
import { sendingStateLabels } from '../../announcements/rules/sendingStateLabels.ts'
import { shortMoment } from '../../events/rules/shortMoment.ts'
import { writingMessages } from '../../i18n/writingMessages.ts'
import type { ListedParticipantMessage, WrittenMessagesAnswer } from '../../mail/rules/writtenMessages.ts'
import { describeError, useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { useConfirmation } from '../components/useConfirmation.tsx'
import { useMessages } from '../useMessages.ts'
import { useOneAtATime } from '../useOneAtATime.ts'

const pills: Record<SendingState, ComponentProps<typeof Pill>['pillStyle']> = {
  scheduled: 'light-gray',
  sending: 'light-gray',
  paused: 'warning',
  cancelled: 'light-gray',
  sent: 'success',
}

/** What has been written to the people of an event, how far each message has come, and what can still be done with it. */
export function WrittenMessages({
  path,
  answer: { event, messages },
  messagesSlug,
  onChanged,
}: {
  path: string
  answer: WrittenMessagesAnswer
  messagesSlug: string
  onChanged: () => void
}): ReactElement {
  const api = useApi()
  const { messages: words } = useMessages(writingMessages)
  const { ask, dialog } = useConfirmation()
  const act = useOneAtATime(async (id: string, action: SendingAction): Promise<void> => {
    try {
      const { changed } = await api.post<{ changed: boolean }>(`${path}/${id}/actions/${action}`)
      if (changed) toast.success(words.done[action])
      else toast.warning(words.tooLate)
    } catch (error) {
      toast.error(describeError(error, words.failed))
    } finally {
      onChanged()
    }
  })
  const begin = (message: ListedParticipantMessage, action: SendingAction): void => {
    if (action !== 'cancel') return act(message.id, action)
    ask({
      heading: words.confirmCancel.heading,
      text: words.confirmCancel.text(message.subject),
      label: words.actions.cancel,
      act: () => {
        act(message.id, action)
        return Promise.resolve()
      },
    })
  }
  return (
    <section>
      <h3>{words.written}</h3>
      {messages.length === 0 && <p>{words.nothingWritten}</p>}
      <ul className="gfe-list">
        {messages.map((message) => (
          <li key={message.id}>
            <WrittenMessage
              message={message}
              event={event}
              messagesSlug={messagesSlug}
              onAct={(action) => begin(message, action)}
            />
          </li>
        ))}
      </ul>
      {dialog}
    </section>
  )
}

function WrittenMessage({
  message,
  event: { timeZone, isOver },
  messagesSlug,
  onAct,
}: {
  message: ListedParticipantMessage
  event: WrittenMessagesAnswer['event']
  messagesSlug: string
  onAct: (action: SendingAction) => void
}): ReactElement {
  const { config } = useConfig()
  const { messages: words, locale } = useMessages(writingMessages)
  const { id, subject, state, by, writtenAt, sendAt, recipients, sent, failed, leftOut } = message
  const momentOf = (at: string): string => shortMoment({ at, timeZone, locale })
  const isAwaited = Date.parse(sendAt) <= Date.now() && !isOver && isKnownAfterwards(message.group)
  const ofThese = `where[and][0][announcement][equals]=${id}&where[and][1][state][in]=failed,bounced`
  const failures = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/${messagesSlug}?${ofThese}`,
    includeBasePath: true,
  })
  return (
    <div className="gfe-message">
      <p>
        <strong>{subject}</strong>{' '}
        <Pill pillStyle={pills[state]} size="small">
          {sendingStateLabels[state][locale]}
        </Pill>
        <span className="gfe-remark">
          {words.from({ by, moment: momentOf(writtenAt) })}. {words.to(message)}
        </span>
      </p>
      {state === 'scheduled' && <p>{isAwaited ? words.awaitsEnd : words.willBeSent(momentOf(sendAt))}</p>}
      {state === 'sending' && recipients === null && <p>{words.preparing}</p>}
      {recipients !== null && (
        <>
          {state !== 'sent' && <progress max={Math.max(recipients, 1)} value={sent} aria-label={subject} />}
          <p>
            {words.progress({ sent, recipients })}
            {failed > 0 && (
              <>
                {', '}
                <a href={failures}>{words.notSent({ failed })}</a>
              </>
            )}
            {leftOut > 0 && `, ${words.leftOut(leftOut)}`}
          </p>
        </>
      )}
      <div className="gfe-buttons">
        {sendingActions
          .filter(({ from }) => from.some((each) => each === state))
          .map(({ action }) => (
            <Button
              key={action}
              buttonStyle="secondary"
              size="small"
              type="button"
              margin={false}
              aria-label={`${words.actions[action]}: ${subject}`}
              onClick={() => onAct(action)}
            >
              {words.actions[action]}
            </Button>
          ))}
      </div>
    </div>
  )
}
