'use client'

import { useField, useFormFields, useLocale } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { type ReactElement, useEffect, useState } from 'react'
import type { GivenAnswer } from '../../registrations/rules/input.ts'
import { StoredField } from '../components/StoredField.tsx'
import { useApi } from '../api.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

interface AskedEvent {
  registration?: { questions?: { id: string; label: string }[] | null }
}

/** What a person answered, each below its question as it was asked; where that was not stored yet, as the event asks it today. */
export function StoredAnswers({
  field,
  path,
  eventsSlug,
}: JSONFieldClientProps & { eventsSlug: string }): ReactElement {
  const { value: answers } = useField<GivenAnswer[] | null>({ path })
  const { t } = usePluginTranslation()
  const questions = useQuestions(answers?.some(({ label }) => label === undefined) ? eventsSlug : null)
  return (
    <StoredField field={field} path={path}>
      {answers && answers.length > 0 ? (
        <dl style={{ margin: 0 }}>
          {answers.map(({ question, label, value }, index) => (
            <div key={question} style={{ marginTop: index === 0 ? 0 : '0.75rem' }}>
              <dt style={{ fontWeight: 600 }}>{label ?? questions.get(question) ?? t('formerQuestion')}</dt>
              <dd style={{ margin: 0, whiteSpace: 'pre-line' }}>{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </StoredField>
  )
}

/** The event's questions by their keys, by which answers are stored. Empty until they are known. */
function useQuestions(eventsSlug: string | null): ReadonlyMap<string, string> {
  const api = useApi()
  const { code: locale } = useLocale()
  const event = useFormFields(([fields]) => fields.event?.value)
  const [questions, setQuestions] = useState<ReadonlyMap<string, string>>(new Map())
  const path =
    eventsSlug && (typeof event === 'string' || typeof event === 'number')
      ? `/${eventsSlug}/${event}?depth=0&locale=${locale}`
      : null
  useEffect(() => {
    if (!path) return
    const aborted = new AbortController()
    api
      .get<AskedEvent>(path, { signal: aborted.signal })
      .then(({ registration }) =>
        setQuestions(new Map((registration?.questions ?? []).map(({ id, label }) => [id, label]))),
      )
      .catch(() => {})
    return () => aborted.abort()
  }, [api, path])
  return questions
}
