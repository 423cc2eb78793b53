import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Hono } from 'hono'
import { hashToken, tokenFromSeed } from '../../../src/registrations/rules/keys.ts'
import { hashSiteKey } from '../../../src/sites/rules/siteKey.ts'
import { createPublicApp } from '../../../src/publicApp.ts'
import { renewSiteKey } from '../../../src/sites/siteKeys.ts'
import {
  makeConsentText,
  makeEvent,
  makeMeeting,
  makePartner,
  makeRegistration,
  makeSpeaker,
  makeTopic,
  makeUser,
} from '../../support/factories.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { everySurface, type SurfaceFacts, type SurfaceRequest } from '../../support/surfaces.ts'

type Role = 'nobody' | 'participant' | 'site' | 'editor'

const joinSecrets = ['kanarienvogel4711', 'geheimcode0815', '98765432101', 'einwahl030']
const [marker, passcode, meetingId, dialIn] = joinSecrets
const others = { email: 'fremde.person@example.org', name: 'Fremde Kanari', answer: 'nur mit Dolmetscherin' }
/** What somebody needs to take part: health data, which REST shows not even to editors. */
const need = 'Platz für Rollstuhlkanari'
const own = { email: 'eigene.person@example.org', name: 'Eigene Kanari' }

let test: TestPayload
let app: Hono
let facts: SurfaceFacts
let siteKey: string
let editorToken: string
let ownToken: string
/** What opens something for somebody else. */
let keys: string[]

beforeAll(async () => {
  test = await startPayload()
  const { payload } = test
  app = createPublicApp({ payload })
  await makeUser(payload, ['administrator'])
  const { email, id: editorId } = await makeUser(payload, ['editor'])
  ;({ token: editorToken = '' } = await payload.login({
    collection: 'users',
    data: { email, password: 'geheim-und-lang' },
  }))
  const consent = await makeConsentText(payload, { key: 'privacy' })
  const [topic, partner, speaker] = [
    await makeTopic(payload),
    await makePartner(payload),
    await makeSpeaker(payload),
  ]
  const event = await makeEvent(payload, {
    format: 'hybrid',
    topics: [topic.id],
    partners: [partner.id],
    speakers: [{ speaker: speaker.id, role: 'input' }],
    registration: {
      consents: [consent.id],
      questions: [{ label: 'Was brauchen Sie?' }],
      capacity: 50,
      asksForSupport: true,
    },
  })
  const meeting = await makeMeeting(payload, {
    event,
    joinUrl: `https://zoom.example/j/${marker}`,
    passcode,
    meetingId,
    dialIn,
  })
  await payload.update({ collection: 'events', id: event.id, data: { summary: 'Ein Entwurf.' }, draft: true })
  const consents = [{ key: 'privacy', version: 1 }]
  const question = event.registration?.questions?.[0]?.id ?? ''
  const stranger = await makeRegistration(payload, {
    event,
    email: others.email,
    name: others.name,
    answers: [{ question, value: others.answer }],
    consents,
    ...{ support: need, supportConsent: true },
  })
  await makeRegistration(payload, { event, ...own, consents })
  await runWorkerOnce({ payload })
  const site = await payload.create({
    collection: 'sites',
    data: { name: 'Website', mayRegister: true, limit: 500, origins: [{ origin: 'https://a.example' }] },
  })
  siteKey = (await renewSiteKey({ payload, id: site.id, now: new Date() })) ?? ''
  const tokens = (
    await payload.db.find<{ email: string; tokenSeed: string }>({ collection: 'registrations', where: {} })
  ).docs.map(({ email: address, tokenSeed }) => {
    const token = tokenFromSeed({ seed: tokenSeed, secret: payload.secret })
    return { address, tokenSeed, token, tokenHash: hashToken(token) }
  })
  ownToken = tokens.find(({ address }) => address === own.email)?.token ?? ''
  const [user] = (
    await payload.db.find<{ hash: string; salt: string }>({
      collection: 'users',
      where: { id: { equals: editorId } },
    })
  ).docs
  keys = [
    ...tokens.flatMap(({ tokenSeed, token, tokenHash }) => [tokenSeed, token, tokenHash]),
    hashSiteKey(siteKey),
    siteKey,
    payload.secret,
    user?.hash ?? '',
    user?.salt ?? '',
  ]
  const idOf = async (collection: 'messages' | 'mail-templates' | 'users') =>
    String((await payload.find({ collection, limit: 1 })).docs[0]?.id ?? event.id)
  facts = {
    payload,
    app,
    event,
    feedFilter: { topic: topic.slug, partner: partner.slug },
    closed: {
      meetings: meeting.id,
      registrations: stranger.id,
      sites: site.id,
      messages: await idOf('messages'),
      users: await idOf('users'),
    },
    token: null,
    guesses: [...joinSecrets, others.email, others.name, need],
  }
})
afterAll(() => test.stop())

async function ask(role: Role, { path, init = {} }: SurfaceRequest): Promise<string> {
  const authorization = {
    nobody: '',
    participant: '',
    site: `Bearer ${siteKey}`,
    editor: `JWT ${editorToken}`,
  }[role]
  const headers = new Headers(init.headers)
  if (authorization) headers.set('Authorization', authorization)
  if (path.startsWith('/api')) {
    const { text, status } = await rest({ config: test.config, path, headers: Object.fromEntries(headers) })
    return `${status} ${text}`
  }
  const response = await app.request(path, { ...init, headers })
  // Lines of calendars are folded, and a fold would hide what stands across it.
  const text = (await response.text()).replaceAll('\r\n ', '')
  return `${response.status} ${text} ${JSON.stringify([...response.headers])}`
}

/** What of some secrets stands in an answer and did not stand in the question. */
function leaksIn({
  answer,
  request,
  secrets,
}: {
  answer: string
  request: SurfaceRequest
  secrets: string[]
}): string[] {
  const asked =
    decodeURIComponent(request.path.replaceAll('+', ' ')) + JSON.stringify(request.init?.body ?? '')
  const text = answer.replaceAll(request.path, '')
  return secrets.filter((secret) => text.includes(secret) && !asked.includes(secret))
}

const strangers = Object.values(others)

/** What a role may not see at an address. Editors work with registrations and mails; nobody works with keys. */
const forbiddenTo = (role: Role, request: SurfaceRequest): string[] => [
  need,
  ...othersSecretsFor(role, request),
]

function othersSecretsFor(role: Role, { path, init }: SurfaceRequest): string[] {
  const isOwn = path.includes(ownToken) || String(init?.body ?? '').includes(ownToken)
  if (role === 'participant' && isOwn) {
    return [...joinSecrets, ...strangers, ...keys.filter((key) => key !== ownToken)]
  }
  if (role !== 'editor' || !path.startsWith('/api'))
    return [...joinSecrets, ...strangers, ...Object.values(own), ...keys]
  return path.startsWith('/api/meetings') ? keys : [...joinSecrets, ...keys]
}

describe('what is nobody’s business', () => {
  it('is there, so that it could leak', async () => {
    const see = (path: string) => ask('editor', { path })
    expect(
      leaksIn({ answer: await see('/api/meetings'), request: { path: '' }, secrets: joinSecrets }),
    ).toEqual(joinSecrets)
    const registrations = await see('/api/registrations')
    expect(leaksIn({ answer: registrations, request: { path: '' }, secrets: strangers })).toEqual(strangers)
    expect(await ask('participant', { path: `/teilnehmen/${ownToken}` })).toContain(marker)
    const stored = await test.payload.db.find({ collection: 'registrations', where: {} })
    expect(JSON.stringify(stored.docs)).toContain(need)
    expect(keys.every((key) => key.length > 20)).toBe(true)
  })

  let asked = 0
  it.each<Role>(['nobody', 'participant', 'site', 'editor'])(
    'is seen on no surface by: %s',
    async (role) => {
      const requests = await everySurface({ ...facts, token: role === 'participant' ? ownToken : null })
      const found: string[] = []
      let answered = 0
      for (const request of requests) {
        const answer = await ask(role, request)
        if (answer.startsWith('200')) answered += 1
        const leaks = leaksIn({ answer, request, secrets: forbiddenTo(role, request) })
        if (leaks.length > 0)
          found.push(
            `${request.path.slice(0, 200)} ${String(request.init?.body ?? '').slice(0, 200)}: ${leaks.join(', ')}`,
          )
      }
      asked += requests.length
      expect(found).toEqual([])
      expect(answered).toBeGreaterThan(100)
    },
    300_000,
  )

  it('was asked for at least five hundred times', () => {
    process.stderr.write(`canary: ${asked} requests\n`)
    expect(asked).toBeGreaterThanOrEqual(500)
  })
})
