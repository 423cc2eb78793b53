'use client'

import { useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import type { ReactElement } from 'react'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import { helpSection, type HelpSlugs } from './helpSection.ts'

const style = {
  display: 'grid',
  placeItems: 'center',
  width: 28,
  height: 28,
  border: '1px solid var(--theme-elevation-400)',
  borderRadius: '50%',
  color: 'var(--theme-elevation-800)',
  textDecoration: 'none',
  fontWeight: 600,
} as const

/** At the top of each view: to what the guide says of it, in a tab of its own, so that nothing that is typed is lost. */
export function HelpLink({ slugs }: { slugs: HelpSlugs }): ReactElement | null {
  const { config } = useConfig()
  const pathname = usePathname()
  const { t } = usePluginTranslation()
  const admin = config.routes.admin.replace(/\/$/, '')
  if (pathname === `${admin}/hilfe`) return null
  const section = helpSection({ path: pathname.slice(admin.length), slugs })
  const address = formatAdminURL({ adminRoute: config.routes.admin, path: '/hilfe', includeBasePath: true })
  const href = section === null ? address : `${address}#${section}`
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener"
      aria-label={t('help:here')}
      title={t('help:here')}
      style={style}
    >
      ?
    </a>
  )
}
