import type { EditConfig } from 'payload'
import type { ResolvedOptions } from '../../src/options.ts'

interface Words {
  t: (key: string) => string
}

/** What editors do with an event's registrations, as tabs of the event's document. */
export const participationViews = ({ slugs }: ResolvedOptions): EditConfig => ({
  participation: {
    Component: {
      path: 'green-forum-events/client#Participation',
      clientProps: { registrationsSlug: slugs.registrations },
    },
    path: '/teilnahme',
    tab: {
      label: ({ t }: Words) => t('greenForumEvents:participationTab'),
      href: '/teilnahme',
      order: 150,
    },
  },
  attendance: {
    Component: {
      path: 'green-forum-events/client#Attendance',
      clientProps: { registrationsSlug: slugs.registrations },
    },
    path: '/anwesenheit',
    tab: {
      label: ({ t }: Words) => t('greenForumEvents:attendanceTab'),
      href: '/anwesenheit',
      order: 160,
    },
  },
})
