import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { minFormAge } from '../../src/domain/formStamp.ts'
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
      faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      faults.push(`third party: ${request.url()}`)
  })
  return faults
}

/** Logs in with one of the accounts that come with the example content; returns its address. */
export async function logIn({
  page,
  server,
  role,
}: {
  page: Page
  server: ServerProcess
  role: 'editor' | 'administrator'
}): Promise<string> {
  const [, email = '', password = ''] = new RegExp(`${role}\\s+(\\S+)\\s+(\\S+)`).exec(server.output()) ?? []
  await page.goto(`${server.url}/admin/login`)
  await page.getByLabel('E-Mail').fill(email)
  await page.getByLabel('Passwort').fill(password)
  await page.getByRole('button', { name: /Anmelden|Einloggen/ }).click()
  await page.waitForURL(`${server.url}/admin`)
  return email
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
