import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { createRestRoutes } from '../../../src/server/restRoutes.ts'
import type { User } from '../../../src/payload-types.ts'
import { makeUser } from '../../support/factories.ts'
import { rest } from '../../support/rest.ts'
import { startSmtpServer, type TestSmtpServer } from '../../support/smtpServer.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { workOf } from '../../support/workOf.ts'

const password = 'geheim-und-lang'

let test: TestPayload
let smtp: TestSmtpServer
let administrator: User
let editor: User
beforeAll(async () => {
  smtp = await startSmtpServer()
  test = await startPayload({ SMTP_URL: smtp.url, RATE_LIMITS: 'on' })
  administrator = await makeUser(test.payload, ['administrator'])
  editor = await makeUser(test.payload, ['editor'])
})
afterAll(async () => {
  await test.stop()
  await smtp.stop()
})
afterEach(() => void smtp.mails.splice(0))

/** Logs in as from one more device. */
async function logIn({ email }: Pick<User, 'email'>, secret = password): Promise<string> {
  const { token } = await test.payload.login({ collection: 'users', data: { email, password: secret } })
  return token ?? ''
}

const ask = (
  path: string,
  { method = 'GET', token, body }: { method?: string; token?: string; body?: unknown },
) => rest({ config: test.payload.config, path: `/api/users${path}`, method, token, body })

const linkIn = (text: string): string => /\/admin\/reset\/([0-9a-f]+)/.exec(text)?.[1] ?? ''

describe('an invitation', () => {
  const invite = async (token: string, data: object) => ask('/invite', { method: 'POST', token, body: data })

  it('makes an account, whose owner chooses the password by the link of a mail', async () => {
    const token = await logIn(administrator)
    const { status, json } = await invite(token, {
      name: 'Ada Muster',
      email: 'ada@example.org',
      roles: ['editor'],
    })
    expect([status, json.isSent]).toEqual([201, true])
    const [mail] = smtp.mails
    expect([mail?.to, mail?.parsed.subject]).toEqual([
      'ada@example.org',
      'Ihr Zugang zur Verwaltung: Grünes Forum Selbstverwaltung',
    ])
    expect(mail?.parsed.text).toContain('Guten Tag Ada Muster,')
    const chosen = 'ein-ganz-eigenes-passwort'
    const reset = await ask('/reset-password', {
      method: 'POST',
      body: { token: linkIn(mail?.parsed.text ?? ''), password: chosen },
    })
    expect(reset.status).toBe(200)
    expect(await logIn({ email: 'ada@example.org' }, chosen)).not.toBe('')
  })

  it('can be sent again, and only the latest link works', async () => {
    const token = await logIn(administrator)
    const { json } = await invite(token, { name: 'Bo', email: 'bo@example.org', roles: ['editor'] })
    await ask(`/${String(json.id)}/invite`, { method: 'POST', token })
    const [first, second] = smtp.mails.map(({ parsed }) => linkIn(parsed.text ?? ''))
    expect(first).not.toBe(second)
    const use = (link = '') =>
      ask('/reset-password', { method: 'POST', body: { token: link, password: 'noch-ein-langes-passwort' } })
    expect((await use(first)).status).toBe(403)
    expect((await use(second)).status).toBe(200)
  })

  it('leaves the account where the mail server does not take it, and says so', async () => {
    smtp.rejectWith(550, 'to')
    const token = await logIn(administrator)
    const { status, json } = await invite(token, { name: 'Cy', email: 'cy@example.org', roles: ['editor'] })
    smtp.rejectWith(null)
    expect([status, json.isSent]).toEqual([201, false])
  })

  it.each([
    ['an address that has an account', { name: 'Dora', roles: ['editor'] }, 'email'],
    ['no name', { email: 'dora@example.org', roles: ['editor'] }, 'name'],
    ['no role', { name: 'Dora', email: 'dora@example.org' }, 'roles'],
    ['a text that is no address', { name: 'Dora', email: 'dora', roles: ['editor'] }, 'email'],
  ])('is refused at the field for %s', async (_, data, field) => {
    const token = await logIn(administrator)
    const { status, text } = await invite(token, { email: editor.email, ...data })
    expect(status).toBe(400)
    expect(text).toContain(`"path":"${field}"`)
    expect(smtp.mails).toEqual([])
  })

  it('is nothing that an editor or a stranger can send', async () => {
    const data = { name: 'Eva', email: 'eva@example.org', roles: ['administrator'] }
    const statuses = await Promise.all([await logIn(editor), ''].map((token) => invite(token, data)))
    expect(statuses.map(({ status }) => status)).toEqual([403, 403])
    const again = await ask(`/${editor.id}/invite`, { method: 'POST', token: await logIn(editor) })
    expect(again.status).toBe(403)
    expect(smtp.mails).toEqual([])
  })
})

describe('a password', () => {
  const refusal = 'Das Passwort braucht mindestens 12 Zeichen.'

  it('has at least twelve characters, whoever chooses it and wherever', async () => {
    const token = await logIn(administrator)
    const data = { name: 'Kurz', email: 'kurz@example.org', roles: ['editor'], password: 'elf-zeichen' }
    const link = await test.payload.forgotPassword({
      collection: 'users',
      data: { email: editor.email },
      disableEmail: true,
    })
    const answers = [
      await ask('', { method: 'POST', token, body: data }),
      await ask(`/${editor.id}`, { method: 'PATCH', token, body: { password: 'elf-zeichen' } }),
      await ask(`/${editor.id}`, { method: 'PATCH', token: await logIn(editor), body: { password: 'abc' } }),
      await ask('/reset-password', { method: 'POST', body: { token: link, password: 'elf-zeichen' } }),
    ]
    expect(answers.map(({ status, text }) => [status, text.includes(refusal)])).toEqual(
      answers.map(() => [400, true]),
    )
    expect(
      (await ask('', { method: 'POST', token, body: { ...data, password: 'zwölfzeichen' } })).status,
    ).toBe(201)
    expect(await logIn(editor)).not.toBe('')
  })
})

describe('one’s own password and address', () => {
  const chosen = 'ein-anderes-langes-passwort'
  const patch = (path: string, token: string, body: object) => ask(path, { method: 'PATCH', token, body })
  const problemIn = ({ json }: Awaited<ReturnType<typeof ask>>) => {
    const { errors } = json as { errors?: { data?: { errors?: { path: string; message: string }[] } }[] }
    return errors?.[0]?.data?.errors?.[0]
  }
  const isLoggedIn = async (token: string) => (await ask('/me', { token })).json.user !== null

  it.each([
    ['none', {}, 'Geben Sie zur Sicherheit Ihr aktuelles Passwort ein.'],
    ['an empty one', { currentPassword: '' }, 'Geben Sie zur Sicherheit Ihr aktuelles Passwort ein.'],
    ['a wrong one', { currentPassword: 'falsch-und-lang' }, 'Das ist nicht Ihr aktuelles Passwort.'],
  ])('are not changed where the present password is %s', async (_, given, sentence) => {
    for (const person of [
      await makeUser(test.payload, ['editor']),
      await makeUser(test.payload, ['administrator']),
    ]) {
      const token = await logIn(person)
      const one = `/${person.id}`
      const some = `?where[email][equals]=${person.email}`
      const all = '?where[name][exists]=true&limit=0'
      for (const path of [one, some, all]) {
        for (const change of [{ password: chosen }, { email: 'meine-neue@example.org' }]) {
          const answer = await patch(path, token, { ...change, ...given })
          expect([path, answer.status]).toEqual([path, 400])
          expect(problemIn(answer)?.path).toBe('currentPassword')
          expect(problemIn(answer)?.message).toContain(sentence)
        }
      }
      expect((await patch('/me', token, { password: chosen, ...given })).status).toBeGreaterThanOrEqual(400)
      const local = test.payload.update({
        collection: 'users',
        id: person.id,
        data: { password: chosen, ...given },
        user: { ...person, collection: 'users' },
        overrideAccess: false,
      })
      await expect(local).rejects.toThrow('Aktuelles Passwort')
      expect(await isLoggedIn(token)).toBe(true)
      expect(await logIn(person)).not.toBe('')
    }
  })

  it('are changed with the present password, which ends all other sessions after a new one', async () => {
    const person = await makeUser(test.payload, ['editor'])
    const [here, elsewhere] = [await logIn(person), await logIn(person)]
    const email = `neu-${person.email}`
    const moved = await patch(`/${person.id}`, here, { email, currentPassword: password })
    expect([moved.status, moved.text.includes(password)]).toEqual([200, false])
    expect(await isLoggedIn(elsewhere)).toBe(true)
    const body = { password: chosen, currentPassword: password }
    expect((await patch(`/${person.id}`, here, body)).status).toBe(200)
    expect([await isLoggedIn(here), await isLoggedIn(elsewhere)]).toEqual([true, false])
    expect(await logIn({ email }, chosen)).not.toBe('')
  })

  it('are asked for by nothing else that the form saves, such as a new name', async () => {
    const person = await makeUser(test.payload, ['editor'])
    const body = { name: 'Neuer Name', email: ` ${person.email.toUpperCase()} ` }
    expect((await patch(`/${person.id}`, await logIn(person), body)).status).toBe(200)
  })

  it('are not found out by trying passwords', async () => {
    const person = await makeUser(test.payload, ['editor'])
    const token = await logIn(person)
    const app = createRestRoutes({ payload: test.payload })
    const connection = { incoming: { socket: { remoteAddress: '192.0.2.10' } } }
    const statuses = []
    for (const guess of [...Array<string>(10).fill('falsch-und-lang'), password]) {
      const answer = await app.request(
        `/api/users/${person.id}`,
        {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
          body: JSON.stringify({ password: chosen, currentPassword: guess }),
        },
        connection,
      )
      statuses.push(answer.status)
    }
    expect(statuses).toEqual([...Array<number>(10).fill(400), 429])
  })

  it('of somebody else are changed by an administrator, who is noted, and end that account’s sessions', async () => {
    const person = await makeUser(test.payload, ['editor'])
    const [token, by] = [await logIn(person), await logIn(administrator)]
    expect((await patch(`/${person.id}`, by, { password: chosen })).status).toBe(200)
    expect([await isLoggedIn(token), await isLoggedIn(by)]).toEqual([false, true])
    expect(await logIn(person, chosen)).not.toBe('')
    const { docs } = await test.payload.find({
      collection: 'audit-entries',
      where: { and: [{ documentId: { equals: person.id } }, { byId: { equals: administrator.id } }] },
    })
    expect(docs.map(({ summary, state }) => [summary, state])).toEqual([['Passwort: geändert', 'done']])
  })
})

describe('a login', () => {
  const tryFrom = async (network: string, email: string, secret = 'falsch-und-lang') => {
    const app = createRestRoutes({ payload: test.payload })
    const body = JSON.stringify({ email, password: secret })
    const headers = { 'Content-Type': 'application/json', 'Accept-Language': 'de' }
    const connection = { incoming: { socket: { remoteAddress: network } } }
    const answer = await app.request('/api/users/login', { method: 'POST', headers, body }, connection)
    const { errors } = (await answer.json()) as { errors?: { message: string }[] }
    return [answer.status, errors?.[0]?.message]
  }

  it('is refused in the same words, with the same work, whether or not there is an account', async () => {
    const { email } = await makeUser(test.payload, ['editor'])
    const times = { known: [] as number[], unknown: [] as number[] }
    const answers = new Set<string>()
    for (let n = 0; n < 5; n++) {
      for (const [kind, address] of [
        ['known', email],
        ['unknown', 'niemand@example.org'],
      ] as const) {
        const { result, milliseconds } = await workOf(() => tryFrom('192.0.2.7', address))
        answers.add(JSON.stringify(result))
        times[kind].push(milliseconds)
      }
    }
    expect([...answers]).toHaveLength(1)
    // Deriving a key takes some hundred milliseconds, and everything else a few.
    expect(Math.min(...times.unknown)).toBeGreaterThan(Math.min(...times.known) / 2)
  })

  it('is tried only so often from one network, and its owner comes in from another', async () => {
    const { email } = await makeUser(test.payload, ['editor'])
    const statuses = async (address: string) => {
      const found = []
      for (let n = 0; n < 11; n++) found.push((await tryFrom('192.0.2.8', address))[0])
      return found
    }
    const expected = [...Array<number>(10).fill(401), 429]
    expect(await statuses(email)).toEqual(expected)
    expect(await statuses('keins@example.org')).toEqual(expected)
    expect((await tryFrom('192.0.2.8', email, password))[0]).toBe(429)
    expect((await tryFrom('198.51.100.8', email, password))[0]).toBe(200)
  })

  it('that is right takes back what was mistyped before', async () => {
    const { email } = await makeUser(test.payload, ['editor'])
    for (let n = 0; n < 9; n++) await tryFrom('192.0.2.9', email)
    expect((await tryFrom('192.0.2.9', email, password))[0]).toBe(200)
    for (let n = 0; n < 10; n++) expect((await tryFrom('192.0.2.9', email))[0]).toBe(401)
  })
})

describe('a forgotten password', () => {
  it.each([
    ['de', 'Neues Passwort festlegen: Grünes Forum Selbstverwaltung', 'Waren Sie das nicht'],
    ['en', 'Choose a new password: Grünes Forum Selbstverwaltung', 'If that was not you'],
  ])('is answered by a mail in the language of the page: %s', async (language, subject, sentence) => {
    const { email } = await makeUser(test.payload, ['editor'])
    const { status } = await rest({
      config: test.payload.config,
      path: '/api/users/forgot-password',
      method: 'POST',
      headers: { 'Accept-Language': language },
      body: { email },
    })
    expect(status).toBe(200)
    expect(smtp.mails.map((mail) => [mail.to, mail.parsed.subject])).toEqual([[email, subject]])
    expect(smtp.mails[0]?.parsed.html).toContain(sentence)
    expect(linkIn(String(smtp.mails[0]?.parsed.html))).not.toBe('')
  })
})

describe('the sessions of an account', () => {
  const sessionsOf = async ({ id }: User, token: string) =>
    (await ask(`/${id}/sessions`, { token })).json.sessions as { id: string; isCurrent: boolean }[]

  it('are listed, and can be ended one by one, or all but the one that asks', async () => {
    const person = await makeUser(test.payload, ['editor'])
    const tokens = [await logIn(person), await logIn(person), await logIn(person), await logIn(person)]
    const [first = '', second = ''] = tokens
    const own = await sessionsOf(person, first)
    expect(own.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, false, false, true])
    const seconds = (await sessionsOf(person, second)).find(({ isCurrent }) => isCurrent)
    const ended = await ask(`/${person.id}/sessions/${seconds?.id}`, { method: 'DELETE', token: first })
    expect(ended.json).toEqual({ ended: 1 })
    expect((await ask('/me', { token: second })).json.user).toBeNull()
    expect((await ask(`/${person.id}/sessions`, { method: 'DELETE', token: first })).json).toEqual({
      ended: 2,
    })
    const left = await Promise.all(
      tokens.map(async (token) => (await ask('/me', { token })).json.user !== null),
    )
    expect(left).toEqual([true, false, false, false])
  })

  it('are ended by an administrator too, all of them', async () => {
    const person = await makeUser(test.payload, ['editor'])
    const token = await logIn(person)
    const by = await logIn(administrator)
    expect((await ask(`/${person.id}/sessions`, { method: 'DELETE', token: by })).json).toEqual({ ended: 1 })
    expect((await ask('/me', { token })).json.user).toBeNull()
  })

  it('are nobody else’s business', async () => {
    const person = await makeUser(test.payload, ['editor'])
    await logIn(person)
    for (const token of [await logIn(editor), undefined]) {
      const answers = await Promise.all([
        ask(`/${person.id}/sessions`, { token }),
        ask(`/${person.id}/sessions`, { method: 'DELETE', token }),
        ask(`/${person.id}/sessions/x`, { method: 'DELETE', token }),
      ])
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    }
  })
})
