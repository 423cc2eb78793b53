import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { BrowserContext, Page } from 'playwright-core'
import { askFrom, fillField, formIsOldEnough, logIn, screenshotPath, watchPage } from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import { FakeZoom } from '../support/fakes/fakeZoom.ts'
import { startSmtpServer, type TestSmtpServer } from '../support/smtpServer.ts'
import { waitUntil } from '../support/waitUntil.ts'

// From the choice of Zoom in the form of an event to the step into the conference; each test goes on where the one before has ended.
const zoom = new FakeZoom({ now: new Date() })
let site: BuiltSite
let smtp: TestSmtpServer
let context: BrowserContext
let page: Page
let faults: string[]

const title = 'Haushalt verstehen mit Zoom'
const minute = 60_000
const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * minute).toISOString()
let event = ''

beforeAll(async () => {
  await zoom.start()
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
})

afterEach(() => {
  expect(faults.splice(0).filter((fault) => !fault.startsWith('third party: https://zoom.example/'))).toEqual(
    [],
  )
})

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })

describe('an event whose room Zoom makes', () => {
  it('gets it by a choice in its form, after a look whether the connection works', async () => {
    await logIn({ page, server: site.server, role: 'editor' })
    const made = await askFrom<{ doc: { id: string } }>({
      page,
      path: 'events',
      method: 'POST',
      body: {
        title,
        startsAt: inMinutes(20),
        endsAt: inMinutes(120),
        format: 'online',
        registration: { enabled: true },
        _status: 'published',
      },
    })
    event = made.doc.id
    await page.goto(`${site.server.url}/admin/collections/events/${event}`)
    await button('Zugang').click()
    await button('Zugang eintragen').click()
    const drawer = page.locator('.drawer__content')
    await drawer.locator('#field-conference .rs__control').click()
    await drawer.locator('.rs__option', { hasText: 'Zoom legt den Raum an' }).click()
    await drawer.locator('#field-joinUrl').waitFor({ state: 'detached' })
    await button('Verbindung prüfen').click()
    await drawer.getByText('Die Verbindung steht.').waitFor()
    await fillField({ page, field: '#field-presentAfter', value: '60' })
    await page.screenshot({ path: await screenshotPath('admin-conference') })
    await drawer.getByRole('button', { name: 'Speichern', exact: true }).click()
    await drawer.waitFor({ state: 'detached' })
    await page.getByText('Der Raum bei Zoom ist angelegt.').waitFor()
    expect(zoom.room.body.topic).toBe(title)
  }, 240_000)

  it('sends whoever registers a link of their own', async () => {
    await page.goto(`${site.server.url}/`)
    await page.getByRole('link', { name: title }).first().click()
    await page.getByLabel('Name', { exact: true }).fill('Ada Beispiel')
    await page.getByLabel('E-Mail-Adresse').fill('ada@example.org')
    for (const consent of await page.locator('input[name=consent]').all()) await consent.check()
    await formIsOldEnough(page)
    await page.getByRole('button', { name: 'Verbindlich anmelden' }).click()
    await page.getByRole('heading', { level: 1, name: /Vielen Dank/ }).waitFor()
    const text = (): string => smtp.mails.find(({ to }) => to === 'ada@example.org')?.parsed.text ?? ''
    await waitUntil('the confirmation is there', () => text() !== '', { within: 60_000 })
    expect(text()).toContain(zoom.room.registrants[0]?.join_url)
  }, 120_000)

  it('lets people wait until its time, and then in by one button', async () => {
    const { text = '' } = smtp.mails.find(({ to }) => to === 'ada@example.org')?.parsed ?? {}
    const [door = ''] = /https?:\S+\/teilnehmen\/\S+/.exec(text) ?? []
    const local = site.server.url + new URL(door).pathname
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
})
