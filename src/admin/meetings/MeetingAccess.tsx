'use client'

import { FieldLabel, useDocumentDrawer, useDocumentInfo } from '@payloadcms/ui'
import type { JoinFieldClientProps } from 'payload'
import { type ReactElement, useCallback, useEffect, useState } from 'react'
import { linkByHand } from '../../conferences/rules/conferenceOf.ts'
import { Button } from '../components/Button.tsx'
import { StoredConference } from '../conferences/ConferenceStatus.tsx'
import { Refusal, useApi } from '../api.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

interface Access {
  id: string | number
  provider: string
  conference?: string | null
  joinUrl?: string | null
  passcode?: string | null
}

/** The meeting access of an event, in its tab: one button where there is none yet, else what it is and a button to change it. */
export function MeetingAccess({ field }: JoinFieldClientProps): ReactElement {
  const { id } = useDocumentInfo()
  const { t } = usePluginTranslation()
  const collection = Array.isArray(field.collection) ? (field.collection[0] ?? '') : field.collection
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label} />
      {id === undefined ? <p>{t('accessAfterSaving')}</p> : <Stored collection={collection} event={id} />}
    </div>
  )
}

function Stored({ collection, event }: { collection: string; event: string | number }): ReactElement | null {
  const { t } = usePluginTranslation()
  const { isTrashed } = useDocumentInfo()
  const [access, reload] = useAccess({ collection, event })
  const [Drawer, , { openDrawer, closeDrawer }] = useDocumentDrawer({
    collectionSlug: collection,
    // Payload types ids as this deployment has them; elsewhere they may be numbers.
    id: access?.id as string | undefined,
  })
  if (access === undefined) return null
  return (
    <>
      {access?.conference && access.conference !== linkByHand ? (
        <StoredConference path={`/${collection}/${access.id}/conference`} />
      ) : access ? (
        <p>
          <strong>{access.provider}</strong>
          <br />
          <span style={{ overflowWrap: 'anywhere' }}>{access.joinUrl}</span>
          {access.passcode && (
            <>
              <br />
              {t('passcode', { passcode: access.passcode })}
            </>
          )}
        </p>
      ) : (
        <p>{t('accessMissing')}</p>
      )}
      {!isTrashed && (
        <Button buttonStyle={access ? 'secondary' : 'primary'} size="medium" onClick={openDrawer}>
          {t(access ? 'changeAccess' : 'addAccess')}
        </Button>
      )}
      <Drawer
        initialData={{ event }}
        onSave={() => {
          closeDrawer()
          reload()
        }}
        onDelete={() => {
          closeDrawer()
          reload()
        }}
      />
    </>
  )
}

/** Undefined while it is not known, null where there is none. */
function useAccess({
  collection,
  event,
}: {
  collection: string
  event: string | number
}): [Access | null | undefined, () => void] {
  const api = useApi()
  const [access, setAccess] = useState<Access | null | undefined>(undefined)
  const [turn, setTurn] = useState(0)
  const path = `/${collection}?where[event][equals]=${event}&limit=1&depth=0`
  useEffect(() => {
    const aborted = new AbortController()
    api
      .get<{ docs: Access[] }>(path, { signal: aborted.signal })
      .then(({ docs }) => setAccess(docs[0] ?? null))
      .catch((error: unknown) => {
        if (error instanceof Refusal) setAccess(null)
      })
    return () => aborted.abort()
  }, [api, path, turn])
  return [access, useCallback(() => setTurn((last) => last + 1), [])]
}
