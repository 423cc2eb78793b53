'use client'

import { type SyntheticEvent, type ReactElement, useState } from 'react'
import type { PersonCounts } from '../../privacy/rules/personAnswers.ts'
import { Button } from '../components/Button.tsx'
import { LabelledInput } from '../components/LabelledInput.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

const kinds = ['registrations', 'consents', 'answers', 'topicSuggestions', 'messages'] as const

/** What is stored about one person, and what can be done about it. */
export function PersonFound({
  person,
  isBusy,
  onDownload,
  onPrint,
  onErase,
}: {
  person: PersonCounts
  isBusy: boolean
  onDownload: (format: 'json' | 'csv') => void
  onPrint: () => void
  onErase: (confirmation: string) => void
}): ReactElement {
  const { t } = usePluginTranslation()
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
          {t('personalData:stored', { email: person.email })}
        </caption>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row" style={{ width: '18rem', fontWeight: 'normal', paddingRight: '2rem' }}>
                {t(`personalData:${kind}`)}
              </th>
              <td>{person[kind]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.75rem', marginBottom: '2rem' }}>
        <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={() => onDownload('csv')}>
          {t('personalData:csv')}
        </Button>
        <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={() => onDownload('json')}>
          {t('personalData:json')}
        </Button>
        <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={onPrint}>
          {t('personalData:print')}
        </Button>
      </div>
      <form onSubmit={erase}>
        <h3>{t('personalData:erase')}</h3>
        <p style={{ maxWidth: '60rem', margin: '0.5rem 0 1rem' }}>{t('personalData:eraseLead')}</p>
        <LabelledInput
          label={t('personalData:confirm', { email: person.email })}
          type="text"
          value={confirmation}
          onChange={setConfirmation}
          autoComplete="off"
        />
        <Button type="submit" buttonStyle="primary" disabled={isBusy || !isConfirmed}>
          {t('personalData:eraseNow')}
        </Button>
      </form>
    </>
  )
}
