import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { makeRoot } from '../../src/richText/rules/makeNodes.ts'
import type { RichTextNode } from '../../src/richText/rules/RichTextNode.ts'
import { richTextProblem } from '../../src/richText/rules/richTextProblem.ts'
import { toHtml } from '../../src/richText/writeRichText.ts'
import { adminIsSettled, askFrom, logIn, screenshotPath, watchPage } from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import {
  fromGoogleDocs,
  fromLibreOffice,
  fromTheWeb,
  fromWord,
  fromWordForTheWeb,
} from '../support/pastedTexts.ts'
import type { ServerProcess } from '../support/serverProcess.ts'
import { waitUntil } from '../support/waitUntil.ts'

let site: BuiltSite
let server: ServerProcess
let browser: Browser
let page: Page
let faults: string[]

beforeAll(async () => {
  site = await startBuiltSite()
  ;({ server, browser } = site)
}, builtSiteBound)

afterAll(() => site.stop())

beforeEach(async () => {
  page = await browser.newPage({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 1000 },
  })
  page.setDefaultTimeout(30_000)
  faults = watchPage({ page, origin: server.url })
})
afterEach(() => page.close())

const editor = () => page.locator('.rich-text-lexical [contenteditable="true"]').first()

/** What a browser tells a page when somebody pastes. */
async function paste(html: string, plain = 'nur Text'): Promise<void> {
  await editor().click()
  await editor().evaluate(
    (element, data) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', data.html)
      clipboardData.setData('text/plain', data.plain)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    { html, plain },
  )
}

async function openNewEvent(): Promise<void> {
  await logIn({ page, server, role: 'editor' })
  await page.goto(`${server.url}/admin/collections/events/create`)
  await adminIsSettled(page)
  await editor().waitFor()
}

/** Saves the draft, and gives what has been stored of its description. */
async function storedDescription(title: string): Promise<SerializedEditorState> {
  await page.locator('#field-title').fill(title)
  await page.locator('#action-save-draft').click()
  await page.waitForURL(/\/events\/[0-9a-f-]{24,36}/)
  const id = /events\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? ''
  const { description } = await askFrom<{ description: SerializedEditorState }>({
    page,
    path: `events/${id}?depth=0&draft=true`,
  })
  return description
}

const wordInHtml = [
  '<h2>Antragswerkstatt für<br />alle</h2>',
  '<p><strong>Gute Anträge</strong> überzeugen – <em>auch die</em> Gegenseite. Mehr dazu ',
  '<a href="https://example.org/antraege?a=1&amp;b=2" rel="noopener">in unserem Heft</a> und hier.[1]</p>',
  '<h3>1. Was wir tun</h3>',
  '<ul><li>Schreiben</li><li><ul><li>mit <strong>Begründung</strong></li></ul></li><li>Stellen</li></ul>',
  '<h4>Ablauf</h4>',
  '<ol><li>Ankommen<br />mit Kaffee</li><li>Arbeiten</li></ol>',
  '<p>Nach der Pause: weiter</p>',
  '<ol start="3"><li>Auswerten</li></ol>',
  '<table><thead><tr><th scope="col">Uhrzeit</th><th scope="col">Thema</th></tr></thead>',
  '<tbody><tr><td>18:00</td><td>Begrüßung</td></tr><tr><td></td><td><p>Input |</p><p>Fragen</p></td></tr></tbody></table>',
].join('')

describe('a text that is pasted', () => {
  it('from Word keeps its headings, lists and tables, from the clipboard to the page', async () => {
    await openNewEvent()
    await paste(fromWord)
    await editor().locator('table').waitFor()
    await page.screenshot({ path: await screenshotPath('admin-pasted-word'), animations: 'disabled' })
    const stored = await storedDescription('Aus Word')
    expect(richTextProblem(stored)).toBeNull()
    expect(toHtml(stored)).toBe(wordInHtml)

    // One step takes all of it back.
    await editor().click()
    await paste('<h1>Zu viel</h1><ul><li>davon</li></ul>')
    await editor().getByText('davon').waitFor()
    await page.keyboard.press('Control+z')
    await waitUntil('it is gone', async () => (await editor().getByText('davon').count()) === 0)
    expect(await editor().locator('table').count()).toBe(1)
    expect(faults).toEqual([])
  }, 180_000)

  it.each<[string, string, string]>([
    [
      'Google Docs',
      fromGoogleDocs,
      '<h2>Worum es geht</h2><p>Ganz normal, <strong>fett</strong> und <em>schräg</em>.</p>' +
        '<ul><li>Eins</li><li><ul><li>Eins a</li></ul></li><li>Zwei</li></ul><h3>Zahlen</h3>' +
        '<table><thead><tr><th scope="col">Ort</th><th scope="col">Plätze</th></tr></thead>' +
        '<tbody><tr><td>Rostock</td><td>30</td></tr></tbody></table>',
    ],
    [
      'LibreOffice',
      fromLibreOffice,
      '<h2>Einladung</h2><p>Wir <strong>laden</strong> ein:</p>' +
        '<ol start="3"><li>Lesen</li><li><ol><li>leise</li></ol></li><li>Reden</li></ol>' +
        '<table><thead><tr><th scope="col">Tag</th><th scope="col">Raum</th></tr></thead>' +
        '<tbody><tr><td>Montag</td><td>Saal<br />links</td></tr></tbody></table>' +
        '<p><a href="https://example.org/karte" rel="noopener">Karte</a></p>',
    ],
    [
      'Word for the web',
      fromWordForTheWeb,
      '<h2>Überschrift</h2><ul><li>Oben</li><li><ul><li>Unten</li></ul></li></ul>',
    ],
    [
      'a page of the web',
      fromTheWeb,
      '<p>Vor dem Bild<br /><br />zwei Zeilen</p><table><tbody><tr><td>Innen</td><td>Tabelle</td></tr></tbody></table>' +
        '<blockquote>Ein Zitat</blockquote><hr /><ol><li>Eins</li></ol><ol><li>Neu gezählt</li></ol><p>dort</p>',
    ],
  ])('from %s is read as what it looks like, and loads nothing', async (_, html, expected) => {
    const { outputFiles } = await build({
      stdin: {
        contents: "export { readPastedHtml } from './src/admin/richText/readPastedHtml.ts'",
        resolveDir: new URL('../..', import.meta.url).pathname,
      },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'pasting',
    })
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
    const nodes = await page.evaluate(
      (text) =>
        (
          globalThis as unknown as { pasting: { readPastedHtml: (html: string) => RichTextNode[] } }
        ).pasting.readPastedHtml(text),
      html,
    )
    const text = makeRoot(nodes)
    expect(richTextProblem(text)).toBeNull()
    expect(toHtml(text)).toBe(expected)
    expect(faults).toEqual([])
  })
})

describe('the toolbar of a text', () => {
  const tool = (name: string) =>
    page.locator('.fixed-toolbar').first().getByRole('button', { name, exact: true })
  const cell = (row: number, column: number) => editor().locator('tr').nth(row).locator('th, td').nth(column)

  it('makes lists, and a table that grows, shrinks and goes', async () => {
    await openNewEvent()
    await editor().click()
    await page.keyboard.type('Eins')
    await tool('Aufzählungszeichen').click()
    await editor().locator('ul > li').getByText('Eins').waitFor()
    expect(await tool('Aufzählungszeichen').getAttribute('aria-pressed')).toBe('true')
    await tool('Nummerierung').click()
    await editor().locator('ol > li').getByText('Eins').waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')

    await tool('Tabelle einfügen').click()
    await page.keyboard.type('Uhrzeit')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Thema')
    await tool('Spalte löschen').waitFor()
    await page.screenshot({ path: await screenshotPath('admin-table'), animations: 'disabled' })
    await cell(0, 2).click()
    await tool('Spalte löschen').click()
    await cell(2, 0).click()
    await tool('Zeile löschen').click()
    await cell(1, 0).click()
    await page.keyboard.type('18:00')
    await tool('Zeile darunter einfügen').click()
    await page.keyboard.type('19:00')
    await tool('Spalte rechts einfügen').click()
    await cell(0, 1).click()
    await page.keyboard.type('Wo')
    const stored = await storedDescription('Von Hand')
    expect(richTextProblem(stored)).toBeNull()
    expect(toHtml(stored)).toBe(
      '<ol><li>Eins</li></ol><table><thead><tr><th scope="col">Uhrzeit</th><th scope="col">Wo</th><th scope="col">Thema</th></tr></thead>' +
        '<tbody><tr><td>18:00</td><td></td><td></td></tr><tr><td>19:00</td><td></td><td></td></tr></tbody></table><p><br /></p>',
    )

    await cell(0, 0).click()
    await tool('Erste Zeile als Kopfzeile, oder nicht mehr').click()
    await waitUntil('no cell heads', async () => (await editor().locator('th').count()) === 0)
    await tool('Ganze Tabelle löschen').click()
    await waitUntil('it is gone', async () => (await editor().locator('table').count()) === 0)
    await tool('Tabelle einfügen').waitFor()
    expect(faults).toEqual([])
  }, 180_000)
})

describe('a template', () => {
  it('is saved in the menu of an event, and events begin from it', async () => {
    await openNewEvent()
    await storedDescription('Monatlicher Stammtisch')
    await adminIsSettled(page)
    const saveTemplate = async (): Promise<void> => {
      await page.locator('.doc-controls__popup .popup-button, .doc-controls__popup button').first().click()
      await page.getByRole('button', { name: 'Als Vorlage speichern' }).click()
    }
    await saveTemplate()
    const saving = page.getByRole('dialog', { name: 'Als Vorlage speichern' })
    expect(await saving.getByLabel('Name der Vorlage').inputValue()).toBe('Monatlicher Stammtisch')
    await page.screenshot({ path: await screenshotPath('admin-template'), animations: 'disabled' })
    await saving.getByRole('button', { name: 'Vorlage speichern' }).click()
    await page.getByText('Die Vorlage „Monatlicher Stammtisch“ ist gespeichert.').first().waitFor()
    await saving.waitFor({ state: 'detached' })

    await saveTemplate()
    await saving.getByRole('button', { name: 'Vorlage speichern' }).click()
    await saving.getByText('Es gibt schon eine Vorlage').waitFor()
    await saving.getByRole('button', { name: 'Die bisherige ersetzen' }).click()
    await saving.waitFor({ state: 'detached' })

    await page.goto(`${server.url}/admin/collections/events`)
    await page.getByRole('button', { name: 'Aus Vorlage …' }).click()
    const beginning = page.getByRole('dialog', { name: 'Aus Vorlage …' })
    await beginning.getByLabel('Vorlage').selectOption('Monatlicher Stammtisch')
    await beginning.getByLabel('Tag der Veranstaltung').fill('2031-07-01')
    await page.setViewportSize({ width: 390, height: 844 })
    await page.screenshot({ path: await screenshotPath('admin-from-template'), animations: 'disabled' })
    await page.setViewportSize({ width: 1280, height: 1000 })
    await beginning.getByRole('button', { name: 'Entwurf anlegen' }).click()
    await page.waitForURL(/\/events\/[0-9a-f-]{24,36}/)
    await adminIsSettled(page)
    expect(await page.locator('#field-title').inputValue()).toBe('Monatlicher Stammtisch')
    const id = /events\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? ''
    const path = `events/${id}?depth=0&draft=true`
    const { startsAt, _status } = await askFrom<{ startsAt: string; _status: string }>({ page, path })
    expect([startsAt, _status]).toEqual(['2031-07-01T17:00:00.000Z', 'draft'])
    expect(faults.filter((fault) => !fault.includes('status of 409'))).toEqual([])
  }, 180_000)
})
