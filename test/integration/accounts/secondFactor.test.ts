import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { handleEndpoints } from 'payload'
import type { Event, User } from '../../../src/payload-types.ts'
import { codeOf, forgetUsedCodes, wrongCodeOf } from '../../support/authenticatorApp.ts'
import { everyTrace } from '../../support/everyTrace.ts'
import { makeEvent, makeRegistration, makeUser } from '../../support/factories.ts'
import { rest } from '../../support/rest.ts'
import { startSmtpServer, type TestSmtpServer } from '../../support/smtpServer.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

const password = 'geheim-und-lang'

let test: TestPayload
let smtp: TestSmtpServer
let administrator: User
let draft: Event
beforeAll(async () => {
  smtp = await startSmtpServer()
  test = await startPayload({ SMTP_URL: smtp.url })
  administrator = await makeUser(test.payload, ['administrator'])
  draft = await makeEvent(test.payload, { _status: 'draft' })
  await makeRegistration(test.payload, { event: await makeEvent(test.payload) })
})
afterAll(async () => {
  await test.stop()
  await smtp.stop()
})
afterEach(() => void smtp.mails.splice(0))

type Answer = Awaited<ReturnType<typeof rest>>

const ask = (
  path: string,
  { method = 'GET', token, body }: { method?: string; token?: string; body?: unknown } = {},
): Promise<Answer> => rest({ config: test.payload.config, path: `/api${path}`, method, token, body })

const logIn = ({ email }: User, proof: { code?: unknown; seed?: string } = {}): Promise<Answer> =>
  ask('/users/login', { method: 'POST', body: { email, password, ...proof } })

const tokenOf = async (user: User, proof = {}): Promise<string> =>
  String((await logIn(user, proof)).json.token ?? '')

const messageIn = ({ json }: Answer): string => (json.errors as { message: string }[])[0]?.message ?? ''

interface Protected {
  user: User
  token: string
  seed: string
  secret: string
  recoveryCodes: string[]
}

/** An editor who has set up the second factor, as the account's page does it. */
async function protect(user: User): Promise<Protected> {
  const token = await tokenOf(user)
  const { json } = await ask('/users/second-factor/offer', { method: 'POST', token })
  const { seed, secret } = json as { seed: string; secret: string }
  const body = { seed, code: codeOf(secret) }
  const answer = await ask('/users/second-factor', { method: 'POST', token, body })
  expect(answer.status).toBe(201)
  return { user, token, seed, secret, recoveryCodes: answer.json.recoveryCodes as string[] }
}

let own: Protected
let administratorToken: string
beforeAll(async () => {
  own = await protect(await makeUser(test.payload, ['editor']))
  administratorToken = await tokenOf(administrator)
})
// Whoever tests has not half a minute for each code.
beforeEach(() => forgetUsedCodes(own.user))

const stateOf = async ({ id }: User, token: string) =>
  (await ask(`/users/${id}/second-factor`, { token })).json

const act = (path: string, body: object, { token } = own) =>
  ask(`/users/second-factor/${path}`, { method: 'POST', token, body })

const isLoggedIn = async (token: unknown) =>
  (await ask('/users/me', { token: String(token) })).json.user !== null

describe('the set-up of a second factor', () => {
  it('offers a secret, and gives recovery codes and ends other sessions once the app shows a code', async () => {
    const user = await makeUser(test.payload, ['editor'])
    const [before, token] = [await tokenOf(user), await tokenOf(user)]
    const off = { isOn: false, since: null, recoveryCodesLeft: 0, isRequired: false }
    expect(await stateOf(user, token)).toEqual(off)
    const { json } = await ask('/users/second-factor/offer', { method: 'POST', token })
    const { seed, secret } = json as { seed: string; secret: string }
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    const [, svg = ''] = String(json.qrCode).split('data:image/svg+xml;base64,')
    expect(Buffer.from(svg, 'base64').toString()).toContain('<svg')
    expect(await stateOf(user, token)).toEqual(off)

    const set = (body: object) => ask('/users/second-factor', { method: 'POST', token, body })
    const wrong = [
      await set({ seed, code: wrongCodeOf(secret) }),
      await set({ seed, code: codeOf(secret, -5) }),
      await set({ seed: own.seed, code: codeOf(own.secret) }),
      await set({ code: codeOf(secret) }),
      await set({ seed, code: { $ne: null } }),
      await set({ seed, code: '²79037' }),
    ]
    expect(wrong.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401])
    expect(messageIn(wrong[0]!)).toContain('Dieser Code stimmt nicht.')

    const { status, json: done } = await set({ seed, code: codeOf(secret) })
    expect(status).toBe(201)
    expect(done.recoveryCodes).toHaveLength(10)
    for (const code of done.recoveryCodes as string[]) expect(code).toMatch(/^[a-z2-7]{5}-[a-z2-7]{5}$/)
    expect(await stateOf(user, token)).toMatchObject({ isOn: true, recoveryCodesLeft: 10 })
    expect([await isLoggedIn(before), await isLoggedIn(token)]).toEqual([false, true])
    expect((await set({ seed, code: codeOf(secret) })).status).toBe(409)
    expect((await ask('/users/second-factor/offer', { method: 'POST', token })).status).toBe(409)
  })

  it('is nothing that a stranger can do', async () => {
    const paths = ['/offer', '', '/recovery-codes', '/remove']
    const answers = await Promise.all(
      paths.map((path) => ask(`/users/second-factor${path}`, { method: 'POST', body: { code: '123456' } })),
    )
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect((await ask(`/users/${own.user.id}/second-factor`)).status).toBe(403)
  })
})

describe('the login to an account with a second factor', () => {
  it('takes the password with the code that the app shows, however that is typed', async () => {
    const code = codeOf(own.secret)
    const { status, json } = await logIn(own.user, { code: `${code.slice(0, 3)} ${code.slice(3)}` })
    expect(status).toBe(200)
    expect(json).not.toHaveProperty('recoveryCodes')
    expect((await ask(`/events/${draft.id}?draft=true`, { token: String(json.token) })).status).toBe(200)
  })

  it('takes no code twice', async () => {
    const code = codeOf(own.secret)
    expect((await logIn(own.user, { code })).status).toBe(200)
    const again = await logIn(own.user, { code })
    expect([again.status, messageIn(again)]).toEqual([
      401,
      'Dieser Code wurde schon verwendet. Warten Sie, bis die App den nächsten zeigt.',
    ])
  })

  it('takes each recovery code once', async () => {
    const { recoveryCodesLeft } = await stateOf(own.user, own.token)
    const code = own.recoveryCodes[0]?.toUpperCase().replace('-', ' ')
    expect((await logIn(own.user, { code })).status).toBe(200)
    expect((await logIn(own.user, { code })).status).toBe(401)
    expect((await stateOf(own.user, own.token)).recoveryCodesLeft).toBe(Number(recoveryCodesLeft) - 1)
  })

  it.each([
    ['six digits that are wrong', () => wrongCodeOf(own.secret)],
    ['a recovery code of nobody', () => 'abcde-fghij'],
    ['a very long text', () => 'x'.repeat(100_000)],
    ['a condition', () => ({ $ne: '' })],
  ])('is refused with %s', async (_, code) => {
    const answer = await logIn(own.user, { code: code() })
    expect(answer.status).toBe(401)
    expect(answer.json.errors).toMatchObject([{ data: { secondFactor: 'code' } }])
  })

  it('asks for a code where the password comes alone, in the language of the page', async () => {
    const { status, json } = await logIn(own.user)
    const data = { secondFactor: 'code' }
    const message = 'Geben Sie den Code aus Ihrer Authentifizierungs-App ein.'
    expect([status, json]).toEqual([401, { errors: [{ name: 'APIError', data, message }] }])
    const english = await rest({
      config: test.payload.config,
      path: '/api/users/login',
      method: 'POST',
      headers: { 'Accept-Language': 'en' },
      body: { email: own.user.email, password },
    })
    expect(english.text).toContain('Enter the code from your authenticator app.')
  })

  it('is refused with a wrong password, whatever the code is', async () => {
    const body = { email: own.user.email, password: 'falsch-und-lang', code: codeOf(own.secret) }
    const answer = await ask('/users/login', { method: 'POST', body })
    expect(answer.status).toBe(401)
    expect(answer.text).not.toContain('secondFactor')
  })

  it('is asked for by a new password too: the link of a mail logs nobody in', async () => {
    const { user, secret } = await protect(await makeUser(test.payload, ['editor']))
    const data = { email: user.email }
    const token = await test.payload.forgotPassword({ collection: 'users', data, disableEmail: true })
    const reset = await ask('/users/reset-password', { method: 'POST', body: { token, password } })
    expect([reset.status, await isLoggedIn(reset.json.token)]).toEqual([200, false])
    await forgetUsedCodes(user)
    expect([(await logIn(user)).status, (await logIn(user, { code: codeOf(secret) })).status]).toEqual([
      401, 200,
    ])
  })
})

describe('the password alone', () => {
  it('gives nothing that could be shown as a login, and leaves no session', async () => {
    const sessions = async () =>
      (await test.payload.findByID({ collection: 'users', id: own.user.id })).sessions?.length
    const before = await sessions()
    const response = await handleEndpoints({
      config: test.config,
      request: new Request('http://localhost:3000/api/users/login', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: own.user.email, password }),
      }),
    })
    expect([response.status, response.headers.get('Set-Cookie')]).toEqual([401, null])
    expect(await response.text()).not.toMatch(/eyJ|token/)
    const data = { email: own.user.email, password }
    await expect(test.payload.login({ collection: 'users', data })).rejects.toThrow('Geben Sie den Code')
    expect(await sessions()).toBe(before)
  })

  it.each<[string, string, string, object?]>([
    ['reads no registrations', 'GET', '/registrations'],
    ['reads no drafts', 'GET', '/events/:draft?draft=true'],
    ['reads no accounts', 'GET', '/users'],
    ['reads not its own account', 'GET', '/users/:own'],
    ['reads no trail of changes', 'GET', '/audit-entries'],
    ['sees no overview', 'GET', '/events/overview'],
    ['ends no sessions', 'DELETE', '/users/:own/sessions'],
    ['changes no password', 'PATCH', '/users/:own', { password: 'ein-anderes-langes' }],
    ['changes no address', 'PATCH', '/users/:own', { email: 'anders@example.org' }],
    ['creates no event', 'POST', '/events', { title: 'Neu' }],
    ['invites nobody', 'POST', '/users/invite', { name: 'X', email: 'x@example.org', roles: ['editor'] }],
    ['turns the second factor not off', 'POST', '/users/second-factor/remove', { password }],
    ['gets no new recovery codes', 'POST', '/users/second-factor/recovery-codes', { password }],
    ['stores no preferences', 'POST', '/payload-preferences/nav', { value: { open: true } }],
    ['sees no locks', 'GET', '/payload-locked-documents'],
    ['prolongs nothing', 'POST', '/users/refresh-token'],
  ])('%s', async (_, method, path, ...[body]) => {
    const filled = path.replace(':own', own.user.id).replace(':draft', draft.id)
    const authorized = { email: own.user.email, password, ...body }
    const answers = [
      await ask(filled, { method, body }),
      await ask(filled, { method, body: method === 'GET' ? undefined : authorized }),
    ]
    for (const { status } of answers) expect([400, 401, 403, 404]).toContain(status)
  })
})

describe('a code for the second factor of one’s own account', () => {
  it('is good once, however many try it at the same moment', async () => {
    const code = codeOf(own.secret)
    const answers = await Promise.all(Array.from({ length: 8 }, () => act('recovery-codes', { code })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it('waits after five wrong ones, however many come at once, and says how long', async () => {
    const code = wrongCodeOf(own.secret)
    const tries = await Promise.all(Array.from({ length: 20 }, () => act('recovery-codes', { code })))
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(5)
    const locked = await logIn(own.user, { code: codeOf(own.secret) })
    expect([locked.status, messageIn(locked)]).toEqual([
      429,
      'Zu viele falsche Codes. Versuchen Sie es in einer Minute noch einmal.',
    ])
  })

  it('makes new recovery codes, which end the earlier ones', async () => {
    const { json: first } = await act('recovery-codes', { code: codeOf(own.secret) })
    await forgetUsedCodes(own.user)
    const { json: second } = await act('recovery-codes', { code: codeOf(own.secret) })
    const [early, late] = [first, second].map(({ recoveryCodes }) => (recoveryCodes as string[])[0])
    expect((await act('recovery-codes', { code: early })).status).toBe(401)
    expect((await act('recovery-codes', { code: late })).status).toBe(200)
  })

  it('switches it off, and nothing else does; the trail of changes tells of that without its secrets', async () => {
    const other = await protect(await makeUser(test.payload, ['editor']))
    const { user, secret, token } = other
    await forgetUsedCodes(user)
    for (const body of [{}, { code: wrongCodeOf(secret) }, { password }])
      expect((await act('remove', body, other)).status).toBe(401)
    expect((await ask(`/users/${user.id}/second-factor`, { method: 'DELETE', token })).status).toBe(403)
    expect((await act('remove', { code: codeOf(secret) }, other)).status).toBe(200)
    expect(await stateOf(user, token)).toMatchObject({ isOn: false, recoveryCodesLeft: 0 })
    expect((await act('remove', { code: codeOf(secret) }, other)).status).toBe(409)
    expect((await logIn(user)).status).toBe(200)

    const path = `/audit-entries?where[documentId][equals]=${user.id}&sort=at`
    const { text, json } = await ask(path, { token: administratorToken })
    expect((json.docs as { state: string }[]).map(({ state }) => state)).toEqual(['done', 'done'])
    for (const change of ['nein → ja', 'ja → nein'])
      expect(text).toContain(`Anmeldung in zwei Schritten: ${change}`)
  })

  it('leaves neither secret nor recovery codes in the database, in files or in mails', async () => {
    const { json } = await act('recovery-codes', { code: codeOf(own.secret) })
    const codes = json.recoveryCodes as string[]
    const markers = [own.secret.toLowerCase(), ...codes, ...codes.map((code) => code.replace('-', ''))]
    const { payload, dataDir } = test
    expect(await everyTrace({ payload, dataDir, output: '', markers })).toEqual([])
  })
})

describe('the second factor of somebody else', () => {
  const takeOff = (user: User, token: string) =>
    ask(`/users/${user.id}/second-factor`, { method: 'DELETE', token })

  it('is taken off by an administrator; its owner is logged out and told by mail', async () => {
    const { user, token } = await protect(await makeUser(test.payload, ['editor']))
    expect(await stateOf(user, administratorToken)).toMatchObject({ isOn: true })
    const { status, json } = await takeOff(user, administratorToken)
    expect([status, json]).toEqual([200, { isOn: false, isSent: true }])
    expect(await isLoggedIn(token)).toBe(false)
    expect((await logIn(user)).status).toBe(200)
    const [mail] = smtp.mails
    expect([mail?.to, mail?.parsed.subject]).toEqual([
      user.email,
      'Anmeldung in zwei Schritten ausgeschaltet: Grünes Forum Selbstverwaltung',
    ])
    expect(mail?.parsed.text).toContain('/admin')
    const where = { documentId: { equals: user.id } }
    const { docs } = await test.payload.db.find({ collection: 'audit-entries', where, sort: '-at', limit: 1 })
    expect(docs).toMatchObject([
      {
        byId: String(administrator.id),
        state: 'done',
        changes: [{ field: 'secondFactor', from: true, to: false }],
      },
    ])
    expect((await takeOff(user, administratorToken)).status).toBe(409)
  })

  it('is neither seen nor taken off by an editor', async () => {
    const token = await tokenOf(await makeUser(test.payload, ['editor']))
    expect((await takeOff(own.user, token)).status).toBe(403)
    expect((await ask(`/users/${own.user.id}/second-factor`, { token })).status).toBe(403)
    expect((await takeOff(administrator, administratorToken)).status).toBe(403)
  })

  it.each(['GET', 'PATCH', 'DELETE'])('is out of an administrator’s reach by REST: %s', async (method) => {
    const { docs } = await test.payload.find({ collection: 'second-factors', limit: 1 })
    const body = method === 'GET' ? undefined : { lastStep: 0 }
    const path = `/second-factors/${docs[0]?.id}`
    const { status } = await ask(path, { method, token: administratorToken, body })
    expect([403, 404]).toContain(status)
  })

  it('goes with the account', async () => {
    const { user } = await protect(await makeUser(test.payload, ['editor']))
    const where = { account: { equals: user.id } }
    const count = async () => (await test.payload.count({ collection: 'second-factors', where })).totalDocs
    expect(await count()).toBe(1)
    await test.payload.delete({ collection: 'users', id: user.id })
    expect(await count()).toBe(0)
  })
})
