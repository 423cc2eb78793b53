import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import {
  adminIsSettled,
  credentialsOf,
  fillField,
  formIsOldEnough,
  screenshotPath,
} from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import {
  listedFiles,
  type ReceivedMail,
  type TestSmtpServer,
  startSmtpServer,
} from '../support/smtpServer.ts'
import { waitUntil } from '../support/waitUntil.ts'

// Somebody who edits from another continent, in the other language: an event at home from its first word to its
// cancellation, with people who read in either language.
const newYork = { locale: 'en-US', timezoneId: 'America/New_York' }
const joinUrl = 'https://zoom.example/j/98765432100'
const german = 'dora@example.org'
const english = 'nora@example.org'

let smtp: TestSmtpServer
let site: BuiltSite
let page: Page
let event = ''
let slug = ''

beforeAll(async () => {
  smtp = await startSmtpServer()
  site = await startBuiltSite({ SMTP_URL: smtp.url })
  const context = await site.browser.newContext({ ...newYork, viewport: { width: 1280, height: 900 } })
  context.setDefaultTimeout(30_000)
  page = await context.newPage()
}, builtSiteBound)
afterAll(async () => {
  await site.stop()
  await smtp.stop()
})

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const fill = (field: string, value: string): Promise<void> => fillField({ page, field, value })
/** Types a moment as one does there; the field shows it in its own way. */
async function fillMoment(name: string, day: string, time: string): Promise<void> {
  const input = page.locator(`#field-${name} input`).first()
  await adminIsSettled(page)
  await input.fill(`${day} ${time}`)
  await input.press('Tab')
  await adminIsSettled(page)
  expect(await input.inputValue()).toContain(day.slice(-4))
}
const look = async (name: string): Promise<void> => {
  await page.screenshot({ path: await screenshotPath(`new-york-${name}`), fullPage: true })
}
/** The newest mail to somebody whose subject begins so, once there are so many of them. */
async function mailTo(person: string, subject: RegExp, count = 1): Promise<ReceivedMail> {
  const found = () =>
    smtp.mails.filter(({ to, parsed }) => to === person && subject.test(parsed.subject ?? ''))
  await waitUntil(`${person} gets mail ${count} ${subject}`, () => found().length === count)
  const mail = found()[count - 1]!
  process.stderr.write(
    process.env.MAILS ? `\n===== ${person}: ${mail.parsed.subject}\n${mail.parsed.text}\n` : '',
  )
  return mail
}

const calendarOf = (mail: ReceivedMail): string =>
  listedFiles(mail.parsed)
    .map(({ content }) => content.toString())
    .join('')
    .replace(/\r\n /g, '')

async function openEvent(tab: string): Promise<void> {
  await page.goto(`${site.server.url}/admin/collections/events/${event}`)
  await button(tab).click()
}

const dialog = () => page.getByRole('dialog')

async function saveAndInform(): Promise<string> {
  await page.locator('#action-save').click()
  await dialog().waitFor()
  const asked = (await dialog().innerText()).replace(/\s+/g, ' ')
  await dialog().getByRole('button', { name: 'Save and inform' }).click()
  await dialog().waitFor({ state: 'detached' })
  return asked
}

describe('an editor in New York, in English', () => {
  it('logs in to an admin in English', async () => {
    const { email, password } = credentialsOf({ server: site.server, role: 'editor' })
    await page.goto(`${site.server.url}/admin/login`)
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password').fill(password)
    await button('Log in').click()
    await page.waitForURL(`${site.server.url}/admin`)
    await page.getByText('New registrations').first().waitFor()
    await look('dashboard')
  }, 120_000)

  it('creates and publishes an event, whose times are those of Berlin', async () => {
    await page.goto(`${site.server.url}/admin/collections/events/create`)
    await fill('#field-title', 'Hitzeaktionspläne für kleine Städte')
    await fill('#field-summary', 'Was Gemeinden gegen die Hitze tun können.')
    await button('Time and place').click()
    await fillMoment('startsAt', '12/15/2031', '7:00 PM')
    await fillMoment('endsAt', '12/15/2031', '9:00 PM')
    await look('time')
    await button('Registration').click()
    await page.locator('#action-save-draft').click()
    await page.waitForURL(/events\/[0-9a-f-]{36}/)
    event = /events\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
    await button('Access').click()
    await button('Enter the access').click()
    await fill('#field-joinUrl', joinUrl)
    await button('Save').click()
    await page.locator('.drawer__content').waitFor({ state: 'detached' })
    await page.locator('#action-save').click()
    slug = await waitForSlug()
    await look('published')
    const stored = await askEvent()
    expect(stored.startsAt).toBe('2031-12-15T18:00:00.000Z')
  }, 240_000)

  it.each([
    [english, `/en/events/`, 'E-mail address', 'Register', /Thank you/, /^You are registered/],
    [
      german,
      `/veranstaltungen/`,
      'E-Mail-Adresse',
      'Verbindlich anmelden',
      /Vielen Dank/,
      /^Anmeldebestätigung/,
    ],
  ])(
    '%s registers, and reads when it is in which zone',
    async (person, path, label, submit, thanks, subject) => {
      await page.goto(`${site.server.url}${path}${slug}`)
      await look(`page-${path.split('/')[1]}`)
      await page.getByLabel(label).fill(person)
      for (const consent of await page.locator('input[type=checkbox][aria-required=true]').all())
        await consent.check()
      await formIsOldEnough(page)
      await page.getByRole('button', { name: submit }).last().click()
      await page.getByRole('heading', { level: 1, name: thanks }).waitFor()
      const mail = await mailTo(person, subject)
      expect(mail.parsed.text).toContain(joinUrl)
      expect(calendarOf(mail)).toMatch(/DTSTART;TZID=Europe\/Berlin:20311215T190000/)
    },
    120_000,
  )

  it('postpones it with a reason, and everybody is told in their language', async () => {
    await openEvent('Time and place')
    await chooseStatus('postponed')
    await page.locator('#action-save').click()
    await dialog().waitFor()
    await look('postpone')
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    expect(await saveAndInform()).toMatch(/2 people registered/)
    expect(calendarOf(await mailTo(english, /^Changed/))).toMatch(/STATUS:CANCELLED/)
    await mailTo(german, /^Geändert/)
  }, 180_000)

  it('moves it to a new date, and everybody is told', async () => {
    await openEvent('Time and place')
    await fillMoment('startsAt', '01/20/2032', '6:00 PM')
    await fillMoment('endsAt', '01/20/2032', '8:00 PM')
    await chooseStatus('scheduled')
    await look('move')
    await saveAndInform()
    expect((await mailTo(english, /^Changed/, 2)).parsed.text).toMatch(/20 January 2032/)
    expect((await mailTo(german, /^Geändert/, 2)).parsed.text).toMatch(/20\. Januar 2032/)
  }, 180_000)

  it('cancels it, and everybody is told', async () => {
    await openEvent('Time and place')
    await chooseStatus('cancelled')
    await saveAndInform()
    expect(calendarOf(await mailTo(english, /^Cancelled/))).toMatch(/STATUS:CANCELLED/)
    await mailTo(german, /^Abgesagt/)
    await openEvent('Messages')
    await page
      .getByRole('cell', { name: /Takes place.* cancelled/ })
      .first()
      .waitFor()
    await look('messages')
    for (const path of [`/en/events/${slug}`, `/veranstaltungen/${slug}`, '/en']) {
      await page.goto(site.server.url + path)
      await look(`cancelled${path.replaceAll('/', '-')}`)
    }
  }, 180_000)
})

async function chooseStatus(value: 'scheduled' | 'postponed' | 'cancelled'): Promise<void> {
  const names = { scheduled: 'as planned', postponed: 'postponed', cancelled: 'cancelled' }
  await page.locator('#field-status .rs__control, #field-status input').first().click()
  await page.getByRole('option', { name: names[value] }).click()
}

async function askEvent(): Promise<{ slug: string; startsAt: string; _status: string }> {
  return page.evaluate(async (id) => (await fetch(`/api/events/${id}?depth=0`)).json(), event)
}

async function waitForSlug(): Promise<string> {
  await waitUntil('it is published', async () => (await askEvent())._status === 'published')
  return (await askEvent()).slug
}
