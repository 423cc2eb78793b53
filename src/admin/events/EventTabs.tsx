'use client'

import { useConfig, useListDrawerContext, useListQuery } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { type EventTab, eventTabs, isUnasked, queryOfTab, tabOf } from '../../events/rules/eventTabs.ts'
import { calendarPath } from '../calendar/calendarPath.ts'
import { Button } from '../components/Button.tsx'
import { isTrash } from '../trash/isTrash.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 'calc(var(--base) / 2)',
  marginBottom: 'calc(var(--base) / 2)',
} as const

/** The parts of the list of events. It begins with what is to come, the next one first. */
export function EventTabs(): ReactElement | null {
  const { query, refineListData, collectionSlug: eventsSlug } = useListQuery()
  const { isInDrawer } = useListDrawerContext()
  const { t } = usePluginTranslation()
  const { config } = useConfig()
  if (isInDrawer || isTrash(query)) return null

  const choose = (tab: EventTab): void => {
    const { where, sort } = queryOfTab({ tab, now: new Date() })
    void refineListData({ where, sort, page: 1 })
  }
  // The server begins with it, see `eventsInLists`, and the address follows.
  const current = isUnasked(query) ? 'upcoming' : tabOf(query.where)
  return (
    <nav style={row} aria-label={t('eventTabs')}>
      {eventTabs.map((tab) => (
        <Button
          key={tab}
          buttonStyle={tab === current ? 'primary' : 'secondary'}
          size="small"
          margin={false}
          extraButtonProps={{ 'aria-current': tab === current ? 'true' : undefined }}
          onClick={() => choose(tab)}
        >
          {t(`eventTab_${tab}`)}
        </Button>
      ))}
      <Button
        el="link"
        buttonStyle="secondary"
        size="small"
        margin={false}
        to={calendarPath({ config, eventsSlug })}
      >
        {t('calendar')}
      </Button>
    </nav>
  )
}
