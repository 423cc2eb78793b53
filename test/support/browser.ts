import { existsSync } from 'node:fs'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core'
import { minFormAge } from '../../src/protection/rules/formStamp.ts'
import type { ServerProcess } from './serverProcess.ts'
import { waitUntil } from './waitUntil.ts'

/** Those that a failed test shows the pages of; see browserEnvironment.mjs. */
const openBrowsers = new Set<Browser>()
Object.assign(globalThis, { openBrowsers })

/**
 * Debian's Chromium, or another that CHROMIUM_PATH names. The one that draws no windows comes first: it is the same engine,
 * and costs a quarter less.
 */
export const chromiumPath =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((file) => existsSync(file)) ??
  'chromium'

export async function startBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
  openBrowsers.add(browser)
  browser.on('disconnected', () => openBrowsers.delete(browser))
  return browser
}

/** What a page did that it must not do; empty while all is well. */
export function watchPage({ page, origin }: { page: Page; origin: string }): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 422'))
      faults.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const isOwn = [origin, 'data:', `blob:${origin}`].some((start) => request.url().startsWith(start))
    if (!isOwn) faults.push(`third party: ${request.url()}`)
  })
  return faults
}

/**
 * Opens a list of the admin. It answers once it has written into its address what it shows: that takes the way of a click which
 * came before.
 */
export async function openList({ page, address }: { page: Page; address: string }): Promise<void> {
  await page.goto(address)
  await page.waitForURL(/[?&]limit=/)
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/** What each login gave, by the server and the role. */
const logins = new WeakMap<ServerProcess, Map<string, Cookies>>()

/**
 * Logs in with one of the accounts that come with the example content; returns its address. The first time on the page
 * for it, which ends at the admin; from then on with what that gave, and then the page is one that loads little.
 */
export async function logIn({
  page,
  server,
  role,
}: {
  page: Page
  server: ServerProcess
  role: 'editor' | 'administrator'
}): Promise<string> {
  questionsOf(page)
  const { email, password } = credentialsOf({ server, role })
  const known = logins.get(server) ?? new Map<string, Cookies>()
  logins.set(server, known)
  const cookies = known.get(role)
  if (cookies) {
    await page.context().addCookies(cookies)
    await page.goto(`${server.url}/impressum`)
    return email
  }
  await page.goto(`${server.url}/admin/login`)
  await page.getByLabel('E-Mail').fill(email)
  await page.getByLabel('Passwort').fill(password)
  await page.getByRole('button', { name: /Anmelden|Einloggen/ }).click()
  await page.waitForURL(`${server.url}/admin`)
  known.set(role, await page.context().cookies())
  return email
}

/** What one of the accounts that come with the example content is opened by. */
export function credentialsOf({
  server,
  role,
}: {
  server: ServerProcess
  role: 'editor' | 'administrator'
}): { email: string; password: string } {
  const [, email = '', password = ''] = new RegExp(`${role}\\s+(\\S+)\\s+(\\S+)`).exec(server.output()) ?? []
  return { email, password }
}

/** Waits until the server takes the form for a person's. With JavaScript the page waits by itself. */
export async function formIsOldEnough(page: Page): Promise<void> {
  const isOldEnough = async (): Promise<boolean> =>
    Date.now() - parseInt(await page.locator('input[name=stamp]').inputValue(), 36) >= minFormAge
  await waitUntil('the form is old enough', isOldEnough)
}

/** What the forms of each page have asked the server about themselves, and have no answer to yet. */
const asking = new WeakMap<Page, { begun: number; open: Set<Request> }>()

function questionsOf(page: Page): { begun: number; open: Set<Request> } {
  const known = asking.get(page)
  if (known) return known
  const questions = { begun: 0, open: new Set<Request>() }
  asking.set(page, questions)
  page.on('request', (request) => {
    // Before it asks, it looks up what it remembers. Others need not end: nobody reads what they bring.
    const isAsked = 'next-action' in request.headers()
    if (!isAsked && !(request.method() === 'GET' && request.url().includes('/payload-preferences/'))) return
    questions.begun += 1
    questions.open.add(request)
  })
  const forget = (request: Request) => questions.open.delete(request)
  page.on('requestfinished', forget)
  page.on('requestfailed', forget)
  return questions
}

/** Milliseconds of the page's own time after which Payload has judged what was typed, and asked the server about it. */
const quiet = 450

/**
 * Waits until the admin's forms take what is typed, and have asked the server about whatever was, and taken its answers: they
 * are shown before, and a person is slower. An answer that comes late would take away what a refusal says.
 */
export async function adminIsSettled(page: Page): Promise<void> {
  const questions = questionsOf(page)
  await page.locator('form[data-form-ready=true]').first().waitFor()
  const isSettled = async (): Promise<boolean> => {
    const { begun } = questions
    // The page's own clock stands still with it.
    const unready = await page.evaluate(async (milliseconds) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds))
      return document.querySelectorAll('form[data-form-ready=false]').length
    }, quiet)
    return unready === 0 && questions.open.size === 0 && questions.begun === begun
  }
  await waitUntil('the admin is settled', isSettled)
}

let folder: Promise<string> | undefined

/**
 * Where screenshots go: into `docs/screenshots` where SCREENSHOTS=docs asks for it, into another folder that it names, else into
 * one of their own, so that a test run leaves the working tree as it is.
 */
export async function screenshotPath(name: string): Promise<string> {
  const { SCREENSHOTS: asked } = process.env
  folder ??= asked
    ? Promise.resolve(
        path.resolve(asked === 'docs' ? `${import.meta.dirname}/../../docs/screenshots` : asked),
      )
    : mkdtemp(path.join(tmpdir(), 'screenshots-'))
  await mkdir(await folder, { recursive: true })
  return path.join(await folder, `${name}.png`)
}

/** Fills in a field of the admin as an editor does, who reads what it says before going on. */
export async function fillField({
  page,
  field,
  value,
}: {
  page: Page
  /** A selector. */
  field: string
  value: string
}): Promise<void> {
  const input = page.locator(field).first()
  await input.waitFor()
  await adminIsSettled(page)
  await input.fill(value)
  await input.press('Tab')
  await adminIsSettled(page)
}

/** Chooses in a field of the admin that offers what fits what is typed; the first offers are those from before that. */
export async function chooseOption({
  page,
  field,
  option,
}: {
  page: Page
  /** A selector. */
  field: string
  /** Its words, such as the title of an event without its date; they are typed as well. */
  option: string
}): Promise<void> {
  await adminIsSettled(page)
  await page.locator(`${field} input`).first().fill(option)
  await page.locator('.rs__option', { hasText: option }).first().click()
}

/** Lets the server seem so far away: each answer comes so many milliseconds late. */
export async function slowDown({ page, by }: { page: Page; by: number }): Promise<void> {
  await page.route('**/*', async (route) => {
    if (['fetch', 'xhr'].includes(route.request().resourceType())) await pause(by)
    await route.fallback()
  })
}

/** The day in so many days, as editors write it. */
export function typedDay(inDays: number): string {
  return new Date(Date.now() + inDays * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('.')
}

/** Asks REST from within a page of the admin, since Payload takes its cookie from nowhere else. */
export function askFrom<T = { docs: { id: string }[] }>({
  page,
  path,
  method = 'GET',
  body,
}: {
  page: Page
  /** Without `/api/` before it. */
  path: string
  method?: string
  body?: object
}): Promise<T> {
  return page.evaluate(
    async ([url, as, data]) => {
      const headers = { 'Content-Type': 'application/json' }
      const answer = await fetch(url, { method: as, headers, body: data && JSON.stringify(data) })
      return (await answer.json()) as T
    },
    [`/api/${path}`, method, body] as const,
  )
}

/** The id of the first document that REST finds, asked from within a page of the admin; empty where it finds none. */
export async function firstIdFrom({ page, path }: { page: Page; path: string }): Promise<string> {
  return (await askFrom({ page, path })).docs[0]?.id ?? ''
}
