'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import type { AnnouncementDecision, AnnouncementKind } from '../../announcements/rules/announcement.ts'
import { toLocale } from '../../i18n/rules/locale.ts'
import { type InformedPeople, informWords } from './informMessages.ts'
import { ModalDialog } from '../components/ModalDialog.tsx'

/** Who would be told what, as the endpoint `announcement-preview` answers. */
export interface InformPreview extends InformedPeople {
  kind: AnnouncementKind | null
  changes: { label: string; before: string | null; after: string | null }[]
}

/** Asks before a save whether people shall be told. */
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
  return (
    <ModalDialog
      heading={words.heading}
      onCancel={() => onDecide(null)}
      actions={
        <>
          <Button id="inform-save" size="medium" type="button" onClick={() => onDecide('inform')}>
            {words.inform}
          </Button>
          <Button
            id="inform-silent"
            size="medium"
            type="button"
            buttonStyle="secondary"
            onClick={() => onDecide('silent')}
          >
            {words.silent}
          </Button>
        </>
      }
    >
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
    </ModalDialog>
  )
}
