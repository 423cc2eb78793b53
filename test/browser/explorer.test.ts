import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { screenshotPath, watchPage } from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import type { ServerProcess } from '../support/serverProcess.ts'

let site: BuiltSite
let server: ServerProcess
let browser: Browser

beforeAll(async () => {
  site = await startBuiltSite()
  ;({ server, browser } = site)
}, builtSiteBound)

afterAll(async () => {
  await site.stop()
})

async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const faults = watchPage({ page, origin: server.url })
  await page.goto(`${server.url}/graphql`)
  return { page, faults }
}

describe('the explorer of the API', () => {
  it('runs an example, shows the documentation, completes, and asks nobody but us', async () => {
    const { page, faults } = await open({ locale: 'de-DE' })
    await page.getByRole('button', { name: /Execute query/ }).click()
    const response = page.locator('.graphiql-response')
    await response.getByText('"totalCount"').waitFor()
    await page.screenshot({ path: await screenshotPath('explorer') })

    await page
      .getByRole('button', { name: /Show Documentation Explorer/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'Query', exact: true }).click()
    await page.getByText('Only published events and what they refer to can be seen.').waitFor()

    await page.getByRole('button', { name: /New tab/ }).click()
    const editor = page.getByLabel('Operation Editor').or(page.locator('.graphiql-query-editor')).first()
    await editor.click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('{ top', { delay: 100 })
    await page.keyboard.press('Control+Space')
    await page.locator('.suggest-widget').getByText('topics').first().waitFor()
    await page.screenshot({ path: await screenshotPath('explorer-completion') })

    expect(await page.title()).toBe('Die Schnittstelle ausprobieren (GraphQL)')
    // What was tried out, such as a token, stays in no browser.
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ])
    expect(faults).toEqual([])
    await page.context().close()
  }, 120_000)

  it('has its title in English for those who read that', async () => {
    const { page } = await open({ locale: 'en-GB' })
    expect(await page.title()).toBe('Try out the API (GraphQL)')
    await page.context().close()
  })
})
