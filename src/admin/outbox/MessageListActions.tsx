'use client'

import { toast, useListQuery, useSelection } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { type MessageAction, messageActions } from '../../outbox/rules/entryActions.ts'
import { useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { useConfirmation } from '../components/useConfirmation.tsx'
import { useMessageAction } from './useMessageAction.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

const allFailed = '?where[state][equals]=failed'

/** What can be done with several entries of an outbox: with those selected in the list, or with all that have failed. */
export function MessageListActions({
  about = 'Mails',
}: {
  about?: 'Mails' | 'Webhooks' | 'Tasks'
}): ReactElement {
  const { count, getQueryParams, toggleAll } = useSelection()
  const { collectionSlug } = useListQuery()
  const api = useApi()
  const { ask, dialog } = useConfirmation()
  const { act, isBusy } = useMessageAction({ collectionSlug })
  const { t } = usePluginTranslation()

  const resendAllFailed = async (): Promise<void> => {
    const count = await api
      .get<{ totalDocs: number }>(`/${collectionSlug}/count${allFailed}`)
      .catch(() => null)
    if (!count) return void toast.error(t('messageActionFailed'))
    const { totalDocs } = count
    if (totalDocs === 0) return void toast.info(t(`noneFailed${about}`))
    ask({
      heading: t('resendAllFailed'),
      text: t(`confirmAllFailed${about}`, { count: totalDocs }),
      label: t('resend'),
      act: () => act({ action: 'resend', query: allFailed }),
    })
  }
  const askAboutSelected = (action: MessageAction): void =>
    ask({
      heading: t(action),
      text: t(`confirmSelected${about}`, { count }),
      label: t(action),
      act: async () => {
        await act({ action, query: getQueryParams() })
        toggleAll()
      },
    })
  return (
    <div
      role="group"
      aria-label={t(`messageActions${about}`)}
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
          {t('resendAllFailed')}
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
            {t(action)}
          </Button>
        ))
      )}
      {dialog}
    </div>
  )
}
