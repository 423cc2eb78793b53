'use client'

import { useRowLabel } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { clockAfter } from '../../events/rules/itemClock.ts'
import { eventMessages } from '../../i18n/eventMessages.ts'
import { useOpenWhenNew } from '../components/useOpenWhenNew.ts'
import { useMessages } from '../useMessages.ts'
import { useEventClock } from './useEventClock.ts'

/** Names an item of the programme: 19:30 Begrüßung. */
export function ProgrammeRowName(): ReactElement {
  const { data, rowNumber = 0 } = useRowLabel<{ startsAfter?: unknown; title?: unknown } | undefined>()
  const { messages } = useMessages(eventMessages)
  const { start } = useEventClock()
  const minutes = data?.startsAfter
  const time = start && typeof minutes === 'number' ? clockAfter({ start, minutes }).slice(11) : ''
  const title = typeof data?.title === 'string' ? data.title.trim() : ''
  useOpenWhenNew({ isEmpty: typeof minutes !== 'number' && title === '' })
  return <span>{[time, title || `${messages.item.number} ${rowNumber + 1}`].filter(Boolean).join(' ')}</span>
}
