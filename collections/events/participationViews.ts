import type { EditConfig, PayloadRequest } from 'payload'
import { adminTranslations } from '../../src/i18n/adminTranslations.ts'
import type { ResolvedOptions } from '../../src/options.ts'

interface Words {
  t: (key: string) => string
}

/** What editors do with an event's registrations, as tabs of the event's document. */
export const participationViews = ({ slugs, isEditor, fallbackLanguage }: ResolvedOptions): EditConfig => {
  const words = adminTranslations[fallbackLanguage].greenForumEvents
  return {
    participation: {
      Component: {
        path: 'green-forum-events/client#Participation',
        clientProps: { registrationsSlug: slugs.registrations },
      },
      path: '/teilnahme',
      meta: { title: words.participationTab },
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
      meta: { title: words.attendanceTab },
      tab: {
        label: ({ t }: Words) => t('greenForumEvents:attendanceTab'),
        href: '/anwesenheit',
        order: 160,
      },
    },
    writing: {
      Component: {
        path: 'green-forum-events/client#ParticipantMessages',
        clientProps: { registrationsSlug: slugs.registrations, messagesSlug: slugs.messages },
      },
      path: '/nachricht',
      meta: { title: words.writingTab },
      tab: {
        label: ({ t }: Words) => t('greenForumEvents:writingTab'),
        href: '/nachricht',
        order: 170,
        condition: ({ req }: { req: PayloadRequest }) => isEditor({ req }),
      },
    },
  }
}
