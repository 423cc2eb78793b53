'use client'

import { CheckboxInput, toast, useForm, useFormModified } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import { describeError, Refusal, useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { LabelledInput } from '../components/LabelledInput.tsx'
import { ModalDialog } from '../components/ModalDialog.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Asks under which name an event becomes a template, and whether with those who contribute to it. */
export function SaveTemplateDialog({ path, onClose }: { path: string; onClose: () => void }): ReactElement {
  const { getData } = useForm()
  const isModified = useFormModified()
  const { t } = usePluginTranslation()
  const api = useApi()
  const [name, setName] = useState(() => textOf(getData().title))
  const [contributors, setContributors] = useState(true)
  const [refusal, setRefusal] = useState<{ text: string; isTaken: boolean } | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const save = async (replace: boolean): Promise<void> => {
    setIsBusy(true)
    try {
      await api.post(path, { body: { name, contributors, replace } })
      toast.success(t('templates:saved', { name }))
      onClose()
    } catch (error) {
      setIsBusy(false)
      setRefusal({
        text: describeError(error, t('templates:failed')),
        isTaken: error instanceof Refusal && error.status === 409,
      })
    }
  }
  const isTaken = refusal?.isTaken === true
  return (
    <ModalDialog
      heading={t('templates:save')}
      isBusy={isBusy}
      onCancel={onClose}
      actions={
        <Button size="medium" disabled={isBusy || name.trim() === ''} onClick={() => void save(isTaken)}>
          {t(isTaken ? 'templates:replace' : 'templates:saveNow')}
        </Button>
      }
    >
      <p>{t('templates:lead')}</p>
      {isModified && <p>{t('templates:unsaved')}</p>}
      <LabelledInput
        label={t('templates:name')}
        value={name}
        onChange={(typed) => {
          setName(typed)
          setRefusal(null)
        }}
      />
      <CheckboxInput
        id="template-contributors"
        name="template-contributors"
        label={t('templates:contributors')}
        checked={contributors}
        onToggle={() => setContributors(!contributors)}
      />
      <p role="alert" className="gfe-error">
        {refusal?.text}
      </p>
    </ModalDialog>
  )
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
