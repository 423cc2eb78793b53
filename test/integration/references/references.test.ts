import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Event } from '../../../src/payload-types.ts'
import { makeEvent, makeSpeaker, makeUser } from '../../support/factories.ts'
import { makePicture } from '../../support/makePicture.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let payload: Payload
let token: string | undefined
beforeAll(async () => {
  test = await startPayload()
  payload = test.payload
  const { email } = await makeUser(payload, ['administrator'])
  ;({ token } = await payload.login({ collection: 'users', data: { email, password: 'geheim-und-lang' } }))
})
afterAll(() => test.stop())

let pictures = 0
const picture = () => makePicture(payload, { alt: 'Ein Bild', name: `bild-${(pictures += 1)}.png` })

describe('an event whose speaker and material are gone all the same', () => {
  /** As a database may have it that an older version wrote. */
  const makeEventWithGaps = async (data: Partial<Event> = {}): Promise<Event> => {
    const [gone, there, file] = [await makeSpeaker(payload), await makeSpeaker(payload), await picture()]
    const event = await makeEvent(payload, {
      speakers: [
        { speaker: gone.id, role: 'input', label: 'Input & Moderation' },
        { speaker: there.id, role: 'host' },
      ],
      materials: [{ title: 'Plan', file: file.id }],
      image: file.id,
      ...data,
    })
    await payload.db.deleteOne({ collection: 'speakers', where: { id: { equals: gone.id } } })
    await payload.db.deleteOne({ collection: 'media', where: { id: { equals: file.id } } })
    return event
  }
  const patch = (id: string, body: object, query = '') =>
    rest({ ...test, path: `/api/events/${id}${query}`, method: 'PATCH', body, token })

  it('can be saved, moved and cancelled, as the form sends it and in part', async () => {
    const { id } = await makeEventWithGaps()
    const form = await rest({ ...test, path: `/api/events/${id}?depth=0`, token })
    const whole = { ...form.json, summary: 'Neu' }
    const moved = { startsAt: '2033-01-01T18:00:00.000Z', endsAt: '2033-01-01T20:00:00.000Z' }
    for (const body of [whole, moved, { status: 'cancelled' }]) {
      expect(await patch(id, { ...body, _status: 'published' })).toMatchObject({ status: 200 })
    }
    expect(await payload.findByID({ collection: 'events', id })).toMatchObject({
      summary: 'Neu',
      status: 'cancelled',
      startsAt: moved.startsAt,
    })
  })

  it('can be drafted and published again, and goes back to an older version', async () => {
    const { id } = await makeEventWithGaps()
    expect(await patch(id, { summary: 'Entwurf' }, '?draft=true')).toMatchObject({ status: 200 })
    expect(await patch(id, { status: 'cancelled', _status: 'published' })).toMatchObject({ status: 200 })
    const { docs } = await payload.findVersions({ collection: 'events', where: { parent: { equals: id } } })
    const first = docs.at(-1)?.id
    const restored = await rest({ ...test, path: `/api/events/versions/${first}`, method: 'POST', token })
    expect(restored.status).toBe(200)
    expect((await payload.findByID({ collection: 'events', id })).status).toBe('scheduled')
  })

  it('still asks for the person in a row that somebody adds', async () => {
    const { id } = await makeEventWithGaps()
    const { status, text } = await patch(id, { speakers: [{ role: 'input' }], _status: 'published' })
    expect(status).toBe(400)
    expect(text).toContain('speakers.0.speaker')
  })
})
