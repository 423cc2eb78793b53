import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { headers } from 'next/headers.js'
import { getPayload, type SanitizedConfig } from 'payload'
import { inLanguage } from '../../i18n/inLanguage.ts'
import { toLocale } from '../../i18n/rules/locale.ts'
import { optionsOf } from '../../options.ts'

/** What the views of an event are called, by the end of their address. */
const namesOfViews = new Map([
  ['teilnahme', 'participationTab'],
  ['anwesenheit', 'attendanceTab'],
  ['nachricht', 'writingTab'],
])

/**
 * What the calendar, or a view of an event, is called in the tab of a browser; null for all other pages. Payload takes the
 * calendar for the form of an event, and knows of a view neither the event nor the language.
 */
export async function titleOfView({
  config,
  segments: [, collection, id = '', view = ''] = [],
}: {
  config: SanitizedConfig
  segments: string[] | undefined
}): Promise<string | null> {
  const payload = await getPayload({ config })
  const { slugs } = optionsOf(payload)
  const nameOfView = namesOfViews.get(view)
  const name = id === 'kalender' ? 'calendar' : nameOfView
  if (collection !== slugs.events || !name) return null
  const { t, language } = await getNextRequestI18n({ config })
  const title = (t as (key: string) => string)(`greenForumEvents:${name}`)
  if (!nameOfView) return title
  const { user } = await payload.auth({ headers: await headers() })
  const {
    docs: [event],
  } = await payload.find({
    collection: slugs.events,
    where: { id: { equals: id } },
    select: { title: true },
    draft: true,
    depth: 0,
    pagination: false,
    user,
    overrideAccess: false,
    ...inLanguage({ payload, locale: toLocale(language) }),
  })
  return event ? `${title} – ${event.title}` : title
}
