import { Hono } from 'hono'
import type { Payload } from 'payload'
import { type Locale, locales } from '../../i18n/rules/locale.ts'
import { languagesOf } from '../../programme/publicAddresses.ts'
import { type EventFilter, findPublicEvents } from '../../programme/publicEvents.ts'
import { findPublicSubject } from '../../programme/publicSubjects.ts'
import { currentProgramme } from '../../programme/readModel/currentProgramme.ts'
import { answerMissing } from '../answers/answerMissing.tsx'
import { answerPage } from '../answers/answerPage.tsx'
import { onePerAddress, publicCaching } from '../headers.ts'
import { PartnerPage } from '../pages/PartnerPage.tsx'
import { SpeakerPage } from '../pages/SpeakerPage.tsx'
import type { SubjectEvents } from '../pages/SubjectPage.tsx'
import { optionsOf } from '../../options.ts'

/** Events of one subject that a page shows at most, of those to come and of those past. */
const shownEvents = 50

/** The pages of those who contribute to events: people and partners. */
export function createSubjectRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  for (const locale of locales) {
    const paths = optionsOf(payload).addresses[locale]
    app.get(paths.speaker(':slug'), onePerAddress, publicCaching, async (context) => {
      const slug = context.req.param('slug') ?? ''
      const programme = await currentProgramme(payload)
      const speaker = findPublicSubject({ programme: programme[locale], kind: 'speakers', slug })
      if (!speaker) return answerMissing({ context, payload, missing: 'speaker' })
      if (speaker.slug !== slug) return context.redirect(paths.speaker(speaker.slug), 301)
      const events = await eventsOf({ payload, locale, filter: { speakers: [slug] } })
      return answerPage({
        context,
        payload,
        locale,
        writtenIn: languagesOf({ programme, kind: 'speakers', id: speaker.id }),
        content: { speakers: [speaker], events: [...events.upcoming, ...events.past] },
        page: () => <SpeakerPage speaker={speaker} events={events} />,
      })
    })
    app.get(paths.partner(':slug'), onePerAddress, publicCaching, async (context) => {
      const slug = context.req.param('slug') ?? ''
      const programme = await currentProgramme(payload)
      const partner = findPublicSubject({ programme: programme[locale], kind: 'partners', slug })
      if (!partner) return answerMissing({ context, payload, missing: 'partner' })
      if (partner.slug !== slug) return context.redirect(paths.partner(partner.slug), 301)
      const events = await eventsOf({ payload, locale, filter: { partners: [slug] } })
      return answerPage({
        context,
        payload,
        locale,
        writtenIn: languagesOf({ programme, kind: 'partners', id: partner.id }),
        content: { partners: [partner], events: [...events.upcoming, ...events.past] },
        page: () => <PartnerPage partner={partner} events={events} />,
      })
    })
  }
  return app
}

async function eventsOf({
  payload,
  locale,
  filter,
}: {
  payload: Payload
  locale: Locale
  filter: EventFilter
}): Promise<SubjectEvents> {
  const query = { payload, locale, now: new Date(), limit: shownEvents }
  const [upcoming, past] = await Promise.all([
    findPublicEvents({ ...query, filter: { ...filter, period: 'upcoming' } }),
    findPublicEvents({ ...query, filter: { ...filter, period: 'past' }, order: 'descending' }),
  ])
  return { upcoming: upcoming.events, past: past.events }
}
