'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { isOrderWrong } from '../../events/rules/isOrderWrong.ts'
import { localMoment } from '../../events/rules/localMoment.ts'
import { shortMoment } from '../../events/rules/shortMoment.ts'
import { eventMessages } from '../../i18n/eventMessages.ts'
import { useMessages } from '../useMessages.ts'

/**
 * Below a time in a form: that it was typed as one that does not exist, which Payload moves on without a word, or as no whole
 * time; or that it comes before the time that it has to follow. A time that was typed is taken as it was meant.
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
  const { field, typed } = useTyped(path)
  const at = useFormFields(([fields]) => fields[path]?.value)
  const first = useFormFields(([fields]) => (follows ? fields[follows]?.value : undefined))
  const timeZone = useFormFields(([fields]) => zoneOf({ path, valueOf: (each) => fields[each]?.value }))
  const local = typed && localMoment({ text: typed.text, timeZone })
  const isNoTime = typed?.isLeft && local === null && typed.text.trim() !== ''
  const problem = local && 'problem' in local ? local.problem : isNoTime && 'noWholeMoment'
  const isEarly = isOrderWrong({ first, second: at })
  return (
    <div ref={field} role="status">
      {problem && (
        <p className="banner banner--type-error">
          {messages[problem]}{' '}
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

/** The zone of a time in the form (IANA name). */
function zoneOf({ path, valueOf }: { path: string; valueOf: (path: string) => unknown }): string {
  const zone = valueOf('startsAt_tz') ?? valueOf(`${path}_tz`)
  return typeof zone === 'string' ? zone : 'Europe/Berlin'
}

/** Whether it is the field itself, not the choice of its zone. */
function isTime(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.closest('.react-datepicker__input-container') !== null
}

interface Typed {
  text: string
  /** Whether somebody has gone on since. */
  isLeft: boolean
}

/**
 * What was last typed into the field around an element, or chosen in its list of hours; null before that. What is left as a time
 * becomes that of the form: Payload's field reads 20.12.26 19:00 as midnight.
 */
function useTyped(path: string): { field: React.RefObject<HTMLDivElement | null>; typed: Typed | null } {
  const field = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState<Typed | null>(null)
  const { dispatchFields, getField, setModified } = useForm()
  useEffect(() => {
    const around = field.current?.parentElement
    if (!around) return
    let last: string | null = null
    const take = (text: string): void => {
      const valueOf = (each: string): unknown => getField(each)?.value
      const local = localMoment({ text, timeZone: zoneOf({ path, valueOf }) })
      if (!local || !('at' in local) || local.at === valueOf(path)) return
      dispatchFields({ type: 'UPDATE', path, value: local.at })
      setModified(true)
    }
    // Once React has read the field itself: what is rendered before that takes the key back which was just pressed.
    const note = (text: string | null): void => {
      last = text
      setTimeout(() => setTyped(text === null ? null : { text, isLeft: false }))
    }
    const noteTyped = ({ target }: Event): void => {
      if (isTime(target)) note(target.value)
    }
    const noteLeft = ({ target }: Event): void => {
      if (last === null || !isTime(target)) return
      const text = last
      last = null
      setTimeout(() => {
        setTyped({ text, isLeft: true })
        take(text)
      })
    }
    const noteChosen = ({ target }: Event): void => {
      const chosen = target instanceof Element ? target : null
      const [day = ''] = around.querySelector('input')?.value.split(' ') ?? []
      const hour = chosen?.closest('.react-datepicker__time-list-item')?.textContent
      if (hour) note(`${day} ${hour}`)
      else if (chosen?.closest('.react-datepicker__day, .date-time-picker__clear-button')) note(null)
    }
    around.addEventListener('input', noteTyped)
    around.addEventListener('focusout', noteLeft)
    around.addEventListener('click', noteChosen)
    return () => {
      around.removeEventListener('input', noteTyped)
      around.removeEventListener('focusout', noteLeft)
      around.removeEventListener('click', noteChosen)
    }
  }, [dispatchFields, getField, path, setModified])
  return { field, typed }
}
