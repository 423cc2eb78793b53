'use client'

import { useFormFields } from '@payloadcms/ui'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { isOrderWrong } from '../../events/rules/isOrderWrong.ts'
import { localMoment } from '../../events/rules/localMoment.ts'
import { shortMoment } from '../../events/rules/shortMoment.ts'
import { eventMessages } from '../../i18n/eventMessages.ts'
import { useMessages } from '../useMessages.ts'

/**
 * Below a time in a form: that it was typed as one that does not exist, which Payload moves on without a word; or that it comes
 * before the time that it has to follow.
 */
export function TimeNotice({
  path,
  follows,
}: {
  path: string
  /** The path of the time before it. Default: none. */
  follows?: string
}): ReactElement {
  const { messages, locale } = useMessages(eventMessages)
  const { field, typed } = useTyped()
  const at = useFormFields(([fields]) => fields[path]?.value)
  const first = useFormFields(([fields]) => (follows ? fields[follows]?.value : undefined))
  const zone = useFormFields(([fields]) => fields.startsAt_tz?.value ?? fields[`${path}_tz`]?.value)
  const timeZone = typeof zone === 'string' ? zone : 'Europe/Berlin'
  const local = typed === null ? null : localMoment({ text: typed, timeZone })
  const isEarly = isOrderWrong({ first, second: at })
  return (
    <div ref={field} role="status">
      {local && 'problem' in local && (
        <p className="banner banner--type-error">
          {messages[local.problem]}{' '}
          {typeof at === 'string' && messages.taken(shortMoment({ at, timeZone, locale }))}
        </p>
      )}
      {isEarly && (
        <p className="banner banner--type-error">
          {path === 'endsAt' ? messages.endsTooEarly : messages.closesTooEarly}
        </p>
      )}
    </div>
  )
}

/** What was last typed into the field around an element, or chosen in its list of hours; null before that. */
function useTyped(): { field: React.RefObject<HTMLDivElement | null>; typed: string | null } {
  const field = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  useEffect(() => {
    const around = field.current?.parentElement
    if (!around) return
    // Once React has read the field itself: what is rendered before that takes the key back which was just pressed.
    const note = (text: string | null): void => void setTimeout(() => setTyped(text))
    const noteTyped = ({ target }: Event): void => {
      if (target instanceof HTMLInputElement) note(target.value)
    }
    const noteChosen = ({ target }: Event): void => {
      const chosen = target instanceof Element ? target : null
      const [day = ''] = around.querySelector('input')?.value.split(' ') ?? []
      const hour = chosen?.closest('.react-datepicker__time-list-item')?.textContent
      if (hour) note(`${day} ${hour}`)
      else if (chosen?.closest('.react-datepicker__day, .date-time-picker__clear-button')) note(null)
    }
    around.addEventListener('input', noteTyped)
    around.addEventListener('click', noteChosen)
    return () => {
      around.removeEventListener('input', noteTyped)
      around.removeEventListener('click', noteChosen)
    }
  }, [])
  return { field, typed }
}
