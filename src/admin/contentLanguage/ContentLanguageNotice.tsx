'use client'

import { useAllFormFields, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { type ReactElement, useEffect, useState } from 'react'
import { localizedText } from '../../i18n/rules/localizedText.ts'
import { type MissingText, missingTexts } from '../../i18n/rules/missingTexts.ts'
import { useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

type Values = Record<string, unknown>

/** Says in which language the form is, and which texts are missing in the main one and in this one. */
export function ContentLanguageNotice({
  main,
  onSwitch,
}: {
  /** The code of the main language. */
  main: string
  onSwitch: () => void
}): ReactElement {
  const { getEntityConfig } = useConfig()
  const { code } = useLocale()
  const { id, collectionSlug = '', globalSlug } = useDocumentInfo()
  // A global is there from the beginning.
  const isNew = id === undefined && globalSlug === undefined
  const { t, locale: inAdmin } = usePluginTranslation()
  const [state] = useAllFormFields()
  const inMain = useStored({ locale: main })

  const name = (label: unknown): string =>
    typeof label === 'number' ? String(label) : (localizedText({ value: label, locale: inAdmin }) ?? '')
  const list = (texts: MissingText[]): string =>
    texts.map(({ labels }) => labels.map(name).join(' ')).join(', ')
  const fields = (globalSlug ? getEntityConfig({ globalSlug }) : getEntityConfig({ collectionSlug })).fields
  const here = reduceFieldsToValues(state, true)
  const lacking = inMain ? missingTexts({ fields, inLanguage: inMain, inOther: here }) : []
  const lackingHere = inMain ? missingTexts({ fields, inLanguage: here, inOther: inMain }) : []
  const required = lacking.filter((text) => text.required)
  // A new document has the usual words in it, which nobody has to translate.
  const others = isNew ? [] : lacking.filter((text) => !text.required)
  const languages = new Intl.DisplayNames([inAdmin], { type: 'language' })
  const language = languages.of(code) ?? code
  const mainLanguage = languages.of(main) ?? main
  return (
    <div
      className="field-type banner banner--type-error"
      role="status"
      style={{ display: 'grid', gap: '.5rem', justifyItems: 'start' }}
    >
      <strong>{t('contentLanguage:here', { language, main: mainLanguage })}</strong>
      {required.length > 0 && (
        <span>{t('contentLanguage:required', { language: mainLanguage, texts: list(required) })}</span>
      )}
      {others.length > 0 && (
        <span>{t('contentLanguage:missing', { language: mainLanguage, texts: list(others) })}</span>
      )}
      {lackingHere.length > 0 && (
        <span>{t('contentLanguage:missing', { language, texts: list(lackingHere) })}</span>
      )}
      <Button buttonStyle="secondary" size="small" type="button" margin={false} onClick={onSwitch}>
        {t('contentLanguage:switch', { language: mainLanguage })}
      </Button>
    </div>
  )
}

/** The stored document in a language, without any other in its place; null until it is known. */
function useStored({ locale }: { locale: string }): Values | null {
  const { id, data, collectionSlug, globalSlug } = useDocumentInfo()
  const path =
    globalSlug !== undefined
      ? `globals/${globalSlug}`
      : id === undefined
        ? null
        : `${String(collectionSlug)}/${id}`
  const api = useApi()
  const [stored, setStored] = useState<Values | null>(null)
  const savedAt: unknown = data?.updatedAt
  useEffect(() => {
    if (path === null) return setStored({})
    const aborted = new AbortController()
    api
      .get<Values>(`/${path}?locale=${locale}&fallback-locale=none&draft=true&depth=0`, {
        signal: aborted.signal,
      })
      .then(setStored)
      // What is missing is a help, and not told where it cannot be asked.
      .catch(() => undefined)
    return () => aborted.abort()
  }, [api, path, locale, savedAt])
  return stored
}
