import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import {
  adminIsSettled,
  fillField,
  firstIdFrom,
  formIsOldEnough,
  logIn,
  openList,
  screenshotPath,
  typedDay,
  watchPage,
} from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import type { ServerProcess } from '../support/serverProcess.ts'
import { type TestSmtpServer, startSmtpServer } from '../support/smtpServer.ts'
import { waitUntil } from '../support/waitUntil.ts'

// Command one, as somebody runs it who has just cloned the repository; then the real event's page, as people use it.
let site: BuiltSite
let server: ServerProcess
let smtp: TestSmtpServer
let browser: Browser

beforeAll(async () => {
  smtp = await startSmtpServer()
  site = await startBuiltSite({ SMTP_URL: smtp.url })
  ;({ server, browser } = site)
}, builtSiteBound)

afterAll(async () => {
  const code = await site.stop()
  await smtp.stop()
  expect(code).toBe(0)
})

const eventPath = '/veranstaltungen/integrations-und-teilhabegesetz'
const title = 'Austausch: Das Integrations- und Teilhabegesetz und die Kommunen'

let context: BrowserContext
let page: Page
let faults: string[]

async function open(options: BrowserContextOptions): Promise<void> {
  context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  context.setDefaultTimeout(30_000)
  page = await context.newPage()
  faults = watchPage({ page, origin: server.url })
}

/** The mails that one person got, once there is at least one of a subject. */
async function mailTo(address: string, subject: RegExp) {
  const find = () => smtp.mails.find((mail) => mail.to === address && subject.test(mail.parsed.subject ?? ''))
  await waitUntil(`a mail to ${address} arrives`, () => find() !== undefined)
  return find()!
}

const consent = (name: RegExp) => page.getByRole('checkbox', { name })

async function registerAs(address: string): Promise<void> {
  await page.getByLabel('E-Mail-Adresse').fill(address)
  await consent(/Datenschutz/).check()
  await consent(/Videokonferenz/).uncheck()
  await page.getByRole('button', { name: 'Verbindlich anmelden' }).click()
}

afterEach(() => context.close())

describe('the page of the real event', () => {
  beforeEach(() => open({}))

  it('shows everything that the real page shows, in its order', async () => {
    await page.goto(server.url + eventPath)
    await page.waitForFunction(() => /\d/.test(document.querySelector('forum-countdown')?.textContent ?? ''))
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
    const inOrder = [
      title,
      'Das Land hat im März 2024 die Konzeption zur Integration',
      'Die Austauschrunde hat das Ziel,',
      'eine kommunale Musterabfrage vorzustellen',
      'Input & Moderation',
      'Ulrike Seemann-Katz',
      'Eine Veranstaltung in Kooperation mit der LAG Migration & Flucht',
      'Mit der Anmeldebestätigung wird der Zoom Zugangslink versandt',
      'Wir weisen ausdrücklich darauf hin, dass alle Bürger*innen',
    ]
    const places = inOrder.map((each) => text.indexOf(each))
    expect(places.filter((place) => place < 0)).toEqual([])
    expect(places).toEqual([...places].sort((a, b) => a - b))
    for (const fact of [
      'Tage',
      'Stunden',
      'Minuten',
      'Sekunden',
      'Datum',
      'Uhrzeit',
      '19:00 – 21:00 Uhr',
      'Standort',
      'online (Zoom)',
    ]) {
      expect(text).toContain(fact)
    }
    const seconds = () => page.locator('forum-countdown').innerText()
    const before = await seconds()
    await page.waitForFunction(
      (old) => document.querySelector<HTMLElement>('forum-countdown')?.innerText !== old,
      before,
    )
    await page.screenshot({ path: await screenshotPath('event-page'), animations: 'disabled' })
    expect(faults).toEqual([])
  })

  it('says that the event is on, then that it is over and that nobody can register, while it is open', async () => {
    await page.goto(server.url + eventPath)
    const endsAt = await page.locator('forum-countdown').getAttribute('data-ends-at')
    await page.clock.install({ time: new Date(Date.parse(endsAt ?? '') - 60_000) })
    await page.goto(server.url + eventPath)
    const ways = page.locator('main a[href="#anmeldung"]')
    const state = page.locator('forum-countdown .now')
    expect(await state.innerText()).toBe('Läuft gerade')
    expect(await ways.count()).toBeGreaterThan(0)
    await page.getByLabel('E-Mail-Adresse').fill('halb-getippt@example.org')
    await page.clock.runFor(61_000)
    expect(await state.innerText()).toBe('Diese Veranstaltung ist vorbei.')
    expect(await state.getAttribute('class')).toBe('now past')
    expect(await ways.count()).toBe(0)
    expect(await page.getByLabel('E-Mail-Adresse').inputValue()).toBe('halb-getippt@example.org')
  })

  it('prints its address, and nothing that leads nowhere on paper', async () => {
    await page.goto(server.url + eventPath)
    const address = page.getByText(server.url + eventPath, { exact: true })
    expect(await address.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await address.isVisible()).toBe(true)
    for (const each of ['forum-countdown', '.registration', '.sticky-action'])
      expect(await page.locator(each).first().isVisible()).toBe(false)
  })

  it('sets no cookie, stores nothing and lets no foreign or inline script run', async () => {
    const answer = await page.goto(server.url + eventPath)
    expect(answer?.headers()['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self'/)
    expect(answer?.headers()['content-security-policy']).not.toContain('unsafe-inline')
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    expect(faults).toEqual([])
  })

  it('takes a registration: a missed consent, the mail with the Zoom link, the way back out', async () => {
    const address = 'jo.beispiel@example.org'
    await page.goto(server.url + eventPath)
    await page.getByLabel('Name', { exact: true }).fill('Jo Beispiel')
    await registerAs(address)
    const summary = page.getByRole('alert')
    await summary.waitFor()
    expect(await summary.innerText()).toContain('Ohne diese Einwilligung ist keine Teilnahme möglich')
    // Its label stands right above it there.
    const messages = await page.locator('.consent .message').allInnerTexts()
    expect(new Set(messages)).toEqual(new Set(['Ohne diese Einwilligung ist keine Teilnahme möglich.']))
    expect(page.url()).toContain(eventPath)
    await page.screenshot({ path: await screenshotPath('form-error'), animations: 'disabled' })

    await consent(/Videokonferenz/).check()
    await page.getByRole('button', { name: 'Verbindlich anmelden' }).click()
    await page.waitForURL(/\/angemeldet(#|$)/)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Vielen Dank für Ihre Anmeldung!')
    await page.screenshot({ path: await screenshotPath('success'), animations: 'disabled' })

    const { parsed } = await mailTo(address, /^Anmeldebestätigung/)
    expect(parsed.text).toMatch(/https:\/\/zoom\.example\/j\/\d+/)
    expect(parsed.attachments.map(({ contentType }) => contentType)).toContain('text/calendar')
    const own = /http:\/\/localhost:\d+\/anmeldung\/[\w-]{43}/.exec(parsed.text ?? '')?.[0] ?? ''

    await page.goto(own)
    expect(await page.locator('main').innerText()).toContain('Sie sind angemeldet.')
    await page.screenshot({ path: await screenshotPath('own-registration'), animations: 'disabled' })
    await page.reload()
    expect(await page.locator('main').innerText()).toContain('Sie sind angemeldet.')
    await page.getByRole('button', { name: 'Von dieser Veranstaltung abmelden' }).click()
    await page.getByText('Sie sind abgemeldet.').first().waitFor()
    await mailTo(address, /^Abmeldung bestätigt/)
    expect(smtp.mails.filter(({ to }) => to === address)).toHaveLength(2)
    expect(faults).toEqual([])
  })

  it('can be used by keyboard alone', async () => {
    const address = 'tastatur@example.org'
    await page.goto(server.url + eventPath)
    const focusOn = async (selector: string) => {
      for (let presses = 0; presses < 60; presses++) {
        if (await page.evaluate((each) => document.activeElement?.matches(each) ?? false, selector)) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`Tab never reached ${selector}`)
    }
    await focusOn('input[type=email]')
    await page.keyboard.type(address)
    await focusOn('input[value^="video-conference"]')
    await page.keyboard.press('Space')
    await focusOn('form button[type=submit]')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await page.evaluate(() => document.activeElement?.closest('[role=alert]') !== null)).toBe(true)
    await focusOn('input[value^="privacy"]')
    await page.keyboard.press('Space')
    await focusOn('form button[type=submit]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/angemeldet(#|$)/)
    await mailTo(address, /./)
  })
})

describe('the time of an event', () => {
  const time = async () => {
    await page.goto(server.url + eventPath)
    return (await page.locator('.facts dd', { hasText: 'Uhr' }).first().innerText()).trim()
  }

  it.each([
    ['as it is, for a visitor whose clock shows the same', {}, /^19:00 – 21:00 Uhr$/],
    [
      'with what clocks show where the visitor is',
      { timezoneId: 'Asia/Dubai' },
      /^19:00 – 21:00 Uhr\n\(bei Ihnen: 2[12]:00 – (23|24):00 Uhr\)$/,
    ],
    ['with its zone, without JavaScript', { javaScriptEnabled: false }, /^19:00 – 21:00 Uhr \((MEZ|MESZ)\)$/],
  ])('is shown %s', async (_, options, expected) => {
    await open(options)
    expect(await time()).toMatch(expected)
    expect(faults).toEqual([])
  })
})

describe('without JavaScript', () => {
  beforeEach(() => open({ javaScriptEnabled: false }))

  it('one registers and cancels all the same', async () => {
    const address = 'ohne.skript@example.org'
    await page.goto(server.url + eventPath)
    await formIsOldEnough(page)
    await registerAs(address)
    await page.getByText('Ohne diese Einwilligung ist keine Teilnahme möglich').first().waitFor()
    expect(await page.getByLabel('E-Mail-Adresse').inputValue()).toBe(address)
    expect(await consent(/Datenschutz/).isChecked()).toBe(true)
    await consent(/Videokonferenz/).check()
    await page.getByRole('button', { name: 'Verbindlich anmelden' }).click()
    await page.waitForURL(/\/angemeldet(#|$)/)
    const { parsed } = await mailTo(address, /./)
    await page.goto(/http:\/\/localhost:\d+\/anmeldung\/[\w-]{43}/.exec(parsed.text ?? '')?.[0] ?? '')
    await page.getByRole('button', { name: 'Von dieser Veranstaltung abmelden' }).click()
    await page.getByText('Sie sind abgemeldet.').first().waitFor()
  })
})

describe('whoever needs something to take part', () => {
  beforeEach(() => open({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } }))

  it('finds the events that have all of it, and reads there what to expect', async () => {
    await page.goto(server.url)
    await page.locator('summary', { hasText: 'Veranstaltungen finden' }).click()
    await page.locator('summary', { hasText: 'Barrierefreiheit' }).click()
    for (const name of ['Gebärdensprache (DGS)', 'stufenlos zugänglich']) {
      await page.getByRole('checkbox', { name }).check()
    }
    await page.getByRole('button', { name: 'Finden' }).click()
    await page.waitForURL(/\?barrierefreiheit=signLanguage&barrierefreiheit=stepFree$/)
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2)
    await page.screenshot({ path: await screenshotPath('needs-filter'), animations: 'disabled' })
    await page.locator('.event-card h3 a').first().click()
    await page.getByRole('heading', { name: 'In Leichter Sprache' }).waitFor()
    const aids = await page.locator('.aids:not(.brief) li').allInnerTexts()
    expect(aids).toEqual([
      'Untertitel',
      'Gebärdensprache (DGS)',
      'stufenlos zugänglich',
      'barrierefreie Toilette',
    ])
    expect(faults).toEqual([])
  })
})

describe('on a phone', () => {
  beforeEach(() =>
    open({ viewport: { width: 320, height: 700 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }),
  )

  it.each(['/', eventPath, '/archiv', '/gibt-es-nicht'])('%s does not scroll sideways', async (address) => {
    await page.goto(server.url + address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  it('the event page has large enough targets', async () => {
    await page.goto(server.url + eventPath)
    for (const target of await page.locator('form button, form input[type=email], a.button').all()) {
      expect((await target.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44)
    }
    await page.setViewportSize({ width: 390, height: 844 })
    await page.screenshot({ path: await screenshotPath('event-page-phone'), animations: 'disabled' })
  })

  it('the list has its filters folded until somebody wants them; on a large screen they are there', async () => {
    await page.goto(server.url)
    const format = page.getByLabel('Format')
    expect(await format.isVisible()).toBe(false)
    await page.getByText('Veranstaltungen finden').click()
    await format.selectOption('online')
    await page.getByRole('button', { name: 'Finden' }).click()
    await page.waitForURL(/format=online/)
    expect(await format.isVisible()).toBe(true)
    await page.goto(server.url)
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(await format.isVisible()).toBe(true)
    expect(await page.getByText('Veranstaltungen finden').isVisible()).toBe(false)
  })
})

describe('what happens when, and what there is to look at afterwards', () => {
  it.each([
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('is on the page at %i px, %s', async (width, colorScheme) => {
    await open({ viewport: { width, height: 900 }, colorScheme })
    await page.goto(`${server.url}/veranstaltungen/jugend-macht-kommune`)
    const programme = page.locator('section.programme')
    expect(await programme.getByRole('listitem').count()).toBe(7)
    expect((await programme.innerText()).replace(/\s+/g, ' ')).toContain(
      '11:20 – 12:00 Uhr Wie wir einen Nachtbus durchgesetzt haben',
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await programme.screenshot({ path: await screenshotPath(`programme-${width}-${colorScheme}`) })
    await page.goto(`${server.url}/veranstaltungen/kommunalhaushalt-verstehen`)
    await page.getByRole('link', { name: 'Zu den Materialien' }).click()
    const heading = page.getByRole('heading', { name: 'Aufzeichnungen und Materialien' })
    await heading.waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await page.screenshot({ path: await screenshotPath(`recordings-${width}-${colorScheme}`) })
    expect(faults).toEqual([])
  })

  it('is written by the clock of the event, and goes along when that is moved', async () => {
    await open({})
    page.setDefaultTimeout(30_000)
    await logIn({ page, server, role: 'editor' })
    const id = await firstIdFrom({
      page,
      path: 'events?where[slug][equals]=jugend-macht-kommune&depth=0',
    })
    await page.goto(`${server.url}/admin/collections/events/${id}`)
    const rows = page.locator('#field-programme')
    await adminIsSettled(page)
    await rows.getByText('10:30 Ankommen mit Getränken').waitFor()
    await rows.locator('.collapsible__toggle').first().click()
    const from = page.locator('#field-programme__0__startsAfter')
    await from.waitFor()
    expect(await from.inputValue()).toBe('10:30')
    await from.fill('10:15')
    await rows.getByText('10:15 Ankommen mit Getränken').waitFor()
    await rows.screenshot({ path: await screenshotPath('admin-programme') })
    await page.getByRole('button', { name: 'Zeit und Ort' }).click()
    const start = page.locator('#field-startsAt input').first()
    await start.fill((await start.inputValue()).replace('11:00', '12:00'))
    await start.press('Enter')
    await page.getByRole('button', { name: 'Inhalt', exact: true }).click()
    await rows.getByText('11:15 Ankommen mit Getränken').waitFor()
    await from.fill('')
    await rows.getByText('Ankommen mit Getränken', { exact: true }).waitFor()
    await from.fill('11:45')
    const saved = page.waitForResponse(
      (answer) => answer.request().method() === 'PATCH' && answer.url().includes(`/api/events/${id}`),
    )
    await page.locator('#action-save-draft').click()
    expect((await saved).status()).toBe(200)
    await page.reload()
    await page.locator('#field-programme').getByText('11:45 Ankommen mit Getränken').waitFor()
    expect(faults).toEqual([])
  }, 120_000)
})

describe('the list of events', () => {
  beforeEach(() => open({}))

  it('shows what is coming, and leads to an event', async () => {
    await page.goto(server.url)
    await page.screenshot({ path: await screenshotPath('events'), animations: 'disabled' })
    await page.getByRole('link', { name: title }).first().click()
    await page.waitForURL(server.url + eventPath)
    expect(faults).toEqual([])
  })
})

describe('the admin', () => {
  beforeEach(() => open({}))

  const fillDate = (field: string, value: string): Promise<void> =>
    fillField({ page, field: `#field-${field} input`, value })

  it('takes an event from an editor’s keyboard to the join link in a participant’s inbox', async () => {
    await logIn({ page, server, role: 'editor' })
    await page.goto(`${server.url}/admin`)
    await page.getByRole('heading', { name: 'Nächste Veranstaltungen' }).waitFor()

    await page.goto(`${server.url}/admin/collections/events/create`)
    await fillField({ page, field: '#field-title', value: 'Feierabend im Rathaus' })
    await page.getByRole('button', { name: 'Zeit und Ort' }).click()
    const day = typedDay(20)
    await fillDate('startsAt', `${day} 19:00`)
    await fillDate('endsAt', `${day} 21:00`)
    await page.locator('#action-save-draft').click()
    await page.waitForURL(/events\/[0-9a-f-]{36}/)
    await page.getByRole('button', { name: 'Zugang' }).click()
    await page.getByRole('button', { name: 'Zugang eintragen' }).click()
    await fillField({ page, field: '#field-joinUrl', value: 'https://zoom.example/j/feierabend' })
    await fillField({ page, field: '#field-passcode', value: '471100' })
    await page.getByRole('button', { name: 'Speichern', exact: true }).click()
    await page.getByText('https://zoom.example/j/feierabend').waitFor()
    await page.locator('#action-save').click()
    const address = `${server.url}/veranstaltungen/feierabend-im-rathaus`
    await waitUntil('the event is there for everybody', async () => (await fetch(address)).ok)

    await page.goto(address)
    await registerAs('feierabend@example.org')
    await page.getByRole('alert').waitFor()
    await consent(/Videokonferenz/).check()
    await page.getByRole('button', { name: 'Verbindlich anmelden' }).click()
    await page.waitForURL(/\/angemeldet(#|$)/)
    const { parsed } = await mailTo('feierabend@example.org', /./)
    expect(parsed.text).toContain('https://zoom.example/j/feierabend')
    expect(parsed.text).toContain('471100')

    await openList({ page, address: `${server.url}/admin/collections/messages` })
    const confirmation = page.getByRole('row', { name: /feierabend@example\.org.*Anmeldebestätigung/ })
    await confirmation.getByRole('link', { name: 'feierabend@example.org' }).click()
    await page.waitForURL(/messages\/[0-9a-f-]{36}/)
    await page.frameLocator('iframe').getByText('Feierabend im Rathaus').first().waitFor()
    await page.screenshot({
      path: await screenshotPath('admin-message'),
      fullPage: true,
      animations: 'disabled',
    })
  }, 120_000)

  it('publishes an event that people can register for by six clicks and three fields at most', async () => {
    await logIn({ page, server, role: 'editor' })
    await page.goto(`${server.url}/admin`)
    await page.getByRole('heading', { name: 'Nächste Veranstaltungen' }).waitFor()
    let clicks = 0
    let fields = 0
    const click = async (target: ReturnType<Page['locator']>): Promise<void> => {
      clicks += 1
      await target.click()
    }
    const type = async (field: string, text: string): Promise<void> => {
      await adminIsSettled(page)
      await click(page.locator(field).first())
      fields += 1
      await page.keyboard.type(text)
      await page.keyboard.press('Tab')
      await adminIsSettled(page)
    }
    await click(page.getByRole('link', { name: 'Veranstaltung anlegen' }))
    await page.waitForURL(/events\/create/)
    await type('#field-title', 'Kurz angekündigt')
    await click(page.getByRole('button', { name: 'Zeit und Ort' }))
    await type('#field-startsAt input', `${typedDay(20)} 19:00`)
    await click(page.locator('#action-save'))
    const address = `${server.url}/veranstaltungen/kurz-angekuendigt`
    await waitUntil('it is there for everybody', async () => (await fetch(address)).ok)
    expect(clicks).toBeLessThanOrEqual(6)
    expect(fields).toBeLessThanOrEqual(3)
    await page.goto(address)
    await page
      .getByText(/19:00\D+21:00/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Verbindlich anmelden' }).waitFor()
  }, 120_000)

  it('takes each key of a time that is typed on a slow machine', async () => {
    await logIn({ page, server, role: 'editor' })
    await page.goto(`${server.url}/admin/collections/events/create`)
    await adminIsSettled(page)
    await page.getByRole('button', { name: 'Zeit und Ort' }).click()
    await adminIsSettled(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const typed = `${typedDay(20)} 19:00`
    const start = page.locator('#field-startsAt input').first()
    await start.click()
    await page.keyboard.type(typed)
    await page.keyboard.press('Tab')
    expect(await start.inputValue()).toBe(typed)
  }, 120_000)

  it('opens what is added to a list, and goes on in the event once a person for it is made', async () => {
    await logIn({ page, server, role: 'editor' })
    await page.goto(`${server.url}/admin/collections/events/create`)
    await adminIsSettled(page)
    for (const [button, field] of [
      ['Programmpunkt hinzufügen', '#field-programme__0__title'],
      ['Material hinzufügen', '#field-materials__0__title'],
    ] as const) {
      await page.getByRole('button', { name: button }).click()
      await page.locator(field).waitFor()
      await adminIsSettled(page)
    }
    await page.getByRole('button', { name: 'Mitwirkende' }).click()
    await page.getByRole('button', { name: 'Referent*in hinzufügen' }).click()
    const speakers = page.locator('#field-speakers')
    await speakers.locator('.relationship-add-new__add-button').click()
    const drawer = page.locator('[id^=doc-drawer]')
    await drawer.locator('#field-name').fill('Kim Neumann')
    await drawer.locator('#action-save').click()
    await drawer.waitFor({ state: 'detached' })
    await speakers
      .locator('.rs__single-value, .relationship--single-value')
      .getByText('Kim Neumann')
      .waitFor()
  }, 120_000)

  it('refuses a registration by hand without its consents, in German at the field', async () => {
    await logIn({ page, server, role: 'administrator' })
    await page.goto(`${server.url}/admin/collections/events?search=Integrations`)
    await page.getByRole('link', { name: title }).click()
    await page.locator('#field-title').waitFor()
    // The editor of the text comes last.
    await page.locator('[contenteditable=true]').getByText('Das Land hat im März 2024').waitFor()
    await page.screenshot({ path: await screenshotPath('admin-event'), animations: 'disabled' })

    // Payload's own form for a new registration leads to the one that knows what the event asks.
    await page.goto(`${server.url}/admin/collections/registrations/create`)
    const events = page.getByRole('navigation', { name: 'Teilnahme je Veranstaltung' })
    await events.getByRole('link', { name: title }).click()
    await page.getByText('Person von Hand anmelden').click()
    await page.getByLabel('E-Mail-Adresse', { exact: true }).fill('papier@example.org')
    await page.getByRole('button', { name: 'Anmelden', exact: true }).click()
    await page.getByText('Ohne diese Einwilligung ist keine Teilnahme möglich').first().waitFor()
    await page.screenshot({ path: await screenshotPath('admin-consent-missing'), animations: 'disabled' })
    expect(smtp.mails.filter(({ to }) => to === 'papier@example.org')).toEqual([])
  }, 120_000)
})
