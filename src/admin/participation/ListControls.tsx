'use client'

import { type ReactElement, useId } from 'react'
import { participationMessages } from '../../i18n/participationMessages.ts'
import { type RegistrationStatus, registrationStatuses } from '../../registrations/rules/moves.ts'
import { registrationStatusLabels } from '../../registrations/rules/statusLabels.ts'
import { Button } from '../components/Button.tsx'
import { useMessages } from '../useMessages.ts'

/** Turns the pages of a list; nothing where it has one. */
export function Paging({
  page,
  pages,
  onTurn,
}: {
  page: number
  pages: number
  onTurn: (page: number) => void
}): ReactElement | null {
  const { messages } = useMessages(participationMessages)
  if (pages <= 1) return null
  return (
    <nav className="gfe-buttons" aria-label={messages.page(page, pages)}>
      <Button buttonStyle="secondary" size="small" disabled={page === 1} onClick={() => onTurn(page - 1)}>
        {messages.previous}
      </Button>
      <span>{messages.page(page, pages)}</span>
      <Button buttonStyle="secondary" size="small" disabled={page >= pages} onClick={() => onTurn(page + 1)}>
        {messages.next}
      </Button>
    </nav>
  )
}

/** Which registrations a list shows, by where they stand. */
export function StatusChoice({
  value,
  onChange,
}: {
  /** Empty: all. */
  value: RegistrationStatus | ''
  onChange: (value: RegistrationStatus | '') => void
}): ReactElement {
  const { messages, locale } = useMessages(participationMessages)
  const id = useId()
  return (
    <div className="field-type select">
      <label className="field-label" htmlFor={id}>
        {messages.state}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onChange(target.value as RegistrationStatus | '')}
      >
        <option value="">{messages.all}</option>
        {registrationStatuses.map((each) => (
          <option key={each} value={each}>
            {registrationStatusLabels[each][locale]}
          </option>
        ))}
      </select>
    </div>
  )
}
