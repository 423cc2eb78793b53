import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { isGate } from '../support/breadth.ts'
import { screenshotPath } from '../support/browser.ts'
import { checkWithHtmlValidate, checkWithVnu, type Markup } from '../support/checkMarkup.ts'
import { layoutFaults } from '../support/layoutFaults.ts'
import { makeLongProgramme } from '../support/longProgramme.ts'
import { makePageStates, openState, type PageState } from '../support/pageStates.ts'
import { startShownSite } from '../support/startShownSite.ts'
import { violationsOf } from '../support/violationsOf.ts'

// Every page in every state that it can be in, for people who see, hear or move in other ways than we do.
let site: Awaited<ReturnType<typeof startShownSite>>
let url: string
let browser: Browser
let states: PageState[]

/** The empty lists, seen before there was anything. */
const emptyMarkup: Markup[] = []

beforeAll(async () => {
  site = await startShownSite()
  ;({ url, browser } = site)
}, 120_000)

afterAll(() => site.stop())

/** What axe-core finds wrong with a page as it is now, a sentence a rule. */
async function faultsIn(page: Page): Promise<string[]> {
  return (await violationsOf(page)).map(({ rule, help, html }) => `${rule}: ${help}: ${html}`)
}

const widths = [320, 1280] as const
/** In the gate each scheme at one of the widths. */
const schemes = isGate
  ? ({ 320: ['light'], 1280: ['dark'] } as const)
  : ({ 320: ['light', 'dark'], 1280: ['light', 'dark'] } as const)

const picturesHigherThan = (page: Page, pixels: number): Promise<string[]> =>
  page.evaluate(
    (highest) =>
      [...document.images]
        .filter((image) => image.getBoundingClientRect().height > highest)
        .map(({ className, width, height }) => `a picture of ${width} by ${height} px: ${className}`),
    pixels,
  )

/** What a page is made of, whatever it says: its elements with their classes, roles and names of attributes. */
const layoutOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')].map((element) =>
      [element.tagName, element.className, element.role, ...element.getAttributeNames()].join(' '),
    )
    return [...new Set(elements)].sort().join('\n')
  })

const seenLayouts = new Set<string>()

/**
 * What is wrong with a page at each width, in each scheme; at the narrow one also whether it scrolls sideways. In the
 * gate axe looks once at pages that are made of the same.
 */
async function faultsOf(page: Page, state: PageState): Promise<string[]> {
  const faults: string[] = []
  await openState({ page, state, url })
  const layout = await layoutOf(page)
  const isSeen = seenLayouts.has(layout)
  seenLayouts.add(layout)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of isGate && isSeen ? [] : schemes[width]) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const found = await faultsIn(page)
      faults.push(...found.map((fault) => `${state.name} (${width} px, ${colorScheme}): ${fault}`))
    }
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth)
    if (scrolled > width) faults.push(`${state.name} is ${scrolled} px wide at ${width} px`)
    // Letters twice as large (WCAG 2.2, 1.4.4), on a phone besides.
    const enlarged = await page.evaluate(() => {
      const root = document.documentElement
      root.style.fontSize = '200%'
      const { scrollWidth } = root
      root.style.fontSize = ''
      return scrollWidth
    })
    if (enlarged > width)
      faults.push(`${state.name} is ${enlarged} px wide at ${width} px with letters twice as large`)
  }
  return faults
}

async function markupOf({ name, path, form }: PageState): Promise<Markup> {
  const response = await fetch(url + path, {
    redirect: 'error',
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  })
  return { name, html: await response.text() }
}

describe('every page, in every state', () => {
  let page: Page
  beforeAll(async () => {
    page = await (await browser.newContext({ locale: 'de-DE' })).newPage()
  })
  afterAll(() => page.context().close())

  it('has no violations of WCAG 2.2 AA and best practices while there is nothing', async () => {
    const empty: PageState[] = [
      { name: 'no events', path: '/' },
      { name: 'no events in English', path: '/en' },
      { name: 'an empty archive', path: '/archiv' },
    ]
    const faults: string[] = []
    for (const state of empty) {
      faults.push(...(await faultsOf(page, state)))
      emptyMarkup.push(await markupOf(state))
    }
    expect(faults).toEqual([])
  })

  it('has none at 320 and at 1280 px, light and dark, in German and in English', async () => {
    states = await makePageStates(site.payload)
    expect(states.length).toBeGreaterThanOrEqual(20)
    const faults: string[] = []
    for (const state of states) faults.push(...(await faultsOf(page, state)))
    expect(faults).toEqual([])
  }, 600_000)

  it('is HTML by the W3C’s checker and by html-validate', async () => {
    const pages = [...emptyMarkup]
    for (const state of states) pages.push(await markupOf(state))
    const said = await Promise.all(pages.map(checkWithHtmlValidate))
    expect(said.flat()).toEqual([])
    expect(await checkWithVnu(pages)).toEqual([])
  }, 120_000)
})

describe('a form that the script refuses', () => {
  it.each(['/veranstaltungen/', '/en/events/'])('has no violations at %s', async (prefix) => {
    const slug = states
      .find(({ name }) => name === 'an event: open')!
      .path.split('/')
      .at(-1)!
    const context = await browser.newContext({ viewport: { width: 320, height: 700 } })
    const page = await context.newPage()
    await page.goto(url + prefix + slug)
    await page.locator('form.form button[type=submit]').click()
    await page.getByRole('alert').waitFor()
    // The way to each field leads to it.
    for (const link of await page.getByRole('alert').getByRole('link').all()) {
      const target = (await link.getAttribute('href')) ?? ''
      await link.click()
      expect(await page.evaluate(() => `#${document.activeElement?.id}`)).toBe(target)
    }
    expect(await faultsIn(page)).toEqual([])
    await page.screenshot({ path: await screenshotPath('form-error-phone'), fullPage: true })
    await context.close()
  })
})

describe('2,000 events, 40 speakers, words of 60 letters, lost pictures and names from right to left', () => {
  // Where letters are twice as large, a desk has the layout of a phone: what asks for a width in rem goes by them.
  const sizes = [
    [320, '100%'],
    [320, '200%'],
    [1280, '100%'],
  ] as const

  it('fit everywhere at 320 px, with letters twice as large too, and on a desk', async () => {
    const crowded = await makeLongProgramme(site.payload, new Date())
    const page = await (await browser.newContext({ locale: 'de-DE', reducedMotion: 'reduce' })).newPage()
    const faults: string[] = []
    for (const state of crowded) {
      const response = await page.goto(url + state.path)
      expect([state.name, response?.status()]).toEqual([state.name, 200])
      for (const [width, size] of sizes) {
        await page.setViewportSize({ width, height: 900 })
        await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize
        }, size)
        const high = size === '100%' ? await picturesHigherThan(page, 700) : []
        const found = [...high, ...(await layoutFaults(page))]
        faults.push(...found.map((fault) => `${state.name} (${width} px, ${size}): ${fault}`))
      }
      await page.setViewportSize({ width: 320, height: 900 })
      await page.screenshot({ path: await screenshotPath(`crowded-${crowded.indexOf(state)}`) })
    }
    await page.context().close()
    expect(faults).toEqual([])
  }, 300_000)
})
