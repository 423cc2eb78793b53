'use client'

import { Button } from '@payloadcms/ui'
import { type SyntheticEvent, type ReactElement, useState } from 'react'
import { LabelledInput } from '../components/LabelledInput.tsx'
import type { PersonCounts } from './personalDataApi.ts'

const kinds = ['registrations', 'consents', 'answers', 'topicSuggestions', 'messages'] as const

/** What is stored about one person, and what can be done about it. */
export function PersonFound({
  person,
  isBusy,
  say,
  onDownload,
  onPrint,
  onErase,
}: {
  person: PersonCounts
  isBusy: boolean
  say: (key: string, values?: Record<string, unknown>) => string
  onDownload: (format: 'json' | 'csv') => void
  onPrint: () => void
  onErase: (confirmation: string) => void
}): ReactElement {
  const [confirmation, setConfirmation] = useState('')
  const isConfirmed = confirmation.trim().toLowerCase() === person.email
  const erase = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (isConfirmed) onErase(confirmation)
  }
  return (
    <>
      <table
        style={{
          width: 'min(100%, 36rem)',
          textAlign: 'left',
          borderSpacing: '0 0.25rem',
          marginBottom: '1rem',
        }}
      >
        <caption style={{ textAlign: 'left', overflowWrap: 'anywhere', fontWeight: 600 }}>
          {say('stored', { email: person.email })}
        </caption>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row" style={{ width: '18rem', fontWeight: 'normal', paddingRight: '2rem' }}>
                {say(kind)}
              </th>
              <td>{person[kind]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.75rem', marginBottom: '2rem' }}>
        <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={() => onDownload('csv')}>
          {say('csv')}
        </Button>
        <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={() => onDownload('json')}>
          {say('json')}
        </Button>
        <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={onPrint}>
          {say('print')}
        </Button>
      </div>
      <form onSubmit={erase}>
        <h3>{say('erase')}</h3>
        <p style={{ maxWidth: '60rem', margin: '0.5rem 0 1rem' }}>{say('eraseLead')}</p>
        <LabelledInput
          label={say('confirm', { email: person.email })}
          type="text"
          value={confirmation}
          onChange={setConfirmation}
          autoComplete="off"
        />
        <Button type="submit" buttonStyle="primary" disabled={isBusy || !isConfirmed}>
          {say('eraseNow')}
        </Button>
      </form>
    </>
  )
}
