import type { Pill } from '@payloadcms/ui'
import type { ComponentProps } from 'react'
import type { MessageState } from '../../outbox/rules/retry.ts'

/** Red where a person did not get a mail, yellow where one is held up, blue, as Payload has it, where all is well. */
export const messageStatePill: Record<MessageState, ComponentProps<typeof Pill>['pillStyle']> = {
  queued: 'light-gray',
  sending: 'light-gray',
  sent: 'success',
  failed: 'error',
  bounced: 'error',
  late: 'error',
  stopped: 'warning',
  overtaken: 'light-gray',
}
