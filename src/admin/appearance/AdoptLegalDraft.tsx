'use client'

import { useDocumentInfo, useField, useForm, useLocale } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import type { LegalPage } from '../../appearance/rules/Appearance.ts'
import { hasWords } from '../../richText/rules/hasWords.ts'
import { describeError, useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { useConfirmation } from '../components/useConfirmation.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** Puts the draft that comes with the program into the text of a page; what is there already goes only after a question. */
export function AdoptLegalDraft({ page, slug }: { page: LegalPage; slug: string }): ReactElement | null {
  const { value } = useField<object | null>({ path: page })
  const { dispatchFields, setModified } = useForm()
  const { hasSavePermission } = useDocumentInfo()
  const { code } = useLocale() as { code?: string }
  const { t } = usePluginTranslation()
  const { ask, dialog } = useConfirmation()
  const api = useApi()
  const [said, setSaid] = useState('')
  if (hasSavePermission === false) return null
  const gaps = gapsIn(value)
  const adopt = async (): Promise<void> => {
    try {
      const { text } = await api.get<{ text: object }>(`/globals/${slug}/drafts/${page}?locale=${code ?? ''}`)
      // The editor shows another text only where what it began with is another one.
      dispatchFields({ type: 'UPDATE', path: page, value: text, initialValue: text })
      setModified(true)
      setSaid(t('legalDraft:adopted'))
    } catch (error) {
      setSaid(describeError(error, t('legalDraft:failed')))
    }
  }
  const press = (): void => {
    if (!hasWords(value)) return void adopt()
    ask({
      heading: t('legalDraft:heading'),
      text: t('legalDraft:replaces'),
      label: t('legalDraft:replace'),
      act: adopt,
    })
  }
  return (
    <div style={{ marginBottom: '1.5rem' }}>
      <Button size="medium" buttonStyle="secondary" type="button" onClick={press}>
        {t(`legalDraft:adopt_${page}`)}
      </Button>
      <p role="status" style={{ margin: 0 }}>
        {said}
      </p>
      {gaps.length > 0 && (
        <p role="status" style={{ margin: 0 }}>
          <strong>{t('legalDraft:gaps', { gaps: gaps.join(', ') })}</strong>
        </p>
      )}
      {dialog}
    </div>
  )
}

/** What is still to be filled in, in the square brackets of the draft. */
function gapsIn(text: unknown): string[] {
  const found: string[] = []
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { text, children } = node as { text?: unknown; children?: unknown }
    if (typeof text === 'string') found.push(...(text.match(/\[[^[\]]+\]/g) ?? []))
    if (Array.isArray(children)) children.forEach(look)
  }
  look((text as { root?: unknown } | null | undefined)?.root)
  return [...new Set(found)]
}
