import type { BaseFilter } from 'payload'
import { isUnasked, queryOfTab } from '../../src/events/rules/eventTabs.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { helpedEventsInLists } from '../access/roles.ts'

/**
 * Which events the admin lists, and that their list begins with what is to come. A list has no query to begin with, so that
 * of the request is filled in here: Payload reads it once this has answered, and writes it into the address.
 */
export const eventsInLists = (options: ResolvedOptions): BaseFilter => {
  const helped = helpedEventsInLists(options)
  return (args) => {
    const { pathname, query } = args.req
    // Neither the trash nor a picker, which asks at another address.
    const isList = pathname.endsWith(`/collections/${options.slugs.events}`)
    if (isList && isUnasked(query)) Object.assign(query, queryOfTab({ tab: 'upcoming', now: new Date() }))
    return helped(args)
  }
}
