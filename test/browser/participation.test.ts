import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { fillField, firstIdFrom, logIn, openList, screenshotPath, watchPage } from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import type { ServerProcess } from '../support/serverProcess.ts'
import { type TestSmtpServer, startSmtpServer } from '../support/smtpServer.ts'
import { waitUntil } from '../support/waitUntil.ts'

// One person’s way, and what editors see of it: each test goes on where the one before has ended.
let site: BuiltSite
let server: ServerProcess
let smtp: TestSmtpServer
let browser: Browser
let context: BrowserContext
let page: Page
let faults: string[]

beforeAll(async () => {
  smtp = await startSmtpServer()
  site = await startBuiltSite({ SMTP_URL: smtp.url })
  ;({ server, browser } = site)
}, builtSiteBound)

afterAll(async () => {
  await site.stop()
  await smtp.stop()
})

beforeEach(async () => {
  context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
  })
  context.setDefaultTimeout(20_000)
  page = await context.newPage()
  faults = watchPage({ page, origin: server.url })
})
afterEach(() => context.close())

const address = 'jo.beispiel@example.org'
const eventTitle = 'Jugend macht Kommune: Beiräte, die mitentscheiden'
const picture = async (name: string) =>
  page.screenshot({ path: await screenshotPath(name), animations: 'disabled' })

/** The link to one’s own registration, out of the last mail. */
async function ownLink(subject: RegExp): Promise<string> {
  const find = () => smtp.mails.find(({ to, parsed }) => to === address && subject.test(parsed.subject ?? ''))
  await waitUntil(`a mail ${subject} arrives`, () => find() !== undefined)
  return /http:\/\/localhost:\d+\/anmeldung\/[\w-]{43}/.exec(find()?.parsed.text ?? '')?.[0] ?? ''
}

const firstOf = (path: string): Promise<string> => firstIdFrom({ page, path })

describe('whoever registers for an event that asks to confirm the address', () => {
  it('confirms it with a button behind the link in the mail, and then corrects the name', async () => {
    await page.goto(`${server.url}/veranstaltungen/jugend-macht-kommune`)
    await page.getByLabel('Name', { exact: true }).fill('Jo Biespiel')
    await page.getByLabel('E-Mail-Adresse').fill(address)
    await page.getByLabel('online', { exact: true }).check()
    await page.getByRole('checkbox', { name: /Videokonferenz/ }).check()
    await page.getByRole('checkbox', { name: /Datenschutz/ }).check()
    // What may tell of one's health needs a consent of its own, which is said before anything is sent.
    await page.getByLabel('Brauchen Sie Unterstützung').fill('Einen Platz vorn, ich lese von den Lippen.')
    const explicit = page.getByRole('checkbox', { name: /^Ich willige ausdrücklich ein/ })
    await page.getByRole('button', { name: 'Verbindlich anmelden' }).click()
    await page.getByRole('alert').filter({ hasText: 'nur mit Ihrer Einwilligung' }).waitFor()
    expect(await explicit.getAttribute('aria-invalid')).toBe('true')
    await picture('support-consent')
    await explicit.check()
    await page.getByRole('button', { name: 'Verbindlich anmelden' }).click()
    await page.waitForURL(/\/adresse-bestaetigen(#|$)/)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/bestätigen\s+Sie Ihre Adresse/)

    const own = await ownLink(/bestätigen/)
    await page.goto(own)
    await page.reload()
    await picture('confirm-address')
    await page.getByRole('button', { name: 'Adresse bestätigen' }).click()
    await page.getByRole('heading', { name: 'Sie sind angemeldet.' }).waitFor()

    await page.getByLabel('Name', { exact: true }).fill('Jo Beispiel')
    await page.getByRole('button', { name: 'Name speichern' }).click()
    const saved = page.getByRole('status').filter({ hasText: 'Gespeichert.' })
    await saved.waitFor()
    expect(await saved.evaluate((status) => status === document.activeElement)).toBe(true)
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Jo Beispiel')
    expect(await context.cookies()).toEqual([])
    await page.goto(own)
    expect(await saved.count()).toBe(0)
    await ownLink(/^Anmeldebestätigung/)
    expect(faults).toEqual([])
  })
})

describe('an editor', () => {
  it('reads a registration: the answers below their questions, the consents in their words, the proof to print', async () => {
    await logIn({ page, server, role: 'editor' })
    const id = await firstOf(`registrations?where[email][equals]=${address}&depth=0`)
    await page.goto(`${server.url}/admin/collections/registrations/${id}`)
    await page.getByRole('definition').filter({ hasText: 'online' }).waitFor()
    await page.getByRole('term').filter({ hasText: 'Wie möchten Sie teilnehmen?' }).waitFor()
    await page.getByText('Wortlaut', { exact: true }).first().click()
    await page.getByText('https://www.zoom.com/de/trust/privacy/').first().waitFor()
    await page.getByRole('cell', { name: /^Anmeldebestätigung/ }).waitFor()

    const link = page.getByRole('link', { name: /Nachweis der Einwilligungen/ })
    const [record] = await Promise.all([context.waitForEvent('page'), link.click()])
    await record.getByRole('heading', { name: 'Nachweis der Einwilligung' }).waitFor()
    expect(await record.getByText('(stimmt mit dem Wortlaut überein)').count()).toBe(2)
    expect(faults).toEqual([])
  })

  it('reads what somebody needs to take part in the list of the event', async () => {
    await logIn({ page, server, role: 'editor' })
    const id = await firstOf('events?where[slug][equals]=jugend-macht-kommune&depth=0')
    await page.goto(`${server.url}/admin/collections/events/${id}/teilnahme`)
    const row = page.getByRole('row').filter({ hasText: address })
    await row.getByText('Braucht Unterstützung: Einen Platz vorn, ich lese von den Lippen.').waitFor()
    await picture('support-in-list')
    expect(faults).toEqual([])
  })

  it('is told, while typing, that fewer seats than taken remove nobody', async () => {
    await logIn({ page, server, role: 'editor' })
    const id = await firstOf('events?where[slug][equals]=klimaanpassung-auf-dem-land&depth=0')
    await page.goto(`${server.url}/admin/collections/events/${id}`)
    await page.getByRole('button', { name: 'Anmeldung', exact: true }).click()
    await page.getByText('Vergebene Plätze: 5. Auf der Warteliste: 2.').waitFor()
    const warning = page.getByText('Es sind schon 5 Plätze vergeben, mehr als die 3')
    expect(await warning.count()).toBe(0)
    await fillField({ page, field: '#field-registration__capacity', value: '3' })
    await warning.waitFor()
    await picture('admin-capacity')
    expect(faults).toEqual([])
  })

  it('finds the mails in the outbox', async () => {
    await logIn({ page, server, role: 'editor' })
    await openList({ page, address: `${server.url}/admin/collections/messages` })
    await page.getByRole('cell', { name: eventTitle }).nth(1).waitFor()
    await page.getByRole('checkbox').nth(1).check()
    await page.getByRole('button', { name: 'Erneut senden' }).waitFor()
    await picture('admin-outbox')
    expect(faults).toEqual([])
  })
})

describe('an administrator', () => {
  it('answers what is stored about a person, hands it over, and erases it once the address is typed again', async () => {
    await logIn({ page, server, role: 'administrator' })
    await page.goto(`${server.url}/admin/collections/deletions`)
    await page.getByLabel('E-Mail-Adresse der Person').fill(address)
    await page.getByRole('button', { name: 'Nachsehen' }).click()
    await page.getByRole('row', { name: 'Anmeldungen 1' }).waitFor()
    await page.getByRole('row', { name: 'Antworten auf Fragen 1' }).waitFor()
    await picture('admin-person')

    const button = page.getByRole('button', { name: /CSV/ })
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    expect(await readFile(await download.path(), 'utf8')).toContain('Wie möchten Sie teilnehmen?;online')

    const erase = page.getByRole('button', { name: 'Endgültig löschen' })
    const confirmation = page.getByLabel(/^Geben Sie zur Bestätigung/)
    await confirmation.fill('jo.beispiel@example.com')
    expect(await erase.isDisabled()).toBe(true)
    await confirmation.fill(address)
    await erase.click()
    await page.getByText(/^Gelöscht\. Anmeldungen: 1, E-Mails: \d/).waitFor()
    await page.getByRole('cell', { name: 'Löschung einer Person' }).waitFor()
    expect(await page.getByText(address).count()).toBe(0)
    expect(faults).toEqual([])
  })
})
