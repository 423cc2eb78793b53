import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { type AdminView, makeAdminViews } from '../support/adminViews.ts'
import { codeOf, wrongCodeOf } from '../support/authenticatorApp.ts'
import { adminIsSettled, credentialsOf, fillField, logIn, screenshotPath } from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import { waitUntil } from '../support/waitUntil.ts'

// Whoever opens the admin on a phone, at the door or on the way home.
let site: BuiltSite
let page: Page
let views: AdminView[]

beforeAll(async () => {
  site = await startBuiltSite()
  page = await site.browser.newPage({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 390, height: 844 },
  })
  page.setDefaultTimeout(30_000)
  await logIn({ page, server: site.server, role: 'administrator' })
  views = await makeAdminViews({ page, url: site.server.url })
}, builtSiteBound)

afterAll(() => site.stop())

/** What reaches beyond the window, unless it lies in something that can be scrolled by itself. */
const cutOff = (): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean => {
      if (!element || element === document.body) return false
      return getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement)
    }
    return [...document.querySelectorAll('main *, dialog *, .drawer *')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => {
        const { width, left, right } = element.getBoundingClientRect()
        return width > 1 && (right > innerWidth + 1 || left < -1) && !scrolls(element.parentElement)
      })
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent.slice(0, 60)}`)
  })

const widthOfPage = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)

describe('on a phone, the admin', () => {
  it('shows every view without scrolling sideways', async () => {
    const faults: Record<string, unknown> = {}
    for (const { name, open } of views) {
      await open()
      let found = { width: 0, cutOff: [] as string[] }
      const fits = async (): Promise<boolean> => {
        found = { width: await widthOfPage(), cutOff: await cutOff() }
        return found.width <= 390 && found.cutOff.length === 0
      }
      // A view that is still being laid out may be wider for a moment.
      await waitUntil(`${name} fits`, fits, { within: 2000 }).catch((cause: unknown) => {
        faults[name] = { ...found, cause }
      })
      const picture = `phone-${name.replace(/\W+/g, '-')}`
      if (process.env.SCREENSHOTS !== 'docs')
        await page.screenshot({ path: await screenshotPath(picture), fullPage: true, animations: 'disabled' })
    }
    expect(faults).toEqual({})
  }, 600_000)

  it('has the button to publish in view', async () => {
    await views.find(({ name }) => name === 'event, Inhalt')?.open()
    const button = await page.locator('#action-save').boundingBox()
    expect(button && button.x >= 0 && button.x + button.width <= 390).toBe(true)
  }, 60_000)
})

describe('the login in two steps', () => {
  const setUp = async (editor: Page): Promise<{ secret: string; recoveryCode: string }> => {
    await logIn({ page: editor, server: site.server, role: 'editor' })
    await editor.goto(`${site.server.url}/admin/account`)
    await adminIsSettled(editor)
    await editor.getByRole('button', { name: 'Einrichten' }).click()
    const dialog = editor.getByRole('dialog')
    const secret = (await dialog.locator('code').innerText()).replaceAll(' ', '')
    await editor.screenshot({ path: await screenshotPath('two-step-set-up'), animations: 'disabled' })
    await dialog.getByLabel('Bestätigungscode').fill(codeOf(secret))
    await dialog.getByRole('button', { name: 'Einschalten' }).click()
    const kept = editor.getByRole('button', { name: 'Ich habe die Codes aufbewahrt' })
    await kept.scrollIntoViewIfNeeded()
    await editor.screenshot({ path: await screenshotPath('two-step-recovery-codes'), animations: 'disabled' })
    const recoveryCode = await editor.locator('li code').first().innerText()
    await kept.click()
    await editor.getByText('Wiederherstellungscodes, die noch gelten: 10.').waitFor()
    return { secret, recoveryCode }
  }

  it('is set up in the account, and asks for a code after the password, over an open form too', async () => {
    const device = { locale: 'de-DE', viewport: { width: 390, height: 844 } }
    const { secret, recoveryCode } = await setUp(await site.browser.newPage(device))
    const { email, password } = credentialsOf({ server: site.server, role: 'editor' })
    const other = await site.browser.newPage(device)
    const flashes: string[] = []
    await other.exposeFunction('noteFlash', (text: string) => void flashes.push(text))
    await other.addInitScript(() => {
      const note = (): void => {
        const [flash] = /.{0,30}undefined.{0,30}/.exec(document.body?.innerText ?? '') ?? []
        if (flash) (window as unknown as { noteFlash: (text: string) => void }).noteFlash(flash)
      }
      new MutationObserver(note).observe(document, { childList: true, subtree: true, characterData: true })
    })
    await other.goto(`${site.server.url}/admin/collections/events`)
    await other.getByLabel('E-Mail').fill(email)
    await other.getByLabel('Passwort').fill('falsch-und-lang')
    await other.getByRole('button', { name: 'Anmelden' }).click()
    await other
      .getByRole('alert')
      .getByText(/E-Mail-Adresse oder das Passwort/)
      .waitFor()
    await other.getByLabel('Passwort').fill(password)
    await other.getByRole('button', { name: 'Anmelden' }).click()
    const code = other.getByLabel('Bestätigungscode')
    await code.fill(wrongCodeOf(secret))
    await other.keyboard.press('Enter')
    await other.getByRole('alert').getByText('Dieser Code stimmt nicht.').waitFor()
    await other.screenshot({ path: await screenshotPath('two-step-code'), animations: 'disabled' })
    expect(await code.getAttribute('autocomplete')).toBe('one-time-code')
    // The one of now was used for the set-up.
    await code.fill(codeOf(secret, 1))
    await other.keyboard.press('Enter')
    await other.waitForURL(`${site.server.url}/admin/collections/events`)

    await other.locator('.localizer-button').first().waitFor({ state: 'attached' })
    expect(flashes).toEqual([])

    await other.goto(`${site.server.url}/admin/account`)
    await fillField({ page: other, field: '#field-name', value: 'Redaktion am Handy' })
    await other.context().clearCookies()
    await other.locator('#action-save').click()
    const dialog = other.getByRole('dialog', { name: 'Sie sind abgemeldet' })
    expect(await dialog.getByLabel('E-Mail').inputValue()).toBe(email)
    await dialog.getByLabel('Passwort').fill(password)
    await dialog.getByRole('button', { name: 'Anmelden' }).click()
    await dialog.getByRole('button', { name: 'Wiederherstellungscode verwenden' }).click()
    await dialog.getByLabel('Wiederherstellungscode').fill(recoveryCode)
    await other.screenshot({ path: await screenshotPath('login-over-a-form'), animations: 'disabled' })
    await dialog.getByRole('button', { name: 'Anmelden' }).click()
    await dialog.waitFor({ state: 'detached' })
    await other
      .getByText(/erfolgreich aktualisiert/i)
      .first()
      .waitFor()
  }, 120_000)
})
