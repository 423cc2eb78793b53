'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { ContentLanguageNotice } from './ContentLanguageNotice.tsx'
import { useBeginInDefaultLanguage } from './useBeginInDefaultLanguage.ts'
import { useTitleInOtherLanguage } from './useTitleInOtherLanguage.ts'
import { useGuardedSwitch } from './useGuardedSwitch.tsx'

/**
 * Above every form with localised texts: says so while it is not the main language that is being written, lets new
 * documents begin in that one, gives those without a title that of another language, and asks before a change of language takes away what was typed.
 */
export function ContentLanguage(): ReactElement | null {
  const { config } = useConfig()
  const { collectionSlug, globalSlug } = useDocumentInfo()
  // Right after a login, Payload knows none for a moment.
  const { code } = useLocale() as { code?: string }
  const main = config.localization ? config.localization.defaultLocale : ''
  useBeginInDefaultLanguage({ main })
  useTitleInOtherLanguage()
  const { dialog, switchTo } = useGuardedSwitch()
  if (!config.localization || !(collectionSlug ?? globalSlug) || !code) return null
  return (
    <>
      {code !== main && <ContentLanguageNotice main={main} onSwitch={() => switchTo(main)} />}
      {dialog}
    </>
  )
}
