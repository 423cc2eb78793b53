import { Banner } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { participationMessages } from '../../i18n/participationMessages.ts'
import type { EventStatus } from '../../programme/rules/publicEvent.ts'
import { useMessages } from '../useMessages.ts'

/** Says above what is done with the registrations of an event that it does not take place as planned. */
export function StatusNotice({ status }: { status: EventStatus | undefined }): ReactElement | null {
  const { messages } = useMessages(participationMessages)
  if (!status || status === 'scheduled') return null
  return <Banner type="error">{messages.calledOff[status]}</Banner>
}
