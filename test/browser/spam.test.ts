import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { enterSite, logInByRest } from '../support/administratorRest.ts'
import { formIsOldEnough, watchPage } from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import { type HostSite, startHostSite } from '../support/hostPage.ts'
import type { ServerProcess } from '../support/serverProcess.ts'

let site: BuiltSite
let server: ServerProcess
let browser: Browser
let host: HostSite

beforeAll(async () => {
  site = await startBuiltSite({ PROOF_OF_WORK: 'on', MAIL_FROM: 'Forum <forum@example.org>' })
  ;({ server, browser } = site)
  host = await startHostSite({ events: server.url })
}, builtSiteBound)

afterAll(async () => {
  await site.stop()
  await host.stop()
})

const eventPath = '/veranstaltungen/integrations-und-teilhabegesetz'
let context: BrowserContext
let page: Page
let faults: string[]

async function open(options: BrowserContextOptions = {}): Promise<void> {
  context = await browser.newContext({ locale: 'de-DE', ...options })
  context.setDefaultTimeout(20_000)
  page = await context.newPage()
  faults = watchPage({ page, origin: server.url })
  await page.goto(server.url + eventPath)
}

async function fillIn(address: string): Promise<void> {
  await page.getByLabel('E-Mail-Adresse').fill(address)
  await page.getByRole('checkbox', { name: /Datenschutz/ }).check()
  await page.getByRole('checkbox', { name: /Videokonferenz/ }).check()
}

const submit = () => page.getByRole('button', { name: 'Verbindlich anmelden' }).click()

afterEach(() => context.close())

describe('a form with a proof of work', () => {
  beforeEach(() => open())

  it('works while somebody fills it in, shows so, and stays responsive', async () => {
    // Noted in the page itself: the work may be done between two looks from outside.
    await page.evaluate(() => {
      const seen = { longest: 0, steps: [] as string[] }
      Object.assign(globalThis, { seen })
      new PerformanceObserver((list) => {
        const durations = list.getEntries().map(({ duration }) => duration)
        seen.longest = Math.max(seen.longest, ...durations)
      }).observe({ type: 'longtask' })
      const field = document.querySelector('forum-proof-of-work')
      const bar = field?.querySelector('progress')
      new MutationObserver(() => {
        const said = field?.querySelector('[role=status]')?.textContent
        const step = `${said} ${bar?.checkVisibility() ? 'with' : 'without'} progress`
        if (seen.steps.at(-1) !== step) seen.steps.push(step)
      }).observe(field as Node, { subtree: true, childList: true, attributes: true })
    })
    const status = page.locator('forum-proof-of-work [role=status]')
    const progress = page.getByRole('progressbar', { name: 'Fortschritt der Prüfung' })
    expect(await status.innerText()).toContain('rechnet Ihr Browser einen Moment')
    expect(await progress.isVisible()).toBe(false)
    const workers: string[] = []
    page.on('worker', (worker) => workers.push(worker.url()))
    const started = performance.now()
    await page.getByLabel('E-Mail-Adresse').focus()
    await status.getByText('Prüfung abgeschlossen.').waitFor()
    const took = Math.round(performance.now() - started)
    await progress.waitFor({ state: 'hidden' })
    const { longest, steps } = await page.evaluate(
      () => (globalThis as unknown as { seen: { longest: number; steps: string[] } }).seen,
    )
    expect(steps).toContain('Prüfung läuft … with progress')
    expect(steps.at(-1)).toBe('Prüfung abgeschlossen. without progress')
    if (process.env.FIGURES)
      await writeFile(process.env.FIGURES, `${took} ms, longest task ${longest} ms\n`, { flag: 'a' })
    // Responsive, since it computes beside the page.
    expect(workers).toEqual([expect.stringContaining('.js')])

    await fillIn('rechnet@example.org')
    await submit()
    await page.waitForURL(/\/angemeldet(#|$)/)
    expect(faults).toEqual([])
  })

  it('waits for the end of the work where somebody is quicker', async () => {
    await page.evaluate(() => {
      const form = document.querySelector('form')
      const email = form?.querySelector<HTMLInputElement>('[name=email]')
      if (email) email.value = 'schnell@example.org'
      for (const box of form?.querySelectorAll<HTMLInputElement>('[type=checkbox]') ?? []) box.checked = true
      form?.requestSubmit()
    })
    await page.waitForURL(/\/angemeldet(#|$)/)
    expect(faults).toEqual([])
  })

  it('can be sent again when the first try was refused, without more work', async () => {
    await fillIn('zweimal@example.org')
    // What the page itself does not check.
    await page.getByLabel('Name', { exact: true }).fill('x'.repeat(300))
    await submit()
    await page.getByText('Bitte kürzen Sie: höchstens 200 Zeichen').first().waitFor()
    await page.getByText('Prüfung abgeschlossen.').waitFor()
    await page.getByLabel('Name', { exact: true }).fill('Jo Beispiel')
    await submit()
    await page.waitForURL(/\/angemeldet(#|$)/)
    expect(faults).toEqual([])
  })

  it('works in another website too, which hears that it is asked for only when it sends', async () => {
    await enterSite({ rest: await logInByRest(server), origin: host.origin })
    const element = '<green-forum-events event="integrations-und-teilhabegesetz"></green-forum-events>'
    // A secure context, as a website with https is: the browser computes only there.
    const address = host.page({ body: `<script src="${server.url}/embed.js" async></script>${element}` })
    const requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await page.goto(address)
    await fillIn('fremde.seite@example.org')
    await submit()
    await page.getByRole('heading', { name: 'Vielen Dank für Ihre Anmeldung!' }).waitFor()
    expect(requests.filter((path) => path === '/anmeldung/aufgabe')).toHaveLength(1)
  })

  it('asks nobody to fill in the hidden field: no key reaches it, no screen reader reads it', async () => {
    await page.locator('input[name=comment]').waitFor({ state: 'attached' })
    const visited: string[] = []
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab')
      visited.push(await page.evaluate(() => document.activeElement?.getAttribute('name') ?? ''))
    }
    expect(visited).toContain('email')
    expect(visited).not.toContain('comment')
    const session = await context.newCDPSession(page)
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const names = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ''))
    expect(names).toContain('E-Mail-Adresse')
    expect(names.filter((name) => name.includes('dieses Feld leer'))).toEqual([])
    expect(await page.locator('form').ariaSnapshot()).not.toContain('dieses Feld leer')
    // Seen by nobody: what is drawn at its place is the form itself.
    const isDrawn = await page.locator('input[name=comment]').evaluate((field) => {
      field.scrollIntoView()
      const { x, y, width, height } = field.getBoundingClientRect()
      return document.elementFromPoint(x + width / 2, y + height / 2) === field
    })
    expect(isDrawn).toBe(false)
  })
})

describe('without JavaScript', () => {
  beforeEach(() => open({ javaScriptEnabled: false }))

  it('the page says whom to write to, and keeps what was typed', async () => {
    // By its place: Playwright looks for no text in there.
    const way = page.locator('form noscript p')
    await way.waitFor()
    expect(await way.textContent()).toContain('Ohne JavaScript melden Sie sich bitte bei uns an')
    expect(await page.locator('form a[href="mailto:forum@example.org"]').count()).toBe(1)
    expect(await page.locator('forum-proof-of-work').isVisible()).toBe(false)
    await fillIn('ohne.skript@example.org')
    await formIsOldEnough(page)
    await submit()
    await page.getByText('massenhafte Anmeldungen durch Programme verhindert').first().waitFor()
    expect(await page.getByLabel('E-Mail-Adresse').inputValue()).toBe('ohne.skript@example.org')
  })
})
