import { createServer } from 'node:http'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { getPayload, type Payload } from 'payload'
import configPromise from '../../payload.config.ts'
import type { DemoUser } from '../../seed/seedDemoUsers.ts'
import { seedEmptyDatabase } from '../../seed/seedEmptyDatabase.ts'
import { startAdmin } from './adminServer.ts'
import { createListener } from './createListener.ts'
import { startWorker } from '../worker/worker.ts'
import { listen } from './listen.ts'
import { endSessionsWithoutSecondFactor } from '../accounts/secondFactor/endSessionsWithoutSecondFactor.ts'
import { migrateDatabase } from './migrateDatabase.ts'
import { processPhaseOf } from '../runtime/processPhase.ts'
import { currentProgramme } from '../programme/readModel/currentProgramme.ts'
import type { Settings } from '../settings.ts'

/** Milliseconds that requests in flight get when the server is told to stop. */
const patience = 10_000

/** Milliseconds that stopping may take. */
const longestStop = 15_000

/** Milliseconds in which one wish to stop may arrive several times: what ends a group of processes and `npm start` both tell this one. */
const sameWish = 1000

/**
 * Runs the one process of the reference deployment: Payload once, then Hono for the public surface and REST, Next
 * for the admin, and the worker. Ends cleanly on SIGTERM and SIGINT.
 */
export async function runServer(settings: Settings): Promise<void> {
  const config = await configPromise
  const payload = await getPayload({ config })
  // Payload leaves some rejections to nobody (its check of a query's paths does); they must not end the process.
  process.on('unhandledRejection', (error) =>
    payload.logger.error({ err: error, msg: 'Unhandled rejection' }),
  )
  await migrateDatabase(payload)
  if (settings.secondFactorRequired) await endSessionsWithoutSecondFactor(payload)
  const demoUsers = settings.demo ? await seedEmptyDatabase(payload) : []

  const listener = createListener({ payload, metricsToken: settings.metricsToken })
  const isDevelopment = process.env.NODE_ENV !== 'production'
  const admin = startAdmin({ isDevelopment, port: settings.port, logger: payload.logger })
  const phase = processPhaseOf(payload)
  phase.current = 'starting'
  const server = createServer((request, response) => {
    if (phase.current === 'stopping') response.setHeader('Connection', 'close')
    if (admin.isFor(request.url ?? '')) void admin.handle(request, response)
    else listener(request, response)
  })
  if (isDevelopment) server.on('upgrade', admin.upgrade)
  // So that nobody has to wait for all of it; where it fails now, asking tries again and says why.
  await currentProgramme(payload).catch(() => undefined)
  await listen({ server, port: settings.port })
  const worker = settings.worker ? startWorker({ payload }) : null
  announce({ settings, demoUsers })
  // Loading it takes the processor for a second, longer on a busy machine, in which nobody who is sent here is answered.
  void admin.prepare().finally(() => {
    if (phase.current === 'starting') phase.current = 'running'
  })

  const drainTime = settings.drainSeconds * 1000
  const stop = async () => {
    phase.current = 'stopping'
    await Promise.all([pause(drainTime), worker?.stop()])
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), patience).unref()
    await closed
    await admin.stop()
    await payload.destroy()
  }
  stopOnSignals({ payload, stop, within: drainTime + longestStop })
}

function announce({ settings, demoUsers }: { settings: Settings; demoUsers: DemoUser[] }): void {
  const mails = settings.smtpUrl ? 'sent over SMTP' : `written to ${path.join(settings.dataDir, 'mail')}`
  const lines = [
    '',
    'Green Forum Events is running.',
    '',
    `  Pages    ${settings.publicUrl}/`,
    `  Admin    ${new URL('/admin', settings.publicUrl).href}`,
    `  GraphQL  ${settings.publicUrl}/graphql`,
    `  Mails    ${settings.worker ? mails : 'left to another process (WORKER=off)'}`,
    ...(demoUsers.length > 0 ? ['', '  Example accounts, shown only this once:'] : []),
    ...demoUsers.map(({ email, password, role }) => `  ${role.padEnd(13)}  ${email}  ${password}`),
    '',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function stopOnSignals({
  payload,
  stop,
  within,
}: {
  payload: Payload
  stop: () => Promise<void>
  /** Milliseconds after which the process ends whatever hangs. Nothing is lost by that: each promise rests on one write. */
  within: number
}): void {
  // The process that watches over this one is gone; nobody could end this one any more.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  let toldAt: number | undefined
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (toldAt !== undefined) {
        if (performance.now() - toldAt > sameWish) process.exit(1)
        return
      }
      toldAt = performance.now()
      setTimeout(() => {
        payload.logger.error('Stopping took too long')
        process.exit(1)
      }, within).unref()
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          payload.logger.error({ err: error, msg: 'Stopping failed' })
          process.exit(1)
        },
      )
    })
  }
}
