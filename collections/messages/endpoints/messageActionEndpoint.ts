import type { Endpoint } from 'payload'
import { actOnMessages } from '../../../src/mail/actOnMessages.ts'
import type { ResolvedOptions } from '../../../src/options.ts'
import { outboxActionEndpoint } from './outboxActionEndpoint.ts'

/** Sends mails once more, stops them or lets them go on. For editors. */
export const messageActionEndpoint = ({ isEditor, slugs }: ResolvedOptions): Omit<Endpoint, 'root'> =>
  outboxActionEndpoint({ may: isEditor, collection: slugs.messages, act: actOnMessages })
