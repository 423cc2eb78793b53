import { Hono } from 'hono'
import type { Payload } from 'payload'
import { optionsOf } from '../../options.ts'
import { createProofOfWork } from '../../protection/proofOfWork.ts'
import { openToAllSites } from '../../protection/openToAllSites.ts'

/** Gives out challenges, where the operator asks for a proof of work: a new one each time, to any site. */
export function createProofOfWorkRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const path = optionsOf(payload).addresses.proofOfWork
  app.use(path, openToAllSites('GET'))
  app.get(path, async (context, next) => {
    if (!optionsOf(payload).proofOfWork) return next()
    return context.json(await createProofOfWork({ payload }), 200, {
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    })
  })
  return app
}
