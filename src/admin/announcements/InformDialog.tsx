'use client'

import { Button } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import type { AnnouncementDecision, AnnouncementKind } from '../../announcements/rules/announcement.ts'
import type { AnnouncementPreview } from '../../announcements/rules/announcementPreview.ts'
import { informMessages } from '../../i18n/informMessages.ts'
import { ModalDialog } from '../components/ModalDialog.tsx'
import { useMessages } from '../useMessages.ts'

/** Asks before a save whether people shall be told. */
export function InformDialog({
  preview,
  onDecide,
}: {
  preview: AnnouncementPreview & { kind: AnnouncementKind }
  /** Null: nothing shall be saved. */
  onDecide: (decision: AnnouncementDecision | null) => void
}): ReactElement {
  const { messages } = useMessages(informMessages)
  return (
    <ModalDialog
      heading={preview.pastDate === null ? messages.heading : messages.pastHeading}
      onCancel={() => onDecide(null)}
      actions={
        <>
          <Button id="inform-save" size="medium" type="button" onClick={() => onDecide('inform')}>
            {messages.inform}
          </Button>
          <Button
            id="inform-silent"
            size="medium"
            type="button"
            buttonStyle="secondary"
            onClick={() => onDecide('silent')}
          >
            {messages.silent}
          </Button>
        </>
      }
    >
      {preview.pastDate !== null && (
        <p>
          <strong>{messages.pastDate(preview.pastDate)}</strong>
        </p>
      )}
      {preview.clearedAttendance > 0 && (
        <p>
          <strong>{messages.clearedAttendance(preview.clearedAttendance)}</strong>
        </p>
      )}
      <p>{messages.sentence({ people: preview, kind: preview.kind })}</p>
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
      <p>{messages.noted}</p>
    </ModalDialog>
  )
}
