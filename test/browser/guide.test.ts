import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import {
  adminIsSettled,
  askFrom,
  chooseOption,
  credentialsOf,
  fillField,
  firstIdFrom,
  logIn,
  screenshotPath,
  slowDown,
  typedDay,
  watchPage,
} from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import { documentTypes } from '../../src/media/rules/documentTypes.ts'
import { pdfUpload, pngUpload } from '../support/makePicture.ts'
import type { ServerProcess } from '../support/serverProcess.ts'
import { startSmtpServer, type TestSmtpServer } from '../support/smtpServer.ts'
import { waitUntil } from '../support/waitUntil.ts'
import { leftoversAmong, wordsOfPage } from '../support/wordsOfPage.ts'

// What docs/redaktion.md tells editors to do, done; its pictures are made on the way.
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
  context.setDefaultTimeout(60_000)
  page = await context.newPage()
  faults = watchPage({ page, origin: server.url })
})
afterEach(() => context.close())

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const picture = async (name: string) => {
  // What the admin says of a save lies over the page for some seconds.
  await page.locator('.payload-toast-item').first().waitFor({ state: 'detached' })
  await page.screenshot({ path: await screenshotPath(name), animations: 'disabled' })
}

const ask = <T>(path: string): Promise<T> => askFrom<T>({ page, path })

async function openEvent(slug: string): Promise<void> {
  const id = await firstIdFrom({ page, path: `events?where[slug][equals]=${slug}&depth=0&draft=true` })
  await page.goto(`${server.url}/admin/collections/events/${id}`)
  // Not a field: the event opens with the tab that was looked at last.
  await adminIsSettled(page)
}

/** Makes a draft that has a title alone, and opens its form; answers with its id. */
async function openDraft(title: string): Promise<string> {
  const { doc } = await askFrom<{ doc: { id: string } }>({
    page,
    path: 'events?draft=true',
    method: 'POST',
    body: { title, _status: 'draft' },
  })
  await page.goto(`${server.url}/admin/collections/events/${doc.id}`)
  await adminIsSettled(page)
  return doc.id
}

let filled = 0

/** Attempts at the test that uploads: what one has uploaded keeps its name. */
let uploads = 0

/** Fills in a field, and counts it. */
async function fill(field: string, value: string): Promise<void> {
  filled += 1
  await fillField({ page, field, value })
}

describe('an editor with the guide', () => {
  it('sees on the first page what comes next and what to look after', async () => {
    await logIn({ page, server, role: 'editor' })
    await page.getByRole('heading', { name: 'Nächste Veranstaltungen' }).waitFor()
    const part = page.getByRole('region', { name: 'Überblick' })
    await part.getByRole('heading', { name: 'Neue Anmeldungen' }).waitFor()
    await part.getByText('Als Tabelle').click()
    expect(await part.locator('tbody tr').count()).toBe(30)
    await part.getByText('Als Tabelle').click()
    await page.evaluate(() => scrollTo(0, 0))
    await picture('admin-dashboard')
    await part.getByRole('link', { name: 'Veranstaltung anlegen' }).click()
    await page.waitForURL(/events\/create/)
  }, 120_000)

  const typeNewPassword = async (password: string, again: string): Promise<void> => {
    await button('Passwort ändern').click()
    await adminIsSettled(page)
    await page.locator('#field-password').fill(password)
    await page.locator('#field-confirm-password').fill(again)
  }

  it('reads what is wrong with a new password, and can correct it, however late the server answers', async () => {
    await logIn({ page, server, role: 'editor' })
    await page.goto(`${server.url}/admin/account`)
    await adminIsSettled(page)
    await slowDown({ page, by: 1500 })
    await typeNewPassword('ein-neues-langes-passwort', 'ein-anderes-langes-passwort')
    await page.locator('#action-save').click()
    await page.getByText('Die beiden Passwörter sind verschieden.').waitFor()
    await adminIsSettled(page)
    await page.getByText('Die beiden Passwörter sind verschieden.').waitFor()
    expect(await page.locator('#field-password').inputValue()).toBe('ein-neues-langes-passwort')
    const again = page.locator('#field-confirm-password')
    expect(await again.evaluate((input) => input === document.activeElement)).toBe(true)
    await again.fill('ein-neues-langes-passwort')
    await page.getByText('Die beiden Passwörter sind verschieden.').waitFor({ state: 'detached' })
  }, 120_000)

  it('changes their password, knowing the present one, and logs in with it', async () => {
    const email = await logIn({ page, server, role: 'editor' })
    await page.goto(`${server.url}/admin/account`)
    await adminIsSettled(page)
    await typeNewPassword('ein-neues-langes-passwort', 'ein-neues-langes-passwort')
    const present = page.getByLabel('Aktuelles Passwort')
    await present.fill('falsch-und-lang')
    await adminIsSettled(page)
    await page.locator('#action-save').click()
    await page.getByText('Das ist nicht Ihr aktuelles Passwort.').first().waitFor()
    await waitUntil('the cursor is where the fault is', () =>
      present.evaluate((input) => input === document.activeElement),
    )
    await present.fill(credentialsOf({ server, role: 'editor' }).password)
    await picture('admin-account')
    await adminIsSettled(page)
    const answer = page.waitForResponse((response) => response.request().method() === 'PATCH')
    await button('Speichern').click()
    expect((await answer).ok()).toBe(true)
    // In another browser: this one is given a new cookie after the password.
    const elsewhere = await (await browser.newContext({ locale: 'de-DE' })).newPage()
    await elsewhere.goto(`${server.url}/admin/login`)
    await elsewhere.getByLabel('E-Mail').fill(email)
    await elsewhere.getByLabel('Passwort').fill('ein-neues-langes-passwort')
    await elsewhere.getByRole('button', { name: /Anmelden|Einloggen/ }).click()
    await elsewhere.waitForURL(`${server.url}/admin`)
    await elsewhere.context().close()
  }, 120_000)

  it('publishes an event after filling in at most ten fields, having seen it beside the form', async () => {
    await logIn({ page, server, role: 'administrator' })
    await page.goto(`${server.url}/admin/collections/events/create`)
    await fill('#field-title', 'Wie wir Straßen beruhigen')
    await fill('#field-summary', 'Was Gemeinden selbst entscheiden dürfen, und was andere schon getan haben.')
    await button('Zeit und Ort').click()
    await fill('#field-startsAt input', `${typedDay(20)} 19:00`)
    const end = page.locator('#field-endsAt input').first()
    await waitUntil(
      'the end has gone along',
      async () => (await end.inputValue()) === `${typedDay(20)} 21:00`,
    )
    await button('Anmeldung').click()
    await fill('#field-registration__capacity', '30')
    await page.locator('#action-save-draft').click()
    await page.waitForURL(/events\/[0-9a-f-]{36}/)

    await button('Zugang').click()
    await button('Zugang eintragen').click()
    await fill('#field-joinUrl', 'https://zoom.example/j/strassen')
    await fill('#field-passcode', '471100')
    await picture('admin-access')
    await button('Speichern').click()
    await page.getByText('Kenncode: 471100').waitFor()

    await button('Inhalt').click()
    await page.locator('#live-preview-toggler').click()
    const preview = page.frameLocator('#live-preview-iframe')
    await preview.getByRole('heading', { name: 'Wie wir Straßen beruhigen' }).waitFor()
    await adminIsSettled(page)
    await page.locator('#field-title').fill('Wie wir Straßen und Plätze beruhigen')
    await preview.getByRole('heading', { name: 'Wie wir Straßen und Plätze beruhigen' }).waitFor()
    // The admin has a copy of the config of its own, whose words the integration tests do not see.
    await page.getByText('Hier schreiben, oder mit „/“ Befehle zeigen …').waitFor()
    await picture('admin-preview')
    expect(await preview.getByText('zoom.example').count()).toBe(0)

    expect(filled).toBeLessThanOrEqual(10)
    await page.locator('#action-save').click()
    const address = `${server.url}/veranstaltungen/wie-wir-strassen-beruhigen`
    await waitUntil('the event is there for everybody', async () => (await fetch(address)).ok)
    expect(await (await fetch(address)).text()).toContain('Wie wir Straßen und Plätze beruhigen')

    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await button('Weitersagen').click()
    const words = page.getByLabel('Text zum Weitersagen')
    await words.waitFor()
    expect(await page.getByRole('link', { name: 'Seite ansehen' }).getAttribute('href')).toMatch(
      /\/veranstaltungen\/wie-wir-strassen-beruhigen$/,
    )
    expect((await words.inputValue()).split('\n')).toEqual([
      'Wie wir Straßen und Plätze beruhigen',
      expect.stringMatching(/^\p{L}+, \d+\. \p{L}+ \d{4}, 19:00 – 21:00 Uhr · online \(Zoom\)$/u),
      expect.stringMatching(/^Anmeldung: http\S+\/veranstaltungen\/wie-wir-strassen-beruhigen$/),
    ])
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 })
        await page.screenshot({ path: await screenshotPath(`admin-share-${theme}-${width}`) })
      }
    }
    await words.fill('Kommt alle!')
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await button('Text kopieren').click()
    await page.getByText('Der Text ist kopiert.').waitFor()
    expect(await copied()).toBe('Kommt alle!')
    await button('Link kopieren').click()
    await page.getByText('Der Link ist kopiert.').waitFor()
    expect(await copied()).toMatch(/^http\S+\/veranstaltungen\/wie-wir-strassen-beruhigen$/)
    await page.getByRole('dialog').getByRole('button', { name: 'Schließen' }).click()
    await words.waitFor({ state: 'detached' })
  }, 240_000)

  it('adds speakers and partners', async () => {
    await logIn({ page, server, role: 'administrator' })
    await openEvent('integrations-und-teilhabegesetz')
    await button('Mitwirkende').click()
    await page.locator('.field-type.relationship').getByText(/LAG/).first().waitFor()
    await page.locator('.field-type.relationship').getByText('Ulrike Seemann-Katz').first().waitFor()
    await page.locator('.array-field__row-header').getByText('Ulrike Seemann-Katz').waitFor()
    // Beside the form, as it was left.
    const preview = page.frameLocator('#live-preview-iframe')
    await preview.getByRole('heading', { name: 'Das Integrations- und Teilhabegesetz' }).waitFor()
    await picture('admin-contributors')
  }, 120_000)

  it('uploads a picture beside the form, and breaks no rule of its own policy in any view', async () => {
    const policy = (await fetch(`${server.url}/admin/login`)).headers.get('content-security-policy')
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'nonce-[^']+'; .*frame-ancestors 'none'$/)
    await page.goto(`${server.url}/admin/login`)
    await page.getByLabel('E-Mail').waitFor()
    await logIn({ page, server, role: 'administrator' })
    for (const view of ['', '/collections/events', '/collections/media', '/collections/users', '/account']) {
      await page.goto(`${server.url}/admin${view}`)
      await page.locator('.nav').first().waitFor()
      await page.waitForLoadState('networkidle')
    }
    await openEvent('integrations-und-teilhabegesetz')
    await button('Inhalt').click()
    const drawer = page.locator('.doc-drawer')
    const fileInput = drawer.locator('input[type=file]')
    await page.locator('#field-image .upload__createNewToggler').click()
    await fileInput.waitFor({ state: 'attached' })
    await adminIsSettled(page)
    const { name, mimetype, data } = await pngUpload({ name: 'seite-an-seite.png', width: 40, height: 30 })
    await fileInput.setInputFiles({ name, mimeType: mimetype, buffer: data })
    await drawer.locator('img').first().waitFor()
    await drawer.locator('#field-alt').fill('Seite an Seite')
    await drawer.locator('#action-save').click()
    await page.locator('#field-image').getByText(name).waitFor()
    expect(faults).toEqual([])
  }, 120_000)

  it('reads in the form for files what it takes, is told in German what is wrong with one, and puts minutes there', async () => {
    await logIn({ page, server, role: 'editor' })
    await page.goto(`${server.url}/admin/collections/media/create`)
    await adminIsSettled(page)
    await page.getByText(/LibreOffice, höchstens 50 MB je Datei\./).waitFor()
    const choose = async (name: string, mimeType: string, buffer: Buffer): Promise<void> => {
      await page.locator('input[type=file]').first().setInputFiles({ name, mimeType, buffer })
      await page.locator('#field-alt').fill('Protokoll der Versammlung')
      await adminIsSettled(page)
      await page.locator('#action-save').click()
    }
    await choose('folien.pdf', 'application/pdf', Buffer.from('%PDF-1.7 and nothing more'))
    await page
      .getByText(/Das PDF ist beschädigt/)
      .first()
      .waitFor()
    await page.locator('.file-field__remove, .file-details__remove').first().click()
    const odt = zipSync({
      mimetype: [strToU8(documentTypes.odt), { level: 0 }],
      'content.xml': strToU8('<x/>'),
    })
    await choose('protokoll.odt', documentTypes.odt, Buffer.from(odt))
    await page.waitForURL(/\/media\/[0-9a-f-]{36}/)
    await page.getByText('protokoll.odt').first().waitFor()
    expect(faults.filter((fault) => !fault.includes('status of 400'))).toEqual([])
    faults.length = 0
  }, 120_000)

  it('puts slides and a handout with an event, uploaded beside its form', async () => {
    await logIn({ page, server, role: 'editor' })
    const id = await openDraft('Mit Folien und Handzettel')
    await button('Inhalt').click()
    const docx = zipSync({
      '[Content_Types].xml': strToU8(
        `<Types><Override PartName="/word/document.xml" ContentType="${documentTypes.docx}.main+xml"/></Types>`,
      ),
      'word/document.xml': strToU8('<w:document/>'),
    })
    uploads += 1
    const again = uploads > 1 ? `-${uploads}-mal` : ''
    const slides = { ...pdfUpload(), name: `folien-haushalt${again}.pdf` }
    const handout = { name: `handzettel${again}.docx`, mimetype: documentTypes.docx, data: Buffer.from(docx) }
    for (const [row, { name, mimetype, data }] of [slides, handout].entries()) {
      await button('Material hinzufügen').click()
      const field = `#field-materials__${row}__`
      await fill(`${field}title`, `Material ${row + 1}`)
      await page.locator(`${field}file .upload__createNewToggler`).click()
      const drawer = page.locator('.doc-drawer')
      await drawer.locator('input[type=file]').waitFor({ state: 'attached' })
      await adminIsSettled(page)
      await drawer.locator('input[type=file]').setInputFiles({ name, mimeType: mimetype, buffer: data })
      await drawer.locator('#field-alt').fill(`Was in ${name} steht`)
      await adminIsSettled(page)
      await drawer.locator('#action-save').click()
      await page.locator(`${field}file`).getByText(name).waitFor()
      await drawer.waitFor({ state: 'detached' })
    }
    await adminIsSettled(page)
    await page.locator('#action-save-draft').click()
    await page
      .getByText(/gespeichert/)
      .first()
      .waitFor()
    const { materials } = await ask<{ materials: { file: { filename: string; mimeType: string } }[] }>(
      `events/${id}?draft=true&depth=1`,
    )
    expect(materials.map(({ file: { filename, mimeType } }) => [filename, mimeType])).toEqual([
      [slides.name, 'application/pdf'],
      [handout.name, documentTypes.docx],
    ])
    await picture('admin-materials')
    expect(faults).toEqual([])
  }, 180_000)

  it('writes in a row that was added just as an answer about another came', async () => {
    await logIn({ page, server, role: 'editor' })
    await openDraft('Mit zwei Materialien')
    await button('Inhalt').click()
    await button('Material hinzufügen').click()
    await page.locator('#field-materials__0__title').waitFor()
    await adminIsSettled(page)
    const add = await button('Material hinzufügen').elementHandle()
    // Within the page, so that Payload has no time to ask about the row before the answer is there.
    const answered = page.evaluate(async (add) => {
      const fetch = window.fetch.bind(window)
      await new Promise<void>((resolve) => {
        window.fetch = async (...request) => {
          const response = await fetch(...request)
          window.fetch = fetch
          ;(add as HTMLElement).click()
          resolve()
          return response
        }
      })
    }, add)
    await page.locator('#field-materials__0__title').fill('Das erste')
    await answered
    await fill('#field-materials__1__title', 'Das zweite')
    expect(await page.locator('#field-materials__0__title').inputValue()).toBe('Das erste')
    expect(faults).toEqual([])
  }, 120_000)

  it('reads of a draft without a date that it has none, wherever its date would matter', async () => {
    await logIn({ page, server, role: 'editor' })
    const { doc } = await askFrom<{ doc: { id: string } }>({
      page,
      path: 'events?draft=true',
      method: 'POST',
      body: { title: 'Noch ohne Termin', _status: 'draft' },
    })
    const path = `${server.url}/admin/collections/events/${doc.id}`
    for (const view of ['teilnahme', 'anwesenheit', 'nachricht']) {
      await page.goto(`${path}/${view}`)
      await page.locator('.gfe').first().waitFor()
      expect(await page.getByText(/ging nicht|nicht geklappt|Invalid/).count()).toBe(0)
    }
    await page.goto(path)
    await adminIsSettled(page)
    await page.locator('.doc-controls__popup button').first().click()
    await button('Termine anlegen').click()
    await button('Termine ansehen').click()
    await page.getByText(/Tragen Sie zuerst unter „Zeit und Ort“ Beginn und Ende ein/).waitFor()
  }, 120_000)

  it('tells tabs of the browser apart: which view it is, and of which event, in the language of the admin', async () => {
    await logIn({ page, server, role: 'editor' })
    const id = await firstIdFrom({ page, path: 'events?where[slug][equals]=jugend-macht-kommune&depth=0' })
    const titles = async (): Promise<string[]> => {
      const found: string[] = []
      for (const view of [`${id}/teilnahme`, `${id}/anwesenheit`, `${id}/nachricht`, 'kalender']) {
        await page.goto(`${server.url}/admin/collections/events/${view}`)
        await waitUntil('the page has its title', async () => (await page.title()) !== '')
        found.push(await page.title())
      }
      return found
    }
    expect(await titles()).toEqual([
      'Teilnahme – Jugend macht Kommune: Beiräte, die mitentscheiden · Grünes Forum Selbstverwaltung',
      'Anwesenheit – Jugend macht Kommune: Beiräte, die mitentscheiden · Grünes Forum Selbstverwaltung',
      'Nachricht – Jugend macht Kommune: Beiräte, die mitentscheiden · Grünes Forum Selbstverwaltung',
      'Kalender · Grünes Forum Selbstverwaltung',
    ])
    await context.addCookies([{ name: 'payload-lng', value: 'en', url: server.url }])
    expect(await titles()).toEqual([
      'Participation – Youth makes politics: councils that have a say · Grünes Forum Selbstverwaltung',
      'Attendance – Youth makes politics: councils that have a say · Grünes Forum Selbstverwaltung',
      'Message – Youth makes politics: councils that have a say · Grünes Forum Selbstverwaltung',
      'Calendar · Grünes Forum Selbstverwaltung',
    ])
  }, 120_000)

  it('finds in the list of events what comes next, what is a draft and what is past, with the seats taken', async () => {
    await logIn({ page, server, role: 'administrator' })
    await page.goto(`${server.url}/admin/collections/events`)
    const tab = (name: string) => page.getByRole('button', { name, exact: true })
    const rows = page.locator('.table tbody tr')
    const stands = (name: string) =>
      page.locator('nav button[aria-current=true]').filter({ hasText: name }).waitFor()
    const moments = async (): Promise<number[]> => {
      const { docs } = await ask<{ docs: { startsAt?: string }[] }>(
        `events?draft=true&depth=0&${new URL(page.url()).searchParams.toString()}`,
      )
      return docs.flatMap(({ startsAt }) => (startsAt ? [Date.parse(startsAt)] : []))
    }
    await stands('Kommende')
    await page.waitForURL(/greater_than/)
    await page
      .getByText(/^\d+ von \d+|^\d+$/)
      .first()
      .waitFor()
    const coming = await moments()
    expect(coming.length).toBeGreaterThan(0)
    expect(coming).toEqual([...coming].sort((one, other) => one - other))
    await page.screenshot({ path: await screenshotPath('admin-events'), fullPage: true })
    await tab('Vergangene').click()
    await stands('Vergangene')
    await page.waitForURL(/less_than/)
    for (const moment of await moments()) expect(moment).toBeLessThan(Date.now())
    await tab('Alle').click()
    await stands('Alle')
    expect(await rows.count()).toBeGreaterThan(0)
    await tab('Entwürfe').click()
    await stands('Entwürfe')
  }, 120_000)

  it('has it from the server as soon as the list is there, and keeps to what was chosen instead', async () => {
    await logIn({ page, server, role: 'administrator' })
    const list = `${server.url}/admin/collections/events`
    const titlesOf = async (where: string): Promise<string[]> => {
      const { docs } = await ask<{ docs: { title: string }[] }>(`events?draft=true&depth=0&limit=0&${where}`)
      return docs.map(({ title }) => title)
    }
    const now = new Date().toISOString()
    const coming = await titlesOf(
      `where[or][0][endsAt][greater_than]=${now}&where[or][1][status][equals]=postponed`,
    )
    expect(await titlesOf(`where[endsAt][less_than]=${now}`)).not.toEqual([])
    const written = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await context.storageState(),
    })
    const bare = await written.newPage()
    await bare.goto(list)
    expect(await bare.locator('nav button[aria-current=true]').textContent()).toBe('Kommende')
    const titles = await bare.locator('.table tbody .cell-title').allInnerTexts()
    expect(titles.length).toBeGreaterThan(0)
    for (const title of titles) expect(coming).toContain(title)
    await written.close()

    await page.goto(list)
    const stands = (name: string) =>
      page.locator('nav button[aria-current=true]').filter({ hasText: name }).waitFor()
    const row = page.locator('.table tbody .cell-title a').first()
    await page.waitForURL(/greater_than/)
    await button('Alle').click()
    await stands('Alle')
    await page.waitForURL((url) => !url.search.includes('where'))
    await page.reload()
    await stands('Alle')
    await row.click()
    await page.waitForURL(/events\/[0-9a-f-]{24,36}/)
    await adminIsSettled(page)
    await page.goBack()
    await stands('Alle')
    await row.click()
    await page.waitForURL(/events\/[0-9a-f-]{24,36}/)
    await adminIsSettled(page)
    await page.locator('.step-nav').getByRole('link', { name: 'Veranstaltungen' }).click()
    await stands('Kommende')
    expect(faults).toEqual([])
  }, 120_000)

  it('answers a call of a function that is none with 404', async () => {
    await logIn({ page, server, role: 'administrator' })
    await page.goto(`${server.url}/admin/collections/topics/create`)
    const call = page.waitForRequest((request) => request.headers()['next-action'] !== undefined)
    await fillField({ page, field: '#field-name', value: 'Verkehr' })
    const { 'next-action': id = '' } = (await call).headers()
    for (const name of ['constructor', 'toString', '__proto__', 'nothing']) {
      const answer = await page.request.post(`${server.url}/admin`, {
        headers: { 'next-action': id, 'Content-Type': 'text/plain;charset=UTF-8' },
        data: JSON.stringify([{ name, args: {} }]),
      })
      expect([name, answer.status()]).toEqual([name, 404])
      expect(await answer.text()).toContain('NEXT_HTTP_ERROR_FALLBACK;404')
    }
  }, 120_000)

  it('makes a series of an event, having looked at the dates', async () => {
    await logIn({ page, server, role: 'administrator' })
    await openEvent('integrations-und-teilhabegesetz')
    await page.locator('.doc-controls__popup button').first().click()
    await button('Termine anlegen').click()
    await page.getByLabel('Wie viele weitere Termine? (höchstens 52)').fill('3')
    await button('Termine ansehen').click()
    await page
      .getByRole('listitem')
      .filter({ hasText: /19:00 – 21:00 Uhr/ })
      .nth(2)
      .waitFor()
    await picture('admin-series')
    await button('Als Entwürfe anlegen (3)').click()
    await page.getByText('Angelegte Termine: 3.').waitFor()
    const { totalDocs } = await ask<{ totalDocs: number }>(
      'events?where[slug][contains]=integrations-und-teilhabegesetz-&draft=true&depth=0',
    )
    expect(totalDocs).toBe(3)
  }, 120_000)

  it('throws an event away by mistake, and gets it back from the trash', async () => {
    await logIn({ page, server, role: 'editor' })
    await openEvent('integrations-und-teilhabegesetz-3')
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    await page.locator('.doc-controls__popup button').first().click()
    await page.locator('#action-delete').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('wirklich in den Papierkorb verschieben?').waitFor()
    // Only administrators delete for good at once.
    expect(await dialog.getByText('Endgültig löschen').count()).toBe(0)
    await dialog.getByRole('heading', { name: 'In den Papierkorb?' }).waitFor()
    await dialog.getByText('Im Papierkorb bleibt es 30 Tage, so wie es ist').waitFor()
    await picture('question-whether-to-trash')
    await dialog.getByRole('button', { name: 'In den Papierkorb', exact: true }).click()
    await page.waitForURL(/\/collections\/events(\?|$)/)
    await page.locator('#trash-view-pill').click()
    await page.waitForURL(/\/collections\/events\/trash/)
    const trashed = page.locator('tr', { has: page.locator(`a[href$="/events/trash/${id}"]`) })
    await trashed.getByText('im Papierkorb', { exact: true }).waitFor()
    await trashed.locator(`a[href$="/events/trash/${id}"]`).click()
    await page.getByText('liegt im Papierkorb und lässt sich nur lesen.').waitFor()
    await page
      .getByText(/^Im Papierkorb: Bis zum \d+\. \p{L}+ \d{4} können Sie das wiederherstellen/u)
      .waitFor()
    expect(await page.locator('#field-title').isDisabled()).toBe(true)
    for (const name of ['Termine anlegen', 'Veröffentlichen', 'Änderungen veröffentlichen'])
      expect(await button(name).count()).toBe(0)
    await picture('admin-trash')
    await page.locator('#action-restore').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Wiederherstellen', exact: true }).click()
    await page.waitForURL(new RegExp(`/collections/events/${id}$`))
    await adminIsSettled(page)
    expect(await page.locator('#field-title').isDisabled()).toBe(false)
  }, 120_000)

  it('finds who changed what', async () => {
    await logIn({ page, server, role: 'administrator' })
    await page.goto(`${server.url}/admin/collections/audit-entries`)
    await page.getByText('Beispiel-Administration').first().waitFor()
    expect(await page.getByText('zoom.example').count()).toBe(0)
    await picture('admin-audit')
  }, 120_000)

  it('gives a helper the registrations of one event', async () => {
    await logIn({ page, server, role: 'administrator' })
    await page.goto(`${server.url}/admin/collections/users/create`)
    await adminIsSettled(page)
    await page.locator('#field-name').fill('Hilfe am Einlass')
    await page.getByLabel('E-Mail').fill('einlass@example.org')
    await page.locator('#field-password').fill('ein-langes-passwort')
    await page.locator('#field-confirm-password').fill('ein-langes-passwort')
    await adminIsSettled(page)
    await chooseOption({ page, field: '#field-roles', option: 'Helfer*in' })
    await page.locator('#field-events').waitFor()
    await chooseOption({
      page,
      field: '#field-events',
      option: 'Klimaanpassung auf dem Land: Wasser halten, Schatten schaffen',
    })
    // Four of a series have one title.
    expect(await page.locator('#field-events').innerText()).toMatch(
      /\d\d\.\d\d\.\d{4}(, [^·]+)? · Klimaanpassung/,
    )
    await picture('admin-helper')
    await page.locator('#action-save').click()
    await page.waitForURL(/users\/[0-9a-f-]{36}/)

    await context.clearCookies()
    await page.goto(`${server.url}/admin/login`)
    await page.getByLabel('E-Mail').fill('einlass@example.org')
    await page.getByLabel('Passwort').fill('ein-langes-passwort')
    await page.getByRole('button', { name: /Anmelden|Einloggen/ }).click()
    await page.getByRole('heading', { name: 'Nächste Veranstaltungen' }).waitFor()
    await picture('admin-as-helper')
    expect(leftoversAmong(await wordsOfPage(page), { names: [] })).toEqual([])
    expect(await page.getByText('Referent*innen').count()).toBe(0)
    await page.goto(`${server.url}/admin/collections/registrations`)
    await page
      .getByRole('link', { name: /@example\.org/ })
      .first()
      .waitFor()
    const { docs } = await ask<{ docs: { event: string }[] }>('registrations?limit=0&depth=0')
    expect(new Set(docs.map(({ event }) => event)).size).toBe(1)
    // Past the form, in which a helper can change nothing.
    await page.goto(`${server.url}/admin/collections/events/${docs[0]?.event}`)
    await page.waitForURL(/\/anwesenheit$/)
    await page.getByPlaceholder('Name suchen').or(page.getByLabel('Name suchen')).first().waitFor()
    expect(leftoversAmong(await wordsOfPage(page), { names: [] })).toEqual([])
  }, 240_000)

  afterEach(() => {
    expect(faults.filter((fault) => !/status of 40[03]/.test(fault))).toEqual([])
  })
})
