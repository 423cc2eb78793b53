import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import {
  adminIsSettled,
  askFrom,
  firstIdFrom,
  logIn,
  openList,
  screenshotPath,
  watchPage,
} from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import { pdfText } from '../support/pdfText.ts'
import type { ServerProcess } from '../support/serverProcess.ts'
import { waitUntil } from '../support/waitUntil.ts'

// An event from the first registration to the report about its year: each test goes on where the one before has ended.
let site: BuiltSite
let server: ServerProcess
let browser: Browser
let context: BrowserContext
let page: Page
let faults: string[]
let event: string

const slug = 'klimaanpassung-auf-dem-land'
const picture = async (name: string) =>
  page.screenshot({ path: await screenshotPath(name), animations: 'disabled' })

beforeAll(async () => {
  site = await startBuiltSite()
  ;({ server, browser } = site)
}, builtSiteBound)

afterAll(async () => {
  await site.stop()
})

async function openContext(viewport: { width: number; height: number }): Promise<void> {
  context = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport })
  context.setDefaultTimeout(30_000)
  page = await context.newPage()
  faults = watchPage({ page, origin: server.url })
  await logIn({ page, server, role: 'administrator' })
}

beforeEach(() => openContext({ width: 1280, height: 900 }), 120_000)
afterEach(() => context.close())

const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')

async function download(name: string): Promise<Buffer> {
  const button = page.getByRole('button', { name })
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  return readFile(await file.path())
}

describe('an editor', () => {
  it('finds people, gives one who waits a seat, and registers one who called', async () => {
    event = await firstIdFrom({ page, path: `events?where[slug][equals]=${slug}&depth=0` })
    await page.goto(`${server.url}/admin/collections/registrations`)
    await page.getByRole('navigation', { name: 'Teilnahme je Veranstaltung' }).waitFor()
    await page.goto(`${server.url}/admin/collections/events/${event}`)
    await page.getByRole('link', { name: 'Teilnahme', exact: true }).click()
    await page.getByText('7 Anmeldungen').waitFor()
    await picture('admin-participation')

    await page.getByLabel('Status').selectOption('waitlisted')
    await page.getByText('2 Anmeldungen').waitFor()
    // All seats are taken: one more is offered, and can be left.
    await page.getByRole('button', { name: 'Platz geben' }).first().click()
    await page
      .getByRole('dialog', { name: / einen Platz geben\?$/ })
      .getByRole('button', { name: 'Platz geben' })
      .click()
    const full = page.getByRole('dialog', { name: 'Alle Plätze sind vergeben' })
    await full.getByText('Alle 5 Plätze sind vergeben.').waitFor()
    await full.getByRole('button', { name: 'Auf 6 Plätze erhöhen und Platz geben' }).waitFor()
    await picture('admin-seat-offer')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await focused()).toBe('Platz geben')
    await page.getByLabel('Status').selectOption('confirmed')
    await page.getByText('5 Anmeldungen').waitFor()
    await page.getByRole('button', { name: 'Abmelden', exact: true }).first().click()
    const dialog = page.getByRole('dialog', { name: / abmelden\?$/ })
    await dialog.getByRole('button', { name: 'Abmelden', exact: true }).click()
    await page.getByText(/ist abgemeldet\.$/).waitFor()
    await waitUntil('the focus is on what was done', async () =>
      (await focused()).endsWith('ist abgemeldet.'),
    )
    await page.getByLabel('Status').selectOption('waitlisted')
    await page
      .getByText('1 Anmeldung', { exact: true })
      .or(page.getByText(/ist abgemeldet\.$/))
      .first()
      .waitFor()

    await page.getByText('Person von Hand anmelden').click()
    await page.getByLabel('Name', { exact: true }).fill('Łucja Żółć')
    const address = page.getByLabel('E-Mail-Adresse', { exact: true })
    await address.fill('Lucja@gmial.com')
    await page.getByText('Gemeint ist vielleicht lucja@gmail.com.').waitFor()
    await page.getByRole('button', { name: 'Übernehmen' }).click()
    expect([await address.inputValue(), await focused()]).toEqual(['lucja@gmail.com', ''])
    await address.fill('lucja@example.org')
    const boxes = page
      .getByRole('group', { name: 'Diese Einwilligungen hat die Person gegeben' })
      .getByRole('checkbox')
    for (const box of await boxes.all()) await box.check()
    await page.getByLabel('am Telefon').check()
    await picture('admin-add-by-hand')
    await page.getByText('Text zum Vorlesen').first().waitFor()
    await page.getByRole('button', { name: 'Anmelden', exact: true }).click()
    await full.getByRole('button', { name: 'Auf die Warteliste setzen' }).click()
    await page.getByText(/^Gespeichert\. Łucja Żółć: auf der Warteliste\.$/).waitFor()
    await page.getByLabel('Nach Name oder E-Mail-Adresse suchen').fill('żółć')
    await page.getByText('lucja@example.org').waitFor()
    expect(faults.filter((fault) => !fault.includes('status of 400'))).toEqual([])
  }, 180_000)

  it('is asked before somebody is taken off the list, by keyboard too, and can go back', async () => {
    await page.goto(`${server.url}/admin/collections/events/${event}/teilnahme`)
    const row = page.getByRole('row', { name: /Łucja Żółć/ })
    const button = row.getByRole('button', { name: 'Abmelden', exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Łucja Żółć abmelden?', exact: true })
    await dialog.getByText(/^Łucja Żółć wird abgemeldet und bekommt eine E-Mail darüber\./).waitFor()
    expect(await focused()).toBe('Abbrechen')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await dialog.waitFor()
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    await row.getByText('auf der Warteliste').waitFor()
    // Others of a series have the same title.
    expect(await page.locator('.step-nav').innerText()).toMatch(
      /\d\d\.\d\d\.\d{4}(, [^·]+)? · Klimaanpassung/,
    )
    await row.getByRole('link', { name: 'Łucja Żółć' }).click()
    const status = page.locator('#field-status')
    await status.getByText('auf der Warteliste').waitFor()
    expect(await status.getByRole('button').allInnerTexts()).toEqual([
      'Platz geben',
      'Adresse korrigieren',
      'Abmelden',
    ])
    await status.getByRole('button', { name: 'Abmelden' }).click()
    await dialog.getByRole('button', { name: 'Abbrechen' }).click()
    await status.getByText('auf der Warteliste').waitFor()
    expect(faults).toEqual([])
  }, 120_000)

  it('corrects a mistyped address, in the list and in the registration, and is told where it is taken', async () => {
    await page.goto(`${server.url}/admin/collections/events/${event}/teilnahme`)
    const row = page.getByRole('row', { name: /Łucja Żółć/ })
    await row.getByRole('button', { name: 'Adresse korrigieren' }).click()
    const dialog = page.getByRole('dialog', { name: 'Adresse von Łucja Żółć korrigieren' })
    const field = dialog.getByLabel('Richtige E-Mail-Adresse')
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    const taken = await page.locator('.gfe-table .gfe-remark').last().textContent()
    await field.fill(String(taken))
    await page.keyboard.press('Enter')
    await dialog.getByText(/ist für diese Veranstaltung schon angemeldet/).waitFor()
    await dialog.getByRole('link', { name: 'Zur anderen Anmeldung' }).waitFor()
    await field.fill('lucja@gmial.com')
    await dialog.getByText('Gemeint ist vielleicht lucja@gmail.com.').waitFor()
    await picture('admin-correct-address')
    await dialog.getByRole('button', { name: 'Übernehmen' }).click()
    await dialog.getByRole('button', { name: 'Korrigieren und E-Mail senden' }).dblclick()
    await page.getByText('Die Adresse von Łucja Żółć ist jetzt lucja@gmail.com.').waitFor()
    await row.getByText('lucja@gmail.com').waitFor()

    await row.getByRole('link', { name: 'Łucja Żółć' }).click()
    const status = page.locator('#field-status')
    await adminIsSettled(page)
    await status.getByRole('button', { name: 'Adresse korrigieren' }).click()
    await field.fill('lucja@example.org')
    await page.keyboard.press('Enter')
    await page.getByText('Die Adresse von Łucja Żółć ist jetzt lucja@example.org.').first().waitFor()
    await dialog.waitFor({ state: 'detached' })
    expect(await page.locator('#field-email').inputValue()).toBe('lucja@example.org')
    await picture('admin-registration-corrected')
    expect(faults.filter((fault) => !fault.includes('status of 400'))).toEqual([])
  }, 120_000)

  it('does the same for several: asks with numbers, skips whom it is not for, and says what became of it', async () => {
    await page.goto(`${server.url}/admin/collections/events/${event}/teilnahme`)
    await page.getByText('8 Anmeldungen').waitFor()
    await page.getByLabel('Alle auf dieser Seite auswählen').check()
    const bulk = page.getByRole('group', { name: 'Mit den Ausgewählten' })
    await bulk.getByText('8 ausgewählt').waitFor()
    await picture('admin-bulk')
    await bulk.getByRole('button', { name: 'Platz geben' }).click()
    const promoting = page.getByRole('dialog', { name: '2 Personen einen Platz geben?' })
    await promoting.getByText('6 ausgewählte Personen warten nicht und werden übersprungen.').waitFor()
    await promoting.getByRole('button', { name: 'Platz geben' }).click()
    await page
      .getByText('Erledigt: 0. Übersprungen, weil es für sie nicht gilt: 6. Kein Platz mehr frei für: 2.')
      .waitFor()

    await page.getByLabel('Łucja Żółć auswählen').focus()
    await page.keyboard.press('Space')
    await page.getByLabel('Status').selectOption('cancelled')
    await page
      .getByText('1 Anmeldung', { exact: true })
      .or(page.getByText(/^Erledigt/))
      .first()
      .waitFor()
    await page.getByRole('row').nth(2).waitFor({ state: 'detached' })
    await page.getByLabel('Alle auf dieser Seite auswählen').check()
    await bulk.getByText('2 ausgewählt').waitFor()
    const csv = bulk.getByRole('button', { name: 'Tabelle (CSV)' })
    const [file] = await Promise.all([page.waitForEvent('download'), csv.click()])
    const table = await readFile(await file.path(), 'utf8')
    expect(table.trim().split('\r\n')).toHaveLength(3)
    expect(table).toContain('Łucja Żółć;')
    await page.getByText('Die Datei liegt in Ihren Downloads.').waitFor()

    await page.getByLabel('Status').selectOption('')
    // The sentence on the file stands where their number was. One row is the head.
    await page.getByRole('row').nth(8).waitFor()
    await page.getByLabel('Alle auf dieser Seite auswählen').check()
    await bulk.getByText('8 ausgewählt').waitFor()
    await bulk.getByRole('button', { name: 'E-Mail erneut senden' }).click()
    const resending = page.getByRole('dialog', { name: '7 Personen die E-Mail erneut senden?' })
    await resending.getByText('Eine ausgewählte Anmeldung ist beendet und wird übersprungen.').waitFor()
    await resending.getByRole('button', { name: 'E-Mail erneut senden' }).dblclick()
    await page.getByText(/^Erledigt: \d\./).waitFor()
    expect(faults.filter((fault) => !fault.includes('status of 400'))).toEqual([])
  }, 120_000)

  it('takes back that somebody was cancelled, and makes one seat more for them', async () => {
    await page.goto(`${server.url}/admin/collections/events/${event}/teilnahme`)
    await page.getByLabel('Status').selectOption('cancelled')
    await page.getByText('1 Anmeldung', { exact: true }).waitFor()
    const row = page.getByRole('row').nth(1)
    const who = (await row.getByRole('link').first().textContent()) ?? ''
    await row.getByRole('button', { name: 'Abmeldung zurücknehmen' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Abmeldung zurücknehmen' }).click()
    const full = page.getByRole('dialog', { name: 'Alle Plätze sind vergeben' })
    await full.getByRole('button', { name: 'Auf die Warteliste setzen' }).waitFor()
    await full.getByRole('button', { name: 'Auf 6 Plätze erhöhen und Platz geben' }).dblclick()
    await page.getByText(`${who} ist wieder angemeldet.`).waitFor()
    await page.getByText('6 von 6 vergeben').waitFor()
    expect(faults.filter((fault) => !fault.includes('status of 400'))).toEqual([])
  }, 120_000)

  it('notes something for the team in a registration, and reads in the list what people answered, counted and one by one', async () => {
    const asking = await firstIdFrom({
      page,
      path: 'events?where[slug][equals]=jugend-macht-kommune&depth=0',
    })
    const { event: form } = await askFrom<{
      event: {
        consents: { id: string }[]
        questions: { key: string; label: string; options: string[] | null }[]
      }
    }>({ page, path: `events/${asking}/participation` })
    const [question] = form.questions
    const value = question?.options?.[0] ?? ''
    const { doc } = await askFrom<{ doc: { id: string } }>({
      page,
      path: 'registrations',
      method: 'POST',
      body: {
        event: asking,
        name: 'Nele Notiz',
        email: 'nele@example.org',
        locale: 'de',
        consentsGiven: form.consents.map(({ id }) => id),
        consentChannel: 'phone',
        answers: [{ question: question?.key, value }],
      },
    })
    await page.goto(`${server.url}/admin/collections/registrations/${doc.id}`)
    await adminIsSettled(page)
    await page.getByLabel(/^Notiz für das Team/).fill('Braucht einen Platz vorn.')
    await adminIsSettled(page)
    await page.locator('#action-save').click()
    await page
      .getByText(/ist gespeichert|^Gespeichert/)
      .first()
      .waitFor()

    await page.goto(`${server.url}/admin/collections/events/${asking}/teilnahme`)
    const row = page.getByRole('row', { name: /Nele Notiz/ })
    await row.getByText(/Braucht einen Platz vorn\.$/).waitFor()
    expect(await row.getByText(value, { exact: true }).count()).toBe(0)
    await page.getByLabel('Antworten als Spalten zeigen').check()
    await page.getByRole('columnheader', { name: question?.label }).first().waitFor()
    await row.getByText(value, { exact: true }).waitFor()
    await page.getByText('Antworten auf Fragen', { exact: true }).click()
    const counts = page.getByRole('table', { name: new RegExp(question?.label.slice(0, 12) ?? '') })
    const counted = counts.getByRole('row', { name: new RegExp(value) })
    expect(Number(/\d+/.exec(await counted.innerText())?.[0])).toBeGreaterThan(0)
    await counted.locator('.gfe-bar-of').waitFor()
    await picture('answers')
    expect(faults).toEqual([])
  }, 120_000)

  it('comes on a phone to the first of the list without scrolling', async () => {
    await context.close()
    await openContext({ width: 390, height: 844 })
    await page.goto(`${server.url}/admin/collections/events/${event}/teilnahme`)
    const first = page.locator('.gfe-table tbody a').first()
    await first.waitFor()
    const { y = Infinity } = (await first.boundingBox()) ?? {}
    expect(y).toBeLessThan(700)
    await picture('participation-phone')
  })

  it('fills in by hand what an event asks, and what was answered is stored', async () => {
    const asking = await firstIdFrom({
      page,
      path: 'events?where[slug][equals]=jugend-macht-kommune&depth=0',
    })
    await page.goto(`${server.url}/admin/collections/events/${asking}/teilnahme`)
    const form = page.locator('details', { has: page.getByText('Person von Hand anmelden') })
    await form.getByText('Person von Hand anmelden').click()
    await form.getByLabel('Name', { exact: true }).fill('Frieda Fragebogen')
    await form.getByLabel('E-Mail-Adresse', { exact: true }).fill('frieda@example.org')
    await form.getByLabel('Wie möchten Sie teilnehmen?').selectOption('in Greifswald')
    await form.getByLabel('Was sollten wir beim Essen beachten?').fill('Keine Nüsse')
    for (const box of await form.getByRole('checkbox').all()) await box.check()
    await form.getByLabel('auf Papier').check()
    await form.getByRole('button', { name: 'Anmelden', exact: true }).click()
    await page.getByText('Gespeichert. Frieda Fragebogen: bestätigt.').waitFor()
    const { docs } = await askFrom<{ docs: { answers: { label: string; value: string }[] }[] }>({
      page,
      path: 'registrations?where[email][equals]=frieda@example.org&depth=0',
    })
    expect(docs.flatMap(({ answers }) => answers.map(({ label, value }) => [label, value]))).toEqual([
      ['Wie möchten Sie teilnehmen?', 'in Greifswald'],
      ['Was sollten wir beim Essen beachten?', 'Keine Nüsse'],
    ])
    expect(faults).toEqual([])
  }, 120_000)

  it('ticks on a phone who is there, sees what is not saved, and tries again', async () => {
    const hour = 60 * 60_000
    const at = (from: number) => new Date(Date.now() + from).toISOString()
    const body = { startsAt: at(-3 * hour), endsAt: at(-hour), allowPastDate: true }
    await askFrom({ page, path: `events/${event}`, method: 'PATCH', body })
    await context.close()
    await openContext({ width: 390, height: 844 })
    await page.goto(`${server.url}/admin/collections/events/${event}/anwesenheit`)
    const people = page.locator('.gfe-tick')
    await people.first().waitFor()
    expect((await people.first().boundingBox())?.height).toBeGreaterThanOrEqual(48)
    await people.first().click()
    await page.getByText('1 von 6 da').waitFor()
    await context.setOffline(true)
    await people.nth(1).click()
    await page.getByText('nicht gespeichert', { exact: true }).waitFor()
    await picture('admin-attendance-phone')
    await context.setOffline(false)
    await page.getByText('Eine Änderung ist nicht gespeichert.').waitFor({ state: 'detached' })
    await page.getByText('2 von 6 da').waitFor()
    await page.getByRole('button', { name: 'Rückgängig' }).click()
    await page.getByText('1 von 6 da').waitFor()
    await page.reload()
    await page.getByText('1 von 6 da').waitFor()
    // A name that the certificate's font cannot write.
    const there = `registrations?where[event][equals]=${event}&where[attended][equals]=true&depth=0`
    const id = await firstIdFrom({ page, path: there })
    await askFrom({ page, path: `registrations/${id}`, method: 'PATCH', body: { name: '王小明' } })
    await page.reload()
    await page.getByText('Auf der Bescheinigung steht dafür eine Linie.').waitFor()
    expect(await page.getByText('Auf der Bescheinigung').count()).toBe(1)
  }, 180_000)

  it('takes somebody in at the door who has not registered, on a phone', async () => {
    await context.close()
    await openContext({ width: 390, height: 844 })
    const hour = 60 * 60_000
    const end = (from: number) =>
      askFrom({
        page,
        path: `events/${event}`,
        method: 'PATCH',
        body: { endsAt: new Date(Date.now() + from).toISOString(), allowPastDate: true },
      })
    await end(hour)
    await page.goto(`${server.url}/admin/collections/events/${event}/anwesenheit`)
    const { registration } = await askFrom<{ registration: { capacity: number } }>({
      page,
      path: `events/${event}`,
    })
    await page.locator('.step-nav').getByRole('link', { name: /Klima/ }).waitFor()
    // Who is looked for in vain is not typed twice.
    await page.getByLabel('Name suchen').fill('Kim Spontan')
    await page.getByText('Niemand auf der Liste heißt „Kim Spontan“.').waitFor()
    await page.getByText('Person ohne Anmeldung aufnehmen').click()
    const name = page.getByLabel('Name', { exact: true })
    await waitUntil('the name is taken over', async () => (await name.inputValue()) === 'Kim Spontan')
    await page.getByLabel('E-Mail-Adresse', { exact: true }).fill('spontan@example.org')
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    expect(await page.getByLabel('im Gespräch vor Ort').isChecked()).toBe(true)
    await picture('admin-walk-in-phone')
    await page.getByRole('button', { name: 'Anmelden und als da vermerken' }).click()
    const seats = registration.capacity + 1
    await page.getByRole('button', { name: `Auf ${seats} Plätze erhöhen und Platz geben` }).click()
    await page.getByText('Kim Spontan ist angemeldet und da.').waitFor()
    await page.getByRole('button', { name: 'Kim Spontan', pressed: true }).waitFor()
    await page.getByText('2 von 7 da').waitFor()
    await end(-hour)
    expect(faults.filter((fault) => !fault.includes('status of 400'))).toEqual([])
  }, 120_000)

  it('reads above the registrations of an event that is called off that it does not take place', async () => {
    const path = 'events?where[status][equals]=cancelled&depth=0'
    const cancelled = await firstIdFrom({ page, path })
    for (const view of ['teilnahme', 'anwesenheit']) {
      await page.goto(`${server.url}/admin/collections/events/${cancelled}/${view}`)
      await page.getByText('Diese Veranstaltung ist abgesagt.').waitFor()
    }
  })

  it('takes the tables and the certificates home', async () => {
    await page.goto(`${server.url}/admin/collections/events/${event}/teilnahme`)
    const csv = (await download('Tabelle (CSV)')).toString('utf8')
    expect(csv).toMatch(/^\uFEFFName;E-Mail-Adresse;Status;/)
    expect(csv).toContain('Łucja Żółć;lucja@example.org;auf der Warteliste;')
    const lucja = csv.split('\r\n').find((line) => line.startsWith('Łucja Żółć;'))
    // Consents by their names, and how each was given.
    expect(lucja).toMatch(
      /;"Videokonferenz, Version \d+ \(am Telefon\); Datenschutz, Version \d+ \(am Telefon\)";/,
    )
    const parts = unzipSync(new Uint8Array(await download('Tabelle (Excel)')))
    expect(
      Object.values(parts)
        .map((part) => strFromU8(part))
        .join(''),
    ).toContain('lucja@example.org')
    const certificates = pdfText(await download('Alle Bescheinigungen (PDF)'))
    expect(certificates.match(/Teilnahmebescheinigung/g)).toHaveLength(2)
    await page.getByText('Die Datei liegt in Ihren Downloads.').waitFor()
    expect(faults).toEqual([])
  }, 180_000)

  it('makes the report about the year', async () => {
    await openList({ page, address: `${server.url}/admin/collections/event-statistics` })
    const { startsAt } = await askFrom<{ startsAt: string }>({ page, path: `events/${event}?depth=0` })
    await page
      .getByLabel('Jahr', { exact: true })
      .selectOption(
        new Date(startsAt).toLocaleDateString('en', { timeZone: 'Europe/Berlin', year: 'numeric' }),
      )
    await page.getByRole('button', { name: 'Anzeigen' }).click()
    await page.getByText('Kooperationen:').waitFor()
    await picture('admin-yearly-report')
    const link = page.getByRole('link', { name: 'PDF herunterladen' })
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
    const report = pdfText(await readFile(await file.path()))
    expect(report).toContain('Verwendungsnachweis')
    expect(report).toContain('Klimaanpassung')
    expect(faults).toEqual([])
  }, 180_000)
})
