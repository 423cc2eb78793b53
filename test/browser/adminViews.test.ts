import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { AdminView } from '../support/adminView.ts'
import { makeAdminViews } from '../support/adminViews.ts'
import { isGate } from '../support/breadth.ts'
import { adminIsSettled, logIn, screenshotPath } from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import { makeStrangerViews } from '../support/strangerViews.ts'
import { isExcepted, unneededExceptions } from '../support/payloadsViolations.ts'
import { violationsOf } from '../support/violationsOf.ts'
import { waitUntil } from '../support/waitUntil.ts'
import { leftoversAmong, rawAmong, wordsOfPage } from '../support/wordsOfPage.ts'

// Each view once with everything that has to hold of it: its words, its width on a phone, and whoever sees or hears it otherwise.
let site: BuiltSite
let page: Page
let views: AdminView[]

beforeAll(async () => {
  site = await startBuiltSite()
  page = await site.browser.newPage({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
  })
  page.setDefaultTimeout(30_000)
  await logIn({ page, server: site.server, role: 'administrator' })
  const { url } = site.server
  views = [...(await makeAdminViews({ page, url })), ...makeStrangerViews({ page, url })]
}, builtSiteBound)

afterAll(() => site.stop())

type Scheme = 'light' | 'dark'

/** As if the person had chosen it. What moves is looked at when it has come to rest. */
const wear = async (scheme: Scheme, width: number): Promise<void> => {
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate((theme) => {
    document.documentElement.setAttribute('data-theme', theme)
    if (document.getElementById('at-rest')) return
    const style = Object.assign(document.createElement('style'), { id: 'at-rest' })
    style.textContent = '*, ::before, ::after { transition: none !important; animation: none !important; }'
    document.head.append(style)
  }, scheme)
}

/** Waits until what Payload leaves unnamed has its names, which come with the first picture after it. */
const isNamed = async (language: 'de' | 'en', isOutside = false): Promise<void> => {
  if (isOutside) return isPainted()
  const names = { de: /^Menü (öffnen|schließen)$/, en: /^(Open|Close) menu$/ }[language]
  const toggler = page.locator('.nav-toggler').first()
  await waitUntil('the menu is named', async () =>
    names.test((await toggler.getAttribute('aria-label')) ?? ''),
  )
  // A list may be rendered anew meanwhile, and the title of a page comes after it.
  await waitUntil('everything is named', async () => {
    const unnamed = await page.locator('input[aria-label=""]:not([type=checkbox])').count()
    const unspoken = language === 'de' ? await page.locator('[aria-label^="Edit "]').count() : 0
    return unnamed + unspoken === 0 && (await page.title()) !== ''
  })
  await isPainted()
}

/** Waits for the second picture from now on: what is mended is so with the first. */
const isPainted = (of = page): Promise<void> =>
  of.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => {
          requestAnimationFrame(() => resolve())
        }),
      ),
  )

/** What breaks a rule there, but for what is excepted. What was just being rendered anew is looked at once more. */
async function faultsIn({
  name,
  scheme,
  width,
  language,
  isOutside,
}: {
  name: string
  scheme: Scheme
  width: number
  language: 'de' | 'en'
  isOutside?: boolean
}): Promise<string[]> {
  await wear(scheme, width)
  const look = async () => (await violationsOf(page)).filter((each) => !isExcepted(each))
  let found = await look()
  if (found.length > 0) {
    await isNamed(language, isOutside)
    found = await look()
  }
  return found.map(
    ({ rule, target, html }) => `${name} (${scheme}, ${width} px): ${rule}: ${target}: ${html.slice(0, 160)}`,
  )
}

/**
 * What reaches beyond the window, unless it lies in something that can be scrolled by itself, or is the head of FullCalendar's list,
 * which is put there to be heard alone.
 */
const cutOff = (): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean => {
      if (!element || element === document.body) return false
      return getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement)
    }
    return [...document.querySelectorAll('main *, dialog *, .drawer *')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => !element.closest('.fc-list-table > thead'))
      .filter((element) => {
        const { width, left, right } = element.getBoundingClientRect()
        return width > 1 && (right > innerWidth + 1 || left < -1) && !scrolls(element.parentElement)
      })
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent.slice(0, 60)}`)
  })

/** How many lists have columns that are found only by whoever scrolls sideways. */
const columnsBeside = (): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll(':is(.collection-list, .versions) .table')].filter(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1,
      ).length,
  )

const widthOfPage = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)

/** What is too wide for a phone, once the view has been laid out. */
async function tooWide(): Promise<unknown> {
  let found = { width: 0, cutOff: [] as string[], columnsBeside: 0 }
  const fits = async (): Promise<boolean> => {
    found = { width: await widthOfPage(), cutOff: await cutOff(), columnsBeside: await columnsBeside() }
    return found.width <= 390 && found.cutOff.length === 0 && found.columnsBeside === 0
  }
  return waitUntil('the view fits', fits, { within: 2000 }).then(
    () => null,
    () => found,
  )
}

/** Texts of the example and of the test, which is nobody's language but their authors'. */
const names = [
  /\{\{(name|title|date|time|location|page|door)\}\}/g,
  /MAIL_FROM in den Einstellungen des Servers, oder email in payload\.config/g,
]

const previewBeside = 'preview beside the form'

/** Which view has what, for each thing that is said in one that must be in none. */
const leftovers: Record<string, string[]> = {}
const wide: Record<string, unknown> = {}
const faults: string[] = []
const helpless: string[] = []
/** Views that are made of different parts; in the gate those alone are looked at in English. */
const sampled = new Set([
  'dashboard',
  'events',
  'new event',
  'participation',
  'attendance',
  'message to participants',
  'mail-templates',
  'deletions',
  'yearly report',
  'account',
  'help',
  'version',
  'appearance',
])
/** Lists of which nothing is opened: what they hold is all there is to see, or there is nothing in the example. */
const listsAlone = [
  '/admin/collections/announcements',
  '/admin/collections/deletions',
  '/admin/collections/event-statistics',
  '/admin/collections/webhook-deliveries',
  '/admin/collections/events/kalender',
]
/** Addresses of the views, for whoever reads English. */
const addresses = new Map<string, string>()
const outside = new Set<string>()

describe('on a phone', () => {
  it('has the button to publish in view', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await views.find(({ name }) => name === 'event, Inhalt')?.open()
    await adminIsSettled(page)
    const button = await page.locator('#action-save').boundingBox()
    expect(button && button.x >= 0 && button.x + button.width <= 390).toBe(true)
  })

  it.each([
    ['events', ['Beginn', 'Plätze']],
    ['registrations', ['Status', 'Name']],
  ])('shows what matters in the list of %s, each by its name', async (slug, labels) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await views.find(({ name }) => name === slug)?.open()
    const first = page.locator('.collection-list tbody tr').first()
    for (const label of labels) {
      const cell = first.locator(`td[data-label="${label}"]`)
      await cell.waitFor()
      const { x = 0, width = 0 } = (await cell.boundingBox()) ?? {}
      expect([label, x >= 0 && width > 0 && x + width <= 390]).toEqual([label, true])
    }
  })
})

describe('the menu', () => {
  it.each([
    ['editor', 'de', ['Programm', 'Teilnahme', 'Einstellungen']],
    ['editor', 'en', ['Programme', 'Participation', 'Settings']],
    ['administrator', 'de', ['Programm', 'Teilnahme', 'Einstellungen']],
    ['administrator', 'en', ['Programme', 'Participation', 'Settings']],
  ] as const)('follows the day’s work, for an %s (%s)', async (role, language, groups) => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } })
    const reader = await context.newPage()
    await logIn({ page: reader, server: site.server, role })
    await context.addCookies([{ name: 'payload-lng', value: language, url: site.server.url }])
    await reader.goto(`${site.server.url}/admin/collections/topics`)
    await reader.locator('.nav-group__label').nth(2).waitFor({ state: 'attached' })
    expect(await reader.locator('.nav-group__label').allTextContents()).toEqual(groups)
    await context.close()
  })
})

describe('a page that comes to a slow machine', () => {
  it('does not move aside once its script is there, so that a click hits what it was meant for', async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } })
    const reader = await context.newPage()
    await logIn({ page: reader, server: site.server, role: 'administrator' })
    const session = await context.newCDPSession(reader)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await reader.addInitScript(() => {
      const moved: number[] = []
      new PerformanceObserver((list) => {
        for (const { sources } of list.getEntries() as (PerformanceEntry & {
          sources: { node: Node | null; currentRect: DOMRect }[]
        })[])
          for (const { node, currentRect } of sources)
            if (node instanceof Element && node.matches('.template-default__wrap')) moved.push(currentRect.x)
      }).observe({ type: 'layout-shift', buffered: true })
      Object.assign(window, { moved })
    })
    await reader.goto(`${site.server.url}/admin/collections/topics`)
    await reader.locator('.template-default--nav-animate').waitFor()
    await isPainted(reader)
    expect(await reader.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([])
    // Whoever wants the menu has it as before.
    const contents = reader.locator('.template-default__wrap')
    await reader.locator('.nav-toggler:visible').first().click()
    await waitUntil('the menu has its room', async () => ((await contents.boundingBox())?.x ?? 0) > 200)
    await context.close()
  })

  it('takes no press and no word before its script is there, which would be lost', async () => {
    const context = await site.browser.newContext({ locale: 'de-DE' })
    const reader = await context.newPage()
    await logIn({ page: reader, server: site.server, role: 'administrator' })
    let arrive = (): void => undefined
    const arrival = new Promise<void>((resolve) => (arrive = resolve))
    await reader.route('**/_next/static/**/*.js', async (route) => {
      await arrival
      await route.continue()
    })
    await reader.goto(`${site.server.url}/admin/collections/deletions`, { waitUntil: 'commit' })
    const address = reader.getByLabel('E-Mail-Adresse der Person')
    const look = reader.getByRole('button', { name: 'Nachsehen' })
    await address.waitFor()
    const early = [
      await address.isEditable(),
      await look.isEnabled(),
      await reader.locator('#search-everything').isEnabled(),
    ]
    expect(early).toEqual([false, false, false])
    arrive()
    await address.fill('niemand@example.org')
    await look.click()
    await reader.getByText(/niemand@example\.org/).waitFor()
    await context.close()
  })
})

describe('a time that goes by the zone of the event', () => {
  it.each(['Inhalt', 'Anmeldung'])('has no choice of its own in the tab %s', async (tab) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await views.find(({ name }) => name === `event, ${tab}`)?.open()
    const pickers = page.locator('.forum-follows-zone .timezone-picker-wrapper')
    await pickers.first().waitFor({ state: 'attached' })
    expect(await pickers.locator('visible=true').count()).toBe(0)
  })
})

describe('every view of the admin', () => {
  beforeAll(async () => {
    for (const { name, open, isOutside } of views) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await open()
      await isNamed('de', isOutside)
      if (isOutside) outside.add(page.url())
      else if (!addresses.has(page.url())) addresses.set(page.url(), name)
      const helpLink = page.getByRole('link', { name: 'Hilfe zu dieser Seite' }).first()
      if (!isOutside && (await helpLink.count()) === 0) helpless.push(name)
      for (const said of leftoversAmong(await wordsOfPage(page), { names }))
        (leftovers[said] ??= []).push(name)
      faults.push(...(await faultsIn({ name, scheme: 'light', width: 1280, language: 'de', isOutside })))
      // The bar above says more there than on a phone.
      if (!isGate)
        faults.push(...(await faultsIn({ name, scheme: 'dark', width: 1280, language: 'de', isOutside })))
      await wear('dark', 390)
      // On a phone the form lies below the preview.
      const excess = name === previewBeside ? (await widthOfPage()) > 390 : await tooWide()
      if (excess) wide[name] = excess
      if (!isGate)
        faults.push(...(await faultsIn({ name, scheme: 'dark', width: 390, language: 'de', isOutside })))
      if (process.env.SCREENSHOTS !== 'docs') {
        const picture = `phone-${name.replace(/\W+/g, '-')}`
        await page.screenshot({ path: await screenshotPath(picture), animations: 'disabled' })
      }
    }
  }, 1_200_000)

  it('is every view that the navigation leads to, and what one finds there', async () => {
    await logIn({ page, server: site.server, role: 'administrator' })
    await page.goto(`${site.server.url}/admin`)
    const links = page.locator('nav a[href*="/admin/collections/"], nav a[href*="/admin/globals/"]')
    await links.first().waitFor({ state: 'attached' })
    const paths = await links.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ pathname }) => pathname))
    expect(paths.length).toBeGreaterThan(15)
    const seen = [...addresses.keys()].map((address) => new URL(address).pathname)
    expect(paths.filter((path) => !seen.includes(path))).toEqual([])
    const unopened = paths.filter((path) => !seen.some((each) => each.startsWith(`${path}/`)))
    expect(unopened.sort()).toEqual(listsAlone.sort())
  })

  it('has a link to what the guide says of it, but for the guide and what is not there', () => {
    expect(helpless).toEqual(['help', 'page that is not there'])
  })

  it('says nothing in English, and nothing that is made for programs', () => {
    expect(leftovers).toEqual({})
  })

  it('fits a phone without scrolling sideways', () => {
    expect(wide).toEqual({})
  })

  it('has no violations of WCAG 2.2 AA and best practices', () => {
    expect(faults).toEqual([])
  })

  it('has none in English either, and says nothing there that is made for programs', async () => {
    await logIn({ page, server: site.server, role: 'administrator' })
    await page.context().addCookies([{ name: 'payload-lng', value: 'en', url: site.server.url }])
    const found: string[] = []
    for (const [address, name] of addresses) {
      if (isGate && !sampled.has(name)) continue
      await page.goto(address)
      await page.waitForLoadState('networkidle')
      if ((await page.locator('form[data-form-ready]').count()) > 0) await adminIsSettled(page)
      await isNamed('en')
      found.push(...rawAmong(await wordsOfPage(page), { names }).map((said) => `${name}: ${said}`))
      found.push(...(await faultsIn({ name, scheme: 'dark', width: 390, language: 'en' })))
      if (!isGate) found.push(...(await faultsIn({ name, scheme: 'light', width: 1280, language: 'en' })))
    }
    await page.context().clearCookies({ name: 'payload-token' })
    for (const address of outside) {
      await page.goto(address)
      await page.waitForLoadState('networkidle')
      await isNamed('en', true)
      found.push(...rawAmong(await wordsOfPage(page), { names }).map((said) => `${address}: ${said}`))
      found.push(
        ...(await faultsIn({ name: address, scheme: 'light', width: 1280, language: 'en', isOutside: true })),
      )
    }
    expect(found).toEqual([])
  }, 1_200_000)

  it('needs each exception that is made for it', () => {
    expect(unneededExceptions()).toEqual([])
  })
})
