'use client'

import { Button, useConfig, useListDrawerContext, useListQuery } from '@payloadcms/ui'
import { type ReactElement, useEffect } from 'react'
import { type EventTab, eventTabs, queryOfTab, tabOf } from '../../events/rules/eventTabs.ts'
import { calendarPath } from '../calendar/calendarPath.ts'
import { isTrash } from '../trash/isTrash.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 'calc(var(--base) / 2)',
  marginBottom: 'calc(var(--base) / 2)',
} as const

/** Whether somebody has asked for a part of the list since the page was loaded: it is not chosen for them again. */
let isChosen = false

/** The parts of the list of events. It begins with what is to come, the next one first. */
export function EventTabs(): ReactElement | null {
  const { query, refineListData, collectionSlug: eventsSlug } = useListQuery()
  const { isInDrawer } = useListDrawerContext()
  const { t } = usePluginTranslation()
  const { config } = useConfig()
  const isHidden = isInDrawer || isTrash(query)
  const isUnasked = !query.where && !query.search && !query.page

  const choose = (tab: EventTab): void => {
    isChosen = true
    const { where, sort } = queryOfTab({ tab, now: new Date() })
    void refineListData({ where, sort, page: 1 })
  }
  useEffect(() => {
    if (!isHidden && isUnasked && !isChosen) {
      const { where, sort } = queryOfTab({ tab: 'upcoming', now: new Date() })
      void refineListData({ where, sort, page: 1 })
    }
    // Once, when the list is opened.
  }, [])
  if (isHidden) return null
  const current = tabOf(query.where)
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
