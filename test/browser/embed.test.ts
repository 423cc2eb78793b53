import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import axe from 'axe-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { type AdministratorRest, enterSite, logInByRest } from '../support/administratorRest.ts'
import { screenshotPath } from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import { codeBlocks, readDocument } from '../support/documents.ts'
import { type HostSite, startHostSite } from '../support/hostPage.ts'
import type { ServerProcess } from '../support/serverProcess.ts'
import { type TestSmtpServer, startSmtpServer } from '../support/smtpServer.ts'
import { waitUntil } from '../support/waitUntil.ts'

// <green-forum-events> as somebody pastes it from the README into a website of their own, which is strict.
let site: BuiltSite
let server: ServerProcess
let smtp: TestSmtpServer
let browser: Browser
let host: HostSite
let rest: AdministratorRest

const [snippet = '', ...otherSnippets] = codeBlocks({
  markdown: await readDocument('README.md'),
  language: 'html',
})
const eventSlug = 'integrations-und-teilhabegesetz'
const title = 'Austausch: Das Integrations- und Teilhabegesetz und die Kommunen'

beforeAll(async () => {
  smtp = await startSmtpServer()
  site = await startBuiltSite({ SMTP_URL: smtp.url })
  ;({ server, browser } = site)
  host = await startHostSite({ events: server.url })
  rest = await logInByRest(server)
  await enterSite({ rest, origin: host.origin })
}, builtSiteBound)

afterAll(async () => {
  await site.stop()
  await host.stop()
  await smtp.stop()
})

let context: BrowserContext
let page: Page
/** What happened that must not: errors, requests to anybody else, breaches of the host's policy. */
let faults: string[]

async function open(options: BrowserContextOptions = {}): Promise<void> {
  context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 900, height: 900 },
    ...options,
  })
  context.setDefaultTimeout(30_000)
  page = await context.newPage()
  faults = []
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`))
  page.on('request', (request) => {
    const isExpected = [host.origin, server.url].some((origin) => request.url().startsWith(`${origin}/`))
    if (!isExpected) faults.push(`third party: ${request.url()}`)
  })
  await page.exposeFunction('reportBreach', (directive: string) => faults.push(`policy: ${directive}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { reportBreach } = globalThis as unknown as { reportBreach: (directive: string) => void }
      reportBreach(`${effectiveDirective} ${blockedURI}`)
    })
  })
  await page.addInitScript({ content: axe.source })
}

beforeEach(() => open())
afterEach(() => context.close())

const onThisServer = (markup: string) => markup.replaceAll('https://events.example.org', server.url)
const script = () => onThisServer(snippet.split('\n')[0] ?? '')

/** Opens a page of the host with the element in it. */
async function visit(element: string, options: { lang?: string; style?: string } = {}): Promise<void> {
  await page.goto(host.page({ body: script() + element, ...options }))
}

const single = (slug: string) => `<green-forum-events event="${slug}"></green-forum-events>`
const embed = () => page.locator('green-forum-events').first()
const titles = () => embed().locator('.title').allInnerTexts()
const submit = () => page.getByRole('button', { name: 'Verbindlich anmelden' }).click()
const heading = (name: string | RegExp) => page.getByRole('heading', { name })

/** What somebody has in focus, in a shadow root too. */
const inFocus = () =>
  page.evaluate(() => {
    const focused = document.activeElement?.shadowRoot?.activeElement
    return focused ? `${focused.localName}: ${focused.ariaLabel ?? focused.textContent?.trim()}` : null
  })

/** What axe finds wrong with the page as it is. */
async function accessibilityFaults(): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document),
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

async function mailTo(address: string) {
  const find = () => smtp.mails.find(({ to }) => to === address)
  await waitUntil(`a mail to ${address} arrives`, () => find() !== undefined)
  return find()!.parsed
}

async function fillIn(address: string): Promise<void> {
  await page.getByLabel('E-Mail-Adresse').fill(address)
  await page.getByRole('checkbox', { name: /Datenschutz/ }).check()
  await page.getByRole('checkbox', { name: /Videokonferenz/ }).check()
}

describe('the snippet of the README', () => {
  it('is one, and shows what it says: the topic, the next event with its countdown', async () => {
    expect(otherSnippets).toEqual([])
    await page.goto(host.page({ body: onThisServer(snippet) }))
    await heading(title).waitFor()
    expect((await titles()).every((each) => each.length > 5)).toBe(true)
    for (const card of await embed().locator('.card').all())
      expect(await card.innerText()).toContain('Migration & Flucht')
    const countdown = embed().getByRole('timer', { name: 'Noch bis zum Beginn' })
    expect(await countdown.count()).toBe(1)
    const before = await countdown.innerText()
    expect(before).toMatch(/^Tage\s+\d\d/)
    await waitUntil('the countdown ticks', async () => (await countdown.innerText()) !== before)
    expect(faults).toEqual([])
  })

  it('keeps what is inside it where JavaScript is off', async () => {
    await context.close()
    await open({ javaScriptEnabled: false })
    await page.goto(host.page({ body: onThisServer(snippet) }))
    expect(await page.getByRole('link', { name: 'Veranstaltungen' }).isVisible()).toBe(true)
  })

  it('sets no cookie, stores nothing, and leaves no name of its own in the page', async () => {
    await visit('<green-forum-events limit="3"></green-forum-events>')
    await heading(title).waitFor()
    expect(await context.cookies()).toEqual([])
    const left = await page.evaluate(async () => ({
      stored: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
      names: Object.keys(globalThis).filter((name) => /forum/i.test(name)),
    }))
    expect(left).toEqual({ stored: 0, names: [] })
    expect(faults).toEqual([])
  })
})

describe('a list', () => {
  it('shows as many events as it is told, and looks like one with the pages', async () => {
    await visit('<green-forum-events limit="3"></green-forum-events>')
    await heading(title).waitFor()
    expect(await titles()).toHaveLength(3)
    expect(await accessibilityFaults()).toEqual([])
    await page.screenshot({ path: await screenshotPath('embed'), animations: 'disabled' })
  })

  it('leads to an event and back by keyboard, with the focus where one is', async () => {
    await visit('<green-forum-events limit="3"></green-forum-events>')
    await heading(title).waitFor()
    await page.getByRole('button', { name: `Jetzt anmelden: ${title}` }).press('Enter')
    await heading(/^Anmeldung$/).waitFor()
    expect(await inFocus()).toBe(`h3: ${title}`)
    await page.getByRole('button', { name: 'Zurück zur Liste' }).press('Enter')
    expect(await inFocus()).toBe(`button: Jetzt anmelden: ${title}`)
    expect(faults).toEqual([])
  })

  it('follows its attributes, and can be taken out and put in again', async () => {
    await visit('<green-forum-events limit="1"></green-forum-events>')
    await embed().locator('.title').waitFor()
    await embed().evaluate((element) => element.setAttribute('limit', '2'))
    await waitUntil('there are two', async () => (await titles()).length === 2)
    await embed().evaluate((element) => element.setAttribute('lang', 'en'))
    await page.getByRole('link', { name: 'All events' }).waitFor()
    await embed().evaluate((element) => {
      const { parentNode } = element
      element.remove()
      parentNode?.append(element)
    })
    expect(await titles()).toHaveLength(2)
    expect(faults).toEqual([])
  })

  it('stands beside others in one page, and beside the same script once more', async () => {
    await visit(
      `${script()}<green-forum-events limit="2"></green-forum-events><green-forum-events period="past" limit="1" lang="en"></green-forum-events>${single(eventSlug)}`,
    )
    await heading(/^Anmeldung$/).waitFor()
    await waitUntil('all are there', async () => (await page.locator('.title').count()) === 4)
    await submit()
    await page.getByRole('alert').waitFor()
    await page.getByRole('alert').getByRole('link').first().click()
    expect(await page.evaluate(() => location.hash)).toBe('')
    expect(faults).toEqual([])
  })

  const tagOf = (address: string) => `<script src="${address}"></script>`
  const pageWith = (body: string) =>
    host.file({ type: 'html', text: `<!doctype html><html lang="de"><body>${body}</body></html>` })

  it.each([
    ['copied to the website itself', (text) => tagOf(host.file({ type: 'javascript', text }))],
    [
      'put into a file with others',
      (text) => {
        const before = 'var before = function () { throw 1 } // a comment'
        const after = "(function () { document.title = 'after' })()"
        return tagOf(host.file({ type: 'javascript', text: before + text + after }))
      },
    ],
    ['imported as a module', () => `<script type="module">import '${server.url}/embed.js'</script>`],
    ['written into the page', (text) => `<script>${text}</script>`],
  ] satisfies [string, (text: string) => string][])(
    'knows its server where its script is %s',
    async (how, tagFor) => {
      const text = await (await fetch(`${server.url}/embed.js`)).text()
      await page.goto(pageWith(`${tagFor(text)}<green-forum-events limit="2"></green-forum-events>`))
      await embed().locator('.title').first().waitFor()
      expect(await titles()).toHaveLength(2)
      expect(await page.title()).toBe(how.startsWith('put') ? 'after' : '')
      expect(faults).toEqual([])
    },
  )

  it('asks the server in its attribute, beside others that ask their own', async () => {
    const other = server.url.replace('localhost', '127.0.0.1')
    const allOf = (nth: number) =>
      page.locator('green-forum-events').nth(nth).getByRole('link', { name: 'Alle Veranstaltungen' })
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().startsWith(other)) asked.push(new URL(request.url()).pathname)
    })
    await page.goto(
      pageWith(`${script()}${script()}
        <green-forum-events limit="1"></green-forum-events>
        <green-forum-events limit="2" server="${other}"></green-forum-events>
        <green-forum-events limit="1" server="no address"></green-forum-events>`),
    )
    await waitUntil('all are there', async () => (await page.locator('.title').count()) === 4)
    expect(asked).toEqual(['/graphql'])
    const leadsTo = async (nth: number) => new URL((await allOf(nth).getAttribute('href')) ?? '').origin
    expect(await Promise.all([0, 1, 2].map(leadsTo))).toEqual([server.url, other, server.url])
    await page
      .locator('green-forum-events')
      .nth(1)
      .evaluate((element) => element.removeAttribute('server'))
    await waitUntil('it asks its own server', async () => (await leadsTo(1)) === server.url)
    expect(faults.filter((fault) => !fault.startsWith(`third party: ${other}`))).toEqual([])
  })

  it('says that there is nothing', async () => {
    await visit('<green-forum-events topic="gibt-es-nicht"></green-forum-events>')
    await page.getByText('Gerade ist hier keine Veranstaltung geplant.').waitFor()
    expect(await accessibilityFaults()).toEqual([])
  })

  it('says that nothing could be loaded, shows what is inside it, and tries again', async () => {
    await page.route('**/graphql?*', (route) => route.abort())
    await visit('<green-forum-events limit="2"><a href="/programm">Zum Programm</a></green-forum-events>')
    await page.getByText('Die Veranstaltungen konnten nicht geladen werden.').waitFor()
    expect(await page.getByRole('link', { name: 'Zum Programm' }).isVisible()).toBe(true)
    expect(await accessibilityFaults()).toEqual([])
    await page.unroute('**/graphql?*')
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
    await embed().locator('.title').first().waitFor()
    expect(await titles()).toHaveLength(2)
  })

  it('holds its place while it loads, and is not read out meanwhile', async () => {
    let answer = () => {}
    const asked = new Promise<void>((resolve) => (answer = resolve))
    await page.route('**/graphql?*', async (route) => {
      await asked
      await route.continue()
    })
    await visit('<green-forum-events limit="3"></green-forum-events>')
    const view = embed().locator('.view')
    await embed().locator('.skeleton').first().waitFor()
    expect(await view.getAttribute('aria-busy')).toBe('true')
    const { height = 0 } = (await embed().boundingBox()) ?? {}
    expect(await embed().locator('main').count()).toBe(0)
    expect(await embed().ariaSnapshot()).not.toMatch(/list|img/)
    answer()
    await embed().locator('.title').first().waitFor()
    expect(await view.getAttribute('aria-busy')).toBeNull()
    expect(Math.abs(((await embed().boundingBox())?.height ?? 0) - height)).toBeLessThan(height * 0.35)
  })

  it('is English in an English page', async () => {
    await visit('<green-forum-events limit="3"></green-forum-events>', { lang: 'en-GB' })
    await page.getByRole('button', { name: /^Register now: Exchange/ }).click()
    await page
      .getByRole('checkbox', { name: /video conference/i })
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Register', exact: true }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Please check 3 things:')
    expect(await accessibilityFaults()).toEqual([])
    expect(faults).toEqual([])
  })
})

describe('registering from another website', () => {
  it('works by keyboard alone, from the list to the mail with the Zoom link', async () => {
    const address = 'fremde.seite@example.org'
    await visit('<green-forum-events limit="3"></green-forum-events>')
    await heading(title).waitFor()
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 60; presses++) {
        const found = await page.evaluate((wanted) => {
          const focused = document.activeElement?.shadowRoot?.activeElement
          return [focused?.textContent?.trim(), focused?.ariaLabel, focused?.id].includes(wanted)
        }, name)
        if (found) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`Tab never reached ${name}`)
    }
    await tabTo(`Jetzt anmelden: ${title}`)
    await page.keyboard.press('Enter')
    await heading(/^Anmeldung$/).waitFor()
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0)
    await tabTo('email')
    await page.keyboard.type(address)
    await tabTo('consent-1')
    await page.keyboard.press('Space')
    await tabTo('Verbindlich anmelden')
    await page.keyboard.press('Enter')
    const summary = page.getByRole('alert')
    await summary.waitFor()
    expect(await inFocus()).toMatch(/^div: Bitte prüfen Sie eine Angabe:/)
    expect(await summary.innerText()).toContain('Ohne diese Einwilligung ist keine Teilnahme möglich')
    // Its label stands right above it there.
    expect(await embed().locator('.consent .message').innerText()).toBe(
      'Ohne diese Einwilligung ist keine Teilnahme möglich.',
    )
    expect(await accessibilityFaults()).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Space')
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2)
    await tabTo('Verbindlich anmelden')
    await page.keyboard.press('Enter')
    await heading('Vielen Dank für Ihre Anmeldung!').waitFor()
    expect(await inFocus()).toBe('h4: Vielen Dank für Ihre Anmeldung!')
    expect(
      await page
        .getByText('kommt eine E-Mail mit dem Termin für Ihren Kalender und Ihrem Zugang')
        .isVisible(),
    ).toBe(true)
    expect(await accessibilityFaults()).toEqual([])
    const { text } = await mailTo(address)
    expect(text).toMatch(/https:\/\/zoom\.example\/j\/\d+/)
    expect(faults).toEqual([])
  })

  it('shows a consent’s whole text and what else there is to know, before anybody agrees', async () => {
    await visit(single(eventSlug))
    await page.getByText('Vollständiger Text').first().click()
    const details = page.locator('details').first()
    expect((await details.innerText()).length).toBeGreaterThan(100)
    await heading('Gut zu wissen').waitFor()
    await page.screenshot({
      path: await screenshotPath('embed-form'),
      fullPage: true,
      animations: 'disabled',
    })
    expect(await accessibilityFaults()).toEqual([])
    expect(faults).toEqual([])
  })

  it('tells what happens when, as the page does', async () => {
    const parts = async () =>
      (await embed().locator('.programme .facts > div').allInnerTexts()).map((text) => text.split(/\n+/))
    const atServer = async (
      change: (event: { status: string; programme: { startsAt: string }[] }) => void,
    ) => {
      await page.route('**/graphql?*', async (route) => {
        const response = await route.fetch()
        const answer = (await response.json()) as { data: { event?: Parameters<typeof change>[0] } }
        if (answer.data.event) change(answer.data.event)
        await route.fulfill({ response, json: answer })
      })
    }
    await visit(single('jugend-macht-kommune'))
    await heading('Programm').waitFor()
    expect((await parts()).slice(0, 3)).toEqual([
      ['10:30 Uhr', 'Ankommen mit Getränken'],
      ['11:00 – 11:20 Uhr', 'Begrüßung und Kennenlernen', 'Mit Nele Hagedorn'],
      [
        '11:20 – 12:00 Uhr',
        'Wie wir einen Nachtbus durchgesetzt haben',
        'Bericht aus einem Jugendbeirat, mit Zeit für Fragen.',
        'Mit Ole Petersdorf',
      ],
    ])
    await embed().screenshot({ path: await screenshotPath('embed-programme'), animations: 'disabled' })
    expect(await accessibilityFaults()).toEqual([])

    await atServer(({ programme }) => {
      programme.at(-1)!.startsAt = '2049-03-31T08:00:00.000Z'
    })
    await visit(single('jugend-macht-kommune'))
    await heading('Programm').waitFor()
    const byDay = await parts()
    expect(byDay[0]![0]).toMatch(/^\p{L}+, \d+\. \p{L}+ \d{4}$/u)
    expect(byDay[1]![0]).toBe('11:00 – 11:20 Uhr')
    expect(byDay.at(-1)!.slice(0, 2)).toEqual([
      'Mittwoch, 31. März 2049',
      expect.stringContaining('10:00 – '),
    ])

    await atServer((event) => {
      event.status = 'POSTPONED'
    })
    await visit(single('jugend-macht-kommune'))
    await heading('Programm').waitFor()
    expect((await parts())[1]).toEqual(['2.', 'Begrüßung und Kennenlernen', 'Mit Nele Hagedorn'])
    await visit(single(eventSlug))
    await heading(title).waitFor()
    expect(await embed().locator('.programme').count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('sends answers and the topic wish with it, and hears at the field what is missing', async () => {
    await visit(single('jugend-macht-kommune'))
    await page.getByRole('radio').first().waitFor()
    await fillIn('antwort@example.org')
    await submit()
    expect(await page.getByRole('alert').innerText()).toContain('Bitte beantworten Sie die Frage')
    await page.getByRole('radio').first().check()
    await submit()
    await heading('Bitte bestätigen Sie Ihre Adresse.').waitFor()
    expect(await accessibilityFaults()).toEqual([])
    const { docs } = await rest('registrations?where[email][equals]=antwort@example.org')
    expect(docs[0]!.answers[0]!.value).not.toBe('')

    await visit(single(eventSlug))
    await fillIn('wunsch@example.org')
    await page.getByLabel('Welche Themen wünschen Sie sich').fill('Mehr über Radwege')
    await submit()
    await heading('Vielen Dank für Ihre Anmeldung!').waitFor()
    const wished = await rest('registrations?where[email][equals]=wunsch@example.org')
    expect(wished.docs[0]!.topicSuggestion).toBe('Mehr über Radwege')
  })

  it('says at the field what only the server knows, with everything kept', async () => {
    await visit(single(eventSlug))
    await fillIn('langer.name@example.org')
    await page.getByLabel('Name', { exact: true }).fill('x'.repeat(300))
    await submit()
    await page.getByRole('alert').getByText('höchstens 200 Zeichen').waitFor()
    expect(await page.getByLabel('E-Mail-Adresse').inputValue()).toBe('langer.name@example.org')
    expect(await page.getByRole('button', { name: 'Verbindlich anmelden' }).isEnabled()).toBe(true)
    await page.getByLabel('Name', { exact: true }).fill('Jo')
    await submit()
    await heading('Vielen Dank für Ihre Anmeldung!').waitFor()
    expect(faults).toEqual([])
  })

  it('shows a consent that has changed meanwhile anew, unticked, and keeps the rest', async () => {
    await visit(single(eventSlug))
    await fillIn('neue.fassung@example.org')
    const { docs } = await rest('consent-texts?where[key][equals]=privacy&locale=de')
    await rest(`consent-texts/${docs[0]!.id}?locale=de`, 'PATCH', {
      label: 'Ich stimme dem neuen Datenschutz zu.',
    })
    await submit()
    const summary = page.getByRole('alert')
    await summary.getByText('Der Text wurde inzwischen geändert.').waitFor()
    expect(await summary.innerText()).toContain('„Ich stimme dem neuen Datenschutz zu.“')
    // Its label stands right above it there.
    expect(await embed().locator('.consent .message').innerText()).toBe(
      'Der Text wurde inzwischen geändert. Bitte lesen Sie ihn noch einmal und stimmen Sie neu zu.',
    )
    expect(await page.getByRole('checkbox', { name: /neuen Datenschutz/ }).isChecked()).toBe(false)
    expect(await page.getByRole('checkbox', { name: /Videokonferenz/ }).isChecked()).toBe(true)
    await page.getByRole('checkbox', { name: /neuen Datenschutz/ }).check()
    await submit()
    await heading('Vielen Dank für Ihre Anmeldung!').waitFor()
    expect(faults).toEqual([])
  })

  it('can be sent again when it did not arrive, and is one registration all the same', async () => {
    await visit(single(eventSlug))
    await fillIn('zweimal@example.org')
    const keys: string[] = []
    await page.route('**/graphql', async (route) => {
      const { variables } = (route.request().postDataJSON() ?? {}) as {
        variables?: { input: { idempotencyKey: string } }
      }
      if (!variables) return route.continue()
      keys.push(variables.input.idempotencyKey)
      // It arrives, and the answer is lost.
      if (keys.length > 1) return route.continue()
      await route.fetch()
      return route.abort()
    })
    await submit()
    await page.getByText('Ihre Anmeldung ist nicht bei uns angekommen.').waitFor()
    const way = page.getByRole('link', { name: 'Auf der Seite der Veranstaltung anmelden' })
    expect(await way.getAttribute('href')).toBe(`${server.url}/veranstaltungen/${eventSlug}#anmeldung`)
    await submit()
    await heading('Vielen Dank für Ihre Anmeldung!').waitFor()
    expect(keys).toEqual([keys[0], keys[0]])
    const { totalDocs } = await rest('registrations?where[email][equals]=zweimal@example.org')
    expect(totalDocs).toBe(1)
  })

  it('shows the way to the event’s page from the start where this website may not register', async () => {
    const { docs } = await rest('sites')
    const allow = (mayRegister: boolean) =>
      Promise.all(docs.map(({ id }) => rest(`sites/${id}`, 'PATCH', { mayRegister })))
    const isHeard = (mayRegister: boolean) =>
      waitUntil('the API has heard of it', async () => {
        const response = await fetch(
          `${server.url}/graphql?query=${encodeURIComponent('{viewer{mayRegister}}')}`,
          {
            headers: { Origin: host.origin },
          },
        )
        const { data } = (await response.json()) as { data: { viewer: { mayRegister: boolean } } }
        return data.viewer.mayRegister === mayRegister
      })
    await allow(false)
    await isHeard(false)
    await visit(single(eventSlug))
    const way = page.getByRole('link', { name: 'Auf der Seite der Veranstaltung anmelden' })
    await way.waitFor()
    expect(await way.getAttribute('href')).toBe(`${server.url}/veranstaltungen/${eventSlug}#anmeldung`)
    expect(await page.getByRole('button', { name: 'Verbindlich anmelden' }).count()).toBe(0)
    expect(await accessibilityFaults()).toEqual([])
    await allow(true)
    await isHeard(true)
    await page.reload()
    await page.getByRole('button', { name: 'Verbindlich anmelden' }).waitFor()
    expect(await way.count()).toBe(0)
  })

  it('shows the way to the event’s page where the API refuses this website', async () => {
    await visit(single(eventSlug))
    await fillIn('verboten@example.org')
    await page.route('**/graphql', (route) =>
      route.fulfill({
        status: 403,
        headers: { 'Access-Control-Allow-Origin': '*' },
        json: { errors: [{ message: 'No.', extensions: { code: 'ORIGIN_NOT_ALLOWED' } }] },
      }),
    )
    await submit()
    await page.getByText('Von dieser Website aus ist keine Anmeldung möglich.').waitFor()
    expect(
      await page.getByRole('link', { name: 'Auf der Seite der Veranstaltung anmelden' }).isVisible(),
    ).toBe(true)
    expect(await accessibilityFaults()).toEqual([])
  })
})

describe('an event that one cannot simply register for', () => {
  it.each([
    ['is full', 'antragswerkstatt', 'Leider sind alle Plätze vergeben.'],
    ['is over', 'kommunalhaushalt-verstehen', 'Diese Veranstaltung ist vorbei.'],
    ['is closed for registration', 'wer-zahlt-die-aufgaben', 'Die Anmeldung ist geschlossen.'],
    ['opens later', 'kandidieren-lohnt-sich', 'Die Anmeldung beginnt am'],
    ['is cancelled', 'buergerbeteiligung-die-ankommt', 'Diese Veranstaltung ist abgesagt.'],
    ['is postponed', 'rufbus-und-takt', 'Diese Veranstaltung ist verschoben.'],
    ['needs no registration', 'offener-stammtisch-neubrandenburg', 'keine Anmeldung nötig'],
    ['is not there', 'gibt-es-nicht', 'Diese Veranstaltung gibt es nicht oder nicht mehr.'],
  ])('says so where it %s', async (_, slug, sentence) => {
    await visit(single(slug))
    await page.getByText(sentence).first().waitFor()
    expect(await page.getByRole('button', { name: /anmelden/ }).count()).toBe(0)
    expect(await accessibilityFaults()).toEqual([])
    expect(faults).toEqual([])
  })

  it('puts people on the waiting list and says so', async () => {
    await visit(single('klimaanpassung-auf-dem-land'))
    await page.getByText('Zurzeit sind alle Plätze vergeben.').waitFor()
    await page.getByLabel('E-Mail-Adresse').fill('warten@example.org')
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await page.getByRole('button', { name: 'Auf die Warteliste setzen lassen' }).click()
    await heading('Sie stehen auf der Warteliste.').waitFor()
    // Not the green tick of who has a seat.
    expect(await embed().locator('.tick').innerText()).toBe('…')
    await page.screenshot({ path: await screenshotPath('embed-waiting'), animations: 'disabled' })
    expect(await accessibilityFaults()).toEqual([])
    expect(faults).toEqual([])
  })
})

describe('the look', () => {
  it('fits 320 pixels, with targets that a finger meets', async () => {
    await context.close()
    await open({ viewport: { width: 320, height: 700 }, isMobile: true, hasTouch: true })
    await visit(`<green-forum-events limit="3"></green-forum-events>${single(eventSlug)}`)
    await heading(/^Anmeldung$/).waitFor()
    await waitUntil('all are there', async () => (await page.locator('.title').count()) === 4)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    for (const target of await page.getByRole('button').all())
      expect((await target.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(43)
    await page.screenshot({
      path: await screenshotPath('embed-phone'),
      fullPage: true,
      animations: 'disabled',
    })
    expect(await accessibilityFaults()).toEqual([])
  })

  it('is dark where the page is, and light in a page that is always light', async () => {
    await context.close()
    await open({ colorScheme: 'dark' })
    await visit(single(eventSlug))
    await submit()
    const card = () => page.locator('.event').evaluate((each) => getComputedStyle(each).backgroundColor)
    expect(await card()).toBe('rgb(24, 33, 28)')
    expect(await accessibilityFaults()).toEqual([])
    await page.screenshot({ path: await screenshotPath('embed-dark'), animations: 'disabled' })
    await visit(single(eventSlug), { style: 'html { color-scheme: light }' })
    await heading(/^Anmeldung$/).waitFor()
    expect(await card()).toBe('rgb(255, 255, 255)')
  })

  it('takes the custom properties of the page, all that the README names', async () => {
    const named = [...new Set((await readDocument('README.md')).match(/--forum-[a-z-]+/g))].sort()
    const css = await readDocument('src/embed/embed.css')
    expect([...new Set(css.match(/--forum-[a-z-]+/g))].sort()).toEqual(named)
    await visit(single(eventSlug), { style: 'main { --forum-accent: rgb(120, 0, 90); --forum-radius: 0 }' })
    const button = page.getByRole('button', { name: 'Verbindlich anmelden' })
    const look = await button.evaluate((each) => {
      const { backgroundColor, borderRadius } = getComputedStyle(each)
      return { backgroundColor, borderRadius }
    })
    expect(look).toEqual({ backgroundColor: 'rgb(120, 0, 90)', borderRadius: '0px' })
  })

  it('keeps still for who wants it, and has edges where colours are forced', async () => {
    await context.close()
    await open({ reducedMotion: 'reduce', forcedColors: 'active' })
    await visit('<green-forum-events limit="3"></green-forum-events>')
    await heading(title).waitFor()
    const leaf = await embed()
      .locator('.leaf')
      .first()
      .evaluate((each) => getComputedStyle(each).borderTopWidth)
    const button = await embed()
      .locator('.button')
      .first()
      .evaluate((each) => getComputedStyle(each).transitionDuration)
    expect({ leaf, button }).toEqual({ leaf: '1px', button: '0s' })
  })
})
