'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactElement, useEffect, useState } from 'react'
import { hasDate, openDate } from '../../events/rules/eventPhase.ts'
import { shortDay } from '../../events/rules/shortMoment.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import type { EventStatus } from '../../programme/rules/publicEvent.ts'
import { useApi } from '../api.ts'
import { participationMessages } from '../../i18n/participationMessages.ts'
import { useMessages } from '../useMessages.ts'

interface ListedEvent {
  id: string
  title: string
  startsAt: string
  status: EventStatus
  /** Null where it is the organiser's own. */
  startsAt_tz?: string | null
}

const day = 86_400_000

/** Leads from the list of all registrations to those of each event: the ones of the last month, and the next. */
export function ParticipationLinks({ eventsSlug }: { eventsSlug: string }): ReactElement | null {
  const { config } = useConfig()
  const api = useApi()
  const { id, collectionSlug } = useDocumentInfo()
  const { messages, locale } = useMessages(participationMessages)
  const [events, setEvents] = useState<ListedEvent[]>([])
  const isList = id === undefined
  useEffect(() => {
    if (!isList) return
    const aborted = new AbortController()
    const query = new URLSearchParams({
      depth: '0',
      joins: 'false',
      limit: '8',
      sort: 'startsAt',
      locale,
      'select[title]': 'true',
      'select[startsAt]': 'true',
      'select[startsAt_tz]': 'true',
      'select[status]': 'true',
      'where[or][0][startsAt][greater_than]': new Date(Date.now() - 30 * day).toISOString(),
      'where[or][1][status][equals]': 'postponed',
    })
    api
      .get<{ docs: ListedEvent[] }>(`/${eventsSlug}?${query.toString()}`, { signal: aborted.signal })
      .then(({ docs }) => setEvents(docs))
      // The way over the event's document stays.
      .catch(() => {})
    return () => aborted.abort()
  }, [api, eventsSlug, isList, locale])

  // Payload shows the description with each registration, too, and with one that is to be made.
  if (!isList) return null
  const isNew = collectionSlug !== undefined
  if (events.length === 0 && !isNew) return null
  return (
    <nav aria-label={messages.goTo} style={{ marginTop: '1rem' }}>
      {/* There is one form, which knows what an event asks: that beside the event. */}
      {isNew && <style>{'.document-fields, .doc-controls { display: none }'}</style>}
      <p style={{ margin: '0 0 .25rem' }}>{isNew ? messages.chooseEvent : messages.goToLead}</p>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {events.map((event) => (
          <li key={event.id}>
            <a
              href={formatAdminURL({
                adminRoute: config.routes.admin,
                path: `/collections/${eventsSlug}/${event.id}/teilnahme`,
                includeBasePath: true,
              })}
              // Payload underlines no link in a list's description.
              style={{ textDecoration: 'underline' }}
            >
              {event.title}
            </a>{' '}
            ({dayOf(event, locale)})
          </li>
        ))}
      </ul>
    </nav>
  )
}

function dayOf({ startsAt, startsAt_tz, status }: ListedEvent, locale: Locale): string {
  if (!hasDate({ status })) return openDate[locale]
  return shortDay({ at: startsAt, timeZone: startsAt_tz ?? undefined, locale })
}
