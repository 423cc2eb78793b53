import type { Payload } from 'payload'
import type { Browser } from 'playwright-core'
import { freePort } from '../runner/freePort.mjs'
import { startBrowser } from './browser.ts'
import { startPayload } from './startPayload.ts'
import { startPublicApp } from './startPublicApp.ts'

/** Serves the public pages of an empty database, run from source, and starts a browser to look at them. */
export async function startShownSite(): Promise<{
  payload: Payload
  url: string
  browser: Browser
  stop: () => Promise<void>
}> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const test = await startPayload({ PUBLIC_URL: url })
  const app = await startPublicApp({ payload: test.payload, port })
  const browser = await startBrowser()
  const stop = async (): Promise<void> => {
    await browser.close()
    await app.stop()
    await test.stop()
  }
  return { payload: test.payload, url, browser, stop }
}
