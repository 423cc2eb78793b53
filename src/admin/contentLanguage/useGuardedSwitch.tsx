'use client'

import { useFormModified, useRouteTransition } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation.js'
import { type ReactElement, useCallback, useEffect } from 'react'
import { useConfirmation } from '../components/useConfirmation.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/**
 * Changes the language of the content. Payload loads the form anew for that, and forgets without a word what is not
 * saved: here it asks first, from Payload's own menu too.
 */
export function useGuardedSwitch(): { switchTo: (locale: string) => void; dialog: ReactElement | null } {
  const isModified = useFormModified()
  const router = useRouter()
  const query = useSearchParams()
  const { startRouteTransition } = useRouteTransition()
  const { t } = usePluginTranslation()
  const { ask, dialog } = useConfirmation()

  const load = useCallback(
    (locale: string) => {
      const next = new URLSearchParams(query)
      next.set('locale', locale)
      startRouteTransition(() => router.push(`?${next.toString()}`))
    },
    [query, router, startRouteTransition],
  )
  const askFirst = useCallback(
    (locale: string) =>
      ask({
        heading: t('contentLanguage:switchHeading'),
        text: t('contentLanguage:switchLead'),
        label: t('contentLanguage:switchNow'),
        act: () => Promise.resolve(load(locale)),
      }),
    [ask, load, t],
  )
  useEffect(() => {
    if (!isModified) return
    const onClick = (event: MouseEvent): void => {
      const locale = chosenIn(event.target)
      if (!locale) return
      event.preventDefault()
      event.stopPropagation()
      askFirst(locale)
    }
    // Before React hears of it, and so before Payload does.
    window.addEventListener('click', onClick, true)
    return () => window.removeEventListener('click', onClick, true)
  }, [askFirst, isModified])
  return { switchTo: isModified ? askFirst : load, dialog }
}

/** The language that a click in Payload's menu of them chooses. */
function chosenIn(target: EventTarget | null): string | null {
  const button = target instanceof Element ? target.closest('button.popup-button-list__button') : null
  return button?.querySelector<HTMLElement>('.localizer__locale-code')?.dataset.locale ?? null
}
