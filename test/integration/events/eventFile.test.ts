import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Hono } from 'hono'
import ICAL from 'ical.js'
import type { Payload } from 'payload'
import type { Event } from '../../../src/payload-types.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { makeEvent, makeMeeting } from '../../support/factories.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let payload: Payload
let app: Hono
beforeAll(async () => {
  test = await startPayload()
  payload = test.payload
  app = createPublicApp({ payload })
})
afterAll(() => test.stop())

const addressOf = ({ slug }: Event): string => `/veranstaltungen/${slug}.ics`

async function readEvent(response: Response): Promise<ICAL.Event> {
  const calendar = new ICAL.Component(ICAL.parse(await response.text()))
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
}

describe('the calendar file of an event', () => {
  it('is there for a published event, under its slug', async () => {
    const event = await makeEvent(payload, { title: 'Bürger*innenrat' })
    const response = await app.request(addressOf(event))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${event.slug}.ics"`)
    const entry = await readEvent(response)
    expect([entry.uid, entry.sequence, entry.summary, entry.location]).toEqual([
      event.uid,
      0,
      'Bürger*innenrat',
      `http://localhost:3000/veranstaltungen/${event.slug}`,
    ])
  })

  it('keeps its UID and raises its SEQUENCE when the event is moved or cancelled', async () => {
    const event = await makeEvent(payload)
    const before = await readEvent(await app.request(addressOf(event)))
    await payload.update({ collection: 'events', id: event.id, data: { status: 'cancelled' } })
    const after = await readEvent(await app.request(addressOf(event)))
    expect([before.uid, before.sequence]).toEqual([event.uid, 0])
    expect([after.uid, after.sequence, after.component.getFirstPropertyValue('status')]).toEqual([
      event.uid,
      1,
      'CANCELLED',
    ])
  })

  it('is not sent again to somebody who has it, until the event changes', async () => {
    const event = await makeEvent(payload)
    const etag = (await app.request(addressOf(event))).headers.get('etag') ?? ''
    const headers = { 'If-None-Match': etag }
    expect([etag !== '', (await app.request(addressOf(event), { headers })).status]).toEqual([true, 304])
    await payload.update({ collection: 'events', id: event.id, data: { title: 'Anderer Titel' } })
    expect((await app.request(addressOf(event), { headers })).status).toBe(200)
  })

  it.each([
    ['a draft', () => makeEvent(payload, { _status: 'draft', title: 'Geheimer Entwurf' })],
    ['an event that is none', () => Promise.resolve({ slug: 'gibt-es-nicht' } as Event)],
  ])('is not there for %s', async (_what, make) => {
    const response = await app.request(addressOf(await make()))
    expect([response.status, await response.text()]).toEqual([
      404,
      'Diese Veranstaltung gibt es nicht (mehr).\n',
    ])
  })

  it('holds nothing of the way into the meeting', async () => {
    const event = await makeEvent(payload, { format: 'hybrid' })
    await makeMeeting(payload, {
      event,
      joinUrl: 'https://zoom.example/j/marker-551',
      passcode: 'marker-552',
    })
    const response = await app.request(addressOf(event))
    const text = (await response.text()).replaceAll('\r\n ', '')
    expect(text).toContain(event.title)
    expect(text).not.toMatch(/marker|zoom\.example/)
  })
})
