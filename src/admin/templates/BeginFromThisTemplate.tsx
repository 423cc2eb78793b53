'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { lazy, type ReactElement, Suspense, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import type { TemplateSlugs } from './TemplateSlugs.ts'

const BeginEventDialog = lazy(async () => ({
  default: (await import('./BeginEventDialog.tsx')).BeginEventDialog,
}))

/** Above a template: begins an event from it. */
export function BeginFromThisTemplate({ slugs }: { slugs: TemplateSlugs }): ReactElement | null {
  const { id, isTrashed } = useDocumentInfo()
  const { t } = usePluginTranslation()
  const [isOpen, setIsOpen] = useState(false)
  if (id === undefined || isTrashed) return null
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setIsOpen(true)}>
        {t('templates:beginFromThis')}
      </Button>
      {isOpen && (
        <Suspense>
          <BeginEventDialog slugs={slugs} template={String(id)} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
