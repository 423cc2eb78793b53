'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { type SyntheticEvent, type ReactElement, useId, useRef, useState } from 'react'
import type { ErasureResult, PersonCounts } from '../../privacy/rules/personAnswers.ts'
import { describeError, useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { LabelledInput } from '../components/LabelledInput.tsx'
import { downloadFile } from '../downloadFile.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import { PersonFound } from './PersonFound.tsx'
import { printPage } from './printPage.ts'

type Notice = { kind: 'status' | 'alert'; text: string } | null

/**
 * Answers a person's request: what is stored about them, to see, to hand over, and to erase. Stands above the deletion
 * log, in the place of its description, so that the log's own search and filter follow below.
 */
export function PersonalData({ collectionSlug }: { collectionSlug: string }): ReactElement | null {
  const api = useApi()
  const { id } = useDocumentInfo()
  const { t } = usePluginTranslation()
  const router = useRouter()
  const headingId = useId()
  const noticeRef = useRef<HTMLParagraphElement>(null)
  const [email, setEmail] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [notice, setNotice] = useState<Notice>(null)
  const [person, setPerson] = useState<PersonCounts | null>(null)

  const run = async (
    progress: 'looking' | 'downloading' | 'erasing',
    action: () => Promise<string | null>,
  ): Promise<void> => {
    setIsBusy(true)
    setNotice({ kind: 'status', text: t(`personalData:${progress}`) })
    try {
      const done = await action()
      setNotice(done === null ? null : { kind: 'status', text: done })
    } catch (error) {
      setNotice({ kind: 'alert', text: describeError(error, t('personalData:failed')) })
    } finally {
      setIsBusy(false)
      noticeRef.current?.focus()
    }
  }

  const look = (event: SyntheticEvent): void => {
    event.preventDefault()
    setPerson(null)
    void run('looking', async () => {
      const found = await api.post<PersonCounts>(`/${collectionSlug}/person`, { body: { email } })
      if (found.registrations + found.messages + found.topicSuggestions === 0)
        return t('personalData:nothing', { email: found.email })
      setPerson(found)
      return t('personalData:found', { email: found.email })
    })
  }

  const exported = ({ email }: PersonCounts, format: 'json' | 'csv' | 'html'): Promise<Response> =>
    api.open('POST', `/${collectionSlug}/export`, { body: { email, format } })

  const download = (found: PersonCounts, format: 'json' | 'csv'): void =>
    void run('downloading', async () => {
      const file = await exported(found, format)
      downloadFile({ blob: await file.blob(), name: `auskunft.${format}` })
      return t('personalData:downloaded')
    })

  const printOut = (found: PersonCounts): void =>
    void run('downloading', async () => {
      const page = await exported(found, 'html')
      printPage(await page.text())
      return null
    })

  const erase = (found: PersonCounts, confirmation: string): void =>
    void run('erasing', async () => {
      const { state, registrations, mails, topicWishes } = await api.post<ErasureResult>(
        `/${collectionSlug}/erase`,
        { body: { email: found.email, confirmation } },
      )
      setPerson(null)
      setEmail('')
      // The log below has a new entry.
      router.refresh()
      return state === 'done'
        ? t('personalData:erased', { registrations, mails, topicWishes })
        : t('personalData:erasingLater')
    })

  // Payload shows the description with each entry of the log, too.
  if (id !== undefined) return null
  return (
    <section aria-labelledby={headingId} style={{ marginTop: '1.5rem' }}>
      <h2 id={headingId}>{t('personalData:heading')}</h2>
      <p style={{ maxWidth: '60rem', margin: '0.5rem 0 1rem' }}>{t('personalData:lead')}</p>
      <form onSubmit={look} role="search">
        <LabelledInput
          label={t('personalData:email')}
          type="email"
          value={email}
          onChange={setEmail}
          autoComplete="off"
          required
        />
        <Button type="submit" buttonStyle="secondary" disabled={isBusy}>
          {t('personalData:look')}
        </Button>
      </form>
      <p ref={noticeRef} role={notice?.kind ?? 'status'} tabIndex={-1} style={{ marginBlock: '1rem' }}>
        {notice?.text}
      </p>
      {person && (
        <PersonFound
          // Another person's confirmation is not this one's.
          key={person.email}
          person={person}
          isBusy={isBusy}
          onDownload={(format) => download(person, format)}
          onPrint={() => printOut(person)}
          onErase={(confirmation) => erase(person, confirmation)}
        />
      )}
      <h2 style={{ marginTop: '2.5rem' }}>{t('personalData:log')}</h2>
      <p style={{ margin: '0.5rem 0 0' }}>{t('personalData:logLead')}</p>
    </section>
  )
}
