'use client'

import { type ReactElement, useState } from 'react'
import type { AnnouncementDecision, AnnouncementKind } from '../../announcements/rules/announcement.ts'
import type { AnnouncementPreview } from '../../announcements/rules/announcementPreview.ts'
import { type EditorsWords, maxWords } from '../../announcements/rules/editorsWords.ts'
import { informMessages } from '../../i18n/informMessages.ts'
import { Button } from '../components/Button.tsx'
import { LabelledText } from '../components/LabelledText.tsx'
import { ModalDialog } from '../components/ModalDialog.tsx'
import { useMessages } from '../useMessages.ts'

/** Whether people shall be told, and what the editor says to them. */
export interface Decision {
  announce: AnnouncementDecision
  announceWords: EditorsWords
}

/** Asks before a save whether people shall be told. */
export function InformDialog({
  preview,
  onDecide,
}: {
  preview: AnnouncementPreview & { kind: AnnouncementKind }
  /** Null: nothing shall be saved. */
  onDecide: (decision: Decision | null) => void
}): ReactElement {
  const { messages } = useMessages(informMessages)
  const [words, setWords] = useState<EditorsWords>({})
  const decide = (announce: AnnouncementDecision): void => onDecide({ announce, announceWords: words })
  return (
    <ModalDialog
      heading={preview.pastDate === null ? messages.heading : messages.pastHeading}
      onCancel={() => onDecide(null)}
      actions={
        <>
          <Button id="inform-save" size="medium" type="button" onClick={() => decide('inform')}>
            {messages.inform}
          </Button>
          <Button
            id="inform-silent"
            size="medium"
            type="button"
            buttonStyle="secondary"
            onClick={() => decide('silent')}
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
      {preview.locales.map((language) => (
        <LabelledText
          key={language}
          label={messages.words(preview.locales.length > 1 ? language : null)}
          hint={messages.wordsHint}
          lang={language}
          maxLength={maxWords}
          value={words[language] ?? ''}
          onChange={(text) => setWords({ ...words, [language]: text })}
        />
      ))}
      <p>{messages.noted}</p>
    </ModalDialog>
  )
}
