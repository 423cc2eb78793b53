'use client'

import { Button, ConfirmationModal, useListQuery, useModal, useSelection } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import { type MessageAction, messageActions } from '../domain/messageActions.ts'
import { useMessageAction } from './useMessageAction.ts'
import { useSay } from './useSay.ts'

const modal = 'green-forum-events-message-action'

/** What can be done with several mails or webhooks: with those selected in the list, or with all that have failed. */
export function MessageListActions({ about = 'Mails' }: { about?: 'Mails' | 'Webhooks' }): ReactElement {
  const { count, getQueryParams, toggleAll } = useSelection()
  const { collectionSlug } = useListQuery()
  const { openModal } = useModal()
  const { act, isBusy } = useMessageAction({ collectionSlug })
  const say = useSay()
  const [wanted, setWanted] = useState<{ action: MessageAction; query: string } | null>(null)
  const ask = (action: MessageAction, query: string): void => {
    setWanted({ action, query })
    openModal(modal)
  }
  const confirm = async (): Promise<void> => {
    if (wanted) await act(wanted)
    if (count > 0) toggleAll()
  }
  return (
    <div
      role="group"
      aria-label={say(`messageActions${about}`)}
      style={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 'calc(var(--base) / 2)',
        marginBlock: 'calc(var(--base) / 2)',
      }}
    >
      {count === 0 ? (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={isBusy}
          onClick={() => ask('resend', '?where[state][equals]=failed')}
        >
          {say('resendAllFailed')}
        </Button>
      ) : (
        messageActions.map(({ action }) => (
          <Button
            key={action}
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={isBusy}
            onClick={() => ask(action, getQueryParams())}
          >
            {say(action)}
          </Button>
        ))
      )}
      <ConfirmationModal
        modalSlug={modal}
        heading={say(wanted?.action ?? 'resend')}
        body={count === 0 ? say(`confirmAllFailed${about}`) : say(`confirmSelected${about}`, { count })}
        confirmLabel={say(wanted?.action ?? 'resend')}
        onConfirm={confirm}
      />
    </div>
  )
}
