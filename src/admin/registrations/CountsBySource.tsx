'use client'

import { useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { countLabels, countNames, type Counts } from '../../participation/rules/registrationCounts.ts'
import { StoredField } from '../components/StoredField.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

const cell = { padding: '0.15rem 2rem 0.15rem 0', textAlign: 'left', fontWeight: 'normal' } as const

/** The numbers of an event for each site that people registered through. */
export const CountsBySource: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<Record<string, Counts> | null>({ path })
  const { t, locale } = usePluginTranslation()
  const sources = Object.entries(value ?? {})
  return (
    <StoredField field={field} path={path}>
      {sources.length > 0 ? (
        <table style={{ borderCollapse: 'collapse' }}>
          <thead>
            <tr>
              <th style={cell}>{t('source')}</th>
              {countNames.map((name) => (
                <th key={name} style={cell}>
                  {countLabels[name][locale]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sources.map(([source, counts]) => (
              <tr key={source}>
                <th scope="row" style={cell}>
                  {source || t('ownSite')}
                </th>
                {countNames.map((name) => (
                  <td key={name} style={cell}>
                    {counts[name]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </StoredField>
  )
}
