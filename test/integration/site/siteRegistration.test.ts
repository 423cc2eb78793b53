import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Hono } from 'hono'
import type { Event } from '../../../src/payload-types.ts'
import { createSiteRoutes } from '../../../src/site/routes.tsx'
import { inDays, makeConsentText, makeEvent } from '../../support/factories.ts'
import { messagesIn, registrationsOf, sendForm, stampFor, summaryIn } from '../../support/siteForm.ts'
import { addresses } from '../../support/addresses.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { workOf } from '../../support/workOf.ts'

let test: TestPayload
let app: Hono
/** Asks for two consents, a chosen answer and a free one. */
let event: Event
let consentIds: string[]
let questions: [choice: string, free: string]

beforeAll(async () => {
  test = await startPayload()
  const { payload } = test
  app = createSiteRoutes({ payload })
  const zoom = await makeConsentText(payload, { key: 'video-conference', label: 'Ich willige in Zoom ein.' })
  const privacy = await makeConsentText(payload, { key: 'privacy', label: 'Ich kenne die Erklärung.' })
  consentIds = [zoom.id, privacy.id]
  event = await makeEvent(payload, {
    registration: {
      consents: consentIds,
      asksForTopics: true,
      questions: [
        {
          label: 'Woher kommen Sie?',
          required: true,
          options: [{ label: 'Parchim' }, { label: 'Güstrow' }],
        },
        { label: 'Was möchten Sie fragen?' },
      ],
    },
  })
  const [choice, free] = event.registration?.questions?.map(({ id }) => id ?? '') ?? []
  questions = [choice ?? '', free ?? '']
})
afterAll(() => test.stop())

const pathOf = ({ slug }: { slug: string }): string => `/veranstaltungen/${slug}/anmeldung`

/** A form that is all right, less or more what a test is about. */
const form = (
  changes: Record<string, string | string[] | undefined> = {},
): Record<string, string | string[]> => {
  const all = {
    email: 'jo@example.org',
    [`answer:${questions[0]}`]: 'Parchim',
    consent: ['video-conference:1', 'privacy:1'],
    ...changes,
  }
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string | string[]] => entry[1] !== undefined),
  )
}

const send = (
  changes?: Record<string, string | string[] | undefined>,
  to: Event = event,
): Promise<Response> => sendForm({ app, path: pathOf(to), fields: form(changes) })

describe('the form of an event', () => {
  it('registers a person, and leads to a page that is the same for everybody', async () => {
    const { payload } = test
    const fresh = await makeEvent(payload, { registration: { consents: consentIds, asksForTopics: true } })
    const fields = {
      name: 'Jo <b>Beispiel</b> 🌻',
      email: 'jo@example.org',
      topicSuggestion: 'Bezahlkarte\nArbeitsmarkt',
      consent: ['privacy:1', 'video-conference:1'],
    }
    const first = await sendForm({ app, path: pathOf(fresh), fields })
    expect([first.status, first.headers.get('Location')]).toEqual([
      303,
      `/veranstaltungen/${fresh.slug}/angemeldet`,
    ])
    const [stored] = await registrationsOf(payload, fresh)
    expect(stored).toMatchObject({
      name: 'Jo <b>Beispiel</b> 🌻',
      email: 'jo@example.org',
      topicSuggestion: 'Bezahlkarte\nArbeitsmarkt',
      locale: 'de',
      status: 'confirmed',
    })
    const again = await sendForm({ app, path: pathOf(fresh), fields })
    expect([again.status, again.headers.get('Location'), await again.text()]).toEqual([
      first.status,
      first.headers.get('Location'),
      await first.text(),
    ])
    expect(await registrationsOf(payload, fresh)).toHaveLength(1)
    const page = await (await app.request(first.headers.get('Location') ?? '')).text()
    expect(page).toContain('Vielen Dank für Ihre Anmeldung!')
    expect(page).toContain('Spam-Ordner')
    expect(page).toContain(`/veranstaltungen/${fresh.slug}.ics`)
    expect(page).not.toContain('jo@example.org')
  })

  it('asks once about an address that looks like a slip, and takes it all the same', async () => {
    const { payload } = test
    const slip = await makeEvent(payload)
    const fields = { email: ' Jo@Gmial.com' }
    const asked = await sendForm({ app, path: pathOf(slip), fields })
    const html = await asked.text()
    expect(asked.status).toBe(422)
    expect(messagesIn(html)).toEqual({ email: expect.stringMatching(/^Meinten Sie jo@gmail\.com\? Wenn/) })
    expect(html).toMatch(/<input[^>]* name="email"[^>]* value=" Jo@Gmial\.com"/)
    const [, askedAbout = ''] = /name="askedAbout" value="([^"]*)"/.exec(html) ?? []
    expect(await registrationsOf(payload, slip)).toEqual([])
    // Another slip is asked about anew.
    const other = await sendForm({ app, path: pathOf(slip), fields: { email: 'jo@gmai.com', askedAbout } })
    expect(other.status).toBe(422)
    const taken = await sendForm({ app, path: pathOf(slip), fields: { ...fields, askedAbout } })
    expect(taken.status).toBe(303)
    expect((await registrationsOf(payload, slip)).map(({ email }) => email)).toEqual(['jo@gmial.com'])
  })

  it('takes an address with what nobody sees in it, and refuses one whose domain cannot be', async () => {
    const { payload } = test
    const strict = await makeEvent(payload)
    const email = '\u200Bjo@example\u00AD.org\u00A0'
    expect((await sendForm({ app, path: pathOf(strict), fields: { email } })).status).toBe(303)
    for (const wrong of ['max.mueller@2024', 'jo@example.org/path', 'jo@example.123']) {
      const response = await sendForm({ app, path: pathOf(strict), fields: { email: wrong } })
      expect(messagesIn(await response.text())).toEqual({
        email: expect.stringMatching(/gültige E-Mail-Adresse/),
      })
    }
    await expect(
      payload.create({ collection: 'registrations', data: { event: strict.id, email: 'a@2024' } as never }),
    ).rejects.toMatchObject({ data: { errors: [expect.objectContaining({ path: 'email' })] } })
    expect((await registrationsOf(payload, strict)).map((each) => each.email)).toEqual(['jo@example.org'])
  })

  it('keeps answers, and the language of the page that it was on', async () => {
    const { payload } = test
    const response = await sendForm({
      app,
      path: `/en/events/${event.slug}/registration`,
      fields: form({ email: 'en@example.org', [`answer:${questions[1]}`]: 'Wie teuer wird das?' }),
    })
    expect(response.headers.get('Location')).toBe(`/en/events/${event.slug}/registered`)
    const [stored] = await registrationsOf(payload, event)
    expect(stored).toMatchObject({
      email: 'en@example.org',
      locale: 'en',
      answers: [
        { question: questions[0], value: 'Parchim' },
        { question: questions[1], value: 'Wie teuer wird das?' },
      ],
    })
    await payload.delete({ collection: 'registrations', where: { event: { equals: event.id } } })
  })

  it('puts people on the waiting list when all seats are taken, and says so', async () => {
    const small = await makeEvent(test.payload, { registration: { capacity: 1, waitingList: true } })
    await sendForm({ app, path: pathOf(small), fields: { email: 'erste@example.org' } })
    const second = await sendForm({ app, path: pathOf(small), fields: { email: 'zweite@example.org' } })
    expect(second.headers.get('Location')).toBe(`/veranstaltungen/${small.slug}/warteliste`)
    const page = await (await app.request(second.headers.get('Location') ?? '')).text()
    expect(page).toContain('Sie stehen auf der Warteliste.')
  })

  it.each([
    ['registered', 'good', 'Vielen Dank für Ihre Anmeldung!'],
    ['waitlisted', 'waiting', 'Sie stehen auf der Warteliste.'],
    ['confirmAddress', 'waiting', 'Bitte bestätigen Sie Ihre Adresse.'],
  ] as const)(
    'leads to a page, %s, with a sign of its own: the green tick is for who has a seat',
    async (at, sign, title) => {
      const html = await (await app.request(addresses.de[at](event.slug ?? ''))).text()
      const [, tone, heading] = /<svg class="mark ([^"]+)"[^>]*>.*?<\/svg><h1>([^<]*)</.exec(html) ?? []
      expect([tone, heading]).toEqual([sign, title])
    },
  )

  it('leads back to the form when its address is asked for', async () => {
    const response = await app.request(pathOf(event))
    expect([response.status, response.headers.get('Location')]).toEqual([
      303,
      `/veranstaltungen/${event.slug}`,
    ])
  })
})

const huge = 'x'.repeat(100_000)
const consentMissing = 'Ohne diese Einwilligung ist keine Teilnahme möglich: „Ich willige in Zoom ein.“'
const tooLong = (maxLength: number) => `Bitte kürzen Sie: höchstens ${maxLength} Zeichen, es sind 100000.`
const email = 'Bitte geben Sie eine gültige E-Mail-Adresse an, zum Beispiel name@example.org.'

type Case = [
  what: string,
  changes: () => Record<string, string | string[] | undefined>,
  at: string | null,
  message: string,
  /** At the field itself, where the label of a consent stands right above it. Default: the same. */
  here?: string,
]

const refused: Case[] = [
  ['no address', () => ({ email: undefined }), 'email', email],
  ['a broken address', () => ({ email: 'jo@' }), 'email', email],
  ['an address of 100 kB', () => ({ email: `${huge}@example.org` }), 'email', email],
  ['a line break in the address', () => ({ email: 'jo@example.org\r\nBcc: x@example.org' }), 'email', email],
  [
    'a missing consent',
    () => ({ consent: 'privacy:1' }),
    'consent-1',
    consentMissing,
    'Ohne diese Einwilligung ist keine Teilnahme möglich.',
  ],
  [
    'a doubled consent',
    () => ({ consent: ['video-conference:1', 'video-conference:1', 'privacy:1'] }),
    'consent-1',
    'Diese Einwilligung kam mehr als einmal: „Ich willige in Zoom ein.“',
    'Diese Einwilligung kam mehr als einmal.',
  ],
  [
    'an unknown consent',
    () => ({ consent: ['video-conference:1', 'privacy:1', '<b>newsletter</b>:1'] }),
    null,
    'Die Einwilligung „&lt;b&gt;newsletter&lt;/b&gt;“ gehört nicht zu dieser Veranstaltung.',
  ],
  [
    'a consent of 100 kB',
    () => ({ consent: ['video-conference:1', 'privacy:1', `${huge}:1`] }),
    null,
    `Die Einwilligung „${'x'.repeat(50)}“ gehört nicht zu dieser Veranstaltung.`,
  ],
  [
    'an outdated consent',
    () => ({ consent: ['video-conference:0', 'privacy:1'] }),
    'consent-1',
    'Der Text wurde inzwischen geändert. Bitte lesen Sie ihn noch einmal und stimmen Sie neu zu: „Ich willige in Zoom ein.“',
    'Der Text wurde inzwischen geändert. Bitte lesen Sie ihn noch einmal und stimmen Sie neu zu.',
  ],
  ['a name of 100 kB', () => ({ name: huge }), 'name', tooLong(200)],
  [
    'a control character in the name',
    () => ({ name: 'Jo\u0007' }),
    'name',
    'Bitte entfernen Sie unsichtbare Steuerzeichen.',
  ],
  ['a wish of 100 kB', () => ({ topicSuggestion: huge }), 'topic-suggestion', tooLong(2000)],
  [
    'a missing answer',
    () => ({ [`answer:${questions[0]}`]: undefined }),
    'answer-1',
    'Bitte beantworten Sie die Frage „Woher kommen Sie?“',
  ],
  [
    'an answer that was not offered',
    () => ({ [`answer:${questions[0]}`]: 'Rostock' }),
    'answer-1',
    'Bitte wählen Sie eine der angebotenen Antworten auf die Frage „Woher kommen Sie?“',
  ],
  ['an answer of 100 kB', () => ({ [`answer:${questions[1]}`]: huge }), 'answer-2', tooLong(2000)],
  [
    'an answer to no question',
    () => ({ 'answer:gibt-es-nicht': 'ja' }),
    null,
    'Die Frage „gibt-es-nicht“ gehört nicht zu dieser Veranstaltung.',
  ],
]

describe('a form that is not all right', () => {
  it.each(refused)(
    'is refused in German for %s, at the field, and stores nothing',
    async (_, changes, at, message, here = message) => {
      const { result: response, milliseconds } = await workOf(() => send(changes()))
      const html = await response.text()
      expect(milliseconds).toBeLessThan(1000)
      expect(response.status).toBe(422)
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      expect(summaryIn(html)).toEqual([{ field: at, text: message }])
      expect(messagesIn(html)).toEqual(at ? { [at]: here } : {})
      if (at) expect(html).toMatch(new RegExp(`id="${at}"[^>]*aria-describedby="[^"]*${at}-message"`))
      expect(await registrationsOf(test.payload, event)).toEqual([])
    },
  )

  it('names everything at once, keeps what was typed, and leaves unticked what was not ticked', async () => {
    const response = await send({
      name: '"><script>alert(1)</script>',
      email: 'jo@',
      topicSuggestion: '</textarea>Arbeitsmarkt 🌻',
      [`answer:${questions[0]}`]: 'Güstrow',
      consent: 'privacy:1',
    })
    const html = await response.text()
    expect(summaryIn(html)).toEqual([
      { field: 'email', text: email },
      { field: 'consent-1', text: consentMissing },
    ])
    expect(html).toContain('Bitte prüfen Sie 2 Angaben:')
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
    expect(html).toContain('&lt;/textarea&gt;Arbeitsmarkt 🌻</textarea>')
    const ticked = [...html.matchAll(/<input type="(?:checkbox|radio)"[^>]*>/g)]
      .map(([input]) => input)
      .filter((input) => input.includes(' checked=""'))
      .map((input) => /value="([^"]*)"/.exec(input)?.[1])
    expect(ticked).toEqual(['Güstrow', 'privacy:1'])
    expect(/<title>(.*?):/.exec(html)?.[1]).toBe('Bitte prüfen')
  })

  it('is refused when it holds nothing, or what is no form at all', async () => {
    for (const body of ['', '%E0%A4%A=%ZZ&&&==', '{"email":"jo@example.org"}', '\u0000\u0001']) {
      const response = await app.request(pathOf(event), {
        method: 'POST',
        body: `${body}&stamp=${stampFor(event)}`,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      })
      expect(response.status).toBe(422)
      expect(Object.keys(messagesIn(await response.text()))).toEqual([
        'email',
        'answer-1',
        'consent-1',
        'consent-2',
      ])
    }
  })

  it('is answered shortly, however many fields it has', async () => {
    const consent = Array.from({ length: 20_000 }, (_, n) => `consent-${n}:1`)
    const html = await (await send({ consent })).text()
    expect(summaryIn(html).length).toBeLessThan(60)
  })

  it.each(['application/json', 'multipart/form-data; boundary=x', 'text/plain', ''])(
    'is refused in German when it comes as "%s"',
    async (type) => {
      const response = await app.request(pathOf(event), {
        method: 'POST',
        body: new TextEncoder().encode('email=jo@example.org'),
        headers: { 'Content-Type': type },
      })
      expect(response.status).toBe(415)
      expect(await response.text()).toContain('Dieses Formular konnten wir nicht lesen.')
    },
  )

  it('is refused in German when it is larger than any form', async () => {
    const response = await send({ name: 'x'.repeat(2 * 1024 * 1024) })
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('der Name hat höchstens 200')
  })

  it('is refused for an unknown event and for a draft alike', async () => {
    const draft = await makeEvent(test.payload, { _status: 'draft' })
    for (const slug of ['gibt-es-nicht', draft.slug]) {
      const response = await sendForm({ app, path: pathOf({ slug }), fields: form() })
      expect(response.status).toBe(404)
      expect(await response.text()).toContain('Diese Veranstaltung gibt es nicht oder nicht mehr.')
    }
    expect(await registrationsOf(test.payload, draft)).toEqual([])
  })

  it.each([
    ['over', { startsAt: inDays(-2) }, 'Diese Veranstaltung ist vorbei.'],
    ['cancelled', { status: 'cancelled' as const }, 'Diese Veranstaltung ist abgesagt.'],
    [
      'postponed',
      { status: 'postponed' as const },
      'Diese Veranstaltung ist verschoben; die Anmeldung beginnt mit dem neuen Termin.',
    ],
    ['closed', { registration: { closesAt: inDays(-1) } }, 'Die Anmeldung ist geschlossen.'],
    ['not yet open', { registration: { opensAt: inDays(1) } }, 'Die Anmeldung hat noch nicht begonnen.'],
    [
      'without registration',
      { registration: { enabled: false } },
      'Für diese Veranstaltung ist keine Anmeldung nötig.',
    ],
  ])('is refused when the event is %s', async (_, data, message) => {
    const closed = await makeEvent(test.payload, data)
    const response = await sendForm({ app, path: pathOf(closed), fields: { email: 'jo@example.org' } })
    expect(response.status).toBe(422)
    expect(summaryIn(await response.text())).toEqual([{ field: null, text: message }])
    expect(await registrationsOf(test.payload, closed)).toEqual([])
  })

  it('gives back what was typed when the form is not there any more, and says why once where it was', async () => {
    const questions = [{ label: 'Was erwarten Sie?' }]
    const closed = await makeEvent(test.payload, {
      registration: { closesAt: inDays(-1), questions, asksForSupport: true },
    })
    const key = closed.registration?.questions?.[0]?.id ?? ''
    const fields = {
      email: 'jo@example.org',
      name: 'Jo <b>',
      [`answer:${key}`]: 'Eine lange Antwort',
      'answer:none': 'Auf keine Frage',
      support: 'Eine Assistenz',
    }
    const response = await sendForm({ app, path: pathOf(closed), fields })
    const html = await response.text()
    const [, typed = ''] = /<summary>Das hatten Sie eingetragen<\/summary>(.*?)<\/details>/s.exec(html) ?? []
    for (const each of [
      'jo@example.org',
      'Jo &lt;b&gt;',
      'Was erwarten Sie?',
      'Eine lange Antwort',
      'Eine Assistenz',
    ])
      expect(typed).toContain(each)
    expect(typed).not.toContain('Auf keine Frage')
    const [, section = ''] = /<section class="registration"(.*?)<\/section>/s.exec(html) ?? []
    expect(section.match(/Die Anmeldung ist geschlossen\./g)).toHaveLength(1)
  })

  it('is refused when somebody else took the last seat, and the page has no form any more', async () => {
    const full = await makeEvent(test.payload, { registration: { capacity: 1 } })
    await sendForm({ app, path: pathOf(full), fields: { email: 'erste@example.org' } })
    const response = await sendForm({ app, path: pathOf(full), fields: { email: 'zweite@example.org' } })
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(summaryIn(html)).toEqual([{ field: null, text: 'Leider sind alle Plätze vergeben.' }])
    expect(html).not.toContain('<form')
  })
})
