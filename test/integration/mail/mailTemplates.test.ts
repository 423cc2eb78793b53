import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { templatedKinds } from '../../../src/mail/rules/mailKind.ts'
import { locales } from '../../../src/i18n/rules/locale.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'
import type { Event, User } from '../../../src/payload-types.ts'
import { inDays, makeEvent, makeMeeting, makeRegistration, makeUser } from '../../support/factories.ts'
import { rest } from '../../support/rest.ts'
import { startSmtpServer, type TestSmtpServer } from '../../support/smtpServer.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

let test: TestPayload
let payload: Payload
let smtp: TestSmtpServer
beforeAll(async () => {
  smtp = await startSmtpServer()
  test = await startPayload({ SMTP_URL: smtp.url })
  payload = test.payload
  await makeUser(payload, ['administrator'])
})
afterAll(async () => {
  await test.stop()
  await smtp.stop()
})
beforeEach(() => {
  smtp.mails.length = 0
})

async function logIn(roles: User['roles']): Promise<{ token: string; email: string }> {
  const { email } = await makeUser(payload, roles)
  const data = { email, password: 'geheim-und-lang' }
  const { token } = await payload.login({ collection: 'users', data })
  return { token: token ?? '', email }
}

type Role = User['roles'][number]

/** Whoever it is in this role: an account and a login cost a quarter of a second, and most tests mind the role alone. */
const known = new Map<Role, ReturnType<typeof logIn>>()
function loggedIn(role: Role): ReturnType<typeof logIn> {
  const account = known.get(role) ?? logIn([role])
  known.set(role, account)
  return account
}

const draft = {
  kind: 'confirmation',
  locale: 'de',
  subject: 'Zu {{title}}',
  body: 'Hallo {{name}}!\n\nBis bald.',
}

const ask = (path: string, { token, body }: { token?: string; body?: unknown } = {}) =>
  rest({
    config: test.config,
    path: `/api/mail-templates${path}`,
    method: body === undefined ? 'GET' : 'POST',
    body,
    token,
  })

describe('a mail text with a placeholder that stands for nothing', () => {
  it.each([
    ['body', { body: 'Hallo {{vorname}}' }, 'Den Platzhalter {{vorname}} gibt es nicht.'],
    ['subject', { subject: '{{zoom}} {{zoom}}' }, 'Den Platzhalter {{zoom}} gibt es nicht.'],
    ['body', { body: 'Hallo {{name}' }, 'Ein Platzhalter ist nicht vollständig'],
  ])('is refused at its %s, and says which there are', async (path, changes, message) => {
    const { token } = await loggedIn('administrator')
    const { status, json } = await ask('', { token, body: { ...draft, ...changes } })
    expect(status).toBe(400)
    const [{ data }] = json.errors as [{ data: { errors: { path: string; message: string }[] } }]
    expect(data.errors).toMatchObject([{ path, message: expect.stringContaining(message) }])
    expect(data.errors[0]?.message).toContain('{{name}}, {{title}}, {{date}}, {{time}}, {{location}}')
  })
})

describe('a second text for the same mail and language', () => {
  it('is refused with a sentence at its occasion', async () => {
    const { token } = await loggedIn('administrator')
    expect((await ask('', { token, body: draft })).status).toBe(201)
    const { status, json } = await ask('', { token, body: draft })
    expect(status).toBe(400)
    const [{ data }] = json.errors as [{ data: { errors: { path: string; message: string }[] } }]
    expect(data.errors).toMatchObject([
      { path: 'kind', message: expect.stringContaining('schon einen Text') },
    ])
    await payload.delete({ collection: 'mail-templates', where: {} })
  })
})

describe('the list of mails', () => {
  it('has each in both languages with its built-in words, and says which of them are changed, for editors alone', async () => {
    const changed = await payload.create({ collection: 'mail-templates', data: draft as never })
    const { token } = await loggedIn('editor')
    const { texts } = (await ask('/all', { token })).json as { texts: Record<string, string | null>[] }
    expect(texts.map(({ kind, locale }) => [kind, locale])).toEqual(
      templatedKinds.flatMap(({ kind }) => locales.map((locale) => [kind, locale])),
    )
    for (const { subject, body } of texts) {
      expect(subject).toContain('{{title}}')
      expect(body).toMatch(/^(Guten Tag|Hello) \{\{name\}\},\n\n\S/)
    }
    expect(texts.filter(({ changedIn }) => changedIn !== null)).toMatchObject([
      { kind: 'confirmation', locale: 'de', changedIn: String(changed.id) },
    ])
    expect((await ask('/all')).status).toBe(403)
    await payload.delete({ collection: 'mail-templates', where: {} })
  })
})

describe('the built-in words', () => {
  it.each(templatedKinds.flatMap(({ kind }) => locales.map((locale) => ({ kind, locale }))))(
    'of $kind in $locale are a text that can be saved as it is',
    async ({ kind, locale }) => {
      const { token } = await loggedIn('administrator')
      const builtIn = await ask(`/built-in?kind=${kind}&locale=${locale}`, { token })
      expect(builtIn.status).toBe(200)
      expect(builtIn.json).toEqual({
        subject: expect.stringContaining('{{title}}'),
        body: expect.stringMatching(/^(Guten Tag|Hello) \{\{name\}\},\n\n\S/),
      })
      const saved = await ask('', { token, body: { kind, locale, ...builtIn.json } })
      expect(saved.status).toBe(201)
      await payload.delete({ collection: 'mail-templates', where: {} })
    },
  )

  it('look the same whether they are saved or not', async () => {
    const event = await makeEvent(payload)
    const bodies: (string | undefined)[] = []
    const { token } = await loggedIn('administrator')
    for (const isSaved of [false, true]) {
      const { json } = await ask('/built-in?kind=confirmation&locale=de', { token })
      if (isSaved) await ask('', { token, body: { kind: 'confirmation', locale: 'de', ...json } })
      await makeRegistration(payload, {
        event,
        name: isSaved ? 'Jo' : 'Jo',
        email: `same-${isSaved}@example.org`,
      })
      await runWorkerOnce({ payload })
      bodies.push(smtp.mails.at(-1)?.parsed.text?.replace(/anmeldung\/[\w-]+/, ''))
    }
    expect(bodies[0]).toContain('Guten Tag Jo,')
    expect(bodies[1]).toBe(bodies[0])
    await payload.delete({ collection: 'mail-templates', where: {} })
  })
})

describe('the preview of a mail text', () => {
  const canary = 'kanarienvogel-4471'
  let next: Event
  beforeAll(async () => {
    await makeEvent(payload, { title: 'Noch niemand angemeldet', startsAt: inDays(1) })
    next = await makeEvent(payload, { title: 'Die nächste', startsAt: inDays(2) })
    const later = await makeEvent(payload, { title: 'Die übernächste', startsAt: inDays(3) })
    await makeMeeting(payload, {
      event: next,
      joinUrl: `https://zoom.example/j/${canary}`,
      meetingId: canary,
      passcode: canary,
      dialIn: canary,
    })
    await makeRegistration(payload, { event: next, name: 'Kim Kundig', email: `${canary}@example.org` })
    await makeRegistration(payload, { event: later, name: 'Später Gast' })
  })

  it('shows unsaved words with the next event that somebody has registered for', async () => {
    const { token } = await loggedIn('editor')
    const { status, json } = await ask('/preview', { token, body: draft })
    expect(status).toBe(200)
    expect(json).toMatchObject({
      subject: 'Zu Die nächste',
      problems: [],
      shown: { title: 'Die nächste', name: 'Kim Kundig' },
    })
    for (const part of [json.text, json.html]) expect(part).toContain('Hallo Kim Kundig!')
    expect((await payload.count({ collection: 'mail-templates' })).totalDocs).toBe(0)
  })

  it.each(templatedKinds.map(({ kind }) => kind))(
    'of %s holds no meeting access, no token and no address',
    async (kind) => {
      const { token } = await loggedIn('editor')
      const { status, text } = await ask('/preview', { token, body: { ...draft, kind } })
      expect(status).toBe(200)
      expect(text).not.toContain(canary)
      expect(text).not.toMatch(/\/(anmeldung|teilnehmen)\/[\w-]{43}/)
    },
  )

  it('names placeholders that stand for nothing, before anybody saves', async () => {
    const { token } = await loggedIn('editor')
    const { json } = await ask('/preview', { token, body: { ...draft, body: '{{zoom}}' } })
    expect(json.problems).toEqual([expect.stringContaining('{{zoom}}')])
  })

  it('shows markup as text', async () => {
    const { token } = await loggedIn('editor')
    const body = { ...draft, body: '<script>alert(1)</script><img src=x>' }
    const { json } = await ask('/preview', { token, body })
    expect(json.html).not.toMatch(/<script|<img src=x/)
    // A browser knows no parts of a mail: the pictures stand in it.
    expect(json.html).toMatch(/<img src="data:image\/png;base64,/)
    expect(json.html).not.toContain('cid:')
  })

  it('takes an example person where nobody has registered', async () => {
    await payload.update({ collection: 'events', where: {}, data: { _status: 'draft' } })
    const newest = await makeEvent(payload, { title: 'Die neueste' })
    const { token } = await loggedIn('editor')
    const { json } = await ask('/preview', { token, body: draft })
    expect(json.shown).toEqual({ title: 'Die neueste', name: 'Erika Mustermann' })
    await payload.delete({ collection: 'events', id: newest.id })
    await payload.update({ collection: 'events', where: {}, data: { _status: 'published' } })
  })

  it.each([
    [{ kind: 'greeting' }],
    [{ locale: 'fr' }],
    [{ subject: 'x'.repeat(201) }],
    [{ body: 'x'.repeat(5001) }],
    [{ body: { equals: 1 } }],
  ])('refuses %j with a sentence', async (changes) => {
    const { token } = await loggedIn('editor')
    const { status, json } = await ask('/preview', { token, body: { ...draft, ...changes } })
    expect(status).toBe(400)
    expect(json.errors).toEqual([{ message: expect.stringMatching(/^Eine Vorschau braucht /) }])
  })

  it.each(['/preview', '/test-mail', '/built-in'])('is for editors alone (%s)', async (path) => {
    const body = path === '/built-in' ? undefined : draft
    const query = path === '/built-in' ? '?kind=confirmation&locale=de' : ''
    expect((await ask(`${path}${query}`, { body })).status).toBe(403)
  })
})

describe('a test mail', () => {
  it('goes to whoever asks and nobody else, marked as a test, with an example person', async () => {
    const { token, email } = await logIn(['editor'])
    const body = { ...draft, to: 'somebody@example.org', recipient: 'somebody@example.org' }
    const { status, json } = await ask('/test-mail', { token, body })
    expect(status).toBe(200)
    expect(json).toEqual({
      outcome: 'sent',
      message: expect.stringMatching(`^Die Testmail an ${email} ist unterwegs. Antwort: 250 `),
    })
    expect(smtp.mails.map(({ to }) => to)).toEqual([email])
    const { subject, text } = smtp.mails[0]!.parsed
    expect(subject).toBe('[Test] Zu Die nächste')
    expect(text).toContain('Hallo Erika Mustermann!')
    expect(text).not.toMatch(/kanarienvogel|Kim Kundig|\/anmeldung\/[\w-]{43}/)
    expect(
      (await payload.count({ collection: 'messages', where: { recipient: { equals: email } } })).totalDocs,
    ).toBe(0)
  })

  it('says what the mail server says where it refuses', async () => {
    const { token, email } = await logIn(['editor'])
    smtp.rejectWith(550)
    const { status, json } = await ask('/test-mail', { token, body: draft })
    smtp.rejectWith(null)
    expect(status).toBe(502)
    expect(json.outcome).toBe('refused')
    expect(json.message).toMatch(`Die Testmail an ${email} ging nicht hinaus. Antwort: 550 `)
  })

  it('goes out five times in ten minutes, each editor for themselves', async () => {
    const [eager, other] = [await logIn(['editor']), await logIn(['editor'])]
    const answers: number[] = []
    for (let n = 0; n < 6; n++) answers.push((await ask('/test-mail', { ...eager, body: draft })).status)
    expect(answers).toEqual([200, 200, 200, 200, 200, 429])
    const { json } = await ask('/test-mail', { ...eager, body: draft })
    expect(json.message).toMatch(
      /^Sie haben gerade mehrere Testmails verschickt. Die nächste geht in \d+ Min\.$/,
    )
    expect((await ask('/test-mail', { ...other, body: draft })).status).toBe(200)
  })
})
