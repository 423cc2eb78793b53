import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLocalReq, type TypedUser } from 'payload'
import { findOverview } from '../../../src/overview/findOverview.ts'
import { registerForEvent } from '../../../src/registrations/registerForEvent.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { inDays } from '../../support/factories.ts'
import { type ForeignPayload, startForeignPayload } from '../../support/foreignPayload.ts'

const options = { isEditor: () => true, consentOptional: true }

let foreign: ForeignPayload
beforeAll(async () => {
  foreign = await startForeignPayload({ email: undefined, options })
})
afterAll(() => foreign.stop())

const mails = async () =>
  (await foreign.payload.find({ collection: 'messages' })).docs.map(({ state, attempts }) => ({
    state,
    attempts,
  }))

const waitingMails = async () => {
  const user = { id: 1, email: 'editor@example.org', collection: 'users' } as unknown as TypedUser
  const req = await createLocalReq({ user }, foreign.payload)
  return (await findOverview({ req, now: new Date() })).waitingMails
}

it('keeps all mails until the config has a mail adapter, and says so at the start and on the overview', async () => {
  const sentence =
    'greenForumEvents: the config has no `email` adapter, so no mail leaves: all of them wait in the outbox until there is one'
  expect(
    foreign.logged.filter(({ msg }) => msg.startsWith('greenForumEvents')).map(({ msg }) => msg),
  ).toEqual([sentence])
  const event = await foreign.create('events', {
    title: 'Evening',
    startsAt: inDays(7),
    endsAt: inDays(8),
    _status: 'published',
    registration: { enabled: true },
  })
  const input = { eventId: String(event.id), email: 'jo@example.org', consents: [] }
  await registerForEvent({ payload: foreign.payload, input })
  for (const now of [new Date(), new Date(Date.now() + 60_000)])
    await runWorkerOnce({ payload: foreign.payload, now })
  expect(await mails()).toEqual([{ state: 'queued', attempts: 0 }])
  expect(await waitingMails()).toBe(1)

  foreign = await foreign.restart({ options })
  await runWorkerOnce({ payload: foreign.payload })
  expect(foreign.mails.map(({ to }) => to)).toEqual([{ name: '', address: 'jo@example.org' }])
  expect(await mails()).toEqual([{ state: 'sent', attempts: 1 }])
  expect(await waitingMails()).toBeNull()
  expect(foreign.logged.filter(({ msg }) => msg.startsWith('greenForumEvents'))).toEqual([])
})
