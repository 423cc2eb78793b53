import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { isFullRun } from '../support/breadth.ts'
import { screenshotPath } from '../support/browser.ts'
import { makeContactSheet, type Shot } from '../support/contactSheet.ts'
import { layoutFaults } from '../support/layoutFaults.ts'
import { makePageStates, openState, type PageState } from '../support/pageStates.ts'
import { startShownSite } from '../support/startShownSite.ts'

// How every page looks in every state, on sheets to be looked at: what no rule finds, people see at a glance. Only in full breadth,
// or where SCREENSHOTS names a folder for them.
const isAsked = isFullRun || Boolean(process.env.SCREENSHOTS && process.env.SCREENSHOTS !== 'docs')

const widths = [
  { width: 360, columns: 8, tileWidth: 190 },
  { width: 768, columns: 6, tileWidth: 255 },
  { width: 1440, columns: 4, tileWidth: 385 },
]

/** What is wrong with a page that can be measured: its layout, and pictures that are not there. */
const faultsIn = async (page: Page): Promise<string[]> => {
  const gone = await page.evaluate(() =>
    [...document.images]
      .filter((image) => image.complete && image.naturalWidth === 0)
      .map(({ src }) => `no picture at ${src}`),
  )
  return [...gone, ...(await layoutFaults(page))]
}

;(isAsked ? describe : describe.skip)('every page, in every state', () => {
  let site: Awaited<ReturnType<typeof startShownSite>>
  let states: PageState[]

  beforeAll(async () => {
    site = await startShownSite()
    states = await makePageStates(site.payload)
  }, 120_000)

  afterAll(() => site.stop())

  it.each(widths.flatMap((size) => (['light', 'dark'] as const).map((scheme) => ({ ...size, scheme }))))(
    'is whole at $width px, $scheme, and on a sheet to be looked at',
    async ({ width, columns, tileWidth, scheme }) => {
      const context = await site.browser.newContext({
        locale: 'de-DE',
        viewport: { width, height: 900 },
        colorScheme: scheme,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      const shots: Shot[] = []
      const faults: string[] = []
      for (const [index, state] of states.entries()) {
        await openState({ page, state, url: site.url })
        faults.push(...(await faultsIn(page)).map((fault) => `${state.name}: ${fault}`))
        const file = await screenshotPath(`${width}-${scheme}/${String(index).padStart(2, '0')}`)
        await mkdir(path.dirname(file), { recursive: true })
        await page.screenshot({ path: file, fullPage: true, animations: 'disabled' })
        shots.push({ name: state.name, path: file })
      }
      // Two rows on each.
      for (let first = 0; first < shots.length; first += columns * 2) {
        const target = await screenshotPath(`sheet-${width}-${scheme}-${first / columns / 2}`)
        await makeContactSheet({ shots: shots.slice(first, first + columns * 2), columns, tileWidth, target })
      }
      await context.close()
      expect(faults).toEqual([])
    },
    300_000,
  )
})
