import { cpus } from 'node:os'
import type { Page } from 'playwright-core'
import { ensureBuilt } from '../scripts/ensureBuilt.mjs'
import { startBrowser } from '../test/support/browser.ts'
import { makeUser } from '../test/support/factories.ts'
import { settingsOfTest } from '../test/support/serverCluster.ts'
import { startServerProcess } from '../test/support/serverProcess.ts'
import { startPayload } from '../test/support/startPayload.ts'
import { fillAdmin } from './fillAdmin.ts'

// npm run bench:admin -- [ROUNDS] [REGISTRATIONS] [EVENTS]: how long the server takes for each view of the admin, as Chromium asks for
// it: for the view itself, and for the slowest of what it then asks; and for exports, until their first byte and their last.
const rounds = Number(process.argv[2] ?? 5)
const registrations = Number(process.argv[3] ?? 10_000)
const events = Number(process.argv[4] ?? 500)

/** Milliseconds that nobody should wait for the server. */
const bound = 500

interface Look {
  view: number
  slowest: number
  asked: string
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

/** Opens a view and waits until it asks no more. Throws where the server does not answer it. */
async function look(page: Page, address: string): Promise<Look> {
  const taken: { kind: string; milliseconds: number; path: string }[] = []
  const note = (request: import('playwright-core').Request): void => {
    const { requestStart, responseEnd } = request.timing()
    const { pathname } = new URL(request.url())
    taken.push({ kind: request.resourceType(), milliseconds: responseEnd - requestStart, path: pathname })
  }
  page.on('requestfinished', note)
  const response = await page.goto(address)
  await page.waitForLoadState('networkidle')
  page.off('requestfinished', note)
  if (response?.ok() !== true) throw new Error(`${address} was answered with ${response?.status()}`)
  const asked = taken
    .filter(({ kind }) => kind === 'fetch' || kind === 'xhr')
    .sort((one, other) => other.milliseconds - one.milliseconds)
  const view = taken.find(({ kind }) => kind === 'document')?.milliseconds ?? NaN
  return { view, slowest: asked[0]?.milliseconds ?? 0, asked: asked[0]?.path ?? '' }
}

/** Milliseconds until the first byte of a file, and until its last. */
async function fetchFile(
  url: string,
  cookie: string,
): Promise<{ first: number; last: number; bytes: number }> {
  const began = performance.now()
  // Payload takes its cookie from its own pages alone.
  const response = await fetch(url, { headers: { cookie, 'sec-fetch-site': 'same-origin' } })
  if (!response.ok || !response.body) throw new Error(`${url} was answered with ${response.status}`)
  let [first, bytes] = [NaN, 0]
  const reader = response.body.getReader()
  for (;;) {
    const { value } = await reader.read()
    if (!value) break
    if (bytes === 0) first = performance.now() - began
    bytes += value.length
  }
  return { first, last: performance.now() - began, bytes }
}

await ensureBuilt()
const test = await startPayload()
const { payload } = test
const { email } = await makeUser(payload, ['administrator'])
console.log(`Filling: ${events} events, ${registrations} registrations and their mails …`)
const event = await fillAdmin(payload, { events, registrations })
const server = await startServerProcess({ env: { ...settingsOfTest(), WORKER: 'off' }, isBuilt: true })
const browser = await startBrowser()
try {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 } })
  const data = { email, password: 'geheim-und-lang' }
  await context.request.post(`${server.url}/api/users/login`, { data })
  const page = await context.newPage()
  await page.goto(`${server.url}/admin`)
  const listed = await page
    .locator('nav a[href*="/admin/collections/"], nav a[href*="/admin/globals/"]')
    .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ pathname }) => pathname))
  const slugs = [...new Set(listed)].map((path) => path.replace('/admin', ''))
  const views: string[] = ['']
  for (const slug of slugs) {
    views.push(slug)
    if (!/^\/collections\/[^/]+$/.test(slug)) continue
    const answer = await context.request.get(
      `${server.url}/api${slug.replace('/collections', '')}?limit=1&depth=0`,
    )
    const { docs = [] } = (await answer.json()) as { docs?: { id: string }[] }
    if (docs[0]) views.push(`${slug}/${docs[0].id}`)
  }
  const own = `/collections/events/${event.id}`
  views.push(
    ...['', '/teilnahme', '/anwesenheit', '/nachricht', '/versions'].map((view) => `${own}${view}`),
    '/collections/events/trash',
    '/collections/events?search=Veranstaltung+77',
    '/collections/registrations?search=nummer+777',
    `/collections/registrations?page=${Math.ceil(registrations / 10)}`,
    '/collections/messages?search=viele-777',
    '/account',
  )
  // Each is compiled with its first visitor.
  for (const view of views) await look(page, `${server.url}/admin${view}`)
  const looks = new Map<string, Look[]>(views.map((view) => [view, []]))
  for (let round = 1; round <= rounds; round += 1) {
    for (const [view, all] of looks) all.push(await look(page, `${server.url}/admin${view}`))
    console.log(`round ${round} of ${rounds}`)
  }
  const nameOf = (path: string): string =>
    path.replaceAll(event.id, 'BIG').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID') || '/'
  console.log(
    `\n${events} events, ${registrations} registrations, of the event BIG. Milliseconds, medians of ${rounds}. Node ${process.version}, ${cpus().length} cores`,
  )
  console.log(`${''.padEnd(52)}    view  slowest it asks for`)
  const slow: string[] = []
  for (const [view, all] of looks) {
    const [ofView, ofSlowest] = [
      median(all.map((each) => each.view)),
      median(all.map((each) => each.slowest)),
    ]
    const { asked = '' } = all.find(({ slowest }) => slowest === ofSlowest) ?? {}
    if (Math.max(ofView, ofSlowest) > bound) slow.push(nameOf(view))
    console.log(
      `${nameOf(view).padEnd(52)}${ofView.toFixed(0).padStart(8)}${ofSlowest.toFixed(0).padStart(9)}  ${nameOf(asked)}`,
    )
  }
  console.log(`\n${''.padEnd(52)}   first     last  bytes`)
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  for (const file of ['export.csv', 'export.xlsx', 'participants.pdf', 'certificates.pdf']) {
    const url = `${server.url}/api/events/${event.id}/participation/${file}`
    const taken = await fetchFile(url, cookie).catch((error: unknown) => String(error))
    if (typeof taken === 'string') {
      console.log(`${file.padEnd(52)}  ${taken}`)
      continue
    }
    const { first, last, bytes } = taken
    console.log(`${file.padEnd(52)}${first.toFixed(0).padStart(8)}${last.toFixed(0).padStart(9)}  ${bytes}`)
  }
  console.log(slow.length > 0 ? `\nAbove ${bound} ms: ${slow.join(', ')}` : `\nNone above ${bound} ms.`)
} finally {
  await browser.close()
  await server.end('SIGTERM')
  await test.stop()
}
process.exit()
