import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { build } from 'esbuild'
import axe, { type AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { makeRoot } from '../../src/richText/rules/makeNodes.ts'
import type { RichTextNode } from '../../src/richText/rules/RichTextNode.ts'
import { richTextProblem } from '../../src/richText/rules/richTextProblem.ts'
import { toHtml } from '../../src/richText/writeRichText.ts'
import {
  adminIsSettled,
  askFrom,
  fillField,
  logIn,
  openList,
  screenshotPath,
  watchPage,
} from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import { pngUpload } from '../support/makePicture.ts'
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

describe('pictures and videos', () => {
  const toolbar = () => page.locator('.fixed-toolbar').first()
  const player = 'https://video.example.org/videos/embed/kkGMgK9sjzQ9R1q5Yx4cVb?p2p=0&warningTitle=0'

  /** What somebody does who opens one of the menus of the toolbar. */
  async function insert(menu: 'add' | 'blocks', entry: string): Promise<void> {
    await toolbar().locator(`.toolbar-popup__dropdown-${menu}`).click()
    await page.locator('.toolbar-popup__dropdown-item', { hasText: entry }).click()
  }

  /** Puts a picture among the files, as the form for them does. */
  async function uploadPicture(name: string, alt: string): Promise<void> {
    const { data } = await pngUpload({ width: 1600, height: 900 })
    const status = await page.evaluate(
      async ([base64, filename, words]) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
        const form = new FormData()
        form.set('file', new File([bytes], filename, { type: 'image/png' }))
        form.set('_payload', JSON.stringify({ alt: words }))
        return (await fetch('/api/media', { method: 'POST', body: form })).status
      },
      [data.toString('base64'), name, alt] as const,
    )
    expect(status).toBe(201)
  }

  /** What axe-core finds wrong with the text of a page. */
  async function violationsOf(shown: Page): Promise<string[]> {
    await shown.evaluate(axe.source)
    const { violations } = await shown.evaluate<AxeResults>(() =>
      (globalThis as unknown as { axe: { run: (of: string) => Promise<AxeResults> } }).axe.run('main'),
    )
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }

  it('stand in a text, and nobody hears of the video until somebody loads it', async () => {
    await openNewEvent()
    await uploadPicture('rathaus.png', 'Das Rathaus von Waren im Frühling')
    await editor().click()
    await page.keyboard.type('Vor dem Bild.')
    await insert('add', 'Bild einfügen')
    await page.locator('dialog[open], .drawer--is-open').getByRole('button', { name: 'rathaus.png' }).click()
    await editor().locator('img').first().waitFor()
    await insert('blocks', 'Video')
    await fillField({
      page,
      field: '#field-videoUrl',
      value: 'https://youtube.com.example.org/watch?v=dQw4w9WgXcQ',
    })
    await fillField({ page, field: '#field-videoTitle', value: 'Rundgang durch das Rathaus' })
    // Payload leaves these without a name, or with an English one.
    await toolbar().getByRole('button', { name: 'Video einfügen' }).waitFor()
    for (const name of ['Link zum Video', 'Titel des Videos'])
      await editor().getByRole('textbox', { name, exact: true }).waitFor()
    await editor().getByRole('button', { name: 'Aus dem Text herausnehmen' }).waitFor()
    expect(await editor().innerText()).not.toContain('Remove Block')
    await page.locator('#action-save').click()
    await page.getByText('Dieser Link führt zu keinem Video.').first().waitFor()
    await page.getByText('Der Link eines Videos fehlt oder führt zu keinem Video.').first().waitFor()
    await page.screenshot({ path: await screenshotPath('admin-video'), animations: 'disabled' })
    const link = 'https://video.example.org/w/kkGMgK9sjzQ9R1q5Yx4cVb'
    await fillField({ page, field: '#field-videoUrl', value: link })
    const stored = await storedDescription('Mit Bild und Video')
    expect(toHtml(stored)).toContain(
      '<a href="https://video.example.org/w/kkGMgK9sjzQ9R1q5Yx4cVb" rel="noopener">',
    )

    const [, id = ''] = /events\/([0-9a-f-]+)/.exec(page.url()) ?? []
    const body = { startsAt: '2031-07-01T17:00:00Z', endsAt: '2031-07-01T19:00:00Z', _status: 'published' }
    const { doc } = await askFrom<{ doc: { slug: string } }>({
      page,
      path: `events/${id}`,
      method: 'PATCH',
      body,
    })
    for (const width of [390, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        const visitor = await browser.newPage({ colorScheme, viewport: { width, height: 900 } })
        const told = watchPage({ page: visitor, origin: server.url })
        await visitor.route('https://video.example.org/**', (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: '<html lang="de"><title>Film</title><p>spielt</p></html>',
          }),
        )
        await visitor.goto(`${server.url}/veranstaltungen/${doc.slug}`)
        const text = visitor.locator('.prose').first()
        await text.locator('img').scrollIntoViewIfNeeded()
        await visitor.getByRole('button', { name: 'Video laden' }).waitFor()
        expect(await violationsOf(visitor)).toEqual([])
        expect(told).toEqual([])
        const shot = `text-media-${width}-${colorScheme}`
        await text.screenshot({ path: await screenshotPath(shot), animations: 'disabled' })
        await visitor.getByRole('button', { name: 'Video laden' }).press('Enter')
        await visitor.frameLocator('iframe').getByText('spielt').waitFor()
        expect(told).toEqual([`third party: ${player}`])
        expect(await violationsOf(visitor)).toEqual([])
        expect(await visitor.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME')
        expect(await visitor.getByRole('button', { name: 'Video laden' }).count()).toBe(0)
        await text.screenshot({ path: await screenshotPath(`${shot}-loaded`), animations: 'disabled' })
        await visitor.close()
      }

    const plain = await browser.newContext({ javaScriptEnabled: false })
    const reader = await plain.newPage()
    await reader.goto(`${server.url}/veranstaltungen/${doc.slug}`)
    const way = reader.getByRole('link', { name: 'Video bei video.example.org ansehen' })
    expect(await way.getAttribute('href')).toBe('https://video.example.org/w/kkGMgK9sjzQ9R1q5Yx4cVb')
    expect(await reader.locator('.video-note').isVisible()).toBe(false)
    await reader.emulateMedia({ media: 'print' })
    await reader.pdf({ path: (await screenshotPath('text-media')).replace(/png$/, 'pdf') })
    await plain.close()
  }, 180_000)

  it('come along from the clipboard where they come alone; else the editor is told', async () => {
    await openNewEvent()
    await paste('<p>Nur die Worte <img src="file:///C:/bild.png" width="300" height="200"></p>')
    await page.getByText('Die Bilder sind nicht mitgekommen').first().waitFor()
    await editor().getByText('Nur die Worte').waitFor()
    await page.screenshot({ path: await screenshotPath('admin-pictures-left'), animations: 'disabled' })
    // As a browser copies a picture: with its tag, which leads elsewhere.
    const { data } = await pngUpload({ width: 40, height: 30 })
    await editor().evaluate((element, base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }))
      clipboardData.setData('text/html', '<img src="https://elsewhere.example/a.png">')
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, data.toString('base64'))
    await page.locator('#field-alt').fill('Ein Bildschirmfoto')
    await page.screenshot({ path: await screenshotPath('admin-picture-pasted'), animations: 'disabled' })
    await page.getByRole('button', { name: 'Speichern', exact: true }).click()
    await editor().locator('img').first().waitFor()
    const stored = await storedDescription('Mit Bildschirmfoto')
    expect(JSON.stringify(stored)).not.toMatch(/data:|blob:|pending|elsewhere/)
    expect(stored.root.children.map(({ type }) => type)).toContain('upload')
    expect(faults).toEqual([])
  }, 180_000)
})

describe('a template', () => {
  let attempts = 0

  it('is saved in the menu of an event, and events begin from it', async () => {
    // One of an attempt before would be in the way of the same name.
    const name = `Monatlicher Stammtisch ${(attempts += 1)}`
    await openNewEvent()
    await storedDescription(name)
    await adminIsSettled(page)
    const saveTemplate = async (): Promise<void> => {
      await page.locator('.doc-controls__popup .popup-button, .doc-controls__popup button').first().click()
      await page.getByRole('button', { name: 'Als Vorlage speichern' }).click()
    }
    await saveTemplate()
    const saving = page.getByRole('dialog', { name: 'Als Vorlage speichern' })
    expect(await saving.getByLabel('Name der Vorlage').inputValue()).toBe(name)
    await page.screenshot({ path: await screenshotPath('admin-template'), animations: 'disabled' })
    await saving.getByRole('button', { name: 'Vorlage speichern' }).click()
    await page.getByText(`Die Vorlage „${name}“ ist gespeichert.`).first().waitFor()
    await saving.waitFor({ state: 'detached' })

    await saveTemplate()
    await saving.getByRole('button', { name: 'Vorlage speichern' }).click()
    await saving.getByText('Es gibt schon eine Vorlage').waitFor()
    await saving.getByRole('button', { name: 'Die bisherige ersetzen' }).click()
    await saving.waitFor({ state: 'detached' })

    await openList({ page, address: `${server.url}/admin/collections/events` })
    await page.getByRole('button', { name: 'Aus Vorlage …' }).click()
    const beginning = page.getByRole('dialog', { name: 'Aus Vorlage …' })
    await beginning.getByLabel('Vorlage').selectOption(name)
    await beginning.getByLabel('Tag der Veranstaltung').fill('2031-07-01')
    await page.setViewportSize({ width: 390, height: 844 })
    await page.screenshot({ path: await screenshotPath('admin-from-template'), animations: 'disabled' })
    await page.setViewportSize({ width: 1280, height: 1000 })
    await beginning.getByRole('button', { name: 'Entwurf anlegen' }).click()
    await page.waitForURL(/\/events\/[0-9a-f-]{24,36}/)
    await adminIsSettled(page)
    expect(await page.locator('#field-title').inputValue()).toBe(name)
    const id = /events\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? ''
    const path = `events/${id}?depth=0&draft=true`
    const { startsAt, _status } = await askFrom<{ startsAt: string; _status: string }>({ page, path })
    expect([startsAt, _status]).toEqual(['2031-07-01T17:00:00.000Z', 'draft'])
    expect(faults.filter((fault) => !fault.includes('status of 409'))).toEqual([])
  }, 180_000)
})
