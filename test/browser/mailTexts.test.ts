import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { adminIsSettled, askFrom, fillField, logIn, screenshotPath, watchPage } from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import { startSmtpServer, type TestSmtpServer } from '../support/smtpServer.ts'
import { type ServerProcess, startServerProcess } from '../support/serverProcess.ts'
import { waitUntil } from '../support/waitUntil.ts'

let site: BuiltSite
let server: ServerProcess
let smtp: TestSmtpServer
let browser: Browser
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
  page = await browser.newPage({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
  })
  page.setDefaultTimeout(30_000)
  faults = watchPage({ page, origin: server.url })
})
afterEach(() => page.close())

const list = () => `${server.url}/admin/collections/mail-templates`
const subject = () => page.locator('#field-subject')
const body = () => page.locator('#field-body')
const preview = () => page.frameLocator('iframe[title="So sieht die E-Mail aus"]')
const noneThere = () =>
  page
    .getByText(/^Keine (Mailtexte|Ergebnisse) gefunden/)
    .first()
    .waitFor()
const button = (name: string) => page.getByRole('button', { name, exact: true })

describe('the editor of mail texts', () => {
  it('takes an administrator from the built-in words to their own, and back', async () => {
    const address = await logIn({ page, server, role: 'administrator' })
    await page.goto(`${list()}/create`)
    await adminIsSettled(page)
    await page.locator('#field-kind input').fill('Erinnerung')
    await page.keyboard.press('Enter')
    await waitUntil(
      'the built-in words are there',
      async () => (await subject().inputValue()) === 'Erinnerung: {{title}}',
      { within: 20_000 },
    )
    await preview().getByText('Sie sind zu unserer Veranstaltung am').waitFor()

    await body().fill('Liebe*r , bis gleich!')
    await body().evaluate((input: HTMLTextAreaElement) => input.setSelectionRange(8, 8))
    await page.locator('.field-type.textarea').getByRole('button', { name: 'Name', exact: true }).click()
    expect(await body().inputValue()).toBe('Liebe*r {{name}}, bis gleich!')
    await preview()
      .getByText(/^Liebe\*r .+, bis gleich!$/)
      .waitFor()
    await preview().getByRole('link', { name: 'Anmeldung ansehen oder abmelden' }).waitFor()
    // Chromium leaves out frames that lie outside of the window.
    await page.setViewportSize({ width: 1280, height: 1500 })
    await page.screenshot({ path: await screenshotPath('admin-mailtext'), animations: 'disabled' })
    await page.setViewportSize({ width: 1280, height: 900 })

    await button('Testmail an mich senden').click()
    await page.getByRole('status').filter({ hasText: 'ist unterwegs' }).waitFor()
    const mails = smtp.mails.filter(({ to }) => to === address)
    expect(mails.map(({ parsed }) => parsed.text?.split('\n')[0])).toEqual([
      'Liebe*r Erika Mustermann, bis gleich!',
    ])

    await page.locator('#action-save').click()
    await page.waitForURL(/mail-templates\/[0-9a-f-]{36}/)
    await page.reload()
    await button('Zurück zum mitgelieferten Text').click()
    await page.getByText('Ihr Text wird gelöscht.').waitFor()
    await button('Meinen Text löschen').click()
    await page.waitForURL(/mail-templates(\?|$)/)
    await noneThere()
    expect(faults).toEqual([])
  }, 180_000)

  it('shows an editor the words, and offers nothing to change them', async () => {
    await logIn({ page, server, role: 'editor' })
    await page.goto(list())
    await noneThere()
    expect(await page.getByRole('link', { name: /Neu erstellen/ }).count()).toBe(0)
  })
})

describe('an administrator who changes a consent text', () => {
  it('is told before what that does, and what is left to do, and reads the old words afterwards', async () => {
    await logIn({ page, server, role: 'administrator' })
    const query = 'consent-texts?where[key][equals]=privacy&depth=0'
    const { docs } = await askFrom<{ docs: { id: string; version: number; label: string }[] }>({
      page,
      path: query,
    })
    const [{ id, version, label } = { id: '', version: 0, label: '' }] = docs
    await page.goto(`${server.url}/admin/collections/consent-texts/${id}`)
    await fillField({ page, field: '#field-label', value: `${label} Das ist neu.` })
    await button('Speichern').click()
    const dialog = page.getByRole('dialog', { name: 'Neue Fassung dieser Einwilligung?' })
    await dialog.getByText(/^Sie gilt sofort für alle, die sich noch anmelden\./).waitFor()
    await dialog.getByRole('listitem').filter({ hasText: 'Klimaanpassung auf dem Land' }).first().waitFor()
    await dialog.getByText('Auf Englisch bleibt der bisherige Wortlaut stehen.').waitFor()
    await page.screenshot({ path: await screenshotPath('admin-consent-version'), animations: 'disabled' })
    const stored = () => askFrom<{ version: number }>({ page, path: `consent-texts/${id}?depth=0` })
    await dialog.getByRole('button', { name: 'Abbrechen' }).click()
    expect((await stored()).version).toBe(version)
    await button('Speichern').click()
    await dialog.getByRole('button', { name: `Als Version ${version + 1} speichern` }).click()
    await waitUntil('it is the next version', async () => (await stored()).version === version + 1)

    await page.goto(`${server.url}/admin/collections/consent-texts/${id}/versions`)
    await page.locator('tbody tr').last().getByRole('link').first().click()
    await page.getByText(label, { exact: true }).first().waitFor()
    expect(faults).toEqual([])
  }, 120_000)
})

describe('a website that has no consent texts yet', () => {
  it('gets those that come with the program by one click on its overview', async () => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'new-site-'))
    const fresh = await startServerProcess({ env: { DATA_DIR: dataDir, DEMO: 'off' }, isBuilt: true })
    try {
      const account = { name: 'Ada Admin', email: 'ada@example.org', password: 'ein langes Passwort' }
      const context = await browser.newContext({ locale: 'de-DE' })
      await context.request.post(`${fresh.url}/api/users/first-register`, { data: account })
      const overview = await context.newPage()
      await overview.goto(`${fresh.url}/admin`)
      const adopt = overview.getByRole('button', { name: 'Mitgelieferte Texte übernehmen' })
      await adopt.waitFor()
      // It is shown before it takes clicks.
      await waitUntil('the texts are taken over', async () => {
        await adopt.click({ timeout: 1000 }).catch(() => undefined)
        await adopt.waitFor({ state: 'detached', timeout: 5000 }).catch(() => undefined)
        return (await adopt.count()) === 0
      })
      const { docs } = await askFrom<{ docs: { key: string }[] }>({
        page: overview,
        path: 'consent-texts?sort=key',
      })
      expect(docs.map(({ key }) => key)).toEqual(['privacy', 'video-conference'])
      await context.close()
    } finally {
      await fresh.end('SIGTERM')
      await rm(dataDir, { recursive: true, force: true })
    }
  }, 120_000)
})
