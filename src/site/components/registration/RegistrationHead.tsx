import type { ReactNode } from 'react'
import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import { Cover } from '../Cover.tsx'

/** The head of a page about a registration; where there is room, beside what its event looks like. */
export function RegistrationHead({ event, children }: { event: PublicEvent | null; children: ReactNode }) {
  return (
    <div className={event ? 'page-head with-cover' : 'page-head'}>
      {children}
      {event && <Cover event={event} sizes="23rem" isLazy />}
    </div>
  )
}
