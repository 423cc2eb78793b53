import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { endSessionsWithoutSecondFactor } from '../../../src/accounts/secondFactor/endSessionsWithoutSecondFactor.ts'
import { createSecondFactor } from '../../../src/accounts/secondFactor/createSecondFactor.ts'
import { offerSecondFactor } from '../../../src/accounts/secondFactor/offerSecondFactor.ts'
import type { User } from '../../../src/payload-types.ts'
import { codeOf, forgetUsedCodes, wrongCodeOf } from '../../support/authenticatorApp.ts'
import { makeUser } from '../../support/factories.ts'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

const password = 'geheim-und-lang'

let test: TestPayload
beforeAll(async () => {
  test = await startPayload({ SECOND_FACTOR: 'required' })
})
afterAll(() => test.stop())

const ask = (
  path: string,
  { method = 'GET', token, body }: { method?: string; token?: string; body?: unknown } = {},
) => rest({ config: test.payload.config, path: `/api/users${path}`, method, token, body })

const logIn = ({ email }: Pick<User, 'email'>, proof: object = {}) =>
  ask('/login', { method: 'POST', body: { email, password, ...proof } })

const isLoggedIn = async (token: unknown) => (await ask('/me', { token: String(token) })).json.user !== null

interface Offer {
  seed: string
  secret: string
}
const offerIn = ({ json }: { json: Record<string, unknown> }): Offer =>
  (json.errors as { data: { offer: Offer } }[])[0]!.data.offer

describe('where everybody needs a second factor', () => {
  it('the first account is made, and has to set it up before it gets in', async () => {
    const email = 'erste@example.org'
    const body = { name: 'Erste', email, password }
    const { status, json } = await ask('/first-register', { method: 'POST', body })
    expect([status, await isLoggedIn(json.token)]).toEqual([200, false])
    expect(offerIn(await logIn({ email })).secret).toMatch(/^[A-Z2-7]{32}$/)
  })

  it('a login without one is refused with the offer to set it up, and goes on with its first code', async () => {
    const user = await makeUser(test.payload, ['editor'])
    const refused = await logIn(user)
    expect(refused.status).toBe(401)
    expect(refused.text).toContain('Richten Sie die Anmeldung in zwei Schritten ein')
    expect(refused.text).not.toContain('"token"')
    const { seed, secret } = offerIn(refused)
    expect((await logIn(user, { seed, code: wrongCodeOf(secret) })).status).toBe(401)
    expect((await logIn(user, { seed })).status).toBe(401)
    const code = codeOf(secret)
    const { status, json } = await logIn(user, { seed, code })
    expect(status).toBe(200)
    expect(json.recoveryCodes).toHaveLength(10)
    expect(await isLoggedIn(json.token)).toBe(true)
    const again = await logIn(user)
    expect([again.status, again.text.includes('offer')]).toEqual([401, false])
    expect((await logIn(user, { code })).text).toContain('schon verwendet')
    const { docs } = await test.payload.find({
      collection: 'audit-entries',
      showHiddenFields: true,
      where: { documentId: { equals: user.id }, byId: { equals: user.id } },
    })
    expect(docs.map(({ state, changes }) => [state, changes])).toEqual([
      ['done', [{ field: 'secondFactor', from: false, to: true }]],
    ])
  })

  it('one that was set up keeps whoever knows the password alone from setting up another', async () => {
    const user = await makeUser(test.payload, ['editor'])
    const first = offerIn(await logIn(user))
    const second = offerIn(await logIn(user))
    await logIn(user, { seed: first.seed, code: codeOf(first.secret) })
    expect((await logIn(user, { seed: second.seed, code: codeOf(second.secret) })).status).toBe(401)
  })

  it('switching it off ends every session, so that the next login sets it up anew', async () => {
    const user = await makeUser(test.payload, ['editor'])
    const { seed, secret } = offerIn(await logIn(user))
    const token = String((await logIn(user, { seed, code: codeOf(secret) })).json.token)
    await forgetUsedCodes(user)
    const off = await ask('/second-factor/remove', { method: 'POST', token, body: { code: codeOf(secret) } })
    expect([off.status, await isLoggedIn(token)]).toEqual([200, false])
    expect(offerIn(await logIn(user)).secret).not.toBe(secret)
  })

  it('an invited person chooses a password, and sets it up at the login', async () => {
    const user = await makeUser(test.payload, ['editor'])
    const { email } = user
    const link = await test.payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
    })
    const reset = await ask('/reset-password', { method: 'POST', body: { token: link, password } })
    expect([reset.status, await isLoggedIn(reset.json.token)]).toEqual([200, false])
    expect((await logIn(user)).text).toContain('setUp')
  })

  it('sessions from before that end at the start, of those without one alone', async () => {
    const { payload } = test
    const users = [await makeUser(payload, ['editor']), await makeUser(payload, ['editor'])]
    const [without, having] = users as [User, User]
    for (const { id } of users) {
      const session = { id: `von-vorher-${id}`, expiresAt: '2099-01-01T00:00:00.000Z' }
      await payload.db.updateOne({ collection: 'users', id, data: { sessions: [session] } })
    }
    const { seed, secret } = offerSecondFactor({ payload, account: having.id, email: having.email })
    await createSecondFactor({ payload, account: having.id, seed, code: codeOf(secret), now: new Date() })
    await endSessionsWithoutSecondFactor(payload)
    const left = async ({ id }: User) =>
      (await payload.findByID({ collection: 'users', id })).sessions?.length
    expect([await left(without), await left(having)]).toEqual([0, 1])
  })
})
