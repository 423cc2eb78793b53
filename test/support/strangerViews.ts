import type { Page } from 'playwright-core'
import type { AdminView } from './adminView.ts'

/** The views of whoever is not logged in; opening one logs out. In German. */
export function makeStrangerViews({ page, url }: { page: Page; url: string }): AdminView[] {
  const as = (name: string, open: () => Promise<unknown>): AdminView => ({
    name,
    isOutside: true,
    open: async () => {
      const kept = (await page.context().cookies()).filter((cookie) => cookie.name !== 'payload-token')
      await page.context().clearCookies()
      await page.context().addCookies(kept)
      await open()
      await page.waitForLoadState('networkidle')
    },
  })
  const go = (path: string) => page.goto(`${url}/admin${path}`)
  return [
    as('login', async () => {
      await go('/login')
      await page.getByLabel('E-Mail').waitFor()
    }),
    as('login that is refused', async () => {
      await go('/login')
      await page.getByLabel('E-Mail').fill('niemand@example.org')
      await page.getByLabel('Passwort').fill('falsch-und-lang')
      await page.getByRole('button', { name: 'Anmelden' }).click()
      await page
        .getByRole('alert')
        .getByText(/Passwort/)
        .waitFor()
    }),
    as('forgotten password', async () => {
      await go('/forgot')
      await page.locator('#field-email').waitFor()
    }),
    as('forgotten password, sent', async () => {
      await go('/forgot')
      await page.locator('#field-email').fill('niemand@example.org')
      await page.locator('button[type=submit]').click()
      await page.getByText('Die E-Mail ist unterwegs').first().waitFor()
    }),
    as('new password', async () => {
      await go('/reset/0123456789abcdef0123456789abcdef01234567')
      await page.locator('input[type=password]').first().waitFor()
    }),
    as('logged out', async () => {
      await go('/logout-inactivity')
      await page.locator('.logout, .login, main').first().waitFor()
    }),
  ]
}
