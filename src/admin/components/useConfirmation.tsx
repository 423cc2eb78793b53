'use client'

import { type ReactElement, useState } from 'react'
import { Button } from './Button.tsx'
import { ModalDialog } from './ModalDialog.tsx'

/** What is to be done, in words that name whom or how many it concerns, and the doing of it. */
interface Question {
  heading: string
  text: string
  label: string
  act: () => Promise<void>
  /** Somebody says no. Default: nothing is done. */
  onCancel?: () => void
}

/** Does something only once the editor has said yes. `act` has to tell of its failures itself. */
export function useConfirmation(): { ask: (question: Question) => void; dialog: ReactElement | null } {
  const [question, setQuestion] = useState<Question | null>(null)
  const close = (): void => setQuestion(null)
  return {
    ask: setQuestion,
    dialog: question && <Confirmation question={question} onClose={close} />,
  }
}

function Confirmation({
  question: { heading, text, label, act, onCancel },
  onClose,
}: {
  question: Question
  onClose: () => void
}): ReactElement {
  const [isBusy, setIsBusy] = useState(false)
  const confirm = async (): Promise<void> => {
    setIsBusy(true)
    await act().finally(onClose)
  }
  return (
    <ModalDialog
      heading={heading}
      isBusy={isBusy}
      onCancel={() => {
        onClose()
        onCancel?.()
      }}
      actions={
        <Button size="medium" type="button" disabled={isBusy} onClick={() => void confirm()}>
          {label}
        </Button>
      }
    >
      <p>{text}</p>
    </ModalDialog>
  )
}
