'use client'

import type { ReactElement } from 'react'
import type { MessageText } from '../../announcements/rules/participantMessage.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import { writingMessages } from '../../i18n/writingMessages.ts'
import {
  type MailPlaceholder,
  mailPlaceholders,
  maxMailBodyLength,
  maxMailSubjectLength,
} from '../../mail/rules/mailKind.ts'
import { LabelledInput } from '../components/LabelledInput.tsx'
import { LabelledText } from '../components/LabelledText.tsx'
import { PlaceholderButtons } from '../mailTemplates/PlaceholderButtons.tsx'
import { useMessages } from '../useMessages.ts'

/** What a message says in one language. */
export function TextFields({
  language,
  text,
  placeholders,
  problems,
  onChange,
}: {
  language: Locale
  text: MessageText
  placeholders: readonly MailPlaceholder[]
  /** By the paths of the fields. */
  problems: Record<string, string>
  onChange: (text: MessageText) => void
}): ReactElement {
  const { messages: words } = useMessages(writingMessages)
  const buttons = (field: 'subject' | 'body', names: readonly MailPlaceholder[]) => (
    <PlaceholderButtons
      inputId={`gfe-${language}-${field}`}
      label={words.insert}
      name={words.insertInto(words[field][language])}
      placeholders={names}
      labelOf={(name) => words.placeholders[name]}
      value={text[field]}
      onChange={(value) => onChange({ ...text, [field]: value })}
    />
  )
  return (
    <>
      <LabelledInput
        id={`gfe-${language}-subject`}
        label={words.subject[language]}
        type="text"
        lang={language}
        maxLength={maxMailSubjectLength}
        value={text.subject}
        problem={problems[`${language}.subject`]}
        onChange={(subject) => onChange({ ...text, subject })}
      />
      <div style={{ marginBlock: '-.5rem 1rem' }}>{buttons('subject', mailPlaceholders)}</div>
      <LabelledText
        id={`gfe-${language}-body`}
        label={words.body[language]}
        hint={words.bodyHint}
        lang={language}
        rows={10}
        // Payload's grow with what is typed, from one line.
        style={{ minHeight: '12rem' }}
        maxLength={maxMailBodyLength}
        value={text.body}
        problem={problems[`${language}.body`]}
        onChange={(body) => onChange({ ...text, body })}
      />
      <div style={{ marginBlock: '-.5rem 1rem' }}>{buttons('body', placeholders)}</div>
    </>
  )
}
