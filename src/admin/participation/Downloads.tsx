'use client'

import { type ReactElement, useRef, useState } from 'react'
import { useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { downloadWithProgress, type Progress } from './downloadWithProgress.ts'
import { participationMessages } from '../../i18n/participationMessages.ts'
import { useMessages } from '../useMessages.ts'

/** The registrations of an event as files, with how far each is. */
export function Downloads({
  eventPath,
  hasAttended,
  hasCertificates,
  isInRoom,
}: {
  eventPath: string
  hasAttended: boolean
  hasCertificates: boolean
  /** Whether people sign a list. */
  isInRoom: boolean
}): ReactElement {
  const { messages } = useMessages(participationMessages)
  const api = useApi()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [notice, setNotice] = useState('')
  const [hasNotes, setHasNotes] = useState(false)
  const query = hasNotes ? '?notes=true' : ''
  const running = useRef<AbortController | null>(null)

  const download = async (file: string): Promise<void> => {
    const aborted = new AbortController()
    running.current = aborted
    setNotice('')
    setProgress({ done: 0, total: 0 })
    try {
      const path = `${eventPath}/participation/${file}`
      await downloadWithProgress({ api, path, signal: aborted.signal, onProgress: setProgress })
      setNotice(messages.made)
    } catch {
      setNotice(aborted.signal.aborted ? messages.stopped : messages.failed)
    } finally {
      setProgress(null)
    }
  }
  const button = (file: string, label: string): ReactElement => (
    <Button
      buttonStyle="secondary"
      margin={false}
      disabled={progress !== null}
      onClick={() => void download(file)}
    >
      {label}
    </Button>
  )
  return (
    <section>
      <h2>{messages.files}</h2>
      <p className="gfe-lead">{messages.filesHelp}</p>
      <label className="gfe-choice">
        <input type="checkbox" checked={hasNotes} onChange={({ target }) => setHasNotes(target.checked)} />
        <span>{messages.withNotes}</span>
      </label>
      <div className="gfe-buttons">
        {button(`export.xlsx${query}`, messages.xlsx)}
        {button(`export.csv${query}`, messages.csv)}
        {(isInRoom || hasAttended) && button('participants.pdf', messages.participants)}
        {hasAttended && hasCertificates && button('certificates.pdf', messages.certificates)}
      </div>
      {progress && (
        <div className="gfe-buttons" style={{ marginTop: '1rem' }}>
          <progress
            aria-label={messages.files}
            max={progress.total || 1}
            {...(progress.total > 0 && { value: progress.done })}
          />
          <span>
            {progress.total > 0 ? messages.making(progress.done, progress.total) : messages.loading}
          </span>
          <Button buttonStyle="none" margin={false} onClick={() => running.current?.abort()}>
            {messages.stop}
          </Button>
        </div>
      )}
      <p role="status" className="gfe-status">
        {notice}
      </p>
    </section>
  )
}
