import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { askFrom, logIn, screenshotPath } from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import type { ServerProcess } from '../support/serverProcess.ts'
import { type TestSmtpServer, startSmtpServer } from '../support/smtpServer.ts'
import { waitUntil } from '../support/waitUntil.ts'

const participants = 200

let site: BuiltSite
let server: ServerProcess
let smtp: TestSmtpServer
let browser: Browser
let context: BrowserContext
let page: Page
let axe: string
let eventId = ''

beforeAll(async () => {
  smtp = await startSmtpServer()
  site = await startBuiltSite({ SMTP_URL: smtp.url })
  ;({ server, browser } = site)
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  await begin({})
  eventId = await makeEventWithPeople()
  await context.close()
}, builtSiteBound)

afterAll(async () => {
  await site.stop()
  await smtp.stop()
})

beforeEach(() => begin({}))
afterEach(() => context.close())

async function begin(options: Parameters<Browser['newContext']>[0]): Promise<void> {
  context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  context.setDefaultTimeout(30_000)
  page = await context.newPage()
  await logIn({ page, server, role: 'editor' })
}

/** An event that two hundred people have registered for, one in ten of them in English. Their confirmations have gone out. */
async function makeEventWithPeople(): Promise<string> {
  const { docs } = await askFrom<{ docs: { id: string }[] }>({ page, path: 'consent-texts?limit=1&depth=0' })
  const consents = docs.map(({ id }) => id)
  const times = { startsAt: '2033-03-10T18:00:00.000Z', endsAt: '2033-03-10T20:00:00.000Z' }
  const zones = { startsAt_tz: 'Europe/Berlin', endsAt_tz: 'Europe/Berlin' }
  const { doc } = await askFrom<{ doc: { id: string } }>({
    page,
    path: 'events?locale=de',
    method: 'POST',
    body: {
      title: 'Zweihundert im Saal',
      summary: 'Viele kommen.',
      ...times,
      ...zones,
      format: 'online',
      status: 'scheduled',
      _status: 'published',
      registration: { enabled: true, consents },
    },
  })
  for (let index = 0; index < participants; index += 1) {
    const body = {
      event: doc.id,
      name: `Jo Beispiel ${index}`,
      email: `viele-${index}@example.org`,
      locale: index % 10 === 0 ? 'en' : 'de',
      consentsGiven: consents,
      consentChannel: 'phone',
    }
    await askFrom({ page, path: 'registrations', method: 'POST', body })
  }
  await waitUntil('all confirmations are there', () => smtp.mails.length >= participants, { within: 120_000 })
  return doc.id
}

/** What axe-core finds wrong with the view of messages as it is now. */
async function violations(): Promise<string[]> {
  await page.evaluate(axe)
  const { violations: found } = await page.evaluate<AxeResults>(() =>
    (window as unknown as { axe: { run: (where: string, options: object) => Promise<AxeResults> } }).axe.run(
      '.gfe',
      { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
    ),
  )
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

const reach = () => page.locator('#gfe-reach')

const openEvent = (path = '') => page.goto(`${server.url}/admin/collections/events/${eventId}${path}`)

async function openForm(): Promise<void> {
  await openEvent('/nachricht')
  await reach().getByText(/^200 /).waitFor()
}

describe('an editor who writes to the people of an event', () => {
  it('gets from the event to two hundred people by five clicks and a text', async () => {
    smtp.mails.length = 0
    await openEvent()
    let clicks = 0
    const click = async (target: ReturnType<Page['getByRole']>): Promise<void> => {
      clicks += 1
      await target.click()
    }
    await click(page.getByRole('link', { name: 'Nachricht', exact: true }))
    await reach()
      .getByText('200 Personen bekommen diese Nachricht: 180 auf Deutsch, 20 auf Englisch.')
      .waitFor()
    await click(page.getByLabel('Betreff', { exact: true }))
    await page.keyboard.type('Bitte mitbringen')
    await click(page.getByLabel('Text', { exact: true }))
    await page.keyboard.type('Guten Tag {{name}},\n\nbitte bringen Sie Ihre Fragen mit.')
    await click(page.getByRole('button', { name: 'Senden …' }))
    const dialog = page.getByRole('dialog', { name: 'Nachricht senden?' })
    await dialog.getByText('Die Nachricht geht jetzt an 200 Personen.').waitFor()
    await page.screenshot({ path: await screenshotPath('admin-writing-confirm'), animations: 'disabled' })
    await click(dialog.getByRole('button', { name: 'Jetzt senden' }))
    await page.getByText('Die Nachricht geht an 200 Personen hinaus.').waitFor()
    expect(clicks).toBeLessThanOrEqual(5)
    await waitUntil('everybody has it', () => smtp.mails.length === participants, { within: 120_000 })
    expect(new Set(smtp.mails.map(({ to }) => to)).size).toBe(participants)
    expect(smtp.mails.every(({ parsed }) => parsed.subject === 'Bitte mitbringen')).toBe(true)
    await page.getByText('200 von 200 verschickt').waitFor()
    await page.getByText('verschickt', { exact: true }).waitFor()
    await page.screenshot({
      path: await screenshotPath('admin-writing'),
      animations: 'disabled',
      fullPage: true,
    })
  }, 300_000)

  it('puts placeholders where the cursor is, sees the mail, and is told what is wrong beside the field', async () => {
    await openForm()
    await page.getByLabel('Betreff', { exact: true }).fill('Zu ')
    await page
      .getByRole('group', { name: 'Einfügen: Betreff', exact: true })
      .getByRole('button', { name: 'Titel' })
      .click()
    expect(await page.getByLabel('Betreff', { exact: true }).inputValue()).toBe('Zu {{title}}')
    const text = page.getByLabel('Text', { exact: true })
    await text.fill('Mehr auf https://forum.example. {{zoom}}')
    await page.getByRole('button', { name: 'Senden …' }).click()
    await page
      .getByText(/Den Platzhalter \{\{zoom\}\} gibt es nicht\./)
      .first()
      .waitFor()
    await waitUntil('the field has the focus', () =>
      text.evaluate((element) => element === document.activeElement),
    )
    expect(await violations()).toEqual([])
    await text.fill('Mehr auf https://forum.example. {{door}}')
    await page.getByText('Vorschau auf Deutsch').click()
    const mail = page.frameLocator('iframe[title="Vorschau auf Deutsch"]')
    await mail.getByRole('link', { name: /teilnehmen\/beispiel/ }).waitFor()
    await page.screenshot({
      path: await screenshotPath('admin-writing-preview'),
      animations: 'disabled',
      fullPage: true,
    })
  }, 120_000)

  it('writes to those alone who were chosen in the list', async () => {
    smtp.mails.length = 0
    await openEvent('/teilnahme')
    for (const name of ['Jo Beispiel 199', 'Jo Beispiel 197'])
      await page.getByRole('checkbox', { name: `${name} auswählen` }).check()
    await page.getByRole('button', { name: 'Nachricht schreiben …' }).click()
    await page.getByText('Nur an die Ausgewählten (2 Personen).').waitFor()
    await page.reload()
    await reach().getByText('2 Personen bekommen diese Nachricht').waitFor()
    await page.getByLabel('Betreff', { exact: true }).fill('Nur für Sie')
    await page.getByLabel('Text', { exact: true }).fill('Ihr Zugang: {{door}}')
    await page.screenshot({ path: await screenshotPath('admin-writing-chosen'), animations: 'disabled' })
    expect(await violations()).toEqual([])
    await page.getByRole('button', { name: 'Senden …' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Jetzt senden' }).click()
    await page.getByText('An einzeln Ausgewählte (2 Personen)').waitFor()
    await waitUntil('both have it', () => smtp.mails.length === 2)
    expect(smtp.mails.map(({ to }) => to).sort()).toEqual(['viele-197@example.org', 'viele-199@example.org'])
    // The next message is for everybody again.
    await reach()
      .getByText(/^200 Personen/)
      .waitFor()
  }, 120_000)

  it('plans a message, by keyboard alone, and calls it off', async () => {
    await openForm()
    await reach()
      .getByText(/^200 Personen/)
      .waitFor()
    await page.getByLabel('Betreff', { exact: true }).focus()
    await page.keyboard.type('Später')
    await page.getByLabel('Text', { exact: true }).focus()
    await page.keyboard.type('Bis dann.')
    await page.getByLabel('sofort', { exact: true }).focus()
    await page.keyboard.press('ArrowDown')
    await page.getByLabel('Tag und Uhrzeit (Europe/Berlin)').fill('2033-03-01T10:00')
    await page.getByRole('button', { name: 'Versand planen …' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/Die Nachricht geht am 01\.03\.2033, 10:00/).waitFor()
    await dialog.getByRole('button', { name: 'So planen' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Geht hinaus am 01.03.2033, 10:00').waitFor()
    await page.getByRole('button', { name: 'Abbrechen: Später' }).click()
    await page.getByRole('dialog', { name: 'Versand abbrechen?' }).getByRole('button').first().click()
    await page.getByText('abgebrochen', { exact: true }).waitFor()
  }, 120_000)

  it('holds a message that is going out, and lets it go on', async () => {
    smtp.mails.length = 0
    let goOn = (): void => undefined
    const held = new Promise<void>((resolve) => {
      goOn = resolve
    })
    smtp.beforeAccepting(() => held)
    await openForm()
    await page.getByLabel('Betreff', { exact: true }).fill('Moment noch')
    await page.getByLabel('Text', { exact: true }).fill('Der Raum steht noch nicht fest.')
    await page.getByRole('button', { name: 'Senden …' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Jetzt senden' }).click()
    await page.getByRole('button', { name: 'Anhalten: Moment noch' }).click()
    await page.getByText('Die Nachricht ist angehalten.').waitFor()
    await page.getByText('angehalten', { exact: true }).waitFor()
    // What was on its way arrives; the others are looked at, and stay.
    smtp.beforeAccepting(null)
    goOn()
    const { messages } = await askFrom<{ messages: { id: string; subject: string }[] }>({
      page,
      path: `events/${eventId}/participant-messages`,
    })
    const id = messages.find(({ subject }) => subject === 'Moment noch')?.id ?? ''
    const statesOf = async (): Promise<string[]> => {
      const { docs } = await askFrom<{ docs: { state: string; lastAnswer?: string | null }[] }>({
        page,
        path: `messages?where[announcement][equals]=${id}&limit=0&depth=0`,
      })
      return docs.map(({ state, lastAnswer }) => (state === 'queued' && lastAnswer ? 'held' : state))
    }
    let states: string[] = []
    await waitUntil('each mail has gone or is held', async () => {
      states = await statesOf()
      return states.length === participants && states.every((state) => state === 'held' || state === 'sent')
    })
    const gone = states.filter((state) => state === 'sent').length
    expect(gone).toBeLessThan(participants)
    expect(smtp.mails).toHaveLength(gone)
    await page.screenshot({
      path: await screenshotPath('admin-writing-paused'),
      animations: 'disabled',
      fullPage: true,
    })
    await page.getByRole('button', { name: 'Weitersenden: Moment noch' }).click()
    await page.getByText('Die Nachricht geht weiter hinaus.').waitFor()
    await waitUntil('everybody has it', () => smtp.mails.length === participants, { within: 120_000 })
    expect(new Set(smtp.mails.map(({ to }) => to)).size).toBe(participants)
    await page.getByRole('button', { name: 'Weitersenden: Moment noch' }).waitFor({ state: 'detached' })
  }, 300_000)

  it.each([
    ['light', 1280, 'de-DE'],
    ['dark', 1280, 'de-DE'],
    ['light', 390, 'de-DE'],
    ['dark', 390, 'en-GB'],
  ] as const)(
    'reads it in %s on %i pixels in %s',
    async (colorScheme, width, locale) => {
      await context.close()
      await begin({ colorScheme, locale, viewport: { width, height: 844 } })
      if (locale === 'en-GB')
        await context.addCookies([{ name: 'payload-lng', value: 'en', url: server.url }])
      await openForm()
      expect(await violations()).toEqual([])
      const tooWide = await page.evaluate(
        () => document.querySelector('.gfe')!.scrollWidth - document.querySelector('.gfe')!.clientWidth,
      )
      expect(tooWide).toBeLessThanOrEqual(1)
      await page.screenshot({
        path: await screenshotPath(`admin-writing-${colorScheme}-${width}`),
        animations: 'disabled',
        fullPage: true,
      })
    },
    120_000,
  )
})
