import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { minFormAge } from '../../src/protection/rules/formStamp.ts'
import type { ServerProcess } from './serverProcess.ts'
import { waitUntil } from './waitUntil.ts'

/** Debian's Chromium, or another that CHROMIUM_PATH names. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
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

/** Waits until the admin's forms take what is typed: they are shown before, and forget it. */
export async function formsAreReady(page: Page): Promise<void> {
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await page.locator('form[data-form-ready=false]').first().waitFor({ state: 'detached' })
}

let folder: Promise<string> | undefined

/**
 * Where screenshots go: into `docs/screenshots` where SCREENSHOTS=docs asks for it, else into a folder of their own,
 * so that a test run leaves the working tree as it is.
 */
export async function screenshotPath(name: string): Promise<string> {
  folder ??=
    process.env.SCREENSHOTS === 'docs'
      ? Promise.resolve(path.resolve(import.meta.dirname, '../../docs/screenshots'))
      : mkdtemp(path.join(tmpdir(), 'screenshots-'))
  await mkdir(await folder, { recursive: true })
  return path.join(await folder, `${name}.png`)
}

/** Fills in a field of the admin as an editor does, once its form takes what is typed and keeps it. */
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
  await formsAreReady(page)
  const isFilled = async (): Promise<boolean> => {
    await input.fill(value)
    await input.press('Tab')
    await page.waitForTimeout(300)
    return (await input.inputValue()) === value
  }
  await waitUntil(`${field} takes ${value}`, isFilled, { within: 30_000 })
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
  await formsAreReady(page)
  await page.locator(`${field} input`).first().fill(option)
  await page.locator('.rs__option', { hasText: option }).first().click()
}

/** Milliseconds after which Payload asks the server about what was typed, and as many again. */
const longestPause = 500

/** Waits until Payload has asked the server about everything that was typed, and has the answers. */
export async function typingIsSettled(page: Page): Promise<void> {
  for (;;) {
    const asked = await page
      .waitForRequest((request) => request.method() === 'POST', { timeout: longestPause })
      .catch(() => null)
    if (!asked) return
    await asked.response()
  }
}

/**
 * Saves a form that the server refuses, as an editor does who has read it once more: an answer about what was typed last would
 * take away what the refusal says beside the fields.
 */
export async function saveRefused({ page, sentence }: { page: Page; sentence: string }): Promise<void> {
  await typingIsSettled(page)
  await formsAreReady(page)
  await page.locator('#action-save').click()
  await page.getByText(sentence).first().waitFor()
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
