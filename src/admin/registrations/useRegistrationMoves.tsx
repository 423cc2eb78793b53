'use client'

import { toast } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import { createPortal } from 'react-dom'
import type { MoveMessages } from '../../i18n/de/participation.ts'
import { participationMessages } from '../../i18n/participationMessages.ts'
import { canMove, isEnded, type RegistrationStatus } from '../../registrations/rules/moves.ts'
import { describeError, useApi } from '../api.ts'
import { useConfirmation } from '../components/useConfirmation.tsx'
import { useMessages } from '../useMessages.ts'
import { AddressDialog } from './AddressDialog.tsx'
import { fullnessIn, useSeatOffer } from './useSeatOffer.tsx'

/** Something that can be done to a registration by hand. */
export interface Move {
  label: string
  start: () => void
}

/** What has become of a registration: only what has changed. */
export interface Moved {
  status?: RegistrationStatus
  email?: string
}

/** What can be done by hand to a registration in its status: each move asks first, since it sends a mail. */
export function useRegistrationMoves({
  path,
  status,
  who,
  email,
  onDone,
}: {
  /** Of the registration in the API. */
  path: string
  status: RegistrationStatus
  who: string
  email: string
  /** Gets a sentence on what was done. */
  onDone: (sentence: string, moved: Moved) => void
}): {
  /** Gives a seat, or takes an end back. */
  admit: Move | null
  cancel: Move | null
  correct: Move
  isBusy: boolean
  /** Does something else to it, and tells of it in the same way. */
  run: (action: () => Promise<string>) => Promise<void>
  dialog: ReactElement | null
} {
  const { messages } = useMessages(participationMessages)
  const api = useApi()
  const { ask, dialog } = useConfirmation()
  const { offer, dialog: seatDialog } = useSeatOffer()
  const [isBusy, setIsBusy] = useState(false)
  const [isCorrecting, setIsCorrecting] = useState(false)
  const run = async (action: () => Promise<string | null>, moved: Moved = {}): Promise<void> => {
    setIsBusy(true)
    try {
      const sentence = await action()
      if (sentence !== null) onDone(sentence, moved)
    } catch (error) {
      toast.error(describeError(error, messages.failed))
    } finally {
      setIsBusy(false)
    }
  }
  const moveTo = (to: RegistrationStatus, { label, heading, text, done }: MoveMessages): Move | null => {
    if (!canMove({ from: status, to })) return null
    const write = (body: object, sentence: string, moved: Moved) => () =>
      run(async () => {
        await api.patch(path, { body })
        return sentence
      }, moved)
    const act = () =>
      run(
        async () => {
          try {
            await api.patch(path, { body: { status: to } })
            return done(who)
          } catch (error) {
            const full = fullnessIn(error)
            if (!full) throw error
            const waits = messages.full.waits(who)
            offer({
              full,
              who,
              raise: write({ status: to, raisesSeats: true }, done(who), { status: to }),
              wait:
                full.waitingList && isEnded(status)
                  ? write({ status: 'waitlisted' }, waits, { status: 'waitlisted' })
                  : null,
            })
            return null
          }
        },
        { status: to },
      )
    return { label, start: () => ask({ heading: heading(who), text: text(who), label, act }) }
  }
  const { moves } = messages
  const admitting = {
    pending: moves.confirm,
    waitlisted: moves.promote,
    confirmed: moves.promote,
    cancelled: moves.takeBack,
    expired: moves.takeBackExpired,
  }[status]
  return {
    admit: moveTo('confirmed', admitting),
    cancel: moveTo('cancelled', moves.cancel),
    correct: { label: messages.correction.label, start: () => setIsCorrecting(true) },
    isBusy,
    run: (action) => run(action),
    dialog: (
      <>
        {dialog}
        {seatDialog}
        {isCorrecting &&
          // Not inside Payload's form: a form in a form would save the one around it.
          createPortal(
            <AddressDialog
              path={path}
              who={who}
              email={email}
              status={status}
              onDone={(sentence, address) => onDone(sentence, { email: address })}
              onClose={() => setIsCorrecting(false)}
            />,
            document.body,
          )}
      </>
    ),
  }
}
