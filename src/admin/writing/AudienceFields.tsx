'use client'

import type { ReactElement } from 'react'
import { audienceGroups } from '../../announcements/rules/audience.ts'
import { writingMessages } from '../../i18n/writingMessages.ts'
import type { ReachAnswer, WrittenMessagesAnswer } from '../../mail/rules/writtenMessages.ts'
import { Button } from '../components/Button.tsx'
import { Choice } from '../participation/Choice.tsx'
import { useMessages } from '../useMessages.ts'
import type { MessageDraft } from './MessageDraft.ts'

/** Whom a message is for, and how many people that is. */
export function AudienceFields({
  draft,
  questions,
  reach,
  problem,
  onChange,
  onDropChosen,
}: {
  draft: MessageDraft
  questions: WrittenMessagesAnswer['event']['questions']
  /** Null until it is known. */
  reach: ReachAnswer | null
  problem: string | undefined
  onChange: (change: Partial<MessageDraft>) => void
  onDropChosen: () => void
}): ReactElement {
  const { messages: words } = useMessages(writingMessages)
  const question = questions.find(({ key }) => key === draft.question)
  const isChosen = !question || draft.option !== ''
  // What is to come changes until then.
  const sentence = reach && (draft.isLater ? words.reach(reach) : (reach.problem ?? words.reach(reach)))
  const howMany = (
    <p className="gfe-status" role="status" id="gfe-reach">
      {isChosen && <strong>{sentence ?? words.counting}</strong>}
    </p>
  )
  if (draft.people) {
    return (
      <div role="group" aria-label={words.audience}>
        <p>{words.chosen(draft.people.length)}</p>
        {problem && <p className="gfe-error">{problem}</p>}
        {howMany}
        <p className="gfe-buttons">
          <Button buttonStyle="secondary" size="small" margin={false} onClick={onDropChosen}>
            {words.dropChosen}
          </Button>
        </p>
      </div>
    )
  }
  return (
    <>
      <Choice
        label={words.audience}
        value={draft.group}
        options={audienceGroups.map((value) => ({ value, label: words.groups[value] }))}
        onChange={(value) =>
          onChange({ group: audienceGroups.find((each) => each === value) ?? 'confirmed' })
        }
      />
      {questions.length > 0 && (
        <Choice
          label={words.question}
          value={draft.question}
          options={[
            { value: '', label: words.anyAnswer },
            ...questions.map(({ key, label }) => ({ value: key, label })),
          ]}
          onChange={(value) => onChange({ question: value, option: '' })}
        />
      )}
      {question && (
        <Choice
          label={words.answer}
          value={draft.option}
          options={[
            { value: '', label: words.pleaseChoose },
            ...question.options.map(({ id, label }) => ({ value: id, label })),
          ]}
          onChange={(value) => onChange({ option: value })}
        />
      )}
      {problem && <p className="gfe-error">{problem}</p>}
      {howMany}
    </>
  )
}
