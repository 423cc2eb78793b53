import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Hono } from 'hono'
import { createPublicApp } from '../../../src/publicApp.ts'
import type { Event } from '../../../src/payload-types.ts'
import { createProofOfWork } from '../../../src/protection/proofOfWork.ts'
import { forgetExpiredProofs } from '../../../src/protection/spentProofs.ts'
import { makeConsentText, makeEvent } from '../../support/factories.ts'
import { registrationsOf, sendForm, summaryIn, wishStamp } from '../../support/siteForm.ts'
import { settingsOfTest } from '../../support/serverCluster.ts'
import { startServerProcess } from '../../support/serverProcess.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let app: Hono
let event: Event

beforeAll(async () => {
  test = await startPayload({ PROOF_OF_WORK: 'on', MAIL_FROM: 'Forum <forum@example.org>' })
  app = createPublicApp({ payload: test.payload })
  const consent = await makeConsentText(test.payload, { key: 'privacy', label: 'Ich kenne die Erklärung.' })
  event = await makeEvent(test.payload, { registration: { consents: [consent.id] } })
})
afterAll(() => test.stop())

/** Solves a challenge as a browser does. */
async function solve(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey })
  return encode({ challenge, solution })
}

const encode = (answer: unknown): string => Buffer.from(JSON.stringify(answer)).toString('base64')
const decode = (answer: string) => JSON.parse(Buffer.from(answer, 'base64').toString())

const fetchChallenge = async (): Promise<Challenge> =>
  (await (await app.request('/anmeldung/aufgabe')).json()) as Challenge

let count = 0
const send = (fields: Record<string, string>, to: Parameters<typeof sendForm>[0]['app'] = app) =>
  sendForm({
    app: to,
    path: `/veranstaltungen/${event.slug}/anmeldung`,
    fields: { email: `person-${(count += 1)}@example.org`, consent: 'privacy:1', ...fields },
  })

const sentence =
  'Die Prüfung, die massenhafte Anmeldungen durch Programme verhindert, fehlt oder ist abgelaufen. Bitte senden Sie das Formular noch einmal ab.'

describe('a form that asks for a proof of work', () => {
  it('has what solves the challenge, and a way for who has no JavaScript', async () => {
    const html = await (await app.request(`/veranstaltungen/${event.slug}`)).text()
    expect(html).toContain('<forum-proof-of-work data-challenge="/anmeldung/aufgabe"')
    expect(html).toMatch(/<noscript><p>.*<a href="mailto:forum@example\.org">/)
    for (const path of [
      /<script type="module" src="([^"]+)"><\/script><button/.exec(html)?.[1],
      /data-worker="([^"]+)"/.exec(html)?.[1],
    ]) {
      const asset = await app.request(path ?? '')
      expect([asset.status, asset.headers.get('Content-Type')]).toEqual([
        200,
        'text/javascript; charset=utf-8',
      ])
    }
  })

  it('gives out challenges that nobody keeps, each another one', async () => {
    const response = await app.request('/anmeldung/aufgabe')
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    const { parameters } = (await response.json()) as Challenge
    expect((await fetchChallenge()).parameters.nonce).not.toBe(parameters.nonce)
  })

  it('registers with one, once', async () => {
    const proofOfWork = await solve(await fetchChallenge())
    expect((await send({ proofOfWork })).status).toBe(303)
    const stored = (await registrationsOf(test.payload, event)).length
    const again = await send({ proofOfWork })
    const html = await again.text()
    expect(again.status).toBe(422)
    expect(summaryIn(html)).toEqual([{ field: null, text: sentence }])
    expect(html).toContain('name="proofOfWork" value=""')
    expect(await registrationsOf(test.payload, event)).toHaveLength(stored)
  })

  it('takes one only once when it comes twice at the same time', async () => {
    const proofOfWork = await solve(await fetchChallenge())
    const answers = await Promise.all([1, 2, 3, 4].map(() => send({ proofOfWork })))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422])
  })

  it('asks for one with a wish for a topic too, and keeps what was typed', async () => {
    const path = '/themenwunsch'
    const wish = (fields: Record<string, string>) =>
      sendForm({ app, path, fields: { stamp: wishStamp(), text: 'Radwege', ...fields } })
    const html = await (await app.request(path)).text()
    expect(html).toContain('<forum-proof-of-work data-challenge="/anmeldung/aufgabe"')
    expect(html).toContain('Ohne JavaScript schreiben Sie uns Ihren Wunsch bitte an:')
    const refused = await wish({})
    const again = await refused.text()
    expect([refused.status, summaryIn(again)]).toEqual([422, [{ field: null, text: sentence }]])
    expect(again).toContain('Radwege</textarea>')
    expect((await test.payload.count({ collection: 'topic-wishes' })).totalDocs).toBe(0)
    expect((await wish({ proofOfWork: await solve(await fetchChallenge()) })).status).toBe(303)
    expect((await test.payload.count({ collection: 'topic-wishes' })).totalDocs).toBe(1)
  })

  it('keeps it for the next try where something else was wrong', async () => {
    const proofOfWork = await solve(await fetchChallenge())
    const refused = await (await send({ proofOfWork, consent: '' })).text()
    expect(refused).toContain(`name="proofOfWork" value="${proofOfWork}"`)
    expect((await send({ proofOfWork })).status).toBe(303)
  })

  it.each([
    ['none', async () => ''],
    ['what is none', async () => 'x'.repeat(3000)],
    ['null', async () => encode(null)],
    ['one of 100 kB', async () => encode({ filler: 'x'.repeat(100_000) })],
    [
      'a wrong number',
      async () => encode({ challenge: await fetchChallenge(), solution: { counter: 1, derivedKey: 'ab' } }),
    ],
    [
      'an easier challenge',
      async () => {
        const challenge = await fetchChallenge()
        return solve({ ...challenge, parameters: { ...challenge.parameters, keyPrefix: '0' } })
      },
    ],
    [
      'a longer life',
      async () => {
        const { challenge, solution } = decode(await solve(await fetchChallenge()))
        challenge.parameters.expiresAt += 1
        return encode({ challenge, solution })
      },
    ],
    [
      'one that has expired',
      async () =>
        solve(await createProofOfWork({ payload: test.payload, now: new Date(Date.now() - 31 * 60_000) })),
    ],
  ])('refuses %s, and stores nothing', async (_, make) => {
    const stored = (await registrationsOf(test.payload, event)).length
    const response = await send({ proofOfWork: await make() })
    expect(response.status).toBe(422)
    expect(summaryIn(await response.text())).toEqual([{ field: null, text: sentence }])
    expect(await registrationsOf(test.payload, event)).toHaveLength(stored)
  })
})

describe('a proof of work that was spent', () => {
  const isRefused = async (proofOfWork: string): Promise<boolean> =>
    (await send({ proofOfWork })).status === 422

  it('is spent in all processes on the database', async () => {
    const other = await startServerProcess({
      env: { ...settingsOfTest(), PROOF_OF_WORK: 'on' },
      bound: 110_000,
    })
    try {
      const there = {
        request: (path: string, init: RequestInit) =>
          fetch(other.url + path, { ...init, redirect: 'manual' }),
      }
      const spentHere = await solve(await fetchChallenge())
      expect(await isRefused(spentHere)).toBe(false)
      expect((await send({ proofOfWork: spentHere }, there)).status).toBe(422)
      const spentThere = await solve(await fetchChallenge())
      expect((await send({ proofOfWork: spentThere }, there)).status).toBe(303)
      expect(await isRefused(spentThere)).toBe(true)
    } finally {
      await other.end('SIGTERM')
    }
  }, 120_000)

  it('is remembered until it expires, and by nothing that tells who spent it', async () => {
    const { payload } = test
    const remembered = async () => {
      const { docs } = await payload.find({ collection: 'payload-kv', pagination: false })
      return docs.map(({ key, data }) => ({ key, data }))
    }
    await forgetExpiredProofs({ payload, now: new Date('2999-01-01') })
    expect(await remembered()).toEqual([])
    const proofOfWork = await solve(await fetchChallenge())
    expect(await isRefused(proofOfWork)).toBe(false)
    const [spent, ...others] = await remembered()
    expect(others).toEqual([])
    expect(spent).toEqual({
      key: expect.stringMatching(/^green-forum-events:spent-proof:[\w-]{43}$/),
      data: { expiresAt: new Date(decode(proofOfWork).challenge.parameters.expiresAt * 1000).toISOString() },
    })
    const { expiresAt } = spent?.data as { expiresAt: string }
    expect(await forgetExpiredProofs({ payload, now: new Date(Date.parse(expiresAt) - 1) })).toBe(0)
    expect(await isRefused(proofOfWork)).toBe(true)
    expect(await forgetExpiredProofs({ payload, now: new Date(expiresAt) })).toBe(1)
    expect(await remembered()).toEqual([])
  })
})

describe('the API that asks for a proof of work', () => {
  const register = async (proofOfWork?: string) => {
    const response = await app.request('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        query: `mutation ($input: RegisterForEventInput!) {
          registerForEvent(input: $input) { outcome userErrors { code message field } }
        }`,
        variables: {
          input: {
            eventId: Buffer.from(`Event:${event.id}`).toString('base64url'),
            email: `api-${(count += 1)}@example.org`,
            consents: [{ key: 'privacy', version: 1 }],
            proofOfWork,
          },
        },
      }),
    })
    return (await response.json()).data.registerForEvent
  }

  it('says so, takes one, and takes it once', async () => {
    const required = {
      outcome: null,
      userErrors: [{ code: 'PROOF_OF_WORK_REQUIRED', message: sentence, field: ['proofOfWork'] }],
    }
    expect(await register()).toEqual(required)
    const proofOfWork = await solve(await fetchChallenge())
    expect(await register(proofOfWork)).toEqual({ outcome: 'CONFIRMED', userErrors: [] })
    expect(await register(proofOfWork)).toEqual(required)
  })
})
