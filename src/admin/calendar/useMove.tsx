import { useConfig, useLocale } from '@payloadcms/ui'
import { type ReactElement, useCallback } from 'react'
import type { AnnouncementPreview } from '../../announcements/rules/announcementPreview.ts'
import { meantBy } from '../../announcements/rules/meantBy.ts'
import { localMoment } from '../../events/rules/localMoment.ts'
import { calendarMessages } from '../../i18n/calendarMessages.ts'
import { eventMessages } from '../../i18n/eventMessages.ts'
import type { CalendarEvent } from '../../overview/rules/calendar.ts'
import { useInformQuestion } from '../announcements/useInformQuestion.tsx'
import { describeError, Refusal, useApi } from '../api.ts'
import { useMessages } from '../useMessages.ts'
import type { MoveTarget } from './describeTarget.ts'
import { useLockOwner } from './useLockOwner.ts'

/** What became of a move: the state that was saved, a sentence why not, or nothing, where an editor went back. */
export type MoveOutcome = { updatedAt: string } | { problem: string } | null

/** A move that somebody wants. */
export interface Move {
  event: CalendarEvent
  to: MoveTarget
  /** What it is afterwards, where that changes too: a postponed one has a date again, until that is undone. */
  status?: 'scheduled' | 'postponed'
  /** Asks where the move concerns nobody else. Default: it was asked before. */
  confirm?: () => Promise<boolean>
}

/**
 * Moves an event as a save of its form would: with the question whom to inform, and refused where the form would be. Saves nothing
 * but its times.
 */
export function useMove({ eventsSlug }: { eventsSlug: string }): {
  move: (move: Move) => Promise<MoveOutcome>
  dialog: ReactElement | null
} {
  const api = useApi()
  const { config } = useConfig()
  const { code } = useLocale() as { code?: string }
  const { messages, locale } = useMessages(calendarMessages)
  const { askToInform, dialog } = useInformQuestion()
  const findLockOwner = useLockOwner({ eventsSlug })
  const language = config.localization ? (code ?? '') : ''
  const query = language ? `&locale=${language}` : ''

  const save = useCallback(
    async ({ event, to, status, confirm }: Move): Promise<MoveOutcome> => {
      const { refused } = messages
      const faults = eventMessages(locale)
      const moments = [to.start, to.end].map((text) =>
        text === null ? null : localMoment({ text, timeZone: event.timeZone }),
      )
      for (const moment of moments)
        if (moment && 'problem' in moment) return { problem: faults[moment.problem] }
      const [startsAt, endsAt] = moments.map((moment) => (moment && 'at' in moment ? moment.at : undefined))
      if (!startsAt) return { problem: refused.unread }
      const lockedBy = await findLockOwner(event.id)
      if (lockedBy !== null) return { problem: refused.locked(lockedBy || refused.somebody) }
      const isDraft = event.marks.includes('draft')
      const data = {
        startsAt,
        ...(endsAt && { endsAt }),
        ...(status && { status }),
        _status: isDraft ? 'draft' : 'published',
        updatedAt: event.updatedAt,
      }
      // A draft tells nobody, and may be incomplete.
      const preview = isDraft
        ? null
        : await api.post<AnnouncementPreview>(
            `/${eventsSlug}/${event.id}/announcement-preview?depth=0${query}`,
            { body: data },
          )
      const decision = preview ? await askToInform(preview) : 'nobody'
      if (decision === null) return null
      if (decision === 'nobody' && confirm && !(await confirm())) return null
      const said = preview && decision !== 'nobody' ? { ...meantBy(preview), ...decision } : {}
      const { doc } = await api.patch<{ doc: { updatedAt: string } }>(
        `/${eventsSlug}/${event.id}?depth=0${isDraft ? '&draft=true' : ''}${query}`,
        { body: { ...data, ...said } },
      )
      return { updatedAt: doc.updatedAt }
    },
    [api, askToInform, eventsSlug, findLockOwner, locale, messages, query],
  )
  const move = useCallback(
    async (wanted: Move): Promise<MoveOutcome> => {
      const { refused } = messages
      const { marks } = wanted.event
      if (marks.includes('cancelled')) return { problem: refused.cancelled }
      if (marks.includes('changed')) return { problem: refused.changed }
      try {
        return await save(wanted)
      } catch (error) {
        const status = error instanceof Refusal ? error.status : 0
        if (status === 409) return { problem: refused.stale }
        if (status === 423) return { problem: refused.locked(refused.somebody) }
        return { problem: describeError(error, refused.failed) }
      }
    },
    [messages, save],
  )
  return { move, dialog }
}
