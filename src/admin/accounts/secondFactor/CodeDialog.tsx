'use client'

import type { ReactElement, ReactNode } from 'react'
import { Button } from '../../components/Button.tsx'
import { ModalDialog } from '../../components/ModalDialog.tsx'
import { CodeInput } from './CodeInput.tsx'
import { useCode } from './useCode.ts'

/** Does something with the second factor of one's own account, by a code of the app. */
export function CodeDialog({
  heading,
  label,
  act,
  onCancel,
  children,
}: {
  heading: string
  /** Of the button that does it. */
  label: string
  act: (code: string) => Promise<void>
  onCancel: () => void
  children: ReactNode
}): ReactElement {
  const { code, setCode, problem, isBusy, send } = useCode({ act })
  return (
    <ModalDialog
      heading={heading}
      isBusy={isBusy}
      onCancel={onCancel}
      actions={
        <Button size="medium" type="button" disabled={isBusy} onClick={() => void send()}>
          {label}
        </Button>
      }
    >
      {children}
      <CodeInput value={code} problem={problem} onChange={setCode} onEnter={() => void send()} />
    </ModalDialog>
  )
}
