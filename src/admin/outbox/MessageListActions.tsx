'use client'

import { Button, toast, useConfig, useListQuery, useSelection } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { type MessageAction, messageActions } from '../../outbox/rules/entryActions.ts'
import { useConfirmation } from '../components/useConfirmation.tsx'
import { useMessageAction } from './useMessageAction.ts'
import { useSay } from '../useMessages.ts'

const allFailed = '?where[state][equals]=failed'

/** What can be done with several mails or webhooks: with those selected in the list, or with all that have failed. */
export function MessageListActions({ about = 'Mails' }: { about?: 'Mails' | 'Webhooks' }): ReactElement {
  const { count, getQueryParams, toggleAll } = useSelection()
  const { collectionSlug } = useListQuery()
  const { config } = useConfig()
  const { ask, dialog } = useConfirmation()
  const { act, isBusy } = useMessageAction({ collectionSlug })
  const say = useSay()

  const resendAllFailed = async (): Promise<void> => {
    const url = `${config.serverURL}${config.routes.api}/${collectionSlug}/count${allFailed}`
    const response = await fetch(url, { credentials: 'include' }).catch(() => null)
    if (!response?.ok) return void toast.error(say('messageActionFailed'))
    const { totalDocs } = (await response.json()) as { totalDocs: number }
    if (totalDocs === 0) return void toast.info(say(`noneFailed${about}`))
    ask({
      heading: say('resendAllFailed'),
      text: say(`confirmAllFailed${about}`, { count: totalDocs }),
      label: say('resend'),
      act: () => act({ action: 'resend', query: allFailed }),
    })
  }
  const askAboutSelected = (action: MessageAction): void =>
    ask({
      heading: say(action),
      text: say(`confirmSelected${about}`, { count }),
      label: say(action),
      act: async () => {
        await act({ action, query: getQueryParams() })
        toggleAll()
      },
    })
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
          onClick={() => void resendAllFailed()}
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
            onClick={() => askAboutSelected(action)}
          >
            {say(action)}
          </Button>
        ))
      )}
      {dialog}
    </div>
  )
}
