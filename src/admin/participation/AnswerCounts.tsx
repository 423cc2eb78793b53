'use client'

import { type ReactElement, useEffect } from 'react'
import { participationMessages } from '../../i18n/participationMessages.ts'
import type { QuestionCounts } from '../../participation/rules/answerCounts.ts'
import { useLoaded } from '../useLoaded.ts'
import { useMessages } from '../useMessages.ts'

/** What those with a seat answered to the event's questions: a table for each, with a bar for each answer. */
export function AnswerCounts({
  eventPath,
  revision,
}: {
  eventPath: string
  /** Raised with every change. */
  revision: number
}): ReactElement {
  const { messages } = useMessages(participationMessages)
  const { answer, hasFailed, reload } = useLoaded<{ questions: QuestionCounts[] }>(
    `${eventPath}/participation/answers`,
  )
  useEffect(() => {
    if (revision > 0) void reload()
  }, [revision, reload])
  return (
    <details>
      <summary>{messages.answers}</summary>
      <div>
        <p className="gfe-lead">{messages.answersLead}</p>
        {hasFailed && <p role="alert">{messages.failed}</p>}
        {answer?.questions.map((question) => (
          <Counts key={question.key} question={question} />
        ))}
      </div>
    </details>
  )
}

function Counts({
  question: { label, answered, values, others },
}: {
  question: QuestionCounts
}): ReactElement {
  const { messages } = useMessages(participationMessages)
  const shown = others > 0 ? [...values, { value: messages.otherAnswers, count: others }] : values
  const most = Math.max(1, ...shown.map(({ count }) => count))
  return (
    <table className="gfe-counts">
      <caption>
        {label} <span className="gfe-remark">{messages.answered(answered)}</span>
      </caption>
      {shown.length > 0 && (
        <>
          <thead>
            <tr>
              <th scope="col">{messages.answer}</th>
              <th scope="col">{messages.people}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ value, count }) => (
              <tr key={value}>
                <th scope="row">{value}</th>
                <td>
                  <span className="gfe-count">{count}</span>
                  <span className="gfe-bar-of" aria-hidden="true">
                    <span style={{ width: `${(100 * count) / most}%` }} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </>
      )}
    </table>
  )
}
