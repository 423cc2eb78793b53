import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import {
  adminIsSettled,
  askFrom,
  fillField,
  firstIdFrom,
  logIn,
  screenshotPath,
  slowDown,
} from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import type { ServerProcess } from '../support/serverProcess.ts'
import { type TestSmtpServer, startSmtpServer } from '../support/smtpServer.ts'
import { waitUntil } from '../support/waitUntil.ts'

// An example event with five seats, for which seven people have registered.
const slug = 'klimaanpassung-auf-dem-land'

let site: BuiltSite
let server: ServerProcess
let smtp: TestSmtpServer
let browser: Browser
let context: BrowserContext
let page: Page

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
  context.setDefaultTimeout(30_000)
  page = await context.newPage()
  await logIn({ page, server, role: 'editor' })
})
afterEach(() => context.close())

const dialog = () => page.getByRole('dialog', { name: 'Angemeldete Personen informieren?' })
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')

const ask = <T>(path: string): Promise<T> => askFrom<T>({ page, path })

async function openEvent(): Promise<string> {
  const id = await firstIdFrom({ page, path: `events?where[slug][equals]=${slug}&depth=0` })
  await page.goto(`${server.url}/admin/collections/events/${id}`)
  await adminIsSettled(page)
  await page.getByRole('button', { name: 'Zeit und Ort' }).click()
  await page.locator('#field-location__name').waitFor()
  return id
}

const fill = (field: string, value: string): Promise<void> => fillField({ page, field, value })

const choosePlace = (place: string): Promise<void> => fill('#field-location__name', place)

describe('an editor who changes an event that people have registered for', () => {
  it('is asked before it is saved, by keyboard too, and can go back', async () => {
    const id = await openEvent()
    await choosePlace('Kornspeicher')
    await page.locator('#action-save').focus()
    await page.keyboard.press('Enter')
    await dialog().waitFor()
    const text = (await dialog().innerText()).replace(/\s+/g, ' ')
    expect(text).toContain('5 angemeldete Personen und 2 auf der Warteliste erhalten eine E-Mail.')
    expect(text).toMatch(/Standort .* → .*Kornspeicher/)
    expect(await focused()).toBe('Abbrechen')
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press('Tab')
      const isInside = () =>
        page.evaluate(
          () =>
            document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
        )
      expect(await isInside()).toBe(true)
    }
    await page.screenshot({ path: await screenshotPath('admin-inform'), animations: 'disabled' })
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    expect(await page.locator('#action-save').evaluate((button) => button === document.activeElement)).toBe(
      true,
    )
    const { location } = await ask<{ location: { name: string } }>(`events/${id}?depth=0`)
    expect(location.name).not.toBe('Kornspeicher')
  }, 180_000)

  it('saves without telling, which is noted; then tells, and everybody gets a mail', async () => {
    const id = await openEvent()
    await choosePlace('Kornspeicher')
    await page.locator('#action-save').click()
    await dialog().getByRole('button', { name: 'Speichern, ohne zu informieren' }).click()
    await dialog().waitFor({ state: 'detached' })
    const announcements = () =>
      ask<{ docs: { informed: boolean; recipients: number }[] }>(
        `announcements?where[event][equals]=${id}&sort=changedAt&depth=0`,
      )
    await waitUntil('it is noted', async () => (await announcements()).docs.length === 1)
    await openEvent()
    await choosePlace('Scheune am See')
    await page.locator('#action-save').click()
    // Everybody reads German here.
    await dialog().getByLabel('Grund oder eigene Worte (freiwillig)').fill('Der Speicher ist zu klein.')
    await dialog().getByRole('button', { name: 'Speichern und informieren' }).click()
    await waitUntil('seven mails arrive', () => smtp.mails.length === 7)
    expect(smtp.mails.every(({ parsed }) => parsed.subject?.startsWith('Geändert: '))).toBe(true)
    expect(smtp.mails[0]?.parsed.text).toMatch(/jetzt: Scheune am See/)
    expect(smtp.mails[0]?.parsed.text).toContain('Der Speicher ist zu klein.')
    const { docs } = await announcements()
    expect(docs.map(({ informed, recipients }) => [informed, recipients])).toEqual([
      [false, 0],
      [true, 7],
    ])
    await page.reload()
    await page.getByRole('button', { name: 'Nachrichten' }).click()
    await page.getByRole('cell', { name: /Kornspeicher → Scheune am See/ }).waitFor()
    await page.screenshot({ path: await screenshotPath('admin-announcements'), animations: 'disabled' })
  }, 240_000)

  it('chooses one zone for all its times, which stay as they were typed', async () => {
    await openEvent()
    const typed = async (name: string) => page.locator(`#field-${name} input`).first().inputValue()
    // The form shows its fields before what is in them.
    await waitUntil('the end is shown', async () => (await typed('endsAt')) !== '')
    const before = [await typed('startsAt'), await typed('endsAt')]
    expect(await page.locator('.timezone-picker-wrapper:visible').count()).toBe(1)
    await page.locator('#field-startsAt .timezone-picker').click()
    await page.getByText('London (Europe/London)', { exact: true }).click()
    await waitUntil('the end has followed', async () => (await typed('endsAt')) === before[1])
    expect([await typed('startsAt'), await typed('endsAt')]).toEqual(before)
  }, 180_000)

  it('reads beside a time that there is no such hour, and that the end comes too early, before it is saved', async () => {
    await openEvent()
    const notice = page.locator('#field-startsAt').getByRole('status')
    await fill('#field-startsAt input', '30.03.2031 02:30')
    await notice.getByText('Eingetragen ist jetzt: 30.03.2031, 03:30.').waitFor()
    await notice.getByText('Diese Uhrzeit gibt es an diesem Tag nicht').waitFor()
    const early = page.locator('#field-endsAt').getByText('Das Ende muss nach dem Beginn liegen.')
    expect(await early.count()).toBe(0)
    await fill('#field-endsAt input', '30.03.2031 03:00')
    await early.waitFor()
    await fill('#field-endsAt input', '30.03.2031 05:00')
    await early.waitFor({ state: 'detached' })
    await fill('#field-startsAt input', '30.03.2031 19:00')
    await notice.getByText('Uhrzeit').waitFor({ state: 'detached' })
    await waitUntil(
      'the end has moved along',
      async () => (await page.locator('#field-endsAt input').first().inputValue()) === '30.03.2031 20:30',
    )
  }, 120_000)

  it('has a time taken as it was meant, and reads what is missing of another', async () => {
    await openEvent()
    const notice = page.locator('#field-startsAt').getByRole('status')
    const shown = () => page.locator('#field-startsAt input').first().inputValue()
    const begins = (text: string) => waitUntil(`the start is ${text}`, async () => (await shown()) === text)
    for (const [typed, meant] of [
      ['30.3.31, 19.30 Uhr', '30.03.2031 19:30'],
      ['31/3/2031 18h', '31.03.2031 18:00'],
    ] as const) {
      await fill('#field-startsAt input', typed)
      await begins(meant)
      expect(await notice.innerText()).toBe('')
    }
    for (const typed of ['1.4.2031', 'im April']) {
      await fill('#field-startsAt input', typed)
      await notice.getByText('Bitte geben Sie Tag und Uhrzeit an').waitFor()
    }
    await notice.getByText('Eingetragen ist jetzt: ').waitFor()
    await page.locator('#field-startsAt .timezone-picker input').fill('London')
    await page.keyboard.press('Escape')
    await fill('#field-startsAt input', '30.03.2031 19:00')
    await notice.getByText('Bitte').waitFor({ state: 'detached' })
    await page.locator('#field-startsAt .timezone-picker input').fill('London')
    await page.locator('#field-startsAt .timezone-picker input').blur()
    expect(await notice.innerText()).toBe('')
    await begins('30.03.2031 19:00')
  }, 120_000)

  it('is asked whether a postponed event takes place at the new date', async () => {
    const id = await firstIdFrom({ page, path: `events?where[slug][equals]=${slug}&depth=0` })
    const set = (status: string) =>
      askFrom({ page, path: `events/${id}`, method: 'PATCH', body: { status, announce: 'silent' } })
    await set('postponed')
    await openEvent()
    const question = page.getByText('Soll die Veranstaltung wieder stattfinden?')
    expect(await question.count()).toBe(0)
    await fill('#field-endsAt input', '30.03.2031 21:00')
    await question.waitFor()
    await page.getByRole('button', { name: 'Ja, auf „wie geplant“ stellen' }).click()
    await question.waitFor({ state: 'detached' })
    await page.locator('#field-status .rs__single-value').getByText('wie geplant').waitFor()
    await set('scheduled')
  }, 120_000)

  it('reads how many people are not told before an event is taken off the site', async () => {
    const id = await openEvent()
    await page.locator('.doc-controls__popup .popup-button').click()
    await page.locator('#action-unpublish').click()
    const question = page.getByRole('dialog', { name: 'Nicht mehr öffentlich machen?' })
    await question.getByText('7 Personen sind angemeldet oder stehen auf der Warteliste.').waitFor()
    const status = async () => (await ask<{ _status: string }>(`events/${id}?depth=0`))._status
    await question.getByRole('button', { name: 'Abbrechen' }).click()
    expect(await status()).toBe('published')
    await page.locator('.doc-controls__popup .popup-button').click()
    await page.locator('#action-unpublish').click()
    await question.getByRole('button', { name: 'Nicht mehr öffentlich machen' }).click()
    await waitUntil('it is a draft', async () => (await status()) === 'draft')
    await page.locator('.doc-controls__status').getByText('Entwurf').waitFor()
    const body = { _status: 'published', announce: 'silent' }
    await askFrom({ page, path: `events/${id}`, method: 'PATCH', body })
  }, 120_000)

  it('reads the whole moment of the last change, with the zone of the browser', async () => {
    const elsewhere = await browser.newContext({
      locale: 'de-DE',
      timezoneId: 'America/New_York',
      viewport: { width: 1280, height: 900 },
    })
    const other = await elsewhere.newPage()
    await logIn({ page: other, server, role: 'editor' })
    const id = await firstIdFrom({ page, path: `events?where[slug][equals]=${slug}&depth=0` })
    await other.goto(`${server.url}/admin/collections/events/${id}`)
    const values = other.locator('.doc-controls__value-wrap .doc-controls__value')
    await waitUntil('both moments name the zone', async () => {
      const texts = await values.allInnerTexts()
      return texts.length === 2 && texts.every((text) => / \d\d:\d\d Ortszeit New York$/.test(text))
    })
    const head = other.locator('.doc-controls__content')
    expect(await head.evaluate((each) => each.scrollHeight <= each.clientHeight)).toBe(true)
    const isWhole = values.evaluateAll((all) => all.every((each) => each.scrollWidth <= each.clientWidth))
    expect(await isWhole).toBe(true)
    await other.screenshot({ path: await screenshotPath('admin-head'), animations: 'disabled' })
    await elsewhere.close()
  }, 120_000)

  it('links words by the toolbar, to what was meant', async () => {
    const id = await firstIdFrom({ page, path: `events?where[slug][equals]=${slug}&depth=0` })
    await page.goto(`${server.url}/admin/collections/events/${id}`)
    await adminIsSettled(page)
    await page.getByRole('button', { name: 'Inhalt', exact: true }).click()
    await adminIsSettled(page)
    const editor = page
      .locator('#field-description, .rich-text-lexical')
      .locator('[contenteditable=true]')
      .first()
    await editor.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Mehr davon')
    // The toolbar links the words that its editor knows to be chosen; it learns of them after the browser does.
    await adminIsSettled(page)
    await page.keyboard.press('Shift+Home')
    await waitUntil('the words are chosen', () =>
      page.evaluate(() => String(getSelection()) === 'Mehr davon'),
    )
    await adminIsSettled(page)
    await page
      .locator('.fixed-toolbar [data-button-key=link], .fixed-toolbar .toolbar-popup__button-link')
      .first()
      .click()
    const url = page.locator('[id^=drawer] #field-url, .drawer #field-url').first()
    await url.waitFor()
    const submit = page.locator('.drawer button[type=submit], .drawer .form-submit button').first()
    const submitLink = async (value: string): Promise<void> => {
      await adminIsSettled(page)
      await url.fill(value)
      await adminIsSettled(page)
      await submit.click()
    }
    await submitLink('nirgendwo hin')
    await page.getByText('führt nirgendwohin').first().waitFor()
    await submitLink('gruene-mv.de')
    await url.waitFor({ state: 'detached' })
    await adminIsSettled(page)
    await page.locator('#action-save').click()
    await page
      .getByText(/ist gespeichert|^Gespeichert/)
      .first()
      .waitFor()
    const { description } = await ask<{ description: object }>(`events/${id}?depth=0`)
    expect(JSON.stringify(description)).toContain('"url":"https://gruene-mv.de"')
    await page.goto(`${server.url}/veranstaltungen/${slug}`)
    expect(await page.getByRole('link', { name: 'Mehr davon' }).getAttribute('href')).toMatch(
      /^https:\/\/gruene-mv\.de\/?$/,
    )
  }, 120_000)

  it('reads in an English admin in English what people were told, and which language a text is in', async () => {
    const id = await openEvent()
    await context.addCookies([{ name: 'payload-lng', value: 'en', url: server.url }])
    await page.goto(`${server.url}/admin/collections/events/${id}`)
    await adminIsSettled(page)
    await page.getByText('— German').first().waitFor()
    const moment = page.locator('.doc-controls__value-wrap .doc-controls__value').first()
    await waitUntil('the moment is English', async () =>
      /^\d\d? [A-Z][a-z]+ \d{4}, /.test(await moment.innerText()),
    )
    await page.getByRole('button', { name: 'Messages' }).click()
    await page
      .getByRole('cell', { name: /^Location: .* → Scheune am See/ })
      .first()
      .waitFor()
    expect(await page.getByRole('cell', { name: /Standort/ }).count()).toBe(0)
  }, 120_000)

  it('restores an older version as a draft, whose moment is that of the clock here, and is asked once it is published', async () => {
    const id = await openEvent()
    await choosePlace('Turnhalle')
    await page.locator('#action-save').click()
    await dialog().getByRole('button', { name: 'Speichern, ohne zu informieren' }).click()
    await dialog().waitFor({ state: 'detached' })
    const versions = `events/versions?where[and][0][parent][equals]=${id}&where[and][1][version.location.name][not_equals]=Turnhalle`
    const { docs } = await ask<{ docs: { id: string; updatedAt: string }[] }>(
      `${versions}&sort=-updatedAt&limit=1&depth=0&locale=de`,
    )
    const [{ id: version, updatedAt } = { id: '', updatedAt: '' }] = docs
    await page.goto(`${server.url}/admin/collections/events/${id}/versions/${version}`)
    await page.locator('.view-version').waitFor()
    await page.locator('.restore-version .btn, .restore-version__button').first().click()
    const question = page.locator('.confirmation-modal')
    const clock = new Intl.DateTimeFormat('de-DE', { timeStyle: 'short', timeZone: 'Europe/Berlin' })
    await question
      .getByText(clock.format(new Date(updatedAt)))
      .first()
      .waitFor()
    smtp.mails.length = 0
    await question.locator('#confirm-action').click()
    await page.getByText('Als Entwurf wiederhergestellt. Veröffentlichen Sie ihn, damit er gilt.').waitFor()
    await page.waitForURL(new RegExp(`/collections/events/${id}$`))
    await adminIsSettled(page)
    await page.locator('#action-save').click()
    await dialog()
      .getByText(/Turnhalle/)
      .first()
      .waitFor()
    await dialog().getByRole('button', { name: 'Abbrechen' }).click()
    const { location } = await ask<{ location: { name: string } }>(`events/${id}?depth=0`)
    expect([location.name, smtp.mails]).toEqual(['Turnhalle', []])
    await page.locator('#action-save').click()
    await dialog().getByRole('button', { name: 'Speichern, ohne zu informieren' }).click()
    await dialog().waitFor({ state: 'detached' })
  }, 180_000)

  it('is not asked about what concerns nobody', async () => {
    await openEvent()
    await page.getByRole('button', { name: 'Inhalt', exact: true }).click()
    await fill('#field-summary', 'Ein neuer Anreißer.')
    await page.locator('#action-save').click()
    await page
      .getByText(/ist gespeichert|^Gespeichert/)
      .first()
      .waitFor()
    expect(await dialog().count()).toBe(0)
  }, 120_000)

  it('is asked once, however often they press while the server is slow', async () => {
    await openEvent()
    await choosePlace('Festsaal')
    await slowDown({ page, by: 1500 })
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('announcement-preview')) asked.push(request.url())
    })
    await page.locator('#action-save').click()
    await page.locator('#action-save').click()
    await dialog().waitFor()
    await dialog().getByRole('button', { name: 'Abbrechen' }).click()
    await adminIsSettled(page)
    expect(await dialog().count()).toBe(0)
    expect(asked).toHaveLength(1)
  }, 120_000)

  it('is asked about a new meeting access, in the form of its own', async () => {
    const id = await firstIdFrom({ page, path: `meetings?where[event.slug][equals]=${slug}&depth=0` })
    await page.goto(`${server.url}/admin/collections/meetings/${id}`)
    await fill('#field-passcode', 'kenncode-neu')
    await page.locator('#action-save').click()
    await dialog().waitFor()
    const text = (await dialog().innerText()).replace(/\s+/g, ' ')
    expect(text).toContain('5 angemeldete Personen erhalten eine E-Mail mit dem neuen Zugang.')
    expect(text).not.toContain('kenncode-neu')
    smtp.mails.length = 0
    await dialog().getByRole('button', { name: 'Speichern und informieren' }).click()
    await waitUntil('five mails arrive', () => smtp.mails.length === 5)
    expect(smtp.mails.every(({ parsed }) => parsed.text?.includes('kenncode-neu'))).toBe(true)
  }, 180_000)
})

describe('an editor whom something comes between', () => {
  const summary = () => page.locator('#field-summary')
  const write = async (text: string): Promise<string> => {
    const id = await openEvent()
    await page.getByRole('button', { name: 'Inhalt', exact: true }).click()
    await fill('#field-summary', text)
    return id
  }
  const isStored = (id: string, text: string) =>
    waitUntil(`${text} is stored`, async () => {
      const stored = await ask<{ summary?: string }>(`events/${id}?depth=0`)
      return stored.summary === text
    })

  it('is told of a wrong time before anybody is asked whom to inform, and can try again', async () => {
    await openEvent()
    await fill('#field-endsAt input', '24.12.2020 18:00')
    await page.locator('#action-save').click()
    await page.getByText('Das Ende muss nach dem Beginn liegen.').first().waitFor()
    expect(await dialog().count()).toBe(0)
    await waitUntil('it can be tried again', () => page.locator('#action-save').isEnabled())
  }, 120_000)

  it('is led to the first fault from another tab, at the first click, and reads what the fields are called', async () => {
    await openEvent()
    await fill('#field-endsAt input', '24.12.2020 18:00')
    await page.getByRole('button', { name: 'Inhalt', exact: true }).click()
    const marked = () => page.locator('#field-endsAt .field-error, #field-endsAt.error').count()
    for (const attempt of ['first', 'second']) {
      await page.locator('#action-save').click()
      await page.getByText('Ende: Das Ende muss nach dem Beginn liegen.').first().waitFor()
      await waitUntil(`the cursor is in the end, at the ${attempt} click`, () =>
        page.evaluate(() => document.activeElement?.closest('#field-endsAt') !== null),
      )
      await waitUntil('it can be tried again', () => page.locator('#action-save').isEnabled())
      // While the server's answer to what was typed before is taken in, the button is grey once more.
      await adminIsSettled(page)
      expect(await marked()).toBeGreaterThan(0)
      await page.getByRole('button', { name: 'Inhalt', exact: true }).click()
    }
  }, 120_000)

  it('reads all that is wrong by the names of its fields, and is led to the first', async () => {
    await openEvent()
    await fill('#field-endsAt input', '24.12.2020 18:00')
    await page.getByRole('button', { name: 'Anmeldung', exact: true }).click()
    await fill('#field-registration__opensAt input', '24.12.2030 18:00')
    await fill('#field-registration__closesAt input', '24.12.2029 18:00')
    await page.getByRole('button', { name: 'Inhalt', exact: true }).click()
    await page.locator('#action-save').click()
    const told = page.locator('[data-sonner-toast]').filter({ hasText: 'Ende' }).first()
    await told.waitFor()
    expect(await told.innerText()).toMatch(/Anmeldung bis/)
    expect(await told.innerText()).not.toMatch(/endsAt|closesAt|registration/)
    await waitUntil('the cursor is in the end', () =>
      page.evaluate(() => document.activeElement?.closest('#field-endsAt') !== null),
    )
    for (const name of ['#action-save', '#action-save-draft'])
      await waitUntil(`${name} can be pressed`, () => page.locator(name).isEnabled())
  }, 120_000)

  it('is led to it by Payload’s own buttons too, which can be pressed again', async () => {
    await page.goto(`${server.url}/admin/collections/speakers/create`)
    await page.locator('#action-save').click()
    await waitUntil('the cursor is in the name', () =>
      page.evaluate(() => document.activeElement?.id === 'field-name'),
    )
    await openEvent()
    await fill('#field-endsAt input', '24.12.2020 18:00')
    await page.getByRole('button', { name: 'Inhalt', exact: true }).click()
    await page.locator('#action-save-draft').click()
    await page.getByText('Ende', { exact: true }).first().waitFor()
    await waitUntil('the cursor is in the end', () =>
      page.evaluate(() => document.activeElement?.closest('#field-endsAt') !== null),
    )
    await waitUntil('it can be tried again', () => page.locator('#action-save-draft').isEnabled())
  }, 120_000)

  it('logs in over the page when the session has ended, and what was typed is saved', async () => {
    const id = await write('Vor dem Ende der Sitzung geschrieben.')
    await context.clearCookies()
    await page.locator('#action-save').click()
    const login = page.getByRole('dialog', { name: 'Sie sind abgemeldet' })
    const [, password = ''] = /editor\s+\S+\s+(\S+)/.exec(server.output()) ?? []
    await login.getByLabel('Passwort').fill(password)
    await login.getByRole('button', { name: 'Anmelden' }).click()
    await login.waitFor({ state: 'detached' })
    await isStored(id, 'Vor dem Ende der Sitzung geschrieben.')
  }, 120_000)

  it('reads who is writing in it already, and when they last did', async () => {
    const elsewhere = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin' })
    const other = await elsewhere.newPage()
    await logIn({ page: other, server, role: 'administrator' })
    const path = 'users?where[roles][contains]=administrator'
    const { docs } = await askFrom<{ docs: { name: string }[] }>({ page: other, path })
    const id = await firstIdFrom({ page, path: `events?where[slug][equals]=${slug}&depth=0` })
    await other.goto(`${server.url}/admin/collections/events/${id}`)
    await adminIsSettled(other)
    await other.getByRole('button', { name: 'Inhalt', exact: true }).click()
    await fillField({ page: other, field: '#field-summary', value: 'Hier schreibt schon jemand.' })
    await page.goto(`${server.url}/admin/collections/events/${id}`)
    const dialog = page.locator('.document-locked')
    await dialog.getByText(/^Zuletzt wurde dort geschrieben: \d+\. \p{L}+ \d{4} um \d\d:\d\d\.$/u).waitFor()
    expect(await dialog.locator('strong').first().innerText()).toBe(docs[0]?.name)
    expect(await dialog.innerText()).not.toMatch(/AM|PM/)
    await dialog.getByRole('button', { name: 'Übernehmen' }).click()
    await dialog.waitFor({ state: 'detached' })
    await elsewhere.close()
  }, 120_000)

  it('sees what somebody else has saved before it is replaced', async () => {
    const id = await write('Meine Fassung.')
    await askFrom({ page, path: `events/${id}?locale=de`, method: 'PATCH', body: { summary: 'Die andere.' } })
    await page.locator('#action-save').click()
    const question = page.getByRole('dialog', { name: 'Inzwischen hat jemand anders gespeichert' })
    await question.getByText('Gespeichert: Die andere.').waitFor()
    await question.getByRole('button', { name: 'Abbrechen' }).click()
    expect(await summary().inputValue()).toBe('Meine Fassung.')
    await page.locator('#action-save').click()
    await question.getByRole('button', { name: 'Meine Fassung speichern' }).click()
    await isStored(id, 'Meine Fassung.')
  }, 120_000)
})

describe('an editor who writes in two languages', () => {
  const chooseLanguage = async (name: string): Promise<void> => {
    await page.locator('.localizer button').first().click()
    await page.locator('.popup-button-list__button', { hasText: name }).click()
  }

  it('sees that it is not German and what is missing, loses nothing by changing, and begins anew in German', async () => {
    await openEvent()
    await page.getByRole('button', { name: 'Inhalt', exact: true }).click()
    await fill('#field-summary', 'Noch nicht gespeichert.')
    await chooseLanguage('Englisch')
    const question = page.getByRole('dialog', { name: 'Sprache des Inhalts wechseln?' })
    await question.getByRole('button', { name: 'Abbrechen' }).click()
    expect(await page.locator('#field-summary').inputValue()).toBe('Noch nicht gespeichert.')
    await chooseLanguage('Englisch')
    await question.getByRole('button', { name: 'Wechseln, ohne zu speichern' }).click()
    await page.getByText('Sie schreiben auf Englisch, nicht auf Deutsch.').waitFor()
    await page.getByText(/^Auf Englisch fehlt noch: Beschreibung/).waitFor()
    await page.goto(`${server.url}/admin/collections/events/create`)
    await page.waitForURL(/create\?locale=de$/)
    await chooseLanguage('Englisch')
    await page.getByText('Auf Deutsch fehlt, was zum Veröffentlichen nötig ist: Titel.').waitFor()
    await page.getByRole('button', { name: 'Inhalt auf Deutsch' }).click()
    await page.waitForURL(/create\?locale=de$/)
  }, 120_000)
})
