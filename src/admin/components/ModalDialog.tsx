'use client'

import { type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import { Button } from './Button.tsx'

const styleSheet = `
.gfe-dialog { width: min(50rem, calc(100vw - 2rem)); max-height: calc(100dvh - 2rem); margin: auto; padding: 2rem; overflow: auto; overflow-wrap: anywhere;
  border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-m, 4px); background: var(--theme-bg); color: var(--theme-text); }
.gfe-dialog::backdrop { background: rgb(0 0 0 / 50%); }
.gfe-dialog h2, .gfe-dialog p { margin: 0 0 1rem; }
.gfe-dialog dl { margin: 0 0 1rem; }
.gfe-dialog dt { font-weight: 600; }
.gfe-dialog dd { margin: 0 0 .75rem; }
.gfe-dialog a { text-decoration: underline; }
/* Payload's own is too pale to read. */
.gfe-dialog .field-description { color: var(--theme-elevation-650); }
.gfe-dialog .gfe-error { margin: .25rem 0; color: var(--theme-error-600, #b91c1c); }
html[data-theme=dark] .gfe-dialog .gfe-error { color: var(--theme-error-500, #fca5a5); }
.gfe-dialog__actions { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.5rem; }
.gfe-dialog__actions .btn { margin: 0; }
@media (max-width: 768px) { .gfe-dialog { padding: 1.25rem; } }
`

/**
 * Asks before something is done. The browser's own modal dialog: it holds the focus inside and closes on Escape. The
 * focus begins on what harms nobody, and goes back to where it was.
 */
export function ModalDialog({
  heading,
  actions,
  isBusy = false,
  onCancel,
  children,
}: {
  heading: string
  /** The buttons that do something; the one that does nothing comes after them. Default: a form inside has both. */
  actions?: ReactNode
  /** While it is being done, nothing can be taken back. */
  isBusy?: boolean
  onCancel: () => void
  children: ReactNode
}): ReactElement {
  const { t } = usePluginTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const cancel = useRef<HTMLButtonElement>(null)
  const id = useId()

  useEffect(() => {
    const element = dialog.current
    if (!element) return
    const opener = document.activeElement
    // A drawer under the dialog closes on Escape too, and Payload saves on its hotkey; neither is meant here.
    const stopKeys = (event: KeyboardEvent): void => event.stopPropagation()
    element.addEventListener('keydown', stopKeys)
    element.showModal()
    cancel.current?.focus()
    return () => {
      element.removeEventListener('keydown', stopKeys)
      // A dialog that goes away while it is open gives nothing back by itself.
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])

  return (
    <dialog
      ref={dialog}
      className="gfe-dialog"
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-what`}
      aria-busy={isBusy}
      onCancel={(event) => {
        event.preventDefault()
        if (!isBusy) onCancel()
      }}
    >
      <style>{styleSheet}</style>
      <h2 id={`${id}-heading`}>{heading}</h2>
      <div id={`${id}-what`}>{children}</div>
      {actions && (
        <div className="gfe-dialog__actions">
          {actions}
          <Button
            ref={cancel}
            size="medium"
            type="button"
            buttonStyle="secondary"
            disabled={isBusy}
            onClick={onCancel}
          >
            {t('goBack')}
          </Button>
        </div>
      )}
    </dialog>
  )
}
