'use client'

import { FieldError, FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { type ReactElement, useId } from 'react'
import { clockAfter, daysOf, minutesBetween } from '../../events/rules/itemClock.ts'
import { eventMessages } from '../../i18n/eventMessages.ts'
import { languageTag, type Locale } from '../../i18n/rules/locale.ts'
import { useMessages } from '../useMessages.ts'
import { useEventClock } from './useEventClock.ts'

/**
 * A time of an item of the programme, by the clock of the event; with its day where the event has several. Stored are the minutes
 * from the beginning, which are asked for while there is none.
 */
export const ProgrammeTime: NumberFieldClientComponent = ({
  field: { label, required, admin },
  path,
  readOnly,
}): ReactElement => {
  const { value, setValue, showError, disabled } = useField<number | null>({ path })
  const { messages, locale } = useMessages(eventMessages)
  const { start, end } = useEventClock()
  const begins = useFormFields(([fields]) => fields[path.replace(/[^.]+$/, 'startsAfter')]?.value)
  const hintId = useId()
  const minutes = typeof value === 'number' ? value : null
  // An item ends on the day on which it begins, until an editor says otherwise.
  const near = minutes ?? (typeof begins === 'number' ? begins : 0)
  const clock = start && clockAfter({ start, minutes: near })
  const day = clock?.slice(0, 10) ?? ''
  const days = start
    ? [...new Set([...daysOf({ start, end }), ...(minutes === null ? [] : [day])])].sort()
    : []
  const isClosed = readOnly === true || disabled
  const take = (typed: string): void => {
    if (start) setValue(minutesBetween({ start, clock: typed }))
  }
  const input = { id: `field-${path.replaceAll('.', '__')}`, disabled: isClosed, required }
  return (
    <div
      className={`field-type number${showError ? ' error' : ''}`}
      style={admin?.width ? ({ '--field-width': admin.width, flex: '1 1 12rem' } as object) : undefined}
    >
      <FieldLabel label={label} path={path} required={required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {clock ? (
          <div style={{ display: 'flex', gap: '0.5rem', flexWrap: 'wrap' }}>
            {days.length > 1 && (
              <select
                aria-label={messages.item.day}
                className="gfe-select"
                style={{ flex: '1 1 8rem' }}
                value={day}
                disabled={isClosed}
                onChange={({ target }) => take(`${target.value}T${clock.slice(11)}`)}
              >
                {days.map((each) => (
                  <option key={each} value={each}>
                    {dayInWords({ day: each, locale })}
                  </option>
                ))}
              </select>
            )}
            <input
              {...input}
              type="time"
              style={{ flex: '1 1 7rem' }}
              value={minutes === null ? '' : clock.slice(11)}
              onChange={({ target }) => (target.value ? take(`${day}T${target.value}`) : setValue(null))}
            />
          </div>
        ) : (
          <input
            {...input}
            type="number"
            step={5}
            aria-describedby={hintId}
            value={minutes ?? ''}
            onChange={({ target }) => setValue(target.value === '' ? null : Number(target.value))}
          />
        )}
      </div>
      {!clock && (
        <div id={hintId} className="field-description">
          {messages.item.undated}
        </div>
      )}
    </div>
  )
}

/** Do., 12. März */
function dayInWords({ day, locale }: { day: string; locale: Locale }): string {
  const words = { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Date(`${day}T00:00Z`).toLocaleDateString(languageTag(locale), words)
}
