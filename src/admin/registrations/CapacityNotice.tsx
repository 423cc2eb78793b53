'use client'

import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { type ReactElement, useEffect, useState } from 'react'
import { capacityNotice } from '../../registrations/rules/capacityNotice.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

interface Seats {
  taken: number
  unconfirmed: number
  waiting: number
}

/** Milliseconds between two looks at the registrations. */
const lookEvery = 15_000

/** Says beside the number of seats how many are taken, and what becomes of people when the number is too low. */
export function CapacityNotice(): ReactElement | null {
  const { id, collectionSlug } = useDocumentInfo()
  const { t } = usePluginTranslation()
  const typed = useFormFields(([fields]) => fields['registration.capacity']?.value)
  const seats = useSeats(id === undefined ? null : `/${collectionSlug}/${id}/seats`)

  if (!seats) return null
  const capacity = typeof typed === 'number' ? typed : null
  const { taken, unconfirmed, waiting, tooFew } = capacityNotice({ capacity, seats })
  return (
    <div className="field-type" role="status">
      <p className="field-description">
        {t('seatsTaken', { taken, waiting })}{' '}
        {unconfirmed > 0 && t('seatsUnconfirmed', { unconfirmed })}
      </p>
      {tooFew !== null && (
        <p className="banner banner--type-error">
          {t('seatsTooFew', { taken, capacity: tooFew })}
        </p>
      )}
    </div>
  )
}

/** Null while nothing is known, and where it cannot be asked: the notice is a help, not a condition. */
function useSeats(path: string | null): Seats | null {
  const { config } = useConfig()
  const [seats, setSeats] = useState<Seats | null>(null)
  const url = path && `${config.serverURL}${config.routes.api}${path}`
  useEffect(() => {
    if (!url) return
    const aborted = new AbortController()
    const look = (): void => {
      fetch(url, { credentials: 'include', signal: aborted.signal })
        .then((response) => (response.ok ? response.json() : null))
        .then((counts: Seats | null) => setSeats(counts))
        .catch(() => {})
    }
    look()
    const timer = setInterval(look, lookEvery)
    return () => {
      clearInterval(timer)
      aborted.abort()
    }
  }, [url])
  return seats
}
