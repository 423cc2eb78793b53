'use client'

import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import { consentWords } from '../../consents/rules/consentWords.ts'
import { useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { ModalDialog } from '../components/ModalDialog.tsx'
import { OwnSaveButton } from '../components/OwnSaveButton.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Events that are named in the question. */
const shown = 10

interface Use {
  events: string[]
  total: number
}

/** Saves a text of consent, and asks first where its words change: that makes a version, in all events that ask for it. */
export function SaveConsentTextButton({ eventsSlug }: { eventsSlug: string }): ReactElement {
  const { id } = useDocumentInfo()
  const { getFields, submit, validateForm } = useForm()
  const api = useApi()
  const [use, setUse] = useState<Use | null>(null)

  const save = async (): Promise<void> => {
    setUse(null)
    await submit()
  }
  const isNewVersion = (): boolean =>
    consentWords.some((name) => {
      const { value, initialValue } = getFields()[name] ?? {}
      return JSON.stringify(value ?? null) !== JSON.stringify(initialValue ?? null)
    })
  const onSave = async (): Promise<void> => {
    if (id === undefined || !isNewVersion() || !(await validateForm())) return save()
    setUse(await findUse().catch(() => ({ events: [], total: 0 })))
  }
  const findUse = async (): Promise<Use> => {
    const query = new URLSearchParams({
      'where[registration.consents][in]': String(id),
      'where[or][0][endsAt][greater_than]': new Date().toISOString(),
      // Its date is the former one.
      'where[or][1][status][equals]': 'postponed',
      'select[label]': 'true',
      depth: '0',
      sort: 'startsAt',
      limit: String(shown),
    })
    const { docs, totalDocs } = await api.get<{ docs: { label: string }[]; totalDocs: number }>(
      `/${eventsSlug}?${query.toString()}`,
    )
    return { events: docs.map(({ label }) => label), total: totalDocs }
  }
  const dialog = use && (
    <NewVersionDialog use={use} onSave={() => void save()} onCancel={() => setUse(null)} />
  )
  return <OwnSaveButton onSave={onSave} dialog={dialog} />
}

function NewVersionDialog({
  use: { events, total },
  onSave,
  onCancel,
}: {
  use: Use
  onSave: () => void
  onCancel: () => void
}): ReactElement {
  const { t, locale } = usePluginTranslation()
  const { config } = useConfig()
  const { code } = useLocale()
  const version = Number(useForm().getDataByPath('version')) || 1
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  const others = config.localization ? config.localization.localeCodes.filter((each) => each !== code) : []
  return (
    <ModalDialog
      heading={t('consentVersion:heading')}
      onCancel={onCancel}
      actions={
        <Button size="medium" type="button" onClick={onSave}>
          {t('consentVersion:save', { version: version + 1 })}
        </Button>
      }
    >
      <p>{t('consentVersion:lead', { version: version + 1 })}</p>
      <p>{t(total === 0 ? 'consentVersion:unused' : 'consentVersion:used', { count: total })}</p>
      {events.length > 0 && (
        <ul>
          {events.map((label, index) => (
            <li key={index}>{label}</li>
          ))}
          {total > events.length && <li>{t('consentVersion:more', { count: total - events.length })}</li>}
        </ul>
      )}
      {others.map((other) => (
        <p key={other}>
          <strong>{t('consentVersion:other', { language: names.of(other) ?? other })}</strong>
        </p>
      ))}
    </ModalDialog>
  )
}
