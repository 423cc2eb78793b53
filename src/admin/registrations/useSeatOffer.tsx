'use client'

import { type ReactElement, useState } from 'react'
import { participationMessages } from '../../i18n/participationMessages.ts'
import type { Fullness } from '../../participation/rules/fullness.ts'
import { Refusal } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { ModalDialog } from '../components/ModalDialog.tsx'
import { useMessages } from '../useMessages.ts'

interface Offer {
  full: Fullness
  who: string
  /** Gives the person a seat more. Has to tell of its failures itself, as the other. */
  raise: () => Promise<void>
  /** Puts the person on the waiting list; null where they are on it, or there is none. */
  wait: (() => Promise<void>) | null
}

/** What the server said of an event that is full; null where it refused for another reason. */
export function fullnessIn(error: unknown): Fullness | null {
  if (!(error instanceof Refusal)) return null
  return (error.data as { full?: Fullness } | null)?.full ?? null
}

/** Asks what is to be done where no seat is free: one more, the waiting list, or nothing. */
export function useSeatOffer(): { offer: (offer: Offer) => void; dialog: ReactElement | null } {
  const [offer, setOffer] = useState<Offer | null>(null)
  return {
    offer: setOffer,
    dialog: offer && <SeatOffer offer={offer} onClose={() => setOffer(null)} />,
  }
}

function SeatOffer({
  offer: { full, who, raise, wait },
  onClose,
}: {
  offer: Offer
  onClose: () => void
}): ReactElement {
  const { messages } = useMessages(participationMessages)
  const [isBusy, setIsBusy] = useState(false)
  const button = (label: string, act: () => Promise<void>): ReactElement => (
    <Button
      size="medium"
      type="button"
      disabled={isBusy}
      onClick={() => {
        setIsBusy(true)
        void act().finally(onClose)
      }}
    >
      {label}
    </Button>
  )
  return (
    <ModalDialog
      heading={messages.full.heading}
      isBusy={isBusy}
      onCancel={onClose}
      actions={
        <>
          {button(messages.full.raise(full.taken + 1), raise)}
          {wait && button(messages.full.wait, wait)}
        </>
      }
    >
      <p>
        {messages.full.taken(full.taken)} {messages.full.offer(who, full.waiting)}
      </p>
    </ModalDialog>
  )
}
