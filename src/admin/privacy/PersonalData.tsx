'use client'

import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { type SyntheticEvent, type ReactElement, useId, useRef, useState } from 'react'
import { LabelledInput } from '../components/LabelledInput.tsx'
import { PersonFound } from './PersonFound.tsx'
import { ask, type Erasure, type PersonCounts, print, Refused, save } from './personalDataApi.ts'

type Notice = { kind: 'status' | 'alert'; text: string } | null

/**
 * Answers a person's request: what is stored about them, to see, to hand over, and to erase. Stands above the deletion
 * log, in the place of its description, so that the log's own search and filter follow below.
 */
export function PersonalData({ collectionSlug }: { collectionSlug: string }): ReactElement | null {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { t } = useTranslation()
  const router = useRouter()
  const headingId = useId()
  const noticeRef = useRef<HTMLParagraphElement>(null)
  const [email, setEmail] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [notice, setNotice] = useState<Notice>(null)
  const [person, setPerson] = useState<PersonCounts | null>(null)
  const translate = t as unknown as (key: string, values?: Record<string, unknown>) => string
  const say = (key: string, values?: Record<string, unknown>): string =>
    translate(`greenForumEvents:personalData:${key}`, values)
  const url = `${config.serverURL}${config.routes.api}/${collectionSlug}`

  const run = async (progress: string, action: () => Promise<string | null>): Promise<void> => {
    setIsBusy(true)
    setNotice({ kind: 'status', text: say(progress) })
    try {
      const done = await action()
      setNotice(done === null ? null : { kind: 'status', text: done })
    } catch (error) {
      const reason = error instanceof Refused && error.message ? error.message : say('failed')
      setNotice({ kind: 'alert', text: reason })
    } finally {
      setIsBusy(false)
      noticeRef.current?.focus()
    }
  }

  const look = (event: SyntheticEvent): void => {
    event.preventDefault()
    setPerson(null)
    void run('looking', async () => {
      const found = (await (await ask(`${url}/person`, { email })).json()) as PersonCounts
      if (found.registrations + found.messages + found.topicSuggestions === 0)
        return say('nothing', { email: found.email })
      setPerson(found)
      return say('found', { email: found.email })
    })
  }

  const download = (found: PersonCounts, format: 'json' | 'csv'): void =>
    void run('downloading', async () => {
      await save(await ask(`${url}/export`, { email: found.email, format }), `auskunft.${format}`)
      return say('downloaded')
    })

  const printOut = (found: PersonCounts): void =>
    void run('downloading', async () => {
      const response = await ask(`${url}/export`, { email: found.email, format: 'html' })
      print(await response.text())
      return null
    })

  const erase = (found: PersonCounts, confirmation: string): void =>
    void run('erasing', async () => {
      const response = await ask(`${url}/erase`, { email: found.email, confirmation })
      const { state, registrations, mails, topicWishes } = (await response.json()) as Erasure
      setPerson(null)
      setEmail('')
      // The log below has a new entry.
      router.refresh()
      return state === 'done' ? say('erased', { registrations, mails, topicWishes }) : say('erasingLater')
    })

  // Payload shows the description with each entry of the log, too.
  if (id !== undefined) return null
  return (
    <section aria-labelledby={headingId} style={{ marginTop: '1.5rem' }}>
      <h2 id={headingId}>{say('heading')}</h2>
      <p style={{ maxWidth: '60rem', margin: '0.5rem 0 1rem' }}>{say('lead')}</p>
      <form onSubmit={look} role="search">
        <LabelledInput
          label={say('email')}
          type="email"
          value={email}
          onChange={setEmail}
          autoComplete="off"
          required
        />
        <Button type="submit" buttonStyle="secondary" disabled={isBusy}>
          {say('look')}
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
          say={say}
          onDownload={(format) => download(person, format)}
          onPrint={() => printOut(person)}
          onErase={(confirmation) => erase(person, confirmation)}
        />
      )}
      <h2 style={{ marginTop: '2.5rem' }}>{say('log')}</h2>
      <p style={{ margin: '0.5rem 0 0' }}>{say('logLead')}</p>
    </section>
  )
}
