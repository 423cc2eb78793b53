import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { AxeResults } from 'axe-core'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { adminIsSettled, askFrom, fillField, logIn, screenshotPath, watchPage } from '../support/browser.ts'
import { renderFacts } from '../../src/mail/compose/renderFacts.ts'
import { showPictures } from '../../src/mail/pictures/attachPictures.ts'
import { toPlainText } from '../../src/richText/writeRichText.ts'
import { mailKind, mailKinds, templatedKinds } from '../../src/mail/rules/mailKind.ts'
import { isGate } from '../support/breadth.ts'
import { contrastOf, inverted } from '../support/contrast.ts'
import { richText } from '../support/factories.ts'
import { mailFactsOf, mailLooks } from '../support/mailCases.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import { startSmtpServer, type TestSmtpServer } from '../support/smtpServer.ts'
import { type ServerProcess, startServerProcess } from '../support/serverProcess.ts'
import { waitUntil } from '../support/waitUntil.ts'
import { leftoversAmong, wordsOfPage } from '../support/wordsOfPage.ts'

let site: BuiltSite
let server: ServerProcess
let smtp: TestSmtpServer
let browser: Browser
let page: Page
let faults: string[]

beforeAll(async () => {
  smtp = await startSmtpServer()
  site = await startBuiltSite({ SMTP_URL: smtp.url })
  ;({ server, browser } = site)
}, builtSiteBound)

afterAll(async () => {
  await site.stop()
  await smtp.stop()
})

beforeEach(async () => {
  page = await browser.newPage({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
  })
  page.setDefaultTimeout(30_000)
  faults = watchPage({ page, origin: server.url })
})
afterEach(() => page.close())

const list = () => `${server.url}/admin/collections/mail-templates`
const subject = () => page.locator('#field-subject')
const body = () => page.locator('#field-body')
const preview = () => page.frameLocator('iframe[title="So sieht die E-Mail aus"]')
const noneThere = () => page.getByText('Sie haben noch keinen Mailtext geändert').waitFor()
const button = (name: string) => page.getByRole('button', { name, exact: true })

describe('the editor of mail texts', () => {
  it('takes an administrator from the built-in words to their own, and back', async () => {
    const address = await logIn({ page, server, role: 'administrator' })
    await page.goto(`${list()}/create`)
    await adminIsSettled(page)
    await page.locator('#field-kind input').fill('Erinnerung')
    await page.keyboard.press('Enter')
    await waitUntil(
      'the built-in words are there',
      async () => (await subject().inputValue()) === 'Erinnerung: {{title}}',
    )
    await preview().getByText('Sie sind zu unserer Veranstaltung am').waitFor()

    await body().fill('Liebe*r , bis gleich!')
    await body().evaluate((input: HTMLTextAreaElement) => input.setSelectionRange(8, 8))
    await page.locator('.field-type.textarea').getByRole('button', { name: 'Name', exact: true }).click()
    expect(await body().inputValue()).toBe('Liebe*r {{name}}, bis gleich!')
    await preview()
      .getByText(/^Liebe\*r .+, bis gleich!$/)
      .waitFor()
    await preview().getByRole('link', { name: 'Anmeldung ansehen oder abmelden' }).waitFor()
    // The sun beside the name, and the motif, which are parts of the mail.
    await waitUntil('the pictures are shown', async () => {
      const widths = await preview()
        .locator('img')
        .evaluateAll((pictures: HTMLImageElement[]) => pictures.map(({ naturalWidth }) => naturalWidth > 0))
      return widths.length === 2 && widths.every(Boolean)
    })
    // Chromium leaves out frames that lie outside of the window.
    await page.setViewportSize({ width: 1280, height: 1500 })
    await page.screenshot({ path: await screenshotPath('admin-mailtext'), animations: 'disabled' })
    await page.setViewportSize({ width: 1280, height: 900 })

    await button('Testmail an mich senden').click()
    await page.getByRole('status').filter({ hasText: 'ist unterwegs' }).waitFor()
    const mails = smtp.mails.filter(({ to }) => to === address)
    expect(mails.map(({ parsed }) => parsed.text?.split('\n')[0])).toEqual([
      'Liebe*r Erika Mustermann, bis gleich!',
    ])

    await page.locator('#action-save').click()
    await page.waitForURL(/mail-templates\/[0-9a-f-]{36}/)
    await page.reload()
    await button('Zurück zum mitgelieferten Text').click()
    await page.getByText('Ihr Text wird gelöscht.').waitFor()
    await button('Meinen Text löschen').click()
    await page.waitForURL(/mail-templates(\?|$)/)
    await noneThere()
    expect(faults).toEqual([])
  }, 180_000)

  it('shows an editor the words, and offers nothing to change them', async () => {
    await logIn({ page, server, role: 'editor' })
    await page.goto(list())
    await noneThere()
    expect(await page.getByRole('link', { name: /Neu erstellen/ }).count()).toBe(0)
    const all = page.locator('.gfe-mail-texts details')
    await all.first().waitFor()
    expect(await all.count()).toBe(templatedKinds.length)
    const reminder = all.filter({ hasText: mailKind('reminder').label.de })
    expect(await reminder.locator('summary').innerText()).toContain('Deutsch: mitgeliefert')
    await reminder.locator('summary').click()
    await reminder.getByText('Sie sind zu unserer Veranstaltung am').waitFor()
    expect(await reminder.locator('p[lang=en]').innerText()).toContain('Hello {{name}}')
  })
})

describe.each(mailKinds.map(({ kind }) => kind))('the mail %s in a mail program', (kind) => {
  const shown = isGate ? (['dressed', 'hostile'] as const) : mailLooks
  const locale = mailKinds.findIndex((each) => each.kind === kind) % 2 === 1 ? 'de' : 'en'

  it.each(shown)('fits phones, and can be read in light, in dark and turned over: %s', async (look) => {
    const facts = await mailFactsOf({ name: '', kind, locale, look })
    const html = showPictures(await renderFacts({ facts, now: new Date('2026-02-03T10:11:12.000Z') }))
    for (const width of [390, 700]) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.setContent(html)
        const { sideways, pairs } = await page.evaluate(readLook)
        expect(pairs.length).toBeGreaterThan(3)
        expect([kind, look, width, colorScheme, sideways]).toEqual([kind, look, width, colorScheme, 0])
        const pale = pairs.filter(
          ([colour, ground]) =>
            contrastOf(colour, ground) < 4.5 ||
            // Programs that turn a mail over have not read its dark colours.
            (colorScheme === 'light' && contrastOf(inverted(colour), inverted(ground)) < 4.5),
        )
        expect([kind, look, colorScheme, pale]).toEqual([kind, look, colorScheme, []])
        if (!isGate) await photograph({ name: `mail-${kind}-${look}`, width, colorScheme })
      }
      if (isGate) continue
      await page.emulateMedia({ colorScheme: 'light' })
      await page.addStyleTag({ content: 'html{filter:invert(1);background:#fff}img{filter:invert(1)}' })
      await photograph({ name: `mail-${kind}-${look}`, width, colorScheme: 'inverted' })
    }
    expect(await page.locator('img').count()).toBe(look === 'hostile' ? 0 : 2)
  })

  /** Beside those of the guide, whose folder is no place for all of them. */
  async function photograph({
    name,
    width,
    colorScheme,
  }: {
    name: string
    width: number
    colorScheme: string
  }) {
    const isForGuide = ['mail-confirmation-plain 700 light', 'mail-promoted-dressed 390 dark'].includes(
      `${name} ${width} ${colorScheme}`,
    )
    if (process.env.SCREENSHOTS === 'docs' && !isForGuide) return
    const file = isForGuide ? name.replace(/-(plain|dressed)$/, '') : `${name}-${width}-${colorScheme}`
    await page.screenshot({ path: await screenshotPath(file), fullPage: true, animations: 'disabled' })
  }
})

/** How far a mail can be pushed sideways, and which colours its words have on which grounds. Runs in the browser. */
function readLook(): { sideways: number; pairs: [string, string][] } {
  const hex = (colour: string): string =>
    `#${(colour.match(/[\d.]+/g) ?? [])
      .slice(0, 3)
      .map((each) => Math.round(Number(each)).toString(16).padStart(2, '0'))
      .join('')}`
  const groundOf = (element: Element | null): string => {
    if (!element) return '#ffffff'
    const { backgroundColor } = getComputedStyle(element)
    return /, 0\)$|transparent/.test(backgroundColor) ? groundOf(element.parentElement) : hex(backgroundColor)
  }
  const pairs = new Map<string, [string, string]>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    if (!element || !walker.currentNode.textContent?.trim() || element.getClientRects().length === 0) continue
    const pair: [string, string] = [hex(getComputedStyle(element).color), groundOf(element)]
    pairs.set(pair.join(), pair)
  }
  const { scrollWidth, clientWidth } = document.documentElement
  return { sideways: scrollWidth - clientWidth, pairs: [...pairs.values()] }
}

describe('an administrator who changes a consent text', () => {
  it('is told before what that does, and what is left to do, and reads the old words afterwards', async () => {
    await logIn({ page, server, role: 'administrator' })
    const query = 'consent-texts?where[key][equals]=privacy&depth=0'
    const { docs } = await askFrom<{ docs: { id: string; version: number; label: string }[] }>({
      page,
      path: query,
    })
    const [{ id, version, label } = { id: '', version: 0, label: '' }] = docs
    await page.goto(`${server.url}/admin/collections/consent-texts/${id}`)
    await fillField({ page, field: '#field-label', value: `${label} Das ist neu.` })
    await button('Speichern').click()
    const dialog = page.getByRole('dialog', { name: 'Neue Fassung dieser Einwilligung?' })
    await dialog.getByText(/^Sie gilt sofort für alle, die sich noch anmelden\./).waitFor()
    await dialog.getByRole('listitem').filter({ hasText: 'Klimaanpassung auf dem Land' }).first().waitFor()
    await dialog.getByText('Auf Englisch bleibt der bisherige Wortlaut stehen.').waitFor()
    await page.screenshot({ path: await screenshotPath('admin-consent-version'), animations: 'disabled' })
    const stored = () => askFrom<{ version: number }>({ page, path: `consent-texts/${id}?depth=0` })
    await dialog.getByRole('button', { name: 'Abbrechen' }).click()
    expect((await stored()).version).toBe(version)
    await button('Speichern').click()
    await dialog.getByRole('button', { name: `Als Version ${version + 1} speichern` }).click()
    await waitUntil('it is the next version', async () => (await stored()).version === version + 1)

    await page.goto(`${server.url}/admin/collections/consent-texts/${id}/versions`)
    await page.locator('tbody tr').last().getByRole('link').first().click()
    await page.getByText(label, { exact: true }).first().waitFor()
    expect(faults).toEqual([])
  }, 120_000)
})

describe('the appearance', () => {
  const field = (name: string) => page.locator(`#field-${name}`)
  const tab = (name: string) => page.getByRole('button', { name, exact: true })
  const openForm = async () => {
    await page.goto(`${server.url}/admin/globals/appearance`)
    await adminIsSettled(page)
  }
  const save = async () => {
    await page.locator('#action-save').click()
    await page
      .getByText(/ist gespeichert|^Gespeichert/)
      .first()
      .waitFor()
  }

  it('is changed by an administrator with the keyboard, and page, mail and login follow', async () => {
    const address = await logIn({ page, server, role: 'administrator' })
    await openForm()
    // At a second attempt the form opens with another one.
    await tab('Verein').click()
    await fillField({ page, field: '#field-name', value: 'Bürger*innenforum Güstrow' })
    await fillField({ page, field: '#field-email', value: 'hallo@guestrow.example' })
    await fillField({ page, field: '#field-postalAddress', value: 'Domplatz 1\n18273 Güstrow' })

    await tab('Aussehen').focus()
    await page.keyboard.press('Enter')
    await field('accent').waitFor()
    await page.getByText('Ohne eigene Farbe').waitFor()
    await fillField({ page, field: '#field-accent', value: 'lila' })
    await page.getByText('Das ist noch keine Farbe').waitFor()
    await tab('Verein').click()
    await page.locator('#action-save').click()
    // Led to the tab that it stands in.
    await field('accent').waitFor()
    await page.getByText('Das ist keine Farbe. Bitte wählen Sie eine aus').first().waitFor()
    // A pale one: its text could not be read on white.
    await fillField({ page, field: '#field-accent', value: '#e8a33d' })
    await page.getByText(/^Auf hellem Grund: zu schwach, .* den Ton #[0-9a-f]{6}/).waitFor()
    await page.getByText(/^Auf dunklem Grund: gut lesbar/).waitFor()
    expect(await violationsOf('.gfe-accent')).toEqual([])
    // What told of the refusal goes by itself.
    await page.getByText('Das folgende Feld ist nicht korrekt').waitFor({ state: 'detached' })
    await page.screenshot({ path: await screenshotPath('admin-appearance'), animations: 'disabled' })
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.screenshot({ path: await screenshotPath('admin-appearance-phone'), animations: 'disabled' })
    await page.setViewportSize({ width: 1280, height: 900 })

    await tab('E-Mails').click()
    await fillField({ page, field: '#field-senderName', value: 'Forum Güstrow' })
    await fillField({ page, field: '#field-mailSignature', value: 'Herzliche Grüße\nIhr Forum' })
    await page.keyboard.press('Control+s')
    await waitUntil('it is stored', async () => {
      const { senderName } = await askFrom<{ senderName?: string }>({ page, path: 'globals/appearance' })
      return senderName === 'Forum Güstrow'
    })

    const visitor = await browser.newPage({ locale: 'de-DE' })
    await visitor.goto(server.url)
    await visitor.getByRole('link', { name: 'Bürger*innenforum Güstrow' }).first().waitFor()
    const linkColour = () =>
      visitor.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--green'))
    expect(await linkColour()).not.toBe('#0b6b43')
    expect(await violationsOf('body', visitor)).toEqual([])
    await visitor.screenshot({ path: await screenshotPath('appearance-light') })
    await visitor.emulateMedia({ colorScheme: 'dark' })
    expect(await linkColour()).toBe('#e8a33d')
    // The colours of buttons go over from the one to the other.
    await visitor.evaluate(() => {
      // The dot of an event that is on breathes for as long as one looks.
      const ending = document
        .getAnimations()
        .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
      return Promise.all(ending.map(({ finished }) => finished))
    })
    expect(await violationsOf('body', visitor)).toEqual([])
    await visitor.screenshot({ path: await screenshotPath('appearance-dark') })
    await visitor.goto(`${server.url}/admin/login`)
    await visitor.getByText('Bürger*innenforum Güstrow').first().waitFor()
    await waitUntil('the title follows', async () =>
      (await visitor.title()).endsWith('Bürger*innenforum Güstrow'),
    )
    await visitor.screenshot({ path: await screenshotPath('appearance-login') })
    await visitor.close()

    const sent = smtp.mails.length
    await page.goto(`${list()}/create`)
    await adminIsSettled(page)
    expect(await page.locator('.step-nav').innerText()).not.toContain('{')
    await page.locator('#field-kind input').fill('Erinnerung')
    await page.keyboard.press('Enter')
    await preview().getByText('Ihr Forum').waitFor()
    await button('Testmail an mich senden').click()
    await waitUntil('the mail is there', () => smtp.mails.length > sent)
    const mail = smtp.mails.at(-1)
    expect(mail?.to).toBe(address)
    expect(mail?.parsed.from?.value).toMatchObject([{ name: 'Forum Güstrow' }])
    expect(mail?.parsed.text).toContain('Herzliche Grüße\nIhr Forum')
    expect(mail?.parsed.text).toContain('Domplatz 1')
    expect(faults.filter((fault) => !fault.includes('400'))).toEqual([])
  }, 240_000)

  it('shows an uploaded logo on pages and at the login', async () => {
    await logIn({ page, server, role: 'administrator' })
    await openForm()
    await tab('Aussehen').click()
    await page.locator('#field-logo').getByRole('button', { name: /Neu/ }).first().click()
    const drawer = page.locator('[id^=doc-drawer]')
    await drawer.locator('input[type=file]').setInputFiles({
      name: 'logo.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="120"><rect width="480" height="120" rx="20" fill="#7a1fa2"/><circle cx="60" cy="60" r="40" fill="#ffd43b"/></svg>',
      ),
    })
    await drawer.locator('[name=alt]').fill('Logo des Forums')
    await drawer.locator('#action-save').click()
    await drawer.waitFor({ state: 'detached' })
    await save()
    const visitor = await browser.newPage({ locale: 'de-DE' })
    const seen = watchPage({ page: visitor, origin: server.url })
    for (const where of ['/', '/admin/login']) {
      await visitor.goto(server.url + where)
      const logo = visitor.getByRole('img', { name: 'Bürger*innenforum Güstrow' }).first()
      await logo.waitFor()
      await waitUntil('the logo is loaded', () =>
        logo.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0),
      )
      const name = where === '/' ? 'appearance-logo' : 'appearance-logo-login'
      await visitor.screenshot({ path: await screenshotPath(name) })
    }
    await visitor.setViewportSize({ width: 390, height: 844 })
    await visitor.goto(server.url)
    expect(await visitor.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(seen).toEqual([])
    await visitor.close()
  }, 120_000)

  it('takes over the drafts of legal texts, asks before one goes over another, and shows the page', async () => {
    await logIn({ page, server, role: 'administrator' })
    await openForm()
    await tab('Rechtstexte').click()
    const adopt = page.getByRole('button', { name: 'Entwurf für das Impressum übernehmen' })
    const editor = page
      .locator('.rich-text-lexical')
      .filter({ hasText: 'Impressum' })
      .locator('[contenteditable]')
    await adopt.focus()
    await page.keyboard.press('Enter')
    await editor.getByText('Angaben nach § 5 DDG').waitFor()
    await page.getByText('Noch zu ergänzen: [Namen], [Telefonnummer], [Amtsgericht]').waitFor()
    await editor.getByText('Vertreten durch den Vorstand').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Ada Lovelace')
    await adopt.click()
    const dialog = page.getByRole('dialog', { name: 'Den Text ersetzen?' })
    await dialog.getByRole('button', { name: 'Abbrechen' }).click()
    await editor.getByText('Ada Lovelace').waitFor()
    await adopt.scrollIntoViewIfNeeded()
    await page.screenshot({ path: await screenshotPath('admin-legal'), animations: 'disabled' })
    await save()
    const visitor = await browser.newPage({ locale: 'de-DE' })
    await visitor.goto(`${server.url}/impressum`)
    await visitor.getByRole('heading', { name: 'Angaben nach § 5 DDG' }).waitFor()
    await visitor.getByText('Ada Lovelace').waitFor()
    expect(await violationsOf('body', visitor)).toEqual([])
    await visitor.screenshot({ path: await screenshotPath('appearance-imprint') })
    await visitor.close()
    expect(faults).toEqual([])
  }, 120_000)

  it('says what notices new events begin with, which editors keep, change or remove', async () => {
    const usual = {
      de: 'Alle Bürger*innen sind berechtigt, teilzunehmen. Den technischen Zugang stellen Sie selbst her.',
      en: 'Everybody may attend. You need a device of your own.',
    }
    const usualNotices = richText(usual.en)
    const notices = (name: string) =>
      page.locator(`[data-field-path="${name}"] [contenteditable="true"]`).first()
    await logIn({ page, server, role: 'administrator' })
    await openForm()
    await tab('Neue Veranstaltungen').click()
    await notices('usualNotices').click()
    // Of a first attempt.
    await page.keyboard.press('Control+a')
    await page.keyboard.type(usual.de)
    await adminIsSettled(page)
    await page.screenshot({ path: await screenshotPath('admin-usual-notices'), animations: 'disabled' })
    await save()
    await askFrom({ page, path: 'globals/appearance?locale=en', method: 'POST', body: { usualNotices } })

    const begin = async (title: string) => {
      await page.goto(`${server.url}/admin/collections/events/create`)
      await adminIsSettled(page)
      await tab('Inhalt').click()
      await fillField({ page, field: '#field-title', value: title })
    }
    const openNotices = async () => {
      await tab('Anmeldung').click()
      await notices('registration.notices').waitFor()
      await adminIsSettled(page)
    }
    /** What is stored of the notices, in both languages. */
    const saved = async () => {
      await page.locator('#action-save-draft').click()
      await page.waitForURL(/\/events\/[0-9a-f-]{24,36}/)
      const id = /events\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? ''
      const asked = { page, path: `events/${id}?depth=0&draft=true&locale=all` }
      const { registration } = await askFrom<{ registration: { notices?: Record<string, never> } }>(asked)
      return ['de', 'en'].map((language) => toPlainText(registration.notices?.[language]))
    }

    await begin('Unbesehen')
    expect(await saved()).toEqual([usual.de, usual.en])

    await begin('Besehen')
    await openNotices()
    await notices('registration.notices').getByText(usual.de).waitFor()
    await notices('registration.notices').scrollIntoViewIfNeeded()
    await page.screenshot({ path: await screenshotPath('admin-notices-of-event'), animations: 'disabled' })
    expect(await saved()).toEqual([usual.de, usual.en])

    await begin('Ergänzt')
    await openNotices()
    await notices('registration.notices').getByText(usual.de).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Bitte Ausweis mitbringen.')
    await adminIsSettled(page)
    expect(await saved()).toEqual([`${usual.de} Bitte Ausweis mitbringen.`, ''])

    await begin('Entfernt')
    await openNotices()
    await notices('registration.notices').getByText(usual.de).click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await adminIsSettled(page)
    // They do not come back.
    await tab('Inhalt').click()
    await openNotices()
    expect((await notices('registration.notices').innerText()).trim()).toBe('')
    expect(await saved()).toEqual(['', ''])

    for (const locale of ['de', 'en'])
      await askFrom({
        page,
        path: `globals/appearance?locale=${locale}`,
        method: 'POST',
        body: { usualNotices: null },
      })
    expect(faults).toEqual([])
  }, 180_000)

  it('asks before another language takes away what was typed, and says what is missing there', async () => {
    await logIn({ page, server, role: 'administrator' })
    await openForm()
    // The form opens where somebody left it.
    await tab('Verein').click()
    await fillField({ page, field: '#field-shortName', value: 'Forum' })
    await page.locator('.localizer button').first().click()
    await page.locator('.popup-button-list__button').filter({ hasText: 'Englisch' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Abbrechen' }).click()
    expect(await field('shortName').inputValue()).toBe('Forum')
    await save()
    await page.goto(`${server.url}/admin/globals/appearance?locale=en`)
    await adminIsSettled(page)
    await page.getByText(/Auf Englisch fehlt.*: .*Name/).waitFor()
    await page
      .getByRole('button', { name: /Deutsch/ })
      .first()
      .click()
    await waitUntil('it is German again', async () => (await field('shortName').inputValue()) === 'Forum')
    expect(faults).toEqual([])
  }, 120_000)

  it('can be read by editors, who may not change it', async () => {
    await logIn({ page, server, role: 'editor' })
    await openForm()
    expect(await page.locator('#action-save').count()).toBe(0)
    expect(await field('name').isDisabled()).toBe(true)
  })

  /** What axe-core finds wrong with a part of a page. */
  async function violationsOf(part: string, where = page): Promise<string[]> {
    await where.evaluate(
      await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    )
    const { violations } = await where.evaluate<AxeResults, string>(
      (selector) =>
        (window as unknown as { axe: { run: (context: string) => Promise<AxeResults> } }).axe.run(selector),
      part,
    )
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }
})

describe('a new website', () => {
  it('says what is to be done first, ticks it off by the fact, and is then quiet about it', async () => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'new-site-'))
    const env = { DATA_DIR: dataDir, DEMO: 'off', MAIL_FROM: 'Verein <post@example.org>' }
    const fresh = await startServerProcess({ env, isBuilt: true })
    try {
      const account = { name: 'Ada Admin', email: 'ada@example.org', password: 'ein langes Passwort' }
      const context = await browser.newContext({ locale: 'de-DE' })
      const overview = await context.newPage()
      await overview.goto(`${fresh.url}/admin`)
      await overview.waitForURL(/\/create-first-user$/)
      await adminIsSettled(overview)
      expect(leftoversAmong(await wordsOfPage(overview), { names: [] })).toEqual([])
      await overview.locator('#field-name').fill(account.name)
      await overview.locator('#field-email').fill(account.email)
      for (const field of ['#field-password', '#field-confirm-password'])
        await overview.locator(field).fill(account.password)
      await adminIsSettled(overview)
      await overview.locator('button[type=submit]').click()
      await overview.waitForURL(`${fresh.url}/admin`)
      const reload = async (): Promise<void> => {
        await overview.goto(`${fresh.url}/admin`)
        await overview.getByRole('heading', { name: 'Nächste Veranstaltungen' }).waitFor()
      }
      const steps = overview.getByRole('heading', { name: 'Erste Schritte' })
      const done = (count: number) => overview.getByText(`${count} von 5 erledigt.`)
      const shownIn = async (theme: string): Promise<void> => {
        await overview.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
        for (const width of [1280, 390]) {
          await overview.setViewportSize({ width, height: 900 })
          await overview.screenshot({ path: await screenshotPath(`admin-first-steps-${theme}-${width}`) })
        }
        await overview.setViewportSize({ width: 1280, height: 900 })
      }
      await reload()
      await done(1).waitFor()
      await shownIn('light')
      await shownIn('dark')

      await overview.getByRole('button', { name: 'Für mich ausblenden' }).click()
      await steps.waitFor({ state: 'detached' })
      await reload()
      const show = overview.getByRole('button', { name: 'Erste Schritte zeigen' })
      await show.waitFor()
      expect(await steps.count()).toBe(0)
      await show.click()
      await overview.getByRole('button', { name: 'Testmail an mich senden' }).click()
      await overview.getByText('Die Testmail an ada@example.org ist unterwegs.').waitFor()
      await done(2).waitFor()
      const adopt = overview.getByRole('button', { name: 'Mitgelieferte Texte übernehmen' })
      await adopt.waitFor()
      // It is shown before it takes clicks.
      await waitUntil('the texts are taken over', async () => {
        await adopt.click({ timeout: 1000 }).catch(() => undefined)
        await adopt.waitFor({ state: 'detached', timeout: 5000 }).catch(() => undefined)
        return (await adopt.count()) === 0
      })
      const { docs } = await askFrom<{ docs: { key: string }[] }>({
        page: overview,
        path: 'consent-texts?sort=key',
      })
      expect(docs.map(({ key }) => key)).toEqual(['privacy', 'video-conference'])
      await done(3).waitFor()

      await overview.getByRole('link', { name: /^Auftritt ausfüllen/ }).click()
      await overview.waitForURL(/\/globals\/appearance$/)
      const address = { postalAddress: 'Am Markt 1\n19053 Schwerin' }
      await askFrom({ page: overview, path: 'globals/appearance', method: 'POST', body: address })
      await reload()
      await done(4).waitFor()
      await overview.getByRole('link', { name: 'Die erste Veranstaltung veröffentlichen' }).click()
      await overview.waitForURL(/\/collections\/events\/create$/)

      await overview.goto(`${fresh.url}/admin/collections/events`)
      await overview.getByText('Hier ist noch keine Veranstaltung. Legen Sie eine an').waitFor()
      expect(await overview.getByText('Hier ist nichts.').isVisible()).toBe(false)
      await overview.screenshot({ path: await screenshotPath('admin-empty-list') })
      const day = (inDays: number) => new Date(Date.now() + inDays * 86_400_000).toISOString()
      const body = { title: 'Die erste', startsAt: day(7), endsAt: day(8), _status: 'published' }
      await askFrom({ page: overview, path: 'events', method: 'POST', body })
      await reload()
      await overview.getByRole('link', { name: 'Die erste', exact: true }).waitFor()
      expect(await steps.count()).toBe(0)
      expect(await show.count()).toBe(0)
      await context.close()
    } finally {
      await fresh.end('SIGTERM')
      await rm(dataDir, { recursive: true, force: true })
    }
  }, 120_000)
})
