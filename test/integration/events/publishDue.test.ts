import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Event } from '../../../src/payload-types.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { contentVersionOf } from '../../../src/database/contentVersion.ts'
import { publishDue } from '../../../src/events/publishDue.ts'
import { inDays, makeEvent } from '../../support/factories.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

const publishAt = '2030-01-01T08:00:00.000Z'
const before = new Date('2030-01-01T07:59:59.000Z')
const after = new Date('2030-01-01T08:00:10.000Z')
const zone = 'Europe/Berlin' as const

const scheduled = (data: Partial<Event> = {}) =>
  makeEvent(test.payload, {
    startsAt: '2031-01-01T18:00:00.000Z',
    publishAt,
    publishAt_tz: zone,
    _status: 'draft',
    ...data,
  })
const stored = (id: string) => test.payload.findByID({ collection: 'events', id, depth: 0 })

describe('a draft with a time', () => {
  it('is published once the time has come, and not before; the public sees it at once', async () => {
    const { payload } = test
    const { id, slug } = await scheduled({ title: 'Von selbst' })
    expect(await publishDue({ payload, now: before })).toBe(0)
    const version = contentVersionOf(payload)
    const look = () => createPublicApp({ payload }).request(`/veranstaltungen/${slug}`)
    expect((await look()).status).toBe(404)
    const seen = version.current()
    expect(await publishDue({ payload, now: after })).toBe(1)
    expect(version.current()).not.toBe(seen)
    expect(await stored(id)).toMatchObject({ _status: 'published', publishAt: null })
    expect((await look()).status).toBe(200)
    expect(await publishDue({ payload, now: after })).toBe(0)
  })

  it('is published as it was saved last, on top of what is public', async () => {
    const { payload } = test
    const event = await makeEvent(payload, { summary: 'Alt', startsAt: inDays(9) })
    await payload.update({
      collection: 'events',
      id: event.id,
      draft: true,
      data: { summary: 'Neu', publishAt, publishAt_tz: zone },
    })
    expect((await stored(event.id)).summary).toBe('Alt')
    expect(await publishDue({ payload, now: after })).toBe(1)
    expect(await stored(event.id)).toMatchObject({ summary: 'Neu', publishAt: null, _status: 'published' })
  })

  it('is published by one of many processes', async () => {
    const { payload } = test
    const event = await scheduled()
    const counts = await Promise.all(Array.from({ length: 8 }, () => publishDue({ payload, now: after })))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1)
    const { totalDocs } = await payload.countVersions({
      collection: 'events',
      where: { and: [{ parent: { equals: event.id } }, { 'version._status': { equals: 'published' } }] },
    })
    expect(totalDocs).toBe(1)
  })

  it('is published by another where the one that took it has died', async () => {
    const { payload } = test
    const { id } = await scheduled()
    await payload.db.updateOne({
      collection: 'events',
      where: { id: { equals: id } },
      data: { publishingUntil: '2030-01-01T08:01:00.000Z' },
      options: { atomic: true },
    })
    expect(await publishDue({ payload, now: after })).toBe(0)
    expect(await publishDue({ payload, now: new Date('2030-01-01T08:01:01.000Z') })).toBe(1)
  })

  it('does not hold up others where something is missing in it', async () => {
    const { payload } = test
    const broken = await scheduled({ title: 'Unfertig' })
    await payload.update({ collection: 'events', id: broken.id, draft: true, data: { title: '' } })
    const fine = await scheduled()
    expect(await publishDue({ payload, now: after })).toBe(1)
    expect((await stored(fine.id))._status).toBe('published')
    expect((await stored(broken.id))._status).toBe('draft')
  })

  it('waits no longer once somebody has published it', async () => {
    const { payload } = test
    const { id } = await scheduled()
    await payload.update({ collection: 'events', id, data: { _status: 'published' } })
    expect(await stored(id)).toMatchObject({ publishAt: null })
  })
})
