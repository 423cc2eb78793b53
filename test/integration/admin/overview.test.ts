import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Overview } from '../../../src/overview/rules/overview.ts'
import type { Event } from '../../../src/payload-types.ts'
import { inDays, makeEvent, makeMeeting, makeRegistration, makeUser } from '../../support/factories.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

describe('an account', () => {
  let token: string

  const password = 'geheim-und-lang'

  const ask = (path: string, method: string, body: unknown) =>
    rest({ config: test.config, path: `/api/users${path}`, method, body, token })

  const account = (name: string, roles?: string[]) => ({
    name,
    email: `${name}@example.org`,
    password,
    ...(roles && { roles }),
  })

  const refusals = ({ json }: { json: Record<string, unknown> }) => {
    const [error] = json.errors as { data: { errors: { path: string; message: string }[] } }[]
    return error?.data.errors.map(({ path, message }) => [path, message])
  }

  it('is an administrator’s if it is the first, without a role being chosen', async () => {
    const { status, json } = await ask('/first-register', 'POST', account('erste'))
    expect([status, json.user]).toEqual([200, expect.objectContaining({ roles: ['administrator'] })])
    token = String(json.token)
  })

  it('is not created without a role', async () => {
    const answer = await ask('', 'POST', account('ohne'))
    expect([answer.status, refusals(answer)]).toEqual([400, [['roles', 'Pflichtfeld']]])
  })

  const sentence = 'Helfer*innen haben keine andere Rolle. Nehmen Sie „Helfer*in“ oder alle anderen weg.'

  it.each(['editor', 'administrator'])('is not created for a helper who is %s too', async (other) => {
    const answer = await ask('', 'POST', account('zuviel', [other, 'helper']))
    expect([answer.status, refusals(answer)]).toEqual([400, [['roles', sentence]]])
  })

  it('does not keep the larger role when “helper” is added to it', async () => {
    const { json } = await ask('', 'POST', account('redaktion', ['editor']))
    const path = `/${(json.doc as { id: string }).id}`
    const answer = await ask(path, 'PATCH', { roles: ['editor', 'helper'] })
    expect([answer.status, refusals(answer)]).toEqual([400, [['roles', sentence]]])
    expect((await ask(path, 'PATCH', { roles: ['helper'] })).json.doc).toMatchObject({ roles: ['helper'] })
    expect((await ask(path, 'PATCH', { roles: ['editor', 'administrator'] })).status).toBe(200)
  })
})

describe('the overview', () => {
  let helped: Event

  const tokens: Record<string, string | undefined> = {}

  beforeAll(async () => {
    const { payload } = test
    for (const role of ['administrator', 'editor', 'helper', 'idle'] as const) {
      const { id, email } = await makeUser(payload, [role === 'idle' ? 'helper' : role])
      if (role === 'helper') {
        helped = await makeEvent(payload, {
          title: 'Zuerst',
          startsAt: inDays(1),
          registration: { capacity: 2, waitingList: true },
        })
        await payload.update({ collection: 'users', id, data: { events: [helped.id] } })
      }
      tokens[role] = (
        await payload.login({ collection: 'users', data: { email, password: 'geheim-und-lang' } })
      ).token
    }
    await makeMeeting(payload, { event: helped })
    const other = await makeEvent(payload, { title: 'Danach', startsAt: inDays(2), format: 'inPerson' })
    await makeEvent(payload, {
      title: 'Entwurf',
      startsAt: inDays(3),
      _status: 'draft',
      publishAt: inDays(-1),
      publishAt_tz: 'Europe/Berlin',
    })
    await makeEvent(payload, { title: 'Vorbei', startsAt: inDays(-3) })
    for (let n = 0; n < 3; n++) await makeRegistration(payload, { event: helped, name: `Person ${n}` })
    const registration = await makeRegistration(payload, { event: other, name: 'Andere' })
    for (const state of ['failed', 'failed', 'late', 'sent'] as const)
      await payload.create({
        collection: 'messages',
        data: {
          recipient: 'person@example.org',
          subject: 'Betreff',
          kind: 'confirmation',
          state,
          locale: 'de',
          registration: registration.id,
        },
      })
  })

  const look = async (role: string): Promise<{ status: number; overview: Overview }> => {
    const { status, json } = await rest({
      config: test.config,
      path: '/api/events/overview',
      token: tokens[role],
    })
    return { status, overview: json as unknown as Overview }
  }

  it('shows editors what comes next, with seats and what is missing', async () => {
    const { overview } = await look('editor')
    expect(overview.events).toMatchObject([
      { title: 'Zuerst', taken: 2, waiting: 1, capacity: 2, isPublished: true, lacksAccess: false },
      { title: 'Danach', taken: 1, capacity: null, lacksAccess: false },
      { title: 'Entwurf', isPublished: false, isPublishingLate: true, lacksAccess: true },
    ])
    expect(overview.events[0]?.when).toMatch(/^\p{L}+, \d+\. \p{L}+ \d{4}, \d\d:\d\d Uhr$/u)
    expect(overview.mayCreate).toBe(true)
  })

  it('shows editors who registered last, how many a day, and the mails in trouble', async () => {
    const { overview } = await look('editor')
    expect(overview.registrations.map(({ person, event }) => [person, event])).toEqual([
      ['Andere', 'Danach'],
      ['Person 2', 'Zuerst'],
      ['Person 1', 'Zuerst'],
      ['Person 0', 'Zuerst'],
    ])
    expect(overview.days).toHaveLength(30)
    expect(overview.days.reduce((sum, { count }) => sum + count, 0)).toBe(4)
    expect(overview.mailTroubles).toEqual({ failed: 2, late: 1, bounced: 0 })
  })

  it('says what will be sent and deleted by itself, and when, and not what lies far ahead', async () => {
    const steps = async (role: string) =>
      (await look(role)).overview.steps.map(({ kind, title, people }) => [kind, title, people])
    const ofFirst = [
      ['reminder', 'Zuerst', 2],
      ['followUp', 'Zuerst', 2],
    ]
    const seen = await steps('editor')
    expect(seen.filter(([, title]) => title === 'Zuerst')).toEqual(ofFirst)
    expect(seen.filter(([, title]) => title === 'Danach')).toEqual([
      ['reminder', 'Danach', 1],
      ['reminder', 'Danach', 1],
      ['followUp', 'Danach', 1],
    ])
    expect(await steps('helper')).toEqual(ofFirst)
    const event = await makeEvent(test.payload, { title: 'Bald weg', registration: { keepDays: 1 } })
    await makeRegistration(test.payload, { event })
    const gone = (await look('editor')).overview.steps.find(({ kind }) => kind === 'deletion')
    expect(gone).toMatchObject({ path: `events/${event.id}`, title: 'Bald weg', people: 1 })
    expect(gone?.when).toMatch(/^\d+\. \p{L}+ \d{4}, \d\d:\d\d Uhr$/u)
    await test.payload.delete({ collection: 'registrations', where: { event: { equals: event.id } } })
    await test.payload.delete({ collection: 'events', id: event.id })
  })

  it('shows helpers the same of their events, and nothing of others', async () => {
    const { overview } = await look('helper')
    expect(overview.events.map(({ title }) => title)).toEqual(['Zuerst'])
    expect(overview.registrations.map(({ event }) => event)).toEqual(['Zuerst', 'Zuerst', 'Zuerst'])
    expect(overview.days.at(-1)?.count).toBe(3)
    expect(overview).toMatchObject({ mailTroubles: null, topicWishes: null, mayCreate: false })
    expect(JSON.stringify(overview)).not.toContain('Andere')
  })

  it('is refused to everybody else', async () => {
    expect((await look('idle')).status).toBe(403)
    expect((await look('nobody')).status).toBe(403)
  })
})
