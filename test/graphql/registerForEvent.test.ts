import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ConsentText, Event } from '../../src/payload-types.ts'
import { dumpCollections } from '../support/dumpCollections.ts'
import { inDays, makeConsentText, makeEvent, makeRegistration } from '../support/factories.ts'
import { startApi, type TestApi } from '../support/startApi.ts'

let test: TestApi
let privacy: ConsentText
let photos: ConsentText
let event: Event
beforeAll(async () => {
  test = await startApi()
  const { payload } = test
  privacy = await makeConsentText(payload, { key: 'privacy', label: 'Datenschutz' })
  photos = await makeConsentText(payload, { key: 'photos', label: 'Fotos', required: false })
  event = await makeEvent(payload, {
    registration: {
      consents: [privacy.id, photos.id],
      questions: [
        { id: 'meal', label: 'Verpflegung?', required: true, options: [{ label: 'vegan' }] },
        { id: 'more', label: 'Mehr?' },
      ],
    },
  })
})
afterAll(() => test.stop())

interface Payload {
  registerForEvent: {
    outcome: string | null
    userErrors: { code: string; message: string; field: string[] | null }[]
  }
}

const mutation = `
  mutation ($input: RegisterForEventInput!) {
    registerForEvent(input: $input) { outcome userErrors { code message field } }
  }`

const idOf = ({ id }: { id: string }): string => Buffer.from(`Event:${id}`).toString('base64url')

/** A registration that nothing is wrong with, but for what is given. */
const inputWith = (changes: Record<string, unknown> = {}) => ({
  eventId: idOf(event),
  email: 'jo@example.org',
  name: 'Jo Muster',
  consents: [{ key: 'privacy', version: 1 }],
  answers: [{ question: 'meal', value: 'vegan' }],
  ...changes,
})

const register = async (changes: Record<string, unknown> = {}) => {
  const { data, errors } = await test.ask<Payload>(mutation, { input: inputWith(changes) })
  expect(errors).toBeUndefined()
  return data.registerForEvent
}
const registrationsOf = async ({ id }: { id: string }) =>
  (await test.payload.find({ collection: 'registrations', where: { event: { equals: id } }, depth: 0 })).docs

const long = 'x'.repeat(90_000)

describe('registerForEvent', () => {
  it('registers somebody with everything that was given', async () => {
    expect(await register({ email: 'alle@example.org', locale: 'en', topicSuggestion: 'Klima' })).toEqual({
      outcome: 'CONFIRMED',
      userErrors: [],
    })
    const [stored] = (await registrationsOf(event)).filter(({ email }) => email === 'alle@example.org')
    expect(stored).toMatchObject({
      name: 'Jo Muster',
      locale: 'en',
      status: 'confirmed',
      topicSuggestion: 'Klima',
      consents: [{ key: 'privacy', version: 1 }],
    })
  })

  it('speaks German unless told otherwise, and takes null for nothing', async () => {
    const nothing = { name: null, locale: null, topicSuggestion: null, idempotencyKey: null }
    expect(await register({ email: 'nichts@example.org', ...nothing })).toEqual({
      outcome: 'CONFIRMED',
      userErrors: [],
    })
    const [stored] = (await registrationsOf(event)).filter(({ email }) => email === 'nichts@example.org')
    expect(stored).toMatchObject({ name: null, locale: 'de', topicSuggestion: null })
  })

  it('puts people on the waiting list where all seats are taken', async () => {
    const full = await makeEvent(test.payload, { registration: { capacity: 1, waitingList: true } })
    await makeRegistration(test.payload, { event: full })
    expect(await register({ eventId: idOf(full), consents: [], answers: [] })).toEqual({
      outcome: 'WAITLISTED',
      userErrors: [],
    })
  })

  it.each<[string, Partial<Event>, Record<string, unknown>]>([
    [
      'has a seat at an event online',
      {},
      {
        title: 'Vielen Dank für Ihre Anmeldung!',
        firstStep: expect.stringContaining('mit dem Termin für Ihren Kalender und Ihrem Zugang'),
      },
    ],
    [
      'has a seat in a room',
      { format: 'inPerson' },
      {
        title: 'Vielen Dank für Ihre Anmeldung!',
        firstStep: 'In wenigen Minuten kommt eine E-Mail mit allem, was Sie brauchen.',
      },
    ],
    [
      'waits for a seat',
      { registration: { capacity: 1, waitingList: true } },
      {
        title: 'Sie stehen auf der Warteliste.',
        firstStep: 'In wenigen Minuten kommt eine E-Mail mit allem, was Sie brauchen.',
      },
    ],
    [
      'has to confirm an address',
      { registration: { confirmsAddress: true } },
      {
        title: 'Bitte bestätigen Sie Ihre Adresse.',
        firstStep: expect.stringMatching(/^In wenigen Minuten kommt eine E-Mail mit einem Link\./),
      },
    ],
  ])('gives a form the words for who %s, known or not', async (_, changes, { title, firstStep }) => {
    const its = await makeEvent(test.payload, changes)
    if (changes.registration?.capacity) await makeRegistration(test.payload, { event: its })
    const tell = async () => {
      const { data } = await test.ask<{ registerForEvent: { whatNext: unknown } }>(
        `mutation ($input: RegisterForEventInput!) {
          registerForEvent(input: $input) { whatNext { title lead stepsTitle steps } }
        }`,
        {
          input: inputWith({
            eventId: idOf(its),
            email: 'wie.weiter@example.org',
            consents: [],
            answers: [],
          }),
        },
      )
      return data.registerForEvent.whatNext
    }
    const first = await tell()
    expect(first).toEqual({
      title,
      lead: expect.any(String),
      stepsTitle: 'Wie es weitergeht',
      steps: [firstStep, expect.any(String), expect.any(String), expect.any(String)],
    })
    expect(await tell()).toEqual(first)
  })

  it('says what happens next in the language of the registration, and nothing where it is refused', async () => {
    const query = `mutation ($input: RegisterForEventInput!) {
      registerForEvent(input: $input) { whatNext { title } userErrors { code } }
    }`
    const english = { input: inputWith({ email: 'next@example.org', locale: 'en' }) }
    expect((await test.ask<Payload>(query, english)).data.registerForEvent).toEqual({
      whatNext: { title: 'Thank you for registering!' },
      userErrors: [],
    })
    const refused = { input: inputWith({ email: 'none' }) }
    expect((await test.ask<Payload>(query, refused)).data.registerForEvent).toEqual({
      whatNext: null,
      userErrors: [{ code: 'INVALID_INPUT' }],
    })
  })

  it('keeps emoji, markup and quotes as they were typed', async () => {
    const name = '👩🏽‍🌾 <b>"Jo"</b> & Söhne'
    expect((await register({ email: 'emoji@example.org', name })).outcome).toBe('CONFIRMED')
    const [stored] = (await registrationsOf(event)).filter(({ email }) => email === 'emoji@example.org')
    expect(stored?.name).toBe(name)
  })

  it('answers alike, and stores nothing more, when somebody registers twice', async () => {
    const other = await makeEvent(test.payload)
    const again = { eventId: idOf(other), consents: [], answers: [] }
    const first = await register(again)
    expect(await register(again)).toEqual(first)
    expect(await registrationsOf(other)).toHaveLength(1)
  })

  it('gives the same answer to the same idempotencyKey', async () => {
    const other = await makeEvent(test.payload, { registration: { capacity: 1 } })
    const input = { eventId: idOf(other), consents: [], answers: [], idempotencyKey: 'f3b1' }
    expect((await register(input)).outcome).toBe('CONFIRMED')
    expect(await register(input)).toEqual({ outcome: 'CONFIRMED', userErrors: [] })
    // The key of one person says nothing about another, so this is answered like any other registration.
    const someoneElse = await register({ ...input, email: 'anders@example.org' })
    expect(someoneElse.userErrors.map(({ code }) => code)).toEqual(['EVENT_FULL'])
  })

  it.each<[string, Record<string, unknown>, string, string[], string]>([
    [
      'a broken address',
      { email: 'jo@' },
      'INVALID_INPUT',
      ['email'],
      'Bitte geben Sie eine gültige E-Mail-Adresse an, zum Beispiel name@example.org.',
    ],
    [
      'no address',
      { email: '' },
      'INVALID_INPUT',
      ['email'],
      'Bitte geben Sie eine gültige E-Mail-Adresse an, zum Beispiel name@example.org.',
    ],
    [
      'a line break in the address',
      { email: 'jo@example.org\r\nBcc: a@example.org' },
      'INVALID_INPUT',
      ['email'],
      'Bitte geben Sie eine gültige E-Mail-Adresse an, zum Beispiel name@example.org.',
    ],
    [
      'control characters in the name',
      { name: 'Jo\u0000' },
      'INVALID_INPUT',
      ['name'],
      'Bitte entfernen Sie unsichtbare Steuerzeichen.',
    ],
    [
      'a missing consent',
      { consents: [] },
      'CONSENT_MISSING',
      ['consents', 'privacy'],
      'Ohne diese Einwilligung ist keine Teilnahme möglich: „Datenschutz“',
    ],
    [
      'an outdated consent',
      { consents: [{ key: 'privacy', version: 0 }] },
      'CONSENT_OUTDATED',
      ['consents', 'privacy'],
      'Der Text wurde inzwischen geändert. Bitte lesen Sie ihn noch einmal und stimmen Sie neu zu: „Datenschutz“',
    ],
    [
      'a doubled consent',
      {
        consents: [
          { key: 'privacy', version: 1 },
          { key: 'privacy', version: 1 },
        ],
      },
      'INVALID_INPUT',
      ['consents', 'privacy'],
      'Diese Einwilligung kam mehr als einmal: „Datenschutz“',
    ],
    [
      'an unknown consent',
      {
        consents: [
          { key: 'privacy', version: 1 },
          { key: 'soul', version: 1 },
        ],
      },
      'INVALID_INPUT',
      ['consents', 'soul'],
      'Die Einwilligung „soul“ gehört nicht zu dieser Veranstaltung.',
    ],
    [
      'a missing answer',
      { answers: [] },
      'ANSWER_MISSING',
      ['answers', 'meal'],
      'Bitte beantworten Sie die Frage „Verpflegung?“',
    ],
    [
      'an answer that was not offered',
      { answers: [{ question: 'meal', value: 'Schnitzel' }] },
      'INVALID_INPUT',
      ['answers', 'meal'],
      'Bitte wählen Sie eine der angebotenen Antworten auf die Frage „Verpflegung?“',
    ],
    [
      'an event that does not exist',
      { eventId: idOf({ id: 'unknown' }) },
      'EVENT_NOT_FOUND',
      ['eventId'],
      'Diese Veranstaltung gibt es nicht oder nicht mehr.',
    ],
    [
      'an id that nobody gave out',
      { eventId: '4711' },
      'EVENT_NOT_FOUND',
      ['eventId'],
      'Diese Veranstaltung gibt es nicht oder nicht mehr.',
    ],
    [
      '90 kB of id',
      { eventId: long },
      'EVENT_NOT_FOUND',
      ['eventId'],
      'Diese Veranstaltung gibt es nicht oder nicht mehr.',
    ],
    [
      '90 kB of address',
      { email: `${long}@example.org` },
      'INVALID_INPUT',
      ['email'],
      'Bitte geben Sie eine gültige E-Mail-Adresse an, zum Beispiel name@example.org.',
    ],
    [
      '90 kB of name',
      { name: long },
      'INVALID_INPUT',
      ['name'],
      'Bitte kürzen Sie: höchstens 200 Zeichen, es sind 90000.',
    ],
    [
      '90 kB of topic',
      { topicSuggestion: long },
      'INVALID_INPUT',
      ['topicSuggestion'],
      'Bitte kürzen Sie: höchstens 2000 Zeichen, es sind 90000.',
    ],
    [
      '90 kB of answer',
      {
        answers: [
          { question: 'meal', value: 'vegan' },
          { question: 'more', value: long },
        ],
      },
      'INVALID_INPUT',
      ['answers', 'more'],
      'Bitte kürzen Sie: höchstens 2000 Zeichen, es sind 90000.',
    ],
    [
      '90 kB of question',
      {
        answers: [
          { question: 'meal', value: 'vegan' },
          { question: long, value: '' },
        ],
      },
      'INVALID_INPUT',
      ['answers', long.slice(0, 50)],
      `Die Frage „${long.slice(0, 50)}“ gehört nicht zu dieser Veranstaltung.`,
    ],
    [
      '90 kB of consent',
      {
        consents: [
          { key: 'privacy', version: 1 },
          { key: long, version: 1 },
        ],
      },
      'INVALID_INPUT',
      ['consents', long.slice(0, 50)],
      `Die Einwilligung „${long.slice(0, 50)}“ gehört nicht zu dieser Veranstaltung.`,
    ],
    [
      '90 kB of idempotencyKey',
      { idempotencyKey: long },
      'INVALID_INPUT',
      ['idempotencyKey'],
      'Bitte kürzen Sie: höchstens 200 Zeichen, es sind 90000.',
    ],
  ])('refuses %s in German at its field and stores nothing', async (_, changes, code, field, message) => {
    const before = await dumpCollections(test.payload)
    expect(await register(changes)).toEqual({ outcome: null, userErrors: [{ code, message, field }] })
    expect(await dumpCollections(test.payload)).toEqual(before)
  })

  it.each<[string, Partial<Event>, string, string]>([
    [
      'a draft',
      { _status: 'draft' },
      'EVENT_NOT_FOUND',
      'Diese Veranstaltung gibt es nicht oder nicht mehr.',
    ],
    ['a past event', { startsAt: inDays(-2) }, 'REGISTRATION_CLOSED', 'Diese Veranstaltung ist vorbei.'],
    ['a cancelled event', { status: 'cancelled' }, 'EVENT_CANCELLED', 'Diese Veranstaltung ist abgesagt.'],
    [
      'a postponed event',
      { status: 'postponed' },
      'REGISTRATION_NOT_OPEN',
      'Diese Veranstaltung ist verschoben; die Anmeldung beginnt mit dem neuen Termin.',
    ],
    [
      'an event that opens later',
      { registration: { opensAt: inDays(1) } },
      'REGISTRATION_NOT_OPEN',
      'Die Anmeldung hat noch nicht begonnen.',
    ],
    [
      'an event that has closed',
      { registration: { closesAt: inDays(-1) } },
      'REGISTRATION_CLOSED',
      'Die Anmeldung ist geschlossen.',
    ],
    [
      'an event without registration',
      { registration: { enabled: false } },
      'REGISTRATION_CLOSED',
      'Für diese Veranstaltung ist keine Anmeldung nötig.',
    ],
  ])('refuses %s and stores nothing', async (_, data, code, message) => {
    const other = await makeEvent(test.payload, data)
    expect(await register({ eventId: idOf(other), consents: [], answers: [] })).toEqual({
      outcome: null,
      userErrors: [{ code, message, field: ['eventId'] }],
    })
    expect(await registrationsOf(other)).toEqual([])
  })

  it('refuses a full event', async () => {
    const full = await makeEvent(test.payload, { registration: { capacity: 1 } })
    await makeRegistration(test.payload, { event: full })
    expect((await register({ eventId: idOf(full), consents: [], answers: [] })).userErrors).toEqual([
      { code: 'EVENT_FULL', message: 'Leider sind alle Plätze vergeben.', field: ['eventId'] },
    ])
    expect(await registrationsOf(full)).toHaveLength(1)
  })

  it('tells in English what is wrong, all at once', async () => {
    const { userErrors } = await register({ locale: 'en', email: 'jo', consents: [], answers: [] })
    expect(userErrors).toEqual([
      {
        code: 'INVALID_INPUT',
        field: ['email'],
        message: 'Please enter a valid e-mail address, such as name@example.org.',
      },
      {
        code: 'ANSWER_MISSING',
        field: ['answers', 'meal'],
        message: 'Please answer the question “Verpflegung?”',
      },
      {
        code: 'CONSENT_MISSING',
        field: ['consents', 'privacy'],
        message: 'Taking part is not possible without this consent: “Datenschutz”',
      },
    ])
  })

  it('refuses what is no input at all before anything else', async () => {
    const { errors } = await test.ask(mutation, { input: { ...inputWith(), consents: 'all' } })
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})
