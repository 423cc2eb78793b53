'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { canAct, messageActions } from '../../outbox/rules/entryActions.ts'
import { messageStates } from '../../outbox/rules/retry.ts'
import { Button } from '../components/Button.tsx'
import { useMessageAction } from './useMessageAction.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** What an editor can do with one mail, as buttons above it: only what its state allows. */
export function MessageActions(): ReactElement | null {
  const { id, collectionSlug } = useDocumentInfo()
  const stored = useFormFields(([fields]) => fields.state?.value)
  const { act, isBusy } = useMessageAction({ collectionSlug: collectionSlug ?? '' })
  const { t } = usePluginTranslation()
  const state = messageStates.find((each) => each === stored)
  if (!id || !state) return null
  const query = `?where[id][equals]=${encodeURIComponent(id)}`
  return (
    <>
      {messageActions
        .filter(({ action }) => canAct({ action, state }))
        .map(({ action }) => (
          <Button
            key={action}
            buttonStyle="secondary"
            size="medium"
            disabled={isBusy}
            onClick={() => void act({ action, query })}
          >
            {t(action)}
          </Button>
        ))}
    </>
  )
}
