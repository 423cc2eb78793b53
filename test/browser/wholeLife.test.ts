import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { adminIsSettled, fillField, logIn, openList, typedDay, watchPage } from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import { pdfText } from '../support/pdfText.ts'
import { startSmtpServer, type TestSmtpServer } from '../support/smtpServer.ts'
import { waitUntil } from '../support/waitUntil.ts'

// One event from its first word to the report about its year, by the pages and the admin alone: each test goes on where
// the one before has ended.
let site: BuiltSite
let smtp: TestSmtpServer
let context: BrowserContext
let page: Page
let faults: string[]

const title = 'Bürgerhaushalt: Wer entscheidet über das Geld?'
const joinUrl = 'https://zoom.example/j/buergerhaushalt-geheim'
const people = ['Ada Beispiel', 'Bruno Muster', 'Çiğdem Özgür'] as const
const addressOf = (name: string): string =>
  `${name.split(' ')[0]?.normalize('NFD')[0]}@example.org`.toLowerCase()
const [, , waiting] = people
let event = ''
/** The one whom the editor takes off the list. */
let leaver = ''

beforeAll(async () => {
  smtp = await startSmtpServer()
  site = await startBuiltSite({ SMTP_URL: smtp.url })
}, builtSiteBound)

afterAll(async () => {
  await site.stop()
  await smtp.stop()
})

async function openContext(): Promise<void> {
  const viewport = { width: 1280, height: 900 }
  context = await site.browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport })
  context.setDefaultTimeout(60_000)
  page = await context.newPage()
  faults = watchPage({ page, origin: site.server.url })
}

beforeEach(openContext)
afterEach(async () => {
  expect(faults).toEqual([])
  await context.close()
})

const button = (name: string) => page.getByRole('button', { name, exact: true })
const logInAsEditor = () => logIn({ page, server: site.server, role: 'editor' })
const openEvent = async (view = ''): Promise<void> => {
  await page.goto(`${site.server.url}/admin/collections/events/${event}${view}`)
  if (view === '') await adminIsSettled(page)
}

const fill = (field: string, value: string): Promise<void> => fillField({ page, field, value })

const mailsTo = (name: string, subject: RegExp) =>
  smtp.mails.filter(({ to, parsed }) => to === addressOf(name) && subject.test(parsed.subject ?? ''))

const mailed = (name: string, subject: RegExp): Promise<void> =>
  waitUntil(`${name} gets one mail ${subject}`, () => mailsTo(name, subject).length === 1)

async function download(name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(name).click()])
  return readFile(await file.path())
}

describe('an event', () => {
  it('is created, looked at beside its form, and published', async () => {
    await logInAsEditor()
    await page.goto(`${site.server.url}/admin/collections/events/create`)
    await fill('#field-title', title)
    await fill(
      '#field-summary',
      'Wie Gemeinden ihre Einwohner*innen über einen Teil des Haushalts entscheiden lassen.',
    )
    await button('Zeit und Ort').click()
    await fill('#field-startsAt input', `${typedDay(20)} 19:00`)
    await fill('#field-endsAt input', `${typedDay(20)} 21:00`)
    await button('Anmeldung').click()
    await fill('#field-registration__capacity', '2')
    await page.locator('#field-registration__waitingList').check()
    await page.locator('#action-save-draft').click()
    await page.waitForURL(/events\/[0-9a-f-]{36}/)
    event = /events\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''

    await button('Zugang').click()
    await button('Zugang eintragen').click()
    await fill('#field-joinUrl', joinUrl)
    await button('Speichern').click()
    await page.locator('.drawer__content').waitFor({ state: 'detached' })

    await button('Inhalt').click()
    await page.locator('#live-preview-toggler').click()
    await page.frameLocator('#live-preview-iframe').getByRole('heading', { name: title }).waitFor()
    const address = `${site.server.url}/veranstaltungen/buergerhaushalt-wer-entscheidet-ueber-das-geld`
    expect((await fetch(address)).status).toBe(404)
    await page.locator('#action-save').click()
    await waitUntil('the event is there for everybody', async () => (await fetch(address)).ok)
  }, 240_000)

  it.each(people)(
    'takes the registration of %s',
    async (name) => {
      await page.goto(`${site.server.url}/`)
      await page.getByRole('link', { name: title }).first().click()
      await page.getByLabel('Name', { exact: true }).fill(name)
      await page.getByLabel('E-Mail-Adresse').fill(addressOf(name))
      const consents = page.locator('input[type=checkbox][aria-required=true]')
      expect(await consents.count()).toBeGreaterThanOrEqual(2)
      for (const consent of await consents.all()) await consent.check()
      const isFull = name === waiting
      await page.getByRole('button', { name: isFull ? /Warteliste/ : 'Verbindlich anmelden' }).click()
      await page.getByRole('heading', { level: 1, name: isFull ? /Warteliste/ : /Vielen Dank/ }).waitFor()
      await mailed(name, isFull ? /Warteliste/ : /^Anmeldebestätigung/)
      const { text = '' } = mailsTo(name, /./)[0]!.parsed
      expect(text.includes(joinUrl)).toBe(!isFull)
    },
    120_000,
  )

  it('begins later, and tells everybody', async () => {
    await logInAsEditor()
    await openEvent()
    await button('Zeit und Ort').click()
    await fill('#field-startsAt input', `${typedDay(20)} 19:30`)
    await page.locator('#action-save').click()
    await button('Speichern und informieren').click()
    for (const name of people) {
      await mailed(name, /^Geändert: /)
      expect(mailsTo(name, /^Geändert: /)[0]?.parsed.text).toMatch(/19:30/)
    }
  }, 180_000)

  it('gives the seat of somebody who is taken off the list to the one who waits', async () => {
    await logInAsEditor()
    await openEvent('/teilnahme')
    await page.getByText('3 Anmeldungen').waitFor()
    await page.getByLabel('Status').selectOption('confirmed')
    await page.getByText('2 Anmeldungen').waitFor()
    await button('Abmelden').first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Abmelden', exact: true }).click()
    const said = await page.getByText(/ist abgemeldet\.$/).innerText()
    leaver = people.find((name) => said.includes(name)) ?? ''
    expect(leaver).not.toBe('')
    await mailed(waiting, /Platz/)
    expect(mailsTo(waiting, /Platz/)[0]?.parsed.text).toContain(joinUrl)
    await page.getByLabel('Status').selectOption('waitlisted')
    await page.getByText('Keine Anmeldung entspricht Ihrer Suche.').waitFor()
  }, 180_000)

  it('is over, and shows who was there', async () => {
    await logInAsEditor()
    await openEvent()
    await button('Zeit und Ort').click()
    await fill('#field-startsAt input', `${typedDay(-1)} 19:30`)
    await fill('#field-endsAt input', `${typedDay(-1)} 21:00`)
    await page.locator('#action-save').click()
    await button('Speichern, ohne zu informieren').click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await openEvent('/anwesenheit')
    await page.locator('.gfe-tick', { hasText: waiting }).click()
    await page.getByText('1 von 2 da').waitFor()

    await openEvent('/teilnahme')
    await page.getByText('Diese Veranstaltung ist vorbei. Anmelden lässt sich niemand mehr').waitFor()
    expect(await page.getByText('Person von Hand anmelden').count()).toBe(0)
  }, 180_000)

  it('leaves tables, a certificate and its part of the report', async () => {
    await logInAsEditor()
    await openEvent('/teilnahme')
    const csv = (await download('Tabelle (CSV)')).toString('utf8')
    const rows = new Map(csv.split('\r\n').map((row) => [row.split(';')[0], row]))
    expect(rows.get(waiting)).toContain(`${addressOf(waiting)};bestätigt;`)
    expect(rows.get(leaver)).toContain(`${addressOf(leaver)};abgemeldet;`)
    const parts = Object.values(unzipSync(new Uint8Array(await download('Tabelle (Excel)'))))
    expect(parts.map((part) => strFromU8(part)).join('')).toContain(addressOf(waiting))
    const certificates = pdfText(await download('Alle Bescheinigungen (PDF)'))
    expect(certificates.match(/Teilnahmebescheinigung/g)).toHaveLength(1)
    expect(certificates).toContain(waiting)

    await openList({ page, address: `${site.server.url}/admin/collections/event-statistics` })
    await page.getByLabel('Jahr', { exact: true }).selectOption(typedDay(-1).slice(-4))
    await button('Anzeigen').click()
    const link = page.getByRole('link', { name: 'PDF herunterladen' })
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
    const report = pdfText(await readFile(await file.path()))
    expect(report.replace(/\s+/g, ' ')).toContain('Bürgerhaushalt')
  }, 240_000)
})
