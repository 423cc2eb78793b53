'use client'

import { Gutter, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactElement, useEffect, useId, useState } from 'react'
import { shortDay } from '../../events/rules/shortMoment.ts'
import { useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { useDraftEvent } from './useDraftEvent.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

interface Wish {
  id: string | number
  topicSuggestion: string
  createdAt: string
}

const pageSize = 10

/** Below the list of wishes: those that people sent with a registration, where they stay stored. */
export function WishesOfRegistrations({
  registrationsSlug,
  eventsSlug,
  timeZone,
}: {
  registrationsSlug: string
  eventsSlug: string
  timeZone: string
}): ReactElement {
  const { config } = useConfig()
  const api = useApi()
  const { t, locale } = usePluginTranslation()
  const headingId = useId()
  const { draftFrom, isBusy } = useDraftEvent({ eventsSlug })
  const [limit, setLimit] = useState(pageSize)
  const [found, setFound] = useState<{ docs: Wish[]; hasNextPage: boolean } | 'failed' | null>(null)

  useEffect(() => {
    const query = new URLSearchParams({
      'where[topicSuggestion][exists]': 'true',
      'where[topicSuggestion][not_equals]': '',
      'select[topicSuggestion]': 'true',
      'select[createdAt]': 'true',
      sort: '-createdAt',
      depth: '0',
      limit: String(limit),
    })
    const aborted = new AbortController()
    api
      .get<{ docs: Wish[]; hasNextPage: boolean }>(`/${registrationsSlug}?${query.toString()}`, {
        signal: aborted.signal,
      })
      .then(setFound)
      .catch(() => {
        if (!aborted.signal.aborted) setFound('failed')
      })
    return () => aborted.abort()
  }, [api, limit, registrationsSlug])

  const day = (at: string): string => shortDay({ at, timeZone, locale })
  const addressOf = (id: string | number): string =>
    formatAdminURL({
      adminRoute: config.routes.admin,
      path: `/collections/${registrationsSlug}/${id}`,
      includeBasePath: true,
    })

  return (
    <Gutter>
      <section aria-labelledby={headingId} style={{ marginTop: '2.5rem' }}>
        <h2 id={headingId}>{t('wishesOfRegistrations')}</h2>
        <p style={{ maxWidth: '60rem', margin: '0.5rem 0 1rem' }}>{t('wishesOfRegistrationsLead')}</p>
        {found === 'failed' && <p role="alert">{t('wishesOfRegistrationsFailed')}</p>}
        {found !== null && found !== 'failed' && found.docs.length === 0 && (
          <p>{t('wishesOfRegistrationsNone')}</p>
        )}
        {found !== null && found !== 'failed' && found.docs.length > 0 && (
          <>
            <ul style={{ listStyle: 'none', margin: 0, padding: 0, maxWidth: '60rem' }}>
              {found.docs.map(({ id, topicSuggestion, createdAt }) => (
                <li
                  key={id}
                  style={{ padding: '0.75rem 0', borderTop: '1px solid var(--theme-elevation-100)' }}
                >
                  <p style={{ margin: '0 0 0.5rem', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                    {topicSuggestion}
                  </p>
                  <div
                    style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem 1.5rem', alignItems: 'center' }}
                  >
                    <span>
                      {t('wishedAt')} {day(createdAt)}
                    </span>
                    <a href={addressOf(id)}>{t('toRegistration')}</a>
                    <Button
                      buttonStyle="secondary"
                      size="small"
                      margin={false}
                      disabled={isBusy}
                      onClick={() => void draftFrom({ collection: registrationsSlug, id })}
                    >
                      {t('draftEvent')}
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
            {found.hasNextPage && (
              <Button buttonStyle="secondary" size="small" onClick={() => setLimit(limit + pageSize)}>
                {t('moreWishes')}
              </Button>
            )}
          </>
        )}
      </section>
    </Gutter>
  )
}
