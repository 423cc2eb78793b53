'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { type ReactElement, useEffect, useState } from 'react'
import { capacityNotice, type SeatCounts } from '../../registrations/rules/capacityNotice.ts'
import { Refusal, useApi } from '../api.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

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
        {t('seatsTaken', { taken, waiting })} {unconfirmed > 0 && t('seatsUnconfirmed', { unconfirmed })}
      </p>
      {tooFew !== null && (
        <p className="banner banner--type-error">{t('seatsTooFew', { taken, capacity: tooFew })}</p>
      )}
    </div>
  )
}

/** Null while nothing is known, and where it cannot be asked: the notice is a help, not a condition. */
function useSeats(path: string | null): SeatCounts | null {
  const api = useApi()
  const [seats, setSeats] = useState<SeatCounts | null>(null)
  useEffect(() => {
    if (!path) return
    const aborted = new AbortController()
    const look = (): void => {
      api
        .get<SeatCounts>(path, { signal: aborted.signal })
        .then(setSeats)
        .catch((error: unknown) => {
          if (error instanceof Refusal) setSeats(null)
        })
    }
    look()
    const timer = setInterval(look, lookEvery)
    return () => {
      clearInterval(timer)
      aborted.abort()
    }
  }, [api, path])
  return seats
}
