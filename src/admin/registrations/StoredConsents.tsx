'use client'

import { useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import type { ReactElement } from 'react'
import { shortMoment } from '../../events/rules/shortMoment.ts'
import type { GivenConsent } from '../../consents/rules/consents.ts'
import { StoredField } from '../components/StoredField.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** The consents that a person gave, with their texts and whether they hold. Their proof, to print, is linked below. */
export function StoredConsents({
  field,
  path,
  timeZone,
}: JSONFieldClientProps & { timeZone: string }): ReactElement {
  const { value } = useField<GivenConsent[] | null>({ path })
  const { t, locale } = usePluginTranslation()
  // In the organiser's zone, as on paper: the server, which renders this first, does not know the browser's.
  const moment = (at: string): string => shortMoment({ at, timeZone, locale })
  return (
    <StoredField field={field} path={path}>
      {value && value.length > 0 ? (
        <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
          {value.map(({ key, label, text, version, givenAt, withdrawnAt }, index) => (
            <li key={key} style={{ marginTop: index === 0 ? 0 : '1rem' }}>
              <strong>{label}</strong>
              <br />
              {t('consentGiven', { moment: moment(givenAt), version })}
              {withdrawnAt !== undefined && (
                <>
                  <br />
                  <strong>{t('consentWithdrawn', { moment: moment(withdrawnAt) })}</strong>
                </>
              )}
              <details>
                <summary style={{ cursor: 'pointer' }}>{t('consentText')}</summary>
                <p style={{ margin: '0.5rem 0', whiteSpace: 'pre-line' }}>{text}</p>
              </details>
            </li>
          ))}
        </ul>
      ) : null}
    </StoredField>
  )
}
