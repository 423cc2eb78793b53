'use client'

import { useConfig } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { localizedText } from '../../i18n/rules/localizedText.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/**
 * Around the whole admin: beside each localised field, Payload names the language of the content only where the config calls it by
 * one word for all readers, and shows its code else.
 */
export function NamedLanguages({ children }: { children: ReactNode }): ReactNode {
  const { config, setConfig } = useConfig()
  const { locale: reader } = usePluginTranslation()
  const { localization } = config
  useEffect(() => {
    // Whoever is logged out is told nothing of it.
    if (!localization || localization.locales.every(({ label }) => typeof label === 'string')) return
    const locales = localization.locales.map((language) => ({
      ...language,
      label: localizedText({ value: language.label, locale: reader }) ?? language.code,
    }))
    setConfig({ ...config, localization: { ...localization, locales } })
  }, [config, localization, reader, setConfig])
  return children
}
