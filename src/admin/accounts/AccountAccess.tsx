'use client'

import { toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { type ReactElement, useId, useState } from 'react'
import type { ListedSession } from '../../accounts/rules/listSessions.ts'
import { shortMoment } from '../../events/rules/shortMoment.ts'
import { useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { useLoaded } from '../useLoaded.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import { SecondFactor } from './secondFactor/SecondFactor.tsx'

/** In an account: where it is logged in, and the ends of that; the login in two steps; for administrators the invitation once more. */
export function AccountAccess(): ReactElement | null {
  const { id, initialData } = useDocumentInfo()
  const { user } = useAuth()
  const { t } = usePluginTranslation()
  const headingId = useId()
  if (id === undefined) return null
  const isOwn = String(user?.id) === String(id)
  return (
    <section
      className="field-type"
      aria-labelledby={headingId}
      style={{ maxWidth: '40rem', marginBlock: '1rem' }}
    >
      <h2 id={headingId} style={{ marginBottom: '0.5rem', fontSize: '1.15rem' }}>
        {t('sessions')}
      </h2>
      <Sessions id={String(id)} isOwn={isOwn} />
      <h2 style={{ margin: '1.5rem 0 0.5rem', fontSize: '1.15rem' }}>{t('twoStep:heading')}</h2>
      <SecondFactor id={String(id)} isOwn={isOwn} />
      {!isOwn && <Invitation id={String(id)} email={String(initialData?.email ?? '')} />}
    </section>
  )
}

function Sessions({ id, isOwn }: { id: string; isOwn: boolean }): ReactElement {
  const { t, locale } = usePluginTranslation()
  const api = useApi()
  const [isBusy, setIsBusy] = useState(false)
  const path = `/users/${id}/sessions`
  const { answer, hasFailed, reload } = useLoaded<{ sessions: ListedSession[] }>(path)
  const sessions = answer?.sessions

  const end = async (which: string): Promise<void> => {
    setIsBusy(true)
    try {
      const { ended } = await api.delete<{ ended: number }>(`${path}${which}`)
      toast.success(t('sessionsEnded', { count: ended }))
      await reload()
    } catch {
      toast.error(t('messageActionFailed'))
    } finally {
      setIsBusy(false)
    }
  }
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const moment = (at: string): string => shortMoment({ at, timeZone, locale })
  const others = sessions?.filter(({ isCurrent }) => !isCurrent) ?? []

  if (hasFailed) return <p role="status">{t('sessionsFailed')}</p>
  if (!sessions) return <p role="status">{t('sessionsLoading')}</p>
  return (
    <>
      {sessions.length === 0 && <p>{t('sessionsNone')}</p>}
      <ul style={{ paddingInlineStart: '1.25rem' }}>
        {sessions.map((session) => (
          <li key={session.id} style={{ marginBottom: '0.5rem' }}>
            {t('sessionSince', {
              since: session.createdAt ? moment(session.createdAt) : '–',
              until: moment(session.expiresAt),
            })}{' '}
            {session.isCurrent ? (
              <strong>{t('sessionCurrent')}</strong>
            ) : (
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                disabled={isBusy}
                onClick={() => void end(`/${session.id}`)}
              >
                {t('sessionEnd')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 1 && (
        <Button
          buttonStyle="secondary"
          size="medium"
          margin={false}
          disabled={isBusy}
          onClick={() => void end('')}
        >
          {t(isOwn ? 'sessionsEndOthers' : 'sessionsEndAll')}
        </Button>
      )}
    </>
  )
}

function Invitation({ id, email }: { id: string; email: string }): ReactElement | null {
  const { t } = usePluginTranslation()
  const { config } = useConfig()
  const { user } = useAuth()
  const api = useApi()
  const [isBusy, setIsBusy] = useState(false)
  const isAdministrator = Array.isArray(user?.roles) && user.roles.includes('administrator')
  if (!isAdministrator || user?.collection !== config.admin.user) return null
  const invite = async (): Promise<void> => {
    setIsBusy(true)
    try {
      const { isSent } = await api.post<{ isSent: boolean }>(`/users/${id}/invite`)
      if (isSent) toast.success(t('invitationSent', { email }))
      else toast.error(t('invitationNotSent', { email }))
    } catch {
      toast.error(t('messageActionFailed'))
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <p style={{ marginTop: '0.75rem' }}>
      <Button
        buttonStyle="secondary"
        size="medium"
        margin={false}
        disabled={isBusy}
        onClick={() => void invite()}
      >
        {t('inviteAgain')}
      </Button>
    </p>
  )
}
