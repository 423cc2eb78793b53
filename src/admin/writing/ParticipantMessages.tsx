'use client'

import { lazy, type ReactElement, Suspense } from 'react'

// It loads with its own view alone: what it says is long.
const MessagesView = lazy(() =>
  import('./MessagesView.tsx').then((loaded) => ({ default: loaded.MessagesView })),
)

/** The view in which an editor writes to the people of an event. */
export function ParticipantMessages(props: {
  registrationsSlug: string
  messagesSlug: string
}): ReactElement {
  return (
    <Suspense>
      <MessagesView {...props} />
    </Suspense>
  )
}
