import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { codeOf, wrongCodeOf } from '../support/authenticatorApp.ts'
import { adminIsSettled, credentialsOf, fillField, logIn, screenshotPath } from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'

// Whoever opens the admin on a phone, at the door or on the way home.
let site: BuiltSite

beforeAll(async () => {
  site = await startBuiltSite()
}, builtSiteBound)

afterAll(() => site.stop())

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
      .getByText(/ist gespeichert|^Gespeichert/)
      .first()
      .waitFor()
  }, 120_000)
})
