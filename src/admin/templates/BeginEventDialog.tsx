'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { type ReactElement, useState } from 'react'
import { describeError, useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { LabelledInput } from '../components/LabelledInput.tsx'
import { ModalDialog } from '../components/ModalDialog.tsx'
import { Choice } from '../participation/Choice.tsx'
import { useLoaded } from '../useLoaded.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import type { TemplateSlugs } from './TemplateSlugs.ts'

interface Templates {
  docs: { id: string | number; name: string }[]
}

/** Asks for a template and a day, has the server make a draft, and leads there. */
export function BeginEventDialog({
  slugs,
  template,
  onClose,
}: {
  slugs: TemplateSlugs
  /** Left out where it is yet to be chosen. */
  template?: string
  onClose: () => void
}): ReactElement {
  const { config } = useConfig()
  const { t } = usePluginTranslation()
  const api = useApi()
  const router = useRouter()
  const query = '?sort=name&pagination=false&depth=0&select[name]=true'
  const { answer, hasFailed } = useLoaded<Templates>(
    template === undefined ? `/${slugs.eventTemplates}${query}` : null,
  )
  const [chosen, setChosen] = useState(template ?? '')
  const [day, setDay] = useState('')
  const [refusal, setRefusal] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const addressOf = (path: `/${string}`): string =>
    formatAdminURL({ adminRoute: config.routes.admin, path: `/collections${path}` })
  const begin = async (): Promise<void> => {
    setIsBusy(true)
    try {
      const path = `/${slugs.eventTemplates}/${chosen}/event`
      const { event } = await api.post<{ event: string | number }>(path, { body: { day } })
      // Busy until the draft is there, so that no second one is made.
      router.push(addressOf(`/${slugs.events}/${event}`))
    } catch (error) {
      setIsBusy(false)
      setRefusal(describeError(error, t('templates:beginFailed')))
    }
  }
  const isEmpty = answer?.docs.length === 0
  return (
    <ModalDialog
      heading={t('templates:begin')}
      isBusy={isBusy}
      onCancel={onClose}
      actions={
        !isEmpty && (
          <Button size="medium" disabled={isBusy || chosen === ''} onClick={() => void begin()}>
            {t('templates:beginNow')}
          </Button>
        )
      }
    >
      {template === undefined && (
        <div role="status">
          {hasFailed && <p>{t('templates:listFailed')}</p>}
          {isEmpty && <p>{t('templates:none')}</p>}
        </div>
      )}
      {template === undefined && answer && !isEmpty && (
        <Choice
          label={t('templates:which')}
          value={chosen}
          options={[
            { value: '', label: t('templates:choose') },
            ...answer.docs.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          onChange={setChosen}
        />
      )}
      {!isEmpty && (
        <>
          <LabelledInput label={t('templates:day')} type="date" value={day} onChange={setDay} />
          <p className="field-description">{t('templates:dayHint')}</p>
        </>
      )}
      <p role="alert" className="gfe-error">
        {refusal}
      </p>
      {template === undefined && !isEmpty && (
        <p>
          <a href={addressOf(`/${slugs.eventTemplates}`)}>{t('templates:manage')}</a>
        </p>
      )}
    </ModalDialog>
  )
}
