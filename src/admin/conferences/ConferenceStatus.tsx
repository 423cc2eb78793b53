'use client'

import { toast, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { type ReactElement, useCallback, useEffect, useState } from 'react'
import type { ConferenceState } from '../../conferences/rules/conferenceState.ts'
import type { RoomDifferences } from '../../conferences/rules/roomDifferences.ts'
import { describeError, useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { useConfirmation } from '../components/useConfirmation.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'

const row = { display: 'flex', flexWrap: 'wrap', gap: 'calc(var(--base) / 2)' } as const

/** Milliseconds between two looks while something is still to come. */
const looksEvery = 4000

/** The room of an event at its conference provider: whether it is there, what differs, who has a link, what has not worked. */
export function ConferenceStatus(): ReactElement | null {
  const { id, collectionSlug } = useDocumentInfo()
  const conference = useFormFields(([fields]) => fields.conference?.value as string | undefined)
  const isModified = useFormModified()
  const { t } = usePluginTranslation()
  return (
    <div className="field-type">
      <CheckConnection collection={collectionSlug ?? ''} conference={conference ?? ''} />
      {id === undefined || isModified ? (
        <p>{t('conferenceAfterSaving')}</p>
      ) : (
        <StoredConference key={conference} path={`/${collectionSlug}/${id}/conference`} />
      )}
    </div>
  )
}

/** How the conference of a stored meeting stands, and what an editor can do there. */
export function StoredConference({ path }: { path: string }): ReactElement | null {
  const api = useApi()
  const { t, locale } = usePluginTranslation()
  const { ask, dialog } = useConfirmation()
  const [state, reload] = useConferenceState(path)
  if (!state) return null
  const { provider, hasRoom, differences, people, faults, doors } = state

  const enter = async (): Promise<void> => {
    try {
      const { url, message } = await api.post<{ url?: string; message?: string }>(`${path}/door`)
      if (url) window.open(url, '_blank', 'noopener,noreferrer')
      else toast.error(message ?? t('conferenceFailed'))
    } catch (error) {
      toast.error(describeError(error, t('conferenceFailed')))
    }
  }
  const renew = (): void =>
    ask({
      heading: t('renewRoom'),
      text: t('renewRoomLead', { provider }),
      label: t('renewRoom'),
      act: async () => {
        await api.post(`${path}/room`)
        reload()
      },
    })
  return (
    <>
      <p role="status">
        {t(hasRoom ? 'roomReady' : 'roomMissing', { provider })}
        {people && <> {t('peopleAdmitted', people)}</>}
      </p>
      {state.recordingReadyAt && (
        <p>
          {t('recordingReady', {
            provider,
            moment: new Date(state.recordingReadyAt).toLocaleString(locale, {
              dateStyle: 'short',
              timeStyle: 'short',
            }),
          })}
        </p>
      )}
      {differences && (
        <p style={{ color: 'var(--theme-error-500)' }}>
          {differences.isRemoved
            ? t('roomRemoved', { provider })
            : t('roomDiffers', { provider, what: describe(differences, locale) })}
        </p>
      )}
      {faults.map((fault) => (
        <p key={fault} style={{ color: 'var(--theme-error-500)' }}>
          {fault}
        </p>
      ))}
      <div style={row}>
        {hasRoom && (
          <Button
            buttonStyle="secondary"
            size="small"
            type="button"
            margin={false}
            onClick={() => void enter()}
          >
            {t('enterAsHost')}
          </Button>
        )}
        {(differences !== null || faults.length > 0) && (
          <Button buttonStyle="secondary" size="small" type="button" margin={false} onClick={renew}>
            {t('renewRoom')}
          </Button>
        )}
      </div>
      {doors.length > 0 && (
        <details>
          <summary>{t('speakerDoors')}</summary>
          <p>{t('speakerDoorsLead')}</p>
          <dl>
            {doors.map(({ name, url }) => (
              <div key={url}>
                <dt>
                  <strong>{name}</strong>
                </dt>
                <dd style={{ margin: 0, overflowWrap: 'anywhere' }}>{url}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {dialog}
    </>
  )
}

function describe({ title, startsAt, endsAt, kind }: RoomDifferences, language: string): string {
  const moment = (at: string): string =>
    new Date(at).toLocaleString(language, { dateStyle: 'short', timeStyle: 'short' })
  return [title && `„${title}“`, startsAt && moment(startsAt), endsAt && `– ${moment(endsAt)}`, kind]
    .filter(Boolean)
    .join(' ')
}

function CheckConnection({
  collection,
  conference,
}: {
  collection: string
  conference: string
}): ReactElement {
  const api = useApi()
  const { t } = usePluginTranslation()
  const [problems, setProblems] = useState<string[] | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const check = async (): Promise<void> => {
    setIsBusy(true)
    setProblems(null)
    try {
      const answer = await api.post<{ problems: string[] }>(`/${collection}/conference-check/${conference}`)
      setProblems(answer.problems)
    } catch (error) {
      setProblems([describeError(error, t('conferenceFailed'))])
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        type="button"
        margin={false}
        disabled={isBusy}
        onClick={() => void check()}
      >
        {t(isBusy ? 'checkingConnection' : 'checkConnection')}
      </Button>
      <div role="status">
        {problems?.length === 0 && <p>{t('connectionWorks')}</p>}
        {problems?.map((problem) => (
          <p key={problem} style={{ color: 'var(--theme-error-500)' }}>
            {problem}
          </p>
        ))}
      </div>
    </>
  )
}

/** Null until it is known; looked at again while a room or links are still to come. */
function useConferenceState(path: string): [ConferenceState | null, () => void] {
  const api = useApi()
  const [state, setState] = useState<ConferenceState | null>(null)
  const [turn, setTurn] = useState(0)
  const reload = useCallback(() => setTurn((last) => last + 1), [])
  useEffect(() => {
    const aborted = new AbortController()
    api
      .get<{ state: ConferenceState | null }>(path, { signal: aborted.signal })
      .then((answer) => setState(answer.state))
      .catch(() => {
        // Looked at again with the next turn.
      })
    return () => aborted.abort()
  }, [api, path, turn])
  const isToCome =
    !state?.hasRoom || (state.people !== null && state.people.admitted < state.people.confirmed)
  useEffect(() => {
    if (!isToCome) return
    const timer = setInterval(reload, looksEvery)
    return () => clearInterval(timer)
  }, [isToCome, reload])
  return [state, reload]
}
