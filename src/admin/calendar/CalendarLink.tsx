'use client'

import { Link, useConfig, useEntityVisibility } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import type { ReactElement } from 'react'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import { calendarPath } from './calendarPath.ts'

/** The way to the calendar, above the collections in the navigation. */
export function CalendarLink({ eventsSlug }: { eventsSlug: string }): ReactElement | null {
  const { t } = usePluginTranslation()
  const { config } = useConfig()
  const { isEntityVisible } = useEntityVisibility()
  const path = calendarPath({ config, eventsSlug })
  const isHere = usePathname() === path
  if (!isEntityVisible({ collectionSlug: eventsSlug as 'events' })) return null
  return (
    <Link
      id="nav-calendar"
      className="nav__link"
      href={path}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{t('calendar')}</span>
    </Link>
  )
}
