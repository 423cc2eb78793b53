import { Hono } from 'hono'
import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { processPhaseOf } from './processPhase.ts'
import { unreadableDocumentsOf } from './unreadableDocuments.ts'
import { withinTime } from './withinTime.ts'

/** Milliseconds after which a database that says nothing counts as away. */
const patience = 900

/**
 * `/health/live`: the process answers. `/health/ready`: the database does too; its details count, by collection, the
 * documents that cannot be shown as they are, which is no reason to send nobody here. It is not ready either while it is
 * starting, or once it is about to end.
 */
export function createHealthRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const { health } = optionsOf(payload).addresses
  for (const path of [health('live'), health('ready')])
    app.use(path, async (context, next) => {
      await next()
      context.header('Cache-Control', 'no-store')
    })
  app.get(health('live'), (context) => context.json({ status: 'live' }))
  app.get(health('ready'), async (context) => {
    const { current } = processPhaseOf(payload)
    if (current !== 'running') return context.json({ status: current }, 503)
    try {
      await withinTime(payload.db.count({ collection: optionsOf(payload).slugs.events, where: {} }), patience)
      return context.json({ status: 'ready', unreadableDocuments: countUnreadable(payload) })
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The database does not answer' })
      return context.json({ status: 'unavailable' }, 503)
    }
  })
  return app
}

function countUnreadable(payload: Payload): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { collection } of unreadableDocumentsOf(payload).list()) {
    counts[collection] = (counts[collection] ?? 0) + 1
  }
  return counts
}
