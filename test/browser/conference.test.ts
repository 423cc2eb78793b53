import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { askFrom, fillField, formIsOldEnough, logIn, screenshotPath, watchPage } from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import { FakeBigBlueButton } from '../support/fakes/fakeBigBlueButton.ts'
import { FakeZoom } from '../support/fakes/fakeZoom.ts'
import { pdfText } from '../support/pdfText.ts'
import { startSmtpServer, type TestSmtpServer } from '../support/smtpServer.ts'
import { waitUntil } from '../support/waitUntil.ts'

// From the choice of a provider in the form of an event to the certificate; each test goes on where the one before has ended.
const zoom = new FakeZoom({ now: new Date() })
const bigBlueButton = new FakeBigBlueButton({ now: new Date() })
let site: BuiltSite
let smtp: TestSmtpServer
let context: BrowserContext
let page: Page
let faults: string[]

const title = 'Haushalt verstehen mit Zoom'
const minute = 60_000
const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * minute).toISOString()
let event = ''
let mail = ''

beforeAll(async () => {
  await zoom.start()
  await bigBlueButton.start()
  smtp = await startSmtpServer()
  site = await startBuiltSite({
    SMTP_URL: smtp.url,
    CONSENT_TEXTS: 'optional',
    ZOOM_ACCOUNT_ID: zoom.account.accountId,
    ZOOM_CLIENT_ID: zoom.account.clientId,
    ZOOM_CLIENT_SECRET: zoom.account.clientSecret,
    ZOOM_WEBHOOK_SECRET: zoom.webhookSecret,
    ZOOM_HOSTS: 'host@example.org, second@example.org',
    ZOOM_PSEUDONYM_DOMAIN: 'teilnahme.example.org',
    ZOOM_URL: zoom.url,
    BBB_URL: bigBlueButton.url,
    BBB_SECRET: bigBlueButton.secret,
  })
  const viewport = { width: 1280, height: 900 }
  context = await site.browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport })
  context.setDefaultTimeout(60_000)
  // What lies behind a join link is somebody else's.
  await context.route('https://zoom.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Zoom</h1>' }),
  )
  page = await context.newPage()
  faults = watchPage({ page, origin: site.server.url })
}, builtSiteBound)

afterAll(async () => {
  await context.close()
  await site.stop()
  await smtp.stop()
  await zoom.stop()
  await bigBlueButton.stop()
})

afterEach(() => {
  const led = ['third party: https://zoom.example/', `third party: ${new URL(bigBlueButton.url).origin}`]
  expect(faults.splice(0).filter((fault) => !led.some((theirs) => fault.startsWith(theirs)))).toEqual([])
})

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })

/** An event that begins in some minutes, with the provider that an editor chooses for it. */
async function makeEventWith({
  provider,
  title,
  startsIn,
  presentAfter,
}: {
  provider: string
  title: string
  startsIn: number
  presentAfter: number
}): Promise<string> {
  await logIn({ page, server: site.server, role: 'editor' })
  const { doc } = await askFrom<{ doc: { id: string } }>({
    page,
    path: 'events',
    method: 'POST',
    body: {
      title,
      startsAt: inMinutes(startsIn),
      endsAt: inMinutes(startsIn + 100),
      format: 'online',
      registration: { enabled: true },
      _status: 'published',
    },
  })
  await page.goto(`${site.server.url}/admin/collections/events/${doc.id}`)
  await button('Zugang').click()
  await button('Zugang eintragen').click()
  const drawer = page.locator('.drawer__content')
  await drawer.locator('#field-conference .rs__control').click()
  await drawer.locator('.rs__option', { hasText: `${provider} legt den Raum an` }).click()
  await drawer.locator('#field-joinUrl').waitFor({ state: 'detached' })
  await button('Verbindung prüfen').click()
  await drawer.getByText('Die Verbindung steht.').waitFor()
  await fillField({ page, field: '#field-presentAfter', value: String(presentAfter) })
  await page.screenshot({
    path: await screenshotPath(provider === 'Zoom' ? 'admin-conference' : 'admin-bigbluebutton'),
  })
  await drawer.getByRole('button', { name: 'Speichern', exact: true }).click()
  await drawer.waitFor({ state: 'detached' })
  return doc.id
}

/** Somebody registers on the pages; what the confirmation says. */
async function register({ title, email }: { title: string; email: string }): Promise<string> {
  await page.goto(`${site.server.url}/`)
  await page.getByRole('link', { name: title }).first().click()
  await page.getByLabel('Name', { exact: true }).fill('Ada Beispiel')
  await page.getByLabel('E-Mail-Adresse').fill(email)
  for (const consent of await page.locator('input[name=consent]').all()) await consent.check()
  await formIsOldEnough(page)
  await page.getByRole('button', { name: 'Verbindlich anmelden' }).click()
  await page.getByRole('heading', { level: 1, name: /Vielen Dank/ }).waitFor()
  const text = (): string => smtp.mails.find(({ to }) => to === email)?.parsed.text ?? ''
  await waitUntil('the confirmation is there', () => text() !== '')
  return text()
}

/** A page whose address a mail has, at the server as it is reached here. */
function pathIn(mail: string, below: string): string {
  const [found = ''] = new RegExp(`https?:\\S+/${below}/[\\w-]+`).exec(mail) ?? []
  return site.server.url + new URL(found).pathname
}

/** Takes the certificate home from the own page as soon as it is there. Its number. */
async function takeCertificate(mail: string): Promise<string> {
  const own = pathIn(mail, 'anmeldung')
  const certificate = page.getByRole('link', { name: 'Teilnahmebescheinigung (PDF)' })
  await waitUntil(
    'the certificate is there',
    async () => {
      await page.goto(own)
      return (await certificate.count()) > 0
    },
    { within: 90_000 },
  )
  await page.screenshot({ path: await screenshotPath('own-certificate'), fullPage: true })
  const download = page.waitForEvent('download')
  await certificate.click()
  const file = pdfText(await readFile(await (await download).path()))
  expect(file).toContain('Ada Beispiel')
  const [number = ''] = /([A-Z2-7]{4}-){5}[A-Z2-7]{4}/.exec(file) ?? []
  return number
}

describe('an invitation that an editor has got', () => {
  const joinUrl = 'https://us02web.zoom.us/j/81234567890?pwd=QmFzZTY0.1'
  const canary = 'Kanarienvogel-4711'
  const text = `${canary} lädt Sie zu einem geplanten Zoom-Meeting ein.\nBeitreten\nMeeting-ID: 812 3456 7890\nKenncode: 934521`
  const html = `<p>${canary}</p><a href="${joinUrl}">Beitreten</a>`
  const paste = async (): Promise<void> => {
    await button('Einladung einfügen').focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('Text der Einladung').waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await page.keyboard.press('Control+V')
    await page.getByText('Das steht darin:').waitFor()
  }
  /** As Payload keeps the choice of somebody. */
  const wear = (theme: string): Promise<void> =>
    page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
  const valueOf = (field: string) => page.locator(`.drawer__content #field-${field}`).inputValue()
  const picture = async (name: string): Promise<void> => {
    await page.screenshot({ path: await screenshotPath(name) })
  }

  it('fills in the access by being pasted, replaces nothing unasked, and is sent nowhere', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await logIn({ page, server: site.server, role: 'editor' })
    const body = { title: 'Mit kopierter Einladung', startsAt: inMinutes(600), endsAt: inMinutes(700) }
    const { doc } = await askFrom<{ doc: { id: string } }>({ page, path: 'events', method: 'POST', body })
    await page.goto(`${site.server.url}/admin/collections/events/${doc.id}`)
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.url(), request.postData() ?? ''))
    await button('Zugang').click()
    await button('Zugang eintragen').click()
    await fillField({ page, field: '.drawer__content #field-passcode', value: 'vorher-1' })
    await page.evaluate(
      ([plain, marked]) =>
        navigator.clipboard.write([
          new ClipboardItem({
            'text/plain': new Blob([plain], { type: 'text/plain' }),
            'text/html': new Blob([marked], { type: 'text/html' }),
          }),
        ]),
      [text, html] as const,
    )

    await paste()
    await page.getByText('Ersetzen, was im Formular steht: vorher-1').waitFor()
    await picture('admin-invitation')
    await page.setViewportSize({ width: 390, height: 800 })
    await picture('admin-invitation-phone')
    await wear('dark')
    await picture('admin-invitation-phone-dark')
    await page.setViewportSize({ width: 1280, height: 900 })
    await picture('admin-invitation-dark')
    await wear('light')
    await button('Übernehmen').focus()
    await page.keyboard.press('Enter')
    await page
      .getByText(
        'Übernommen: Link, Meeting-ID. Unverändert: Kenncode. Einwahlnummern standen nicht im Text. Gespeichert ist das noch nicht.',
      )
      .waitFor()
    await picture('admin-invitation-taken')
    expect(await Promise.all(['joinUrl', 'meetingId', 'passcode'].map(valueOf))).toEqual([
      joinUrl,
      '812 3456 7890',
      'vorher-1',
    ])
    const meetings = `meetings?where[event][equals]=${doc.id}`
    expect((await askFrom({ page, path: meetings })).docs).toEqual([])

    await paste()
    await page.getByText('(steht schon so im Formular)').first().waitFor()
    await page.getByLabel('Ersetzen, was im Formular steht: vorher-1').focus()
    await page.keyboard.press('Space')
    await button('Übernehmen').click()
    await page.getByText('Übernommen: Kenncode. Unverändert: Link, Meeting-ID.').waitFor()
    await page.locator('.drawer__content').getByRole('button', { name: 'Speichern', exact: true }).click()
    await page.locator('.drawer__content').waitFor({ state: 'detached' })
    const { docs } = await askFrom<{ docs: object[] }>({ page, path: meetings })
    expect(docs).toEqual([
      expect.objectContaining({
        provider: 'Zoom',
        joinUrl,
        meetingId: '812 3456 7890',
        passcode: '934521',
      }),
    ])
    expect(sent.length).toBeGreaterThan(10)
    expect(sent.filter((each) => each.includes(canary))).toEqual([])
  }, 240_000)
})

describe('an event whose room Zoom makes', () => {
  it('gets it by a choice in its form, after a look whether the connection works', async () => {
    event = await makeEventWith({ provider: 'Zoom', title, startsIn: 20, presentAfter: 60 })
    await page.getByText('Der Raum bei Zoom ist angelegt.').waitFor()
    expect(zoom.room.body.topic).toBe(title)
  }, 240_000)

  it('sends whoever registers a link of their own', async () => {
    mail = await register({ title, email: 'ada@example.org' })
    expect(mail).toContain(zoom.room.registrants[0]?.join_url)
  }, 120_000)

  it('lets people wait until its time, and then in by one button', async () => {
    const local = pathIn(mail, 'teilnehmen')
    await page.goto(local)
    await page.getByText('öffnet sich am').waitFor()
    await page
      .locator('[data-unit=minutes]')
      .getByText(/^1\d$|^20$/)
      .waitFor()
    await page.screenshot({ path: await screenshotPath('door-early'), fullPage: true })
    expect(await button(/Teilnehmen/).count()).toBe(0)

    await logIn({ page, server: site.server, role: 'editor' })
    const opensSoon = new Date(Date.now() + 15 * minute + 8000).toISOString()
    await askFrom({ page, path: `events/${event}`, method: 'PATCH', body: { startsAt: opensSoon } })
    await page.goto(local)
    await page.getByText('öffnet sich am').waitFor()
    // By itself.
    await button('Teilnehmen über Zoom').waitFor()
    await page.screenshot({ path: await screenshotPath('door-open'), fullPage: true })
    await button('Teilnehmen über Zoom').click()
    await page.getByRole('heading', { name: 'Zoom' }).waitFor()
    expect(page.url()).toBe(zoom.room.registrants[0]?.join_url)
  }, 120_000)

  it('shows the editor how many have their link', async () => {
    await logIn({ page, server: site.server, role: 'editor' })
    await page.goto(`${site.server.url}/admin/collections/events/${event}`)
    await button('Zugang').click()
    await page.getByText('Persönliche Zugangslinks: 1 von 1.').waitFor()
    await page.screenshot({ path: await screenshotPath('admin-conference-ready') })
  }, 120_000)

  it('notes by its report who stayed long enough, who then takes a certificate home', async () => {
    const registrant = zoom.room.registrants[0]?.id
    zoom.hold(zoom.room, [
      { registrant, name: 'Ada', device: '1', join: inMinutes(-170), leave: inMinutes(-80) },
      { name: 'Host', device: '2', join: inMinutes(-180), leave: inMinutes(-75) },
    ])
    const times = { startsAt: inMinutes(-180), endsAt: inMinutes(-75), allowPastDate: true }
    await askFrom({ page, path: `events/${event}`, method: 'PATCH', body: times })
    const number = await takeCertificate(mail)
    await page.goto(`${site.server.url}/bescheinigung/${number}`)
    await page.getByRole('heading', { name: 'Diese Bescheinigung ist echt.' }).waitFor()
    await page.getByText(title).waitFor()
  }, 240_000)
})

describe('an event whose room BigBlueButton makes', () => {
  const title = 'Radwege planen mit BigBlueButton'
  const hour = 60 * minute
  let event = ''
  let mail = ''

  it('sends no link to anybody, but a door that leads in under the name that one chooses', async () => {
    event = await makeEventWith({ provider: 'BigBlueButton', title, startsIn: 10, presentAfter: 30 })
    mail = await register({ title, email: 'ben@example.org' })
    expect(mail).not.toContain(bigBlueButton.url)
    await page.goto(pathIn(mail, 'teilnehmen'))
    await page.getByLabel('So sehen Sie die anderen').fill('Ada B.')
    await page.screenshot({ path: await screenshotPath('door-bigbluebutton'), fullPage: true })
    // Its server's clock stands at the time at which the event will have been.
    bigBlueButton.now = new Date(Date.now() - 8.5 * hour)
    await button('Teilnehmen über BigBlueButton').click()
    await page.getByRole('heading', { name: 'BigBlueButton' }).waitFor()
    const { meetingID, fullName, role } = Object.fromEntries(
      bigBlueButton.asked.findLast(({ call }) => call === 'join')?.query ?? [],
    )
    expect([fullName, role]).toEqual(['Ada B.', 'VIEWER'])
    expect(bigBlueButton.session(meetingID ?? '')?.attendees).toHaveLength(1)
  }, 240_000)

  it('notes who stayed long enough, who then takes a certificate home that anybody can check', async () => {
    const { meetingID = '', userID = '' } = Object.fromEntries(
      bigBlueButton.asked.findLast(({ call }) => call === 'join')?.query ?? [],
    )
    bigBlueButton.now = new Date(bigBlueButton.now.getTime() + 45 * minute)
    bigBlueButton.leave({ meetingID, userID })
    const report = await bigBlueButton.reportOf(meetingID)
    const { pathname, search } = new URL(report.url)
    const told = await fetch(site.server.url + pathname + search, {
      method: 'POST',
      headers: report.headers,
      body: await report.text(),
    })
    expect(told.ok).toBe(true)
    await logIn({ page, server: site.server, role: 'editor' })
    const times = { startsAt: inMinutes(-9 * 60), endsAt: inMinutes(-7.5 * 60), allowPastDate: true }
    await askFrom({ page, path: `events/${event}`, method: 'PATCH', body: times })

    const number = await takeCertificate(mail)
    await page.goto(`${site.server.url}/bescheinigung`)
    await page.getByLabel('Nummer der Bescheinigung').fill(number.toLowerCase())
    await page.screenshot({ path: await screenshotPath('certificate-check'), fullPage: true })
    await button('Prüfen').click()
    await page.getByRole('heading', { name: 'Diese Bescheinigung ist echt.' }).waitFor()
    await page.getByText(title).waitFor()
    expect(await page.getByText('Ada Beispiel').count()).toBe(0)
    await page.getByLabel('Name auf der Bescheinigung').fill('ada beispiel')
    await button('Namen vergleichen').click()
    await page.getByText('Ja: Die Bescheinigung lautet auf').waitFor()
    await page.screenshot({ path: await screenshotPath('certificate-genuine'), fullPage: true })
    await page.setViewportSize({ width: 390, height: 800 })
    await page.screenshot({ path: await screenshotPath('certificate-genuine-phone'), fullPage: true })
  }, 240_000)
})
