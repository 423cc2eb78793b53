import { webcal } from '../../../addresses/rules/webcal.ts'
import type { PublicEvent } from '../../../programme/rules/publicEvent.ts'
import { useSite } from '../../SiteContext.tsx'
import { OrganiserContact } from '../layout/OrganiserContact.tsx'

/** What somebody can do who cannot register now. */
export function WhatNow({
  event: { slug },
  state,
}: {
  event: PublicEvent
  state: 'full' | 'notYetOpen' | 'closed' | 'postponed'
}) {
  const { addresses, paths, messages } = useSite()
  const { whatNow } = messages.registrationState
  if (state === 'closed') return <OrganiserContact lead={whatNow.closed} />
  return (
    <>
      <p>{whatNow[state]}</p>
      <p className="quiet">
        {state === 'notYetOpen' && <a href={paths.calendar(slug)}>{messages.event.calendar}</a>}
        {state === 'postponed' && (
          <a href={webcal(addresses.urlOf(paths.calendar(slug)))}>{messages.event.subscribe}</a>
        )}
        {state === 'full' && <a href={paths.home}>{messages.event.all}</a>}
      </p>
    </>
  )
}
