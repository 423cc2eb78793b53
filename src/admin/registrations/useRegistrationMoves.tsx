'use client'

import { toast } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import type { MoveMessages } from '../../i18n/de/participation.ts'
import { participationMessages } from '../../i18n/participationMessages.ts'
import { canMove, type RegistrationStatus } from '../../registrations/rules/moves.ts'
import { describeError, useApi } from '../api.ts'
import { useConfirmation } from '../components/useConfirmation.tsx'
import { useMessages } from '../useMessages.ts'

interface Move {
  label: string
  start: () => void
}

/** What can be done by hand to a registration in its status: each move asks first, since it sends a mail and cannot be taken back. */
export function useRegistrationMoves({
  path,
  status,
  who,
  onDone,
}: {
  /** Of the registration in the API. */
  path: string
  status: RegistrationStatus
  who: string
  /** Gets a sentence on what was done. */
  onDone: (sentence: string, to?: RegistrationStatus) => void
}): {
  admit: Move | null
  cancel: Move | null
  isBusy: boolean
  /** Does something else to it, and tells of it in the same way. */
  run: (action: () => Promise<string>) => Promise<void>
  dialog: ReactElement | null
} {
  const { messages } = useMessages(participationMessages)
  const api = useApi()
  const { ask, dialog } = useConfirmation()
  const [isBusy, setIsBusy] = useState(false)
  const run = async (action: () => Promise<string>, to?: RegistrationStatus): Promise<void> => {
    setIsBusy(true)
    try {
      onDone(await action(), to)
    } catch (error) {
      toast.error(describeError(error, messages.failed))
    } finally {
      setIsBusy(false)
    }
  }
  const moveTo = (to: RegistrationStatus, { label, heading, text, done }: MoveMessages): Move | null => {
    if (!canMove({ from: status, to })) return null
    const act = () =>
      run(async () => {
        await api.patch(path, { body: { status: to } })
        return done(who)
      }, to)
    return { label, start: () => ask({ heading: heading(who), text: text(who), label, act }) }
  }
  const { confirm, promote, cancel } = messages.moves
  return {
    admit: moveTo('confirmed', status === 'pending' ? confirm : promote),
    cancel: moveTo('cancelled', cancel),
    isBusy,
    run: (action) => run(action),
    dialog,
  }
}
