import { runConferencesOnce } from '../src/conferences/conferenceSender.ts'
import { reconcileConferences } from '../src/conferences/reconcileConferences.ts'
import type { Event } from '../src/payload-types.ts'
import { makeEvent, makeRegistration } from '../test/support/factories.ts'
import { FakeZoom } from '../test/support/fakes/fakeZoom.ts'
import { startPayload } from '../test/support/startPayload.ts'

// npm run bench:conferences -- [EVENTS] [REGISTRATIONS] [WAVE]: a day of registrations against a Zoom for tests with the limits of the plan
// Pro, in its time: what a link costs in requests, and how long people wait for it.
const events = Number(process.argv[2] ?? 40)
const registrations = Number(process.argv[3] ?? 4000)

/** People who register at the same moment: a newsletter has gone out. */
const wave = Number(process.argv[4] ?? 50)

/** Milliseconds that Zoom takes for an answer. */
const latency = 200

/** Events that one host can bear: each is made once and moved twice, of a hundred changes a day. */
const perHost = 30

const second = 1000
const day = 24 * 60 * 60 * second

const zoom = new FakeZoom({ now: new Date(new Date().setUTCHours(0, 0, 0, 0) + day) })
const hosts = Array.from({ length: Math.ceil(events / perHost) }, (_, n) => `host-${n}@example.org`)
zoom.users = Object.fromEntries(hosts.map((host) => [host, { type: 2 }]))
zoom.latency = latency
await zoom.start()
const { payload, stop } = await startPayload({
  ZOOM_ACCOUNT_ID: zoom.account.accountId,
  ZOOM_CLIENT_ID: zoom.account.clientId,
  ZOOM_CLIENT_SECRET: zoom.account.clientSecret,
  ZOOM_HOSTS: hosts.join(','),
  ZOOM_PSEUDONYM_DOMAIN: 'teilnahme.example.org',
  ZOOM_URL: zoom.url,
})

const startsAt = (days: number): string => new Date(zoom.now.getTime() + days * day).toISOString()
const all: Event[] = []
for (let n = 0; n < events; n += 1) {
  const event = await makeEvent(payload, { startsAt: startsAt(20), endsAt: startsAt(21) })
  const host = hosts[n % hosts.length]
  await payload.create({ collection: 'meetings', data: { event: event.id, conference: 'zoom', host } })
  all.push(event)
}

/** Milliseconds of this process. */
let worked = 0

/** Works as the worker does, each second of Zoom's clock, until all is in line. Returns how long that took by that clock. */
async function work(): Promise<number> {
  const from = zoom.now.getTime()
  const began = performance.now()
  do {
    await runConferencesOnce({ payload, now: zoom.now })
    zoom.advance(second)
  } while ((await reconcileConferences({ payload, now: zoom.now })) > 0 || (await waiting()) > 0)
  worked += performance.now() - began
  return zoom.now.getTime() - from
}

async function waiting(): Promise<number> {
  const where = { state: { in: ['queued', 'sending'] } }
  return (await payload.db.count({ collection: 'conference-tasks', where })).totalDocs
}

await work()
const askedForRooms = zoom.asked.length
const delays: number[] = []
const waves = Math.ceil(registrations / wave)
const pause = Math.floor((0.9 * day) / waves)
worked = 0
for (let n = 0; n < waves; n += 1) {
  const size = Math.min(wave, registrations - n * wave)
  await Promise.all(
    Array.from({ length: size }, (_, person) => {
      const event = all[(n * wave + person * 7) % all.length]
      if (!event) throw new Error('There are no events')
      return makeRegistration(payload, { event, name: `Jo${person}`, email: `p-${n}-${person}@example.org` })
    }),
  )
  const took = await work()
  delays.push(...Array.from({ length: size }, () => took))
  zoom.advance(Math.max(0, pause - took))
}
const askedForPeople = zoom.asked.length - askedForRooms
const pushedIn = worked / second
const people = [...zoom.rooms.values()].flatMap(({ registrants }) => registrants).length
for (let move = 1; move <= 2; move += 1) {
  for (const { id } of all) {
    const data = { startsAt: startsAt(20 + move), endsAt: startsAt(21 + move) }
    await payload.update({ collection: 'events', id, data })
  }
  await work()
}
const askedForMoves = zoom.asked.length - askedForRooms - askedForPeople
delays.sort((one, other) => one - other)
const quantile = (share: number): string =>
  ((delays[Math.floor(share * (delays.length - 1))] ?? NaN) / second).toFixed(1)
const rows = [
  ['links', `${people} of ${registrations}, of ${events} events, ${wave} at a time`],
  ['requests a registration', (askedForPeople / registrations).toFixed(3)],
  ['requests a room made', (askedForRooms / events).toFixed(2)],
  ['requests a room moved', (askedForMoves / events / 2).toFixed(2)],
  ['refused by a limit', String(zoom.refusedByLimit)],
  ['links a second of this process', (people / pushedIn).toFixed(0)],
  ['from confirmation to link, by Zoom’s clock', `p50 ${quantile(0.5)} s, p99 ${quantile(0.99)} s`],
]
for (const [name = '', value = ''] of rows) console.log(`${name.padEnd(46)}${value}`)
await stop()
await zoom.stop()
