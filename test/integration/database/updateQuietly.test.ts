import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'
import type { Event } from '../../../src/payload-types.ts'
import { updateQuietly } from '../../../src/database/updateQuietly.ts'
import { makeEvent } from '../../support/factories.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

describe('what the system notes in the background', () => {
  it('is written without the document counting as changed', async () => {
    const { payload } = test
    const { id, updatedAt } = await makeEvent(payload)
    const note = {
      payload,
      collection: 'events',
      data: { publishingUntil: '2030-01-01T00:00:00.000Z' },
    } as const
    expect(await updateQuietly({ ...note, where: { id: { equals: id } } })).toBe(true)
    const stored = await payload.db.findOne<Event>({
      collection: 'events',
      where: { id: { equals: id } },
    })
    expect(new Date(stored?.publishingUntil ?? '').toISOString()).toBe('2030-01-01T00:00:00.000Z')
    expect(new Date(stored?.updatedAt ?? '').toISOString()).toBe(updatedAt)
  })

  it('is not written where the condition does not hold any more', async () => {
    const { payload } = test
    const { id } = await makeEvent(payload)
    const where: Where = { and: [{ id: { equals: id } }, { status: { equals: 'cancelled' } }] }
    const data = { publishingUntil: '2030-01-01T00:00:00.000Z' }
    expect(await updateQuietly({ payload, collection: 'events', where, data })).toBe(false)
  })
})
