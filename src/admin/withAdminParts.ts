import type { Config } from 'payload'
import type { ResolvedOptions } from '../options.ts'

/**
 * The admin with what the plugin adds to all of its views: an overview on the first page, one search over everything and a link
 * to the guide in the header, the calendar above the collections, and around everything what keeps a text when a session ends,
 * names languages and the zones of times, and mends what Payload leaves unnamed.
 */
export function withAdminParts({
  admin,
  options: { dashboard, help, mendAccessibility, slugs, appearanceSlug },
}: {
  admin: Config['admin']
  options: ResolvedOptions
}): Config['admin'] {
  const client = (name: string) => `green-forum-events/client#${name}`
  const overview = { path: client('Dashboard'), clientProps: { slugs, appearanceSlug } }
  const search = { path: client('SearchButton'), clientProps: { eventsSlug: slugs.events } }
  const calendar = { ...search, path: client('CalendarLink') }
  const helpLink = {
    path: client('HelpLink'),
    clientProps: { slugs: { ...slugs, appearance: appearanceSlug, users: admin?.user } },
  }
  const helpPage = {
    Component: 'green-forum-events/rsc#HelpPage',
    path: '/hilfe' as const,
    meta: { title: 'Hilfe' },
  }
  const theirs = admin?.components ?? {}
  return {
    ...admin,
    components: {
      ...theirs,
      beforeDashboard: [...(theirs.beforeDashboard ?? []), ...(dashboard ? [overview] : [])],
      beforeNavLinks: [...(theirs.beforeNavLinks ?? []), calendar],
      actions: [...(theirs.actions ?? []), search, ...(help ? [helpLink] : [])],
      views: { ...(help ? { eventsHelp: helpPage } : {}), ...theirs.views },
      providers: [
        ...(theirs.providers ?? []),
        client('NamedLanguages'),
        client('NamedZone'),
        ...(mendAccessibility ? [client('PayloadRepairs')] : []),
        client('SessionGuard'),
      ],
    },
  }
}
