import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Event } from '../../../src/payload-types.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { makeEvent, makeMeeting, makeSpeaker, makeUser } from '../../support/factories.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

const secret = 'kanarienvogel4711'

let test: TestPayload
let event: Event
const tokens: Record<string, string | undefined> = {}

beforeAll(async () => {
  test = await startPayload()
  const { payload } = test
  event = await makeEvent(payload, { title: 'Veröffentlicht', slug: 'vorschau' })
  await payload.update({ collection: 'events', id: event.id, draft: true, data: { title: 'Neuer Entwurf' } })
  await makeMeeting(payload, { event, joinUrl: `https://zoom.example/${secret}`, passcode: secret })
  for (const role of ['administrator', 'editor', 'helper'] as const) {
    const { email } = await makeUser(payload, [role])
    tokens[role] = (
      await payload.login({ collection: 'users', data: { email, password: 'geheim-und-lang' } })
    ).token
  }
})
afterAll(() => test.stop())

const look = (token: string | undefined, init: RequestInit = {}, query = 'locale=de') =>
  createPublicApp({ payload: test.payload }).request(`/vorschau/${event.id}?${query}`, {
    ...init,
    headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) },
  })

describe('the preview', () => {
  it('shows editors the newest draft in the look of the public page, whose own stays as it is', async () => {
    const response = await look(tokens.editor)
    expect(response.status).toBe(200)
    const page = await response.text()
    expect(page).toContain('<h1>Neuer Entwurf</h1>')
    expect(page).toContain('site.')
    const published = await createPublicApp({ payload: test.payload }).request('/veranstaltungen/vorschau')
    expect(await published.text()).toContain('<h1>Veröffentlicht</h1>')
  })

  it('shows what stands in the form before it is saved, and saves nothing', async () => {
    const speaker = await makeSpeaker(test.payload, { name: 'Ada Beispiel' })
    const form = {
      title: 'Getippt',
      speakers: [{ speaker: speaker.id, role: 'input' }],
      materials: 0,
      registration: { enabled: true, questions: 0, consents: null },
    }
    const page = await (await look(tokens.editor, { method: 'POST', body: JSON.stringify(form) })).text()
    expect(page).toContain('<h1>Getippt</h1>')
    expect(page).toContain('Ada Beispiel')
    expect(await (await look(tokens.editor)).text()).toContain('<h1>Neuer Entwurf</h1>')
  })

  it('speaks the language of the form', async () => {
    expect(await (await look(tokens.editor, {}, 'locale=en')).text()).toContain('lang="en"')
  })

  it('says so where the form is not far enough, instead of failing', async () => {
    const form = { startsAt: 'irgendwann', endsAt: null }
    const response = await look(tokens.editor, { method: 'POST', body: JSON.stringify(form) })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Die Vorschau kommt gleich.')
  })

  it('is there for staff alone', async () => {
    expect((await look(undefined)).status).toBe(404)
    expect((await look('falsch')).status).toBe(404)
    // A helper who helps with nothing.
    expect((await look(tokens.helper)).status).toBe(404)
    expect((await look(undefined, { method: 'POST', body: '{}' })).status).toBe(404)
  })

  it('is kept by nobody, framed by the admin alone, and found by no search engine', async () => {
    const { headers } = await look(tokens.editor)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('cache-status')).toBeNull()
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self' http://localhost:3000")
    expect(headers.get('x-frame-options')).toBeNull()
    const published = await createPublicApp({ payload: test.payload }).request('/veranstaltungen/vorschau')
    expect(published.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })

  it('shows no join link', async () => {
    expect(await (await look(tokens.administrator)).text()).not.toContain(secret)
  })
})
