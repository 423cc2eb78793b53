import { Hono } from 'hono'
import type { Payload } from 'payload'
import { locales } from '../../domain/locale.ts'
import { findPublicEvents } from '../../services/publicEvents.ts'
import { answerPage } from '../answerPage.tsx'
import { parsePosition } from '../eventPosition.ts'
import { publicCaching } from '../headers.ts'
import { EventListPage } from '../pages/EventListPage.tsx'
import { pathsIn } from '../paths.ts'

const pageSize = { upcoming: 100, past: 30 }

/** What is to come, and the archive. */
export function createListRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  for (const locale of locales) {
    const paths = pathsIn(locale)
    for (const [path, period] of [
      [paths.home, 'upcoming'],
      [paths.archive, 'past'],
    ] as const) {
      app.get(path, publicCaching, async (context) => {
        const after = parsePosition(context.req.query('nach'))
        const page = await findPublicEvents({
          payload,
          locale,
          now: new Date(),
          filter: { period },
          order: period === 'past' ? 'descending' : 'ascending',
          limit: pageSize[period],
          after,
        })
        return answerPage({
          context,
          payload,
          locale,
          page: () => <EventListPage period={period} page={page} after={after} />,
        })
      })
    }
    app.get(paths.events, (context) => context.redirect(paths.home, 301))
  }
  return app
}
