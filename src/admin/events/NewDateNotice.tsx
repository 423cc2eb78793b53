'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { eventMessages } from '../../i18n/eventMessages.ts'
import { Button } from '../components/Button.tsx'
import { useMessages } from '../useMessages.ts'

/** Asks whoever enters another date for a postponed event whether it takes place then, since until then nobody sees the date. */
export function NewDateNotice(): ReactElement | null {
  const { messages } = useMessages(eventMessages)
  const { dispatchFields, setModified } = useForm()
  const isPostponed = useFormFields(([fields]) => fields.status?.value === 'postponed')
  const isNew = useFormFields(([fields]) =>
    ['startsAt', 'endsAt'].some((path) => isOther(fields[path]?.initialValue, fields[path]?.value)),
  )
  if (!isPostponed || !isNew) return null
  const takePlace = (): void => {
    dispatchFields({ type: 'UPDATE', path: 'status', value: 'scheduled' })
    setModified(true)
  }
  return (
    <div className="field-type banner banner--type-info" role="status">
      <p>{messages.stillPostponed}</p>
      <Button size="small" margin={false} onClick={takePlace}>
        {messages.takesPlaceAgain}
      </Button>
    </div>
  )
}

/** Whether a moment is another one than it was, however both are written. */
function isOther(before: unknown, after: unknown): boolean {
  const [was, is] = [before, after].map((each) => (typeof each === 'string' ? Date.parse(each) : null))
  return is !== null && was !== is
}
