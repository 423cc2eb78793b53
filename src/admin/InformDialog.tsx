'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { type ReactElement, useEffect, useId, useRef } from 'react'
import type { AnnouncementDecision, AnnouncementKind } from '../domain/announcement.ts'
import { toLocale } from '../domain/locale.ts'
import { type InformedPeople, informWords } from './informWords.ts'

/** Who would be told what, as the endpoint `announcement-preview` answers. */
export interface InformPreview extends InformedPeople {
  kind: AnnouncementKind | null
  changes: { label: string; before: string | null; after: string | null }[]
}

const styleSheet = `
.inform-dialog { width: min(50rem, calc(100vw - 2rem)); max-height: calc(100vh - 2rem); margin: auto; padding: 2rem; overflow: auto;
  border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-m, 4px); background: var(--theme-bg); color: var(--theme-text); }
.inform-dialog::backdrop { background: rgb(0 0 0 / 50%); }
.inform-dialog h2, .inform-dialog p { margin: 0 0 1rem; }
.inform-dialog dl { margin: 0 0 1rem; }
.inform-dialog dt { font-weight: 600; }
.inform-dialog dd { margin: 0 0 .75rem; overflow-wrap: anywhere; }
.inform-dialog .actions { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.5rem; }
.inform-dialog .actions .btn { margin: 0; }
`

/**
 * Asks before a save whether people shall be told. The browser's own modal dialog: it keeps the focus inside, closes on
 * Escape and gives the focus back. The focus begins on what harms nobody.
 */
export function InformDialog({
  preview,
  onDecide,
}: {
  preview: InformPreview & { kind: AnnouncementKind }
  /** Null: nothing shall be saved. */
  onDecide: (decision: AnnouncementDecision | null) => void
}): ReactElement {
  const { i18n } = useTranslation()
  const words = informWords[toLocale(i18n.language)]
  const dialog = useRef<HTMLDialogElement>(null)
  const cancel = useRef<HTMLButtonElement>(null)
  const id = useId()

  useEffect(() => {
    const element = dialog.current
    if (!element) return
    // A drawer under the dialog closes on Escape too, and Payload saves on its hotkey; neither is meant here.
    const keepKeys = (event: KeyboardEvent): void => event.stopPropagation()
    element.addEventListener('keydown', keepKeys)
    element.showModal()
    cancel.current?.focus()
    return () => element.removeEventListener('keydown', keepKeys)
  }, [])

  const decide = (decision: AnnouncementDecision | null): void => {
    // Closed before it goes away, so that the browser gives the focus back to the button that opened it.
    dialog.current?.close()
    onDecide(decision)
  }
  return (
    <dialog
      ref={dialog}
      className="inform-dialog"
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-what`}
      onCancel={(event) => {
        event.preventDefault()
        decide(null)
      }}
    >
      <style>{styleSheet}</style>
      <h2 id={`${id}-heading`}>{words.heading}</h2>
      <div id={`${id}-what`}>
        <p>{words.sentence({ people: preview, kind: preview.kind })}</p>
        <dl>
          {preview.changes.map(({ label, before, after }) => (
            <div key={label}>
              <dt>{label}</dt>
              {(before !== null || after !== null) && (
                <dd>
                  {before ?? '–'} <span aria-hidden="true">→</span> <strong>{after ?? '–'}</strong>
                </dd>
              )}
            </div>
          ))}
        </dl>
        <p>{words.noted}</p>
      </div>
      <div className="actions">
        <Button id="inform-save" size="medium" type="button" onClick={() => decide('inform')}>
          {words.inform}
        </Button>
        <Button
          id="inform-silent"
          size="medium"
          type="button"
          buttonStyle="secondary"
          onClick={() => decide('silent')}
        >
          {words.silent}
        </Button>
        <Button
          id="inform-cancel"
          ref={cancel}
          size="medium"
          type="button"
          buttonStyle="secondary"
          onClick={() => decide(null)}
        >
          {words.cancel}
        </Button>
      </div>
    </dialog>
  )
}
