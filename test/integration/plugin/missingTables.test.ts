import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { pushDevSchema } from '@payloadcms/drizzle'
import { missingTablesAdvice } from '../../../src/database/missingTables.ts'
import { createPublicApp } from '../../../src/public.ts'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'
import { startWorker } from '../../../src/worker/worker.ts'
import { testDatabase } from '../../support/database.ts'
import { inDays } from '../../support/factories.ts'
import { type ForeignPayload, startForeignPayload } from '../../support/foreignPayload.ts'
import { waitUntil } from '../../support/waitUntil.ts'

// MongoDB has no tables.
const onSql = testDatabase === 'sqlite' ? describe : describe.skip

onSql('on a database without tables', () => {
  let foreign: ForeignPayload
  beforeAll(async () => {
    foreign = await startForeignPayload({ push: false, options: { consentOptional: true } })
  })
  afterAll(() => foreign.stop())

  const faults = () => foreign.logged.filter(({ level }) => level >= 40).map(({ msg }) => msg)

  it('pages and API answer with 503, and the log names the cause', async () => {
    const before = faults().length
    const app = createPublicApp(foreign)
    for (const path of ['/', '/graphql']) expect((await app.request(path)).status).toBe(503)
    const sentence = `Pages and API could not be loaded: ${missingTablesAdvice}`
    expect(faults().slice(before)).toEqual([sentence, sentence])
  })

  it('the worker says so once, waits, and works once they are there', async () => {
    const before = faults().length
    const worker = startWorker(foreign)
    await waitUntil('the worker has warned', () => faults().length > before)
    await pushDevSchema(foreign.payload.db as never)
    const event = await foreign.create('events', {
      title: 'Evening',
      startsAt: inDays(7),
      endsAt: inDays(8),
      _status: 'published',
      registration: { enabled: true },
    })
    const input = { eventId: String(event.id), email: 'jo@example.org', consents: [] }
    await registerForEvent({ payload: foreign.payload, input })
    await waitUntil('the worker has sent the mail', () => foreign.mails.length === 1)
    await worker.stop()
    expect(faults().slice(before)).toEqual([`${missingTablesAdvice}. The worker waits for it`])
  })
})
