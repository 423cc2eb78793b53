'use client'

import { type ReactElement, useEffect, useRef, useState } from 'react'
import { shortMoment } from '../../events/rules/shortMoment.ts'
import { writingMessages } from '../../i18n/writingMessages.ts'
import { placeholdersFor } from '../../mail/rules/placeholdersFor.ts'
import type { WrittenMessagesAnswer } from '../../mail/rules/writtenMessages.ts'
import { describeError, Refusal, useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { useConfirmation } from '../components/useConfirmation.tsx'
import { useMessages } from '../useMessages.ts'
import { useOneAtATime } from '../useOneAtATime.ts'
import { AudienceFields } from './AudienceFields.tsx'
import { forgetChosen, readChosen } from './chosenPeople.ts'
import { emptyDraft, type MessageDraft, sentDraft } from './MessageDraft.ts'
import { MessageShown, MessageTestMail } from './MessageShown.tsx'
import { TextFields } from './TextFields.tsx'
import { useReach } from './useReach.ts'
import { WhenFields } from './WhenFields.tsx'

/** What the server says of a message that could be sent, and of one that is. */
interface Answer {
  total: number
  /** RFC 3339; null where it goes out at once. */
  sendAt: string | null
  isNew?: boolean
  by?: string | null
  writtenAt?: string
}

/** The form in which an editor writes to the people of an event. */
export function MessageForm({
  eventPath,
  path,
  event: { timeZone, isOnline, questions },
  onWritten,
}: {
  eventPath: string
  path: string
  event: WrittenMessagesAnswer['event']
  onWritten: () => void
}): ReactElement {
  const api = useApi()
  const { messages: words, locale } = useMessages(writingMessages)
  const { ask, dialog } = useConfirmation()
  const [draft, setDraft] = useState<MessageDraft>(() => {
    const { group, ids } = readChosen(eventPath) ?? {}
    return { ...emptyDraft, ...(group && { group }), people: ids ?? null }
  })
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [notice, setNotice] = useState<{ isOk: boolean; text: string } | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const reach = useReach({ path, draft })
  useEffect(() => {
    if (Object.keys(problems).length === 0) return
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [problems])
  const change = (changes: Partial<MessageDraft>): void => {
    setDraft((before) => ({ ...before, ...changes }))
    setProblems({})
    setNotice(null)
  }
  const momentOf = (at: string): string => shortMoment({ at, timeZone, locale })
  const readers = reach?.byLocale.en ?? 0
  const { subject, body } = draft.texts.en
  const hasEnglish = `${subject}${body}`.trim() !== ''
  const placeholders = placeholdersFor({ isOnline, group: draft.group })

  const refused = (error: unknown): void => {
    const fields = error instanceof Refusal ? error.fields : {}
    setProblems(fields)
    setNotice({ isOk: false, text: describeError(error, words.failed) })
  }
  const write = async (): Promise<void> => {
    try {
      const written = await api.post<Answer>(path, { body: sentDraft(draft) })
      if (written.isNew === false) {
        const moment = written.writtenAt ? momentOf(written.writtenAt) : ''
        setNotice({ isOk: false, text: words.already({ by: written.by ?? null, moment }) })
        return
      }
      const { total, sendAt } = written
      setDraft({ ...emptyDraft, group: draft.people ? emptyDraft.group : draft.group })
      forgetChosen(eventPath)
      setNotice({
        isOk: true,
        text: sendAt === null ? words.sentTo(total) : words.scheduledFor(momentOf(sendAt)),
      })
    } catch (error) {
      refused(error)
    } finally {
      onWritten()
    }
  }
  /** Nobody should have to decide about a message that cannot be sent. */
  const askFirst = useOneAtATime(async (): Promise<void> => {
    setProblems({})
    setNotice(null)
    try {
      const { total, sendAt } = await api.post<Answer>(path, { body: { ...sentDraft(draft), check: true } })
      ask({
        heading: words.confirm.heading,
        text: words.confirm.text({ total, moment: sendAt && momentOf(sendAt) }),
        label: sendAt ? words.confirm.schedule : words.confirm.send,
        act: write,
      })
    } catch (error) {
      refused(error)
    }
  })

  return (
    <section>
      <form
        ref={form}
        noValidate
        onSubmit={(submit) => {
          submit.preventDefault()
          askFirst()
        }}
      >
        <p className="gfe-lead gfe-note">{words.legal}</p>
        <AudienceFields
          draft={draft}
          questions={questions}
          reach={reach}
          problem={problems.audience}
          onChange={change}
          onDropChosen={() => {
            forgetChosen(eventPath)
            change({ people: null, group: emptyDraft.group })
          }}
        />
        <TextFields
          language="de"
          text={draft.texts.de}
          placeholders={placeholders}
          problems={problems}
          onChange={(de) => change({ texts: { ...draft.texts, de } })}
        />
        <details open={readers > 0 || hasEnglish || undefined}>
          <summary>{words.inLanguage.en}</summary>
          <div>
            <p>{words.englishLead(readers)}</p>
            <TextFields
              language="en"
              text={draft.texts.en}
              placeholders={placeholders}
              problems={problems}
              onChange={(en) => change({ texts: { ...draft.texts, en } })}
            />
          </div>
        </details>
        <MessageShown path={path} draft={draft} language="de" />
        {(readers > 0 || hasEnglish) && <MessageShown path={path} draft={draft} language="en" />}
        <WhenFields draft={draft} timeZone={timeZone} problem={problems.sendAt} onChange={change} />
        <div className="gfe-buttons">
          <Button size="medium" type="submit" margin={false}>
            {draft.isLater ? words.schedule : words.send}
          </Button>
          <MessageTestMail path={path} draft={draft} languages={hasEnglish ? ['de', 'en'] : ['de']} />
        </div>
        <p role="status" className={notice?.isOk === false ? 'gfe-error' : 'gfe-status'}>
          {notice?.text ?? ''}
        </p>
      </form>
      {dialog}
    </section>
  )
}
