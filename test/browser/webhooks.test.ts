import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { adminIsSettled, fillField, logIn, openList, screenshotPath, watchPage } from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import type { ServerProcess } from '../support/serverProcess.ts'
import { waitUntil } from '../support/waitUntil.ts'
import { startWebhookReceiver, type TestReceiver, verified } from '../support/webhookReceiver.ts'

let site: BuiltSite
let server: ServerProcess
let receiver: TestReceiver
let browser: Browser

beforeAll(async () => {
  receiver = await startWebhookReceiver()
  site = await startBuiltSite({ LOCAL_WEBHOOKS: 'on' })
  ;({ server, browser } = site)
}, builtSiteBound)

afterAll(async () => {
  await site.stop()
  await receiver.stop()
})

describe('an administrator', () => {
  it('sets up a site’s webhook, tries it, renews its secret and sees what was sent', async () => {
    const page = await browser.newPage({ locale: 'de-DE', viewport: { width: 1280, height: 1000 } })
    page.setDefaultTimeout(30_000)
    const faults = watchPage({ page, origin: server.url })
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    const secret = page.locator('#field-webhook__secret')
    await logIn({ page, server, role: 'administrator' })
    await page.goto(`${server.url}/admin/collections/sites/create`)
    await fillField({ page, field: '#field-name', value: 'Grüne Rostock' })
    await fillField({ page, field: '#field-webhook__url', value: 'http://example.org/hook' })
    await page.locator('#field-webhook__enabled').check()
    await adminIsSettled(page)
    await page.locator('#action-save').click()
    await page.getByText('Die Adresse muss mit https:// beginnen.').first().waitFor()
    await fillField({ page, field: '#field-webhook__url', value: receiver.url })
    await button('Speichern').click()
    await secret.waitFor()
    const first = await secret.inputValue()
    expect(first).toMatch(/^whsec_/)

    receiver.answerWith({ status: 200, text: 'Danke, verstanden' })
    await button('Probe senden').click()
    await page.getByText('Angekommen. Antwort der Website: 200: Danke, verstanden').waitFor()
    expect(verified(receiver.received[0]!, first)).toMatchObject({ type: 'test' })
    await page.screenshot({ path: await screenshotPath('admin-webhook'), fullPage: true })

    await button('Neues Geheimnis').click()
    const dialog = page.getByRole('dialog', { name: 'Neues Geheimnis' })
    await dialog.getByText('Das bisherige Geheimnis von „Grüne Rostock“ gilt sofort nicht mehr.').waitFor()
    await dialog.getByRole('button', { name: 'Neues Geheimnis' }).click()
    await dialog.waitFor({ state: 'detached' })
    await waitUntil('there is another secret', async () => (await secret.inputValue()) !== first)
    receiver.answerWith({ status: 403, text: 'wrong signature' })
    await button('Probe senden').click()
    await page.getByText('Nicht angenommen. 403: wrong signature').waitFor()
    expect(verified(receiver.received[1]!, await secret.inputValue())).toMatchObject({ type: 'test' })

    receiver.answerWith({ status: 500, text: 'gerade kaputt' })
    const events = `${server.url}/api/events`
    const { docs } = (await (await page.request.get(`${events}?limit=1`)).json()) as {
      docs: { id: string }[]
    }
    await page.request.patch(`${events}/${docs[0]?.id}`, {
      data: { summary: 'Neu zusammengefasst' },
      headers: { Origin: server.url },
    })
    await waitUntil('the site was told', () => receiver.received.length === 3)
    await openList({ page, address: `${server.url}/admin/collections/webhook-deliveries` })
    await page.getByText('500: gerade kaputt').waitFor()
    await button('Alle gescheiterten erneut senden').click()
    await page.getByText('Zurzeit ist kein Webhook gescheitert.').waitFor()
    await page.screenshot({ path: await screenshotPath('admin-webhooks'), fullPage: true })
    await page.locator('td.cell-slug a').first().click()
    await button('Anhalten').click()
    await button('Weiter senden').waitFor()
    await page.screenshot({ path: await screenshotPath('admin-webhook-delivery'), fullPage: true })
    // The address that was refused.
    expect(faults).toEqual([expect.stringContaining('status of 400')])
  }, 120_000)
})
