'use client'

import { Button } from '@payloadcms/ui'
import { type ReactElement, useRef, useState } from 'react'
import { downloadWithProgress, type Progress } from './downloadWithProgress.ts'
import { useWords } from './messages.ts'

/** The registrations of an event as files, with how far each is. */
export function Downloads({
  eventUrl,
  hasAttended,
}: {
  eventUrl: string
  hasAttended: boolean
}): ReactElement {
  const { words } = useWords()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [notice, setNotice] = useState('')
  const running = useRef<AbortController | null>(null)

  const download = async (file: string): Promise<void> => {
    const aborted = new AbortController()
    running.current = aborted
    setNotice('')
    setProgress({ done: 0, total: 0 })
    try {
      const url = `${eventUrl}/participation/${file}`
      await downloadWithProgress({ url, signal: aborted.signal, onProgress: setProgress })
      setNotice(words.made)
    } catch {
      setNotice(aborted.signal.aborted ? words.stopped : words.failed)
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
      <h2>{words.files}</h2>
      <p className="gfe-lead">{words.filesHelp}</p>
      <div className="gfe-buttons">
        {button('export.xlsx', words.xlsx)}
        {button('export.csv', words.csv)}
        {hasAttended && button('certificates.pdf', words.certificates)}
      </div>
      {progress && (
        <div className="gfe-buttons" style={{ marginTop: '1rem' }}>
          <progress
            aria-label={words.files}
            max={progress.total || 1}
            {...(progress.total > 0 && { value: progress.done })}
          />
          <span>{progress.total > 0 ? words.making(progress.done, progress.total) : words.loading}</span>
          <Button buttonStyle="none" margin={false} onClick={() => running.current?.abort()}>
            {words.stop}
          </Button>
        </div>
      )}
      <p role="status" className="gfe-status">
        {notice}
      </p>
    </section>
  )
}
