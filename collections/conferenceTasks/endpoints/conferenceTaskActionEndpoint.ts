import type { Endpoint } from 'payload'
import { actOnTasks } from '../../../src/conferences/actOnTasks.ts'
import type { ResolvedOptions } from '../../../src/options.ts'
import { outboxActionEndpoint } from '../../messages/endpoints/outboxActionEndpoint.ts'

/** Tries what a conference provider was asked for once more, stops it or lets it go on. For editors. */
export const conferenceTaskActionEndpoint = ({ isEditor, slugs }: ResolvedOptions): Omit<Endpoint, 'root'> =>
  outboxActionEndpoint({ may: isEditor, collection: slugs.conferenceTasks, act: actOnTasks })
