'use client'

import { Button, FieldLabel, useConfig, useDocumentDrawer, useDocumentInfo } from '@payloadcms/ui'
import type { JoinFieldClientProps } from 'payload'
import { type ReactElement, useCallback, useEffect, useState } from 'react'
import { usePluginTranslation } from '../usePluginTranslation.ts'

interface Access {
  id: string | number
  provider: string
  joinUrl: string
  passcode?: string | null
}

/** The way into an event, in its tab: one button where there is none yet, else what it is and a button to change it. */
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
  const [access, reload] = useAccess({ collection, event })
  const [Drawer, , { openDrawer, closeDrawer }] = useDocumentDrawer({
    collectionSlug: collection,
    // Payload types ids as this deployment has them; elsewhere they may be numbers.
    id: access?.id as string | undefined,
  })
  if (access === undefined) return null
  return (
    <>
      {access ? (
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
      <Button buttonStyle={access ? 'secondary' : 'primary'} size="medium" onClick={openDrawer}>
        {t(access ? 'changeAccess' : 'addAccess')}
      </Button>
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
  const { config } = useConfig()
  const [access, setAccess] = useState<Access | null | undefined>(undefined)
  const [turn, setTurn] = useState(0)
  const url = `${config.serverURL}${config.routes.api}/${collection}?where[event][equals]=${event}&limit=1&depth=0`
  useEffect(() => {
    const aborted = new AbortController()
    fetch(url, { credentials: 'include', signal: aborted.signal })
      .then(async (response) => (response.ok ? ((await response.json()) as { docs: Access[] }) : null))
      .then((found) => setAccess(found?.docs[0] ?? null))
      .catch(() => {})
    return () => aborted.abort()
  }, [url, turn])
  return [access, useCallback(() => setTurn((last) => last + 1), [])]
}
