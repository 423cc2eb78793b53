'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { groupOf, statusesOf } from '../../announcements/rules/audience.ts'
import { participationMessages } from '../../i18n/participationMessages.ts'
import type { ResendResult } from '../../mail/rules/resendResult.ts'
import type { ListedRegistration } from '../../participation/rules/participation.ts'
import { isEnded } from '../../registrations/rules/moves.ts'
import { useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { useConfirmation } from '../components/useConfirmation.tsx'
import { fullnessIn } from '../registrations/useSeatOffer.tsx'
import { useMessages } from '../useMessages.ts'
import { chosenParameter, keepChosen } from '../writing/chosenPeople.ts'
import { downloadWithProgress, type Progress } from './downloadWithProgress.ts'

/** What became of one of the chosen. */
type Result = 'done' | 'skipped' | 'failed' | 'full'

/** What is done to several registrations that are chosen in the list: one after the other, by what is done to one. */
export function BulkActions({
  chosen,
  eventPath,
  registrationsPath,
  onDone,
  onClear,
}: {
  chosen: readonly ListedRegistration[]
  eventPath: string
  registrationsPath: string
  /** Gets a sentence on what was done. */
  onDone: (sentence: string) => void
  onClear: () => void
}): ReactElement {
  const { messages } = useMessages(participationMessages)
  const words = messages.bulk
  const api = useApi()
  const router = useRouter()
  const { config } = useConfig()
  const { ask, dialog } = useConfirmation()
  const [progress, setProgress] = useState<Progress | null>(null)
  const running = useRef<AbortController | null>(null)
  const isBusy = progress !== null
  useEffect(() => {
    if (!isBusy) return
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isBusy])

  /** Goes on in the background of the question, which closes at once: it may take minutes, and can be stopped. */
  const runEach = async (
    people: readonly ListedRegistration[],
    act: (registration: ListedRegistration) => Promise<Result>,
  ): Promise<void> => {
    const aborted = new AbortController()
    running.current = aborted
    const counts = { done: 0, skipped: chosen.length - people.length, failed: 0, full: 0 }
    for (const [index, registration] of people.entries()) {
      if (aborted.signal.aborted) break
      setProgress({ done: index, total: people.length })
      const result = await act(registration).catch((error: unknown): Result =>
        fullnessIn(error) ? 'full' : 'failed',
      )
      counts[result] += 1
      if (result === 'full') {
        counts.full = people.length - index
        break
      }
    }
    setProgress(null)
    onDone(words.result({ ...counts, isStopped: aborted.signal.aborted }))
  }
  const askFirst = (
    action: 'resend' | 'promote',
    people: readonly ListedRegistration[],
    act: (registration: ListedRegistration) => Promise<Result>,
  ): void => {
    const skipped = chosen.length - people.length
    const { label, heading, text, none, skips } = words[action]
    if (people.length === 0) return onDone(none)
    ask({
      heading: heading(people.length),
      text: [text, ...(skipped > 0 ? [skips(skipped)] : [])].join(' '),
      label,
      act: () => {
        void runEach(people, act)
        return Promise.resolve()
      },
    })
  }
  const resend = (): void =>
    askFirst(
      'resend',
      chosen.filter(({ status }) => !isEnded(status)),
      async ({ id }) => {
        const { result } = await api.post<{ result: ResendResult }>(`${registrationsPath}/${id}/resend`)
        return result === 'resent' ? 'done' : 'skipped'
      },
    )
  const write = (): void => {
    const people = chosen.filter(({ status }) => statusesOf('everybody').includes(status))
    if (people.length === 0) return onDone(words.write.none)
    keepChosen({
      eventPath,
      group: groupOf(people.map(({ status }) => status)),
      ids: people.map(({ id }) => id),
    })
    const path = `/collections${eventPath}/nachricht?${chosenParameter}=1` as const
    router.push(formatAdminURL({ adminRoute: config.routes.admin, path }))
  }
  const promote = (): void =>
    askFirst(
      'promote',
      chosen
        .filter(({ status }) => status === 'waitlisted')
        // Where seats run out, they go to those who have waited longest.
        .sort((one, other) => (one.waitlistedAt ?? '').localeCompare(other.waitlistedAt ?? '')),
      async ({ id }) => {
        await api.patch(`${registrationsPath}/${id}`, { body: { status: 'confirmed' } })
        return 'done'
      },
    )
  const download = async (format: 'xlsx' | 'csv'): Promise<void> => {
    const aborted = new AbortController()
    running.current = aborted
    setProgress({ done: 0, total: 0 })
    const path = `${eventPath}/participation/export.${format}`
    const body = { ids: chosen.map(({ id }) => id) }
    const notice = await downloadWithProgress({
      api,
      path,
      body,
      signal: aborted.signal,
      onProgress: setProgress,
    })
      .then(() => messages.made)
      .catch(() => (aborted.signal.aborted ? messages.stopped : messages.failed))
    setProgress(null)
    onDone(notice)
  }
  const button = (label: string, act: () => void): ReactElement => (
    <Button buttonStyle="secondary" size="small" margin={false} disabled={isBusy} onClick={act}>
      {label}
    </Button>
  )
  return (
    <div className="gfe-buttons gfe-bulk" role="group" aria-label={words.label}>
      <strong>{words.chosen(chosen.length)}</strong>
      {button(words.write.label, write)}
      {button(words.resend.label, resend)}
      {button(words.promote.label, promote)}
      {button(messages.xlsx, () => void download('xlsx'))}
      {button(messages.csv, () => void download('csv'))}
      {button(words.clear, onClear)}
      {progress && (
        <>
          <progress
            aria-label={words.label}
            max={progress.total || 1}
            {...(progress.total > 0 && { value: progress.done })}
          />
          <span>{messages.making(progress.done, progress.total)}</span>
          <Button buttonStyle="none" margin={false} onClick={() => running.current?.abort()}>
            {messages.stop}
          </Button>
        </>
      )}
      {dialog}
    </div>
  )
}
