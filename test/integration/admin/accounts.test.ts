import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rest } from '../../support/rest.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let token: string

beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

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

describe('an account', () => {
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
