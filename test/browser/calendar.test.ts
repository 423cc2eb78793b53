import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import axe, { type AxeResults } from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { askFrom, logIn, screenshotPath } from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import { waitUntil } from '../support/waitUntil.ts'

// How editors find their way: the search over everything, and the calendar.
let site: BuiltSite
beforeAll(async () => {
  site = await startBuiltSite()
}, builtSiteBound)
afterAll(() => site.stop())

async function openAdmin(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await site.browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  await logIn({ page, server: site.server, role: 'administrator' })
  await page.goto(`${site.server.url}/admin${path}`)
  return page
}

/** What axe-core finds wrong with a part of a page, as it is now. */
async function violationsIn(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults, string>(
    (context) =>
      (window as unknown as { axe: { run: (context: string) => Promise<AxeResults> } }).axe.run(context),
    selector,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

describe('the search over everything', () => {
  const field = (page: Page) => page.getByRole('combobox', { name: /^Titel, Ort, Tag/ })
  const options = (page: Page) => page.getByRole('option')

  it('opens by Ctrl K and by a slash, finds while one types, and opens what the arrows choose', async () => {
    const page = await openAdmin('')
    await page.getByRole('button', { name: 'Suchen' }).waitFor()
    await waitUntil('the key is heard', async () => {
      await page.keyboard.press('/')
      return field(page).isVisible()
    })
    await page.keyboard.press('Escape')
    await field(page).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+k')
    await field(page).waitFor()
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    await page.keyboard.type('klimaanpassung', { delay: 20 })
    await page.getByRole('group', { name: 'Veranstaltungen' }).waitFor()
    expect(addresses.filter((url) => url.includes('/search'))).toHaveLength(1)
    expect(addresses.filter((url) => url.includes('klimaanpassung'))).toEqual([])
    const active = () => field(page).getAttribute('aria-activedescendant')
    expect(await active()).toBeNull()
    await page.keyboard.press('ArrowDown')
    const chosen = page.locator('[role=option][aria-selected=true]')
    expect(await active()).toBe(await chosen.getAttribute('id'))
    await page.screenshot({ path: await screenshotPath('admin-search'), animations: 'disabled' })
    expect(await violationsIn(page, 'dialog')).toEqual([])
    await page.keyboard.press('ArrowUp')
    expect(await options(page).last().getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/admin\/collections\/events\/[\w-]+$/)
    await field(page).waitFor({ state: 'detached' })
    await page.context().close()
  }, 120_000)

  it('finds people with their event, drops late answers, and says what it does not find', async () => {
    const page = await openAdmin('')
    await page.getByRole('button', { name: 'Suchen' }).click()
    const { docs } = await askFrom<{ docs: { email: string }[] }>({
      page,
      path: 'registrations?limit=1&depth=0&where[status][equals]=confirmed',
    })
    const email = docs[0]?.email ?? ''
    await field(page).fill(email)
    const people = page.getByRole('group', { name: 'Anmeldungen' })
    await people.getByText(email).first().waitFor()
    expect(await people.innerText()).toMatch(/\d\d\.\d\d\.\d{4}/)
    // An answer that comes after the field says something else is not shown.
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/api/events/search', async (route) => {
      if (route.request().postData()?.includes(email)) await held
      await route.fallback()
    })
    await field(page).fill('')
    const isAsked = page.waitForRequest('**/api/events/search')
    await field(page).fill(email)
    await isAsked
    await field(page).fill('gibtesnirgends')
    const status = page.getByRole('dialog').getByRole('status')
    await status
      .getByText(/^Nichts gefunden\. Gesucht wird in: Veranstaltungen, Anmeldungen, E-Mails/)
      .waitFor()
    release()
    await page.unrouteAll({ behavior: 'wait' })
    expect(await options(page).count()).toBe(0)
    expect(await status.innerText()).toMatch(/^Nichts gefunden/)
    await page.context().close()
  }, 120_000)

  it('fits a phone, in the dark too, and leaves a slash to whoever writes', async () => {
    const page = await openAdmin('/collections/events', {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    })
    const filter = page.locator('.search-filter input').first()
    await filter.fill('')
    await filter.press('/')
    expect(await filter.inputValue()).toBe('/')
    expect(await field(page).count()).toBe(0)
    await page.getByRole('button', { name: 'Suchen', exact: true }).click()
    await field(page).fill('klima')
    await options(page).first().waitFor()
    const widths = () =>
      page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('dialog')].map((each) => each.scrollWidth),
      )
    for (const width of await widths()) expect(width).toBeLessThanOrEqual(390)
    expect(await page.getByRole('dialog').evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0)
    expect(await violationsIn(page, 'dialog')).toEqual([])
    if (process.env.SCREENSHOTS !== 'docs')
      await page.screenshot({ path: await screenshotPath('search-phone-dark'), animations: 'disabled' })
    await page.context().close()
  }, 120_000)
})
