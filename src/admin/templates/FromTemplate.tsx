'use client'

import { useListDrawerContext, useListQuery } from '@payloadcms/ui'
import { lazy, type ReactElement, Suspense, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { isTrash } from '../trash/isTrash.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import type { TemplateSlugs } from './TemplateSlugs.ts'

const BeginEventDialog = lazy(async () => ({
  default: (await import('./BeginEventDialog.tsx')).BeginEventDialog,
}))

/** Above the list of events: begins one from a template. */
export function FromTemplate({ slugs }: { slugs: TemplateSlugs }): ReactElement | null {
  const { query } = useListQuery()
  const { isInDrawer } = useListDrawerContext()
  const { t } = usePluginTranslation()
  const [isOpen, setIsOpen] = useState(false)
  if (isInDrawer || isTrash(query)) return null
  return (
    <div style={{ marginBottom: 'calc(var(--base) / 2)' }}>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setIsOpen(true)}>
        {t('templates:begin')}
      </Button>
      {isOpen && (
        <Suspense>
          <BeginEventDialog slugs={slugs} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
