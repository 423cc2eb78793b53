import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import type { AuditEntry, Event, User } from '../../../src/payload-types.ts'
import { beginAuditEntry, deleteOldAuditEntries } from '../../../src/privacy/auditTrail.ts'
import {
  inDays,
  makeConsentText,
  makeEvent,
  makeMeeting,
  makeRegistration,
  makeUser,
} from '../../support/factories.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

// What no entry may ever hold.
const canary = 'kanarienvogel4711'

let test: TestPayload
let event: Event
const users: Partial<Record<'administrator' | 'editor' | 'helper', User>> = {}
const tokens: Partial<Record<'administrator' | 'editor' | 'helper', string>> = {}

beforeAll(async () => {
  test = await startPayload()
  event = await makeEvent(test.payload, { title: 'Klimaanpassung', registration: { capacity: 20 } })
  for (const role of ['administrator', 'editor', 'helper'] as const) {
    const user = await makeUser(test.payload, [role])
    users[role] = user
    const { payload } = test
    if (role === 'helper')
      await payload.update({ collection: 'users', id: user.id, data: { events: [event.id] } })
    const data = { email: user.email, password: 'geheim-und-lang' }
    tokens[role] = (await payload.login({ collection: 'users', data })).token
  }
})
afterAll(() => test.stop())

const as = (role: keyof typeof tokens, path: string, method: string, body?: unknown) =>
  rest({ config: test.config, path: `/api${path}`, method, body, token: tokens[role] })

async function trail(): Promise<AuditEntry[]> {
  const { payload } = test
  const { docs } = await payload.find({ collection: 'audit-entries', sort: 'at', depth: 0, limit: 0 })
  return docs
}

/** What a request adds to the trail. */
async function added(change: () => Promise<{ status: number }>, status = 200) {
  const before = (await trail()).map(({ id }) => id)
  expect((await change()).status).toBe(status)
  return (await trail()).filter(({ id }) => !before.includes(id))
}

describe('the audit trail', () => {
  it('tells who changed what of an event, with values where they are harmless', async () => {
    const change = { startsAt: '2031-03-12T18:00:00.000Z', endsAt: '2031-03-12T20:00:00.000Z' }
    const entries = await added(() =>
      as('editor', `/events/${event.id}?locale=de`, 'PATCH', {
        ...change,
        summary: canary,
        registration: { capacity: 30 },
        _status: 'published',
      }),
    )
    expect(entries).toMatchObject([
      {
        by: users.editor?.name,
        role: 'editor',
        kind: 'events',
        operation: 'update',
        documentId: String(event.id),
        title: 'Klimaanpassung',
        state: 'done',
      },
    ])
    const summary = (entries[0]?.summary ?? '').split('\n')
    expect(summary).toContain('Kurz gesagt: geändert')
    expect(summary).toContain('Plätze: 20 → 30')
    expect(summary.find((line) => line.startsWith('Beginn: '))).toMatch(/ → 12\. März 2031, 19:00 Uhr$/)
  })

  it('tells the times of an event in its own zone, and names that where it is not plain', async () => {
    const { payload, config } = test
    const london = await makeEvent(payload, { startsAt_tz: 'Europe/London' })
    const change = { startsAt: '2031-03-12T19:00:00.000Z', endsAt: '2031-03-12T21:00:00.000Z' }
    const [entry] = await added(() => as('editor', `/events/${london.id}`, 'PATCH', change))
    expect(entry?.summary).toMatch(/^Beginn: .* → 12\. März 2031, 19:00 Uhr Ortszeit London$/m)
    const token = tokens.administrator
    const headers = { 'Accept-Language': 'en' }
    const path = `/api/audit-entries/${entry?.id}`
    const { json } = await rest({ config, path, token, headers })
    expect(json).toMatchObject({
      summary: expect.stringMatching(/^Begins: .* → 12 March 2031, 19:00 London time$/m),
    })
  })

  it('tells of a registration its id and its event, and never who it is', async () => {
    const { payload } = test
    // Attendance is noted once an event is about to begin.
    const soon = await makeEvent(payload, { startsAt: inDays(1 / 48) })
    await payload.update({ collection: 'users', id: users.helper!.id, data: { events: [event.id, soon.id] } })
    const person = await makeRegistration(payload, {
      event: soon,
      email: `${canary}@example.org`,
      name: canary,
    })
    const [ticked] = await added(() =>
      as('helper', `/registrations/${person.id}`, 'PATCH', { attended: true }),
    )
    expect(ticked).toMatchObject({
      by: users.helper?.name,
      role: 'helper',
      kind: 'registrations',
      documentId: String(person.id),
      event: soon.id,
      title: null,
      summary: 'Hat teilgenommen: nein → ja',
    })
    const [cancelled] = await added(() =>
      as('editor', `/registrations/${person.id}`, 'PATCH', {
        attended: false,
        status: 'cancelled',
        name: `${canary}s`,
      }),
    )
    expect((cancelled?.summary ?? '').split('\n').sort()).toEqual([
      'Hat teilgenommen: ja → nein',
      'Name: geändert',
      'Status: bestätigt → abgemeldet',
    ])
    const data = { event: event.id, email: `${canary}-2@example.org`, locale: 'de' }
    expect(await added(() => as('editor', '/registrations', 'POST', data), 201)).toMatchObject([
      { kind: 'registrations', operation: 'create', state: 'done', event: event.id },
    ])
    expect(await added(() => as('administrator', `/registrations/${person.id}`, 'DELETE'))).toMatchObject([
      { kind: 'registrations', operation: 'delete', documentId: String(person.id), state: 'done' },
    ])
  })

  it('says of a join link that it was changed, and no more', async () => {
    const meeting = await makeMeeting(test.payload, { event, joinUrl: `https://zoom.example/${canary}` })
    const change = { joinUrl: `https://zoom.example/j/${canary}2`, passcode: canary, announce: 'silent' }
    const [entry] = await added(() => as('editor', `/meetings/${meeting.id}`, 'PATCH', change))
    expect(entry).toMatchObject({ kind: 'meetings', event: event.id, title: null })
    expect((entry?.summary ?? '').split('\n').sort()).toEqual(['Kenncode: geändert', 'Zugangslink: geändert'])
  })

  it('tells of texts and of roles', async () => {
    const { payload } = test
    const consent = await makeConsentText(payload, { key: 'fotos' })
    const [text] = await added(() =>
      as('administrator', `/consent-texts/${consent.id}`, 'PATCH', { label: canary }),
    )
    expect(text).toMatchObject({ kind: 'consentTexts', title: 'fotos' })
    const mail = { kind: 'confirmation', locale: 'de', subject: canary, body: canary }
    const [mailText] = await added(() => as('administrator', '/mail-templates', 'POST', mail), 201)
    expect(mailText).toMatchObject({
      kind: 'mailTemplates',
      operation: 'create',
      title: 'Anmeldebestätigung mit Zugangslink (Deutsch)',
    })
    const { id } = await makeUser(payload, ['editor'])
    const [account] = await added(() =>
      as('administrator', `/users/${id}`, 'PATCH', {
        roles: ['administrator', 'editor'],
        name: canary,
        password: canary,
      }),
    )
    expect((account?.summary ?? '').split('\n').sort()).toEqual([
      'Name: geändert',
      'Passwort: geändert',
      'Rollen: Redakteur*in → Administrator*in, Redakteur*in',
    ])
  })

  it('holds no name, address, text or secret anywhere', async () => {
    const { docs } = await test.payload.db.find({ collection: 'audit-entries', pagination: false })
    expect(docs.length).toBeGreaterThan(5)
    expect(JSON.stringify(docs)).not.toContain(canary)
  })

  it('tells nothing of what was refused, of a save that changes nothing, and of what the system does', async () => {
    const { payload } = test
    expect(await added(() => as('editor', `/events/${event.id}`, 'PATCH', { title: '' }), 400)).toEqual([])
    expect(await added(() => as('editor', `/events/${event.id}`, 'PATCH', {}))).toEqual([])
    const before = (await trail()).length
    await payload.update({ collection: 'events', id: event.id, data: { summary: 'Vom System' } })
    expect(await trail()).toHaveLength(before)
  })

  it('shows a change that was cut short, since it is written before the change', async () => {
    const { payload } = test
    const req = { payload, user: { ...users.editor, collection: 'users' } } as never
    const changes = [{ field: 'status', from: 'scheduled', to: 'cancelled' }]
    await beginAuditEntry({
      req,
      entry: { kind: 'events', operation: 'update', documentId: event.id, changes },
    })
    expect((await trail()).at(-1)).toMatchObject({
      state: 'begun',
      summary: 'Findet statt?: wie geplant → abgesagt',
    })
  })

  it('is kept for two years', async () => {
    const { payload } = test
    const collection: CollectionSlug = 'audit-entries'
    const old = await payload.db.create({
      collection,
      data: { kind: 'events', operation: 'update', state: 'done', at: '2020-01-01T00:00:00.000Z' },
    })
    await deleteOldAuditEntries({ payload, now: new Date('2021-12-31T00:00:00.000Z') })
    expect(await payload.count({ collection, where: { id: { equals: old.id } } })).toMatchObject({
      totalDocs: 1,
    })
    const kept = (await trail()).length
    await deleteOldAuditEntries({ payload, now: new Date('2022-01-02T00:00:00.000Z') })
    expect(await trail()).toHaveLength(kept - 1)
  })
})
