import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import axe, { type AxeResults } from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { DateTime } from 'luxon'
import { adminIsSettled, askFrom, fillField, logIn, openList, screenshotPath } from '../support/browser.ts'
import { type BuiltSite, builtSiteBound, startBuiltSite } from '../support/builtSite.ts'
import { waitUntil } from '../support/waitUntil.ts'

// How editors find their way: the search over everything, and the calendar.
let site: BuiltSite
beforeAll(async () => {
  site = await startBuiltSite()
}, builtSiteBound)
afterAll(() => site.stop())

async function openAdmin(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await site.browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  await logIn({ page, server: site.server, role: 'administrator' })
  await page.goto(`${site.server.url}/admin${path}`)
  return page
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe-core finds wrong with a part of a page, as it is now. */
async function violationsIn(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults, [string, string[]]>(
    ([context, values]) =>
      (
        window as unknown as { axe: { run: (context: string, options: object) => Promise<AxeResults> } }
      ).axe.run(context, {
        runOnly: { type: 'tag', values },
        // A cell of FullCalendar is named by its day, and is no control whose words anybody would speak.
        rules: { 'label-content-name-mismatch': { enabled: false } },
      }),
    [selector, rules],
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** A picture for whoever changes the look; none for the guide. */
async function look(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS === 'docs') return
  await page.screenshot({ path: await screenshotPath(name), fullPage: true, animations: 'disabled' })
}

describe('the search over everything', () => {
  const field = (page: Page) => page.getByRole('combobox', { name: /^Titel, Ort, Tag/ })
  const options = (page: Page) => page.getByRole('option')

  it('opens by Ctrl K and by a slash, finds while one types, and opens what the arrows choose', async () => {
    const page = await openAdmin('')
    await page.getByRole('button', { name: 'Suchen' }).waitFor()
    await waitUntil('the key is heard', async () => {
      await page.keyboard.press('/')
      return field(page).isVisible()
    })
    await page.keyboard.press('Escape')
    await field(page).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+k')
    await field(page).waitFor()
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    const searches = () => addresses.filter((url) => url.includes('/search'))
    // Time stands still meanwhile, since on a busy machine a pause between two letters would be one of somebody who reads.
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 1000)
    await page.keyboard.type('klimaanpassung')
    await page.clock.runFor(199)
    expect(searches()).toEqual([])
    await page.clock.resume()
    await page.getByRole('group', { name: 'Veranstaltungen' }).waitFor()
    expect(searches()).toHaveLength(1)
    expect(addresses.filter((url) => url.includes('klimaanpassung'))).toEqual([])
    const active = () => field(page).getAttribute('aria-activedescendant')
    expect(await active()).toBeNull()
    await page.keyboard.press('ArrowDown')
    const chosen = page.locator('[role=option][aria-selected=true]')
    expect(await active()).toBe(await chosen.getAttribute('id'))
    await page.screenshot({ path: await screenshotPath('admin-search'), animations: 'disabled' })
    expect(await violationsIn(page, 'dialog')).toEqual([])
    await page.keyboard.press('ArrowUp')
    expect(await options(page).last().getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/admin\/collections\/events\/[\w-]+$/)
    await field(page).waitFor({ state: 'detached' })
    await page.context().close()
  }, 120_000)

  it('finds people with their event, drops late answers, and says what it does not find', async () => {
    const page = await openAdmin('')
    await page.getByRole('button', { name: 'Suchen' }).click()
    const { docs } = await askFrom<{ docs: { email: string }[] }>({
      page,
      path: 'registrations?limit=1&depth=0&where[status][equals]=confirmed',
    })
    const email = docs[0]?.email ?? ''
    await field(page).fill(email)
    const people = page.getByRole('group', { name: 'Anmeldungen' })
    await people.getByText(email).first().waitFor()
    expect(await people.innerText()).toMatch(/\d\d\.\d\d\.\d{4}/)
    // An answer that comes after the field says something else is not shown.
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/api/events/search', async (route) => {
      if (route.request().postData()?.includes(email)) await held
      await route.fallback()
    })
    await field(page).fill('')
    const isAsked = page.waitForRequest('**/api/events/search')
    await field(page).fill(email)
    await isAsked
    await field(page).fill('gibtesnirgends')
    const status = page.getByRole('dialog').getByRole('status')
    await status
      .getByText(/^Nichts gefunden\. Gesucht wird in: Veranstaltungen, Anmeldungen, E-Mails/)
      .waitFor()
    release()
    await page.unrouteAll({ behavior: 'wait' })
    expect(await options(page).count()).toBe(0)
    expect(await status.innerText()).toMatch(/^Nichts gefunden/)
    await page.context().close()
  }, 120_000)

  it('fits a phone, in the dark too, and leaves a slash to whoever writes', async () => {
    const page = await openAdmin('/collections/events', {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    })
    const filter = page.locator('.search-filter input').first()
    await filter.fill('')
    await filter.press('/')
    expect(await filter.inputValue()).toBe('/')
    expect(await field(page).count()).toBe(0)
    await page.getByRole('button', { name: 'Suchen', exact: true }).click()
    await field(page).fill('klima')
    await options(page).first().waitFor()
    const widths = () =>
      page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('dialog')].map((each) => each.scrollWidth),
      )
    for (const width of await widths()) expect(width).toBeLessThanOrEqual(390)
    expect(await page.getByRole('dialog').evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0)
    expect(await violationsIn(page, 'dialog')).toEqual([])
    await look(page, 'search-phone-dark')
    await page.context().close()
  }, 120_000)
})

describe('the calendar', () => {
  const path = '/collections/events/kalender'
  const shown = (page: Page, title: string) => page.locator('.gfe-calendar__event', { hasText: title })
  const day = (page: Page, date: string) => page.locator(`.fc-daygrid-day[data-date="${date}"]`)

  interface Stored {
    id: string
    startsAt: string
    endsAt: string
    _status: string
  }
  const read = (page: Page, id: string) => askFrom<Stored>({ page, path: `events/${id}?depth=0&draft=true` })
  /** Whether an hour of the week is among those that one sees. */
  const isInView = (page: Page, time: string) =>
    page.locator(`.fc-timegrid-slot-label[data-time="${time}:00"]`).evaluate((label) => {
      const { top, bottom } = label.getBoundingClientRect()
      const view = label.closest('.fc-scroller')?.getBoundingClientRect()
      return view !== undefined && top >= view.top - 1 && bottom <= view.bottom + 1
    })
  const make = async (page: Page, data: object): Promise<string> => {
    const at = { startsAt: '2031-03-28T18:00:00.000Z', endsAt: '2031-03-28T20:00:00.000Z' }
    const zone = { startsAt_tz: 'Europe/Berlin', endsAt_tz: 'Europe/Berlin' }
    const body = {
      slug: '',
      format: 'inPerson',
      status: 'scheduled',
      _status: 'draft',
      ...at,
      ...zone,
      ...data,
    }
    const place = { location: { name: 'Rathaus', city: 'Güstrow' } }
    const { doc } = await askFrom<{ doc: Stored }>({
      page,
      path: `events?draft=${body._status === 'draft'}`,
      method: 'POST',
      body: { ...place, ...body },
    })
    return doc.id
  }
  const drag = async (page: Page, title: string, date: string): Promise<void> => {
    const from = await shown(page, title).boundingBox()
    const to = await day(page, date).boundingBox()
    if (!from || !to) throw new Error('There is nothing to drag')
    await page.mouse.move(from.x + from.width - 12, from.y + 8)
    await page.mouse.down()
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 })
    await page.mouse.up()
  }
  const question = (page: Page, title: string) =>
    page.getByRole('dialog', { name: `„${title}“ verschieben?` })

  it('moves an event by mouse across the change of summer time, asks before, and takes it back', async () => {
    // An editor on a journey sees and sets the time of the event all the same.
    const page = await openAdmin(path, { timezoneId: 'America/New_York' })
    const title = 'Deichbau im Entwurf'
    const id = await make(page, { title })
    await page.goto(`${site.server.url}/admin${path}?tag=2031-03-01`)
    const event = shown(page, title)
    await event.waitFor()
    expect(await page.getByRole('heading', { level: 2 }).innerText()).toBe('März 2031')
    expect((await event.innerText()).replace(/\s+/g, ' ')).toMatch(
      /^ENTWURF Deichbau im Entwurf 19:00–21:00 · Güstrow/,
    )
    await drag(page, title, '2031-03-31')
    await question(page, title).getByText('Verschieben auf Montag, 31. März 2031, 19:00 Uhr?').waitFor()
    await question(page, title).getByRole('button', { name: 'Abbrechen' }).click()
    await day(page, '2031-03-28').locator('.gfe-calendar__event', { hasText: title }).waitFor()
    await drag(page, title, '2031-03-31')
    await question(page, title).getByRole('button', { name: 'Verschieben' }).click()
    await page
      .getByRole('status')
      .getByText(`„${title}“ ist jetzt am Montag, 31. März 2031, 19:00 Uhr.`)
      .waitFor()
    expect(await read(page, id)).toMatchObject({
      startsAt: '2031-03-31T17:00:00.000Z',
      endsAt: '2031-03-31T19:00:00.000Z',
      _status: 'draft',
    })
    await page.getByRole('button', { name: 'Rückgängig machen' }).click()
    await page.getByText(`„${title}“ ist jetzt am Freitag, 28. März 2031, 19:00 Uhr.`).waitFor()
    expect(await read(page, id)).toMatchObject({ startsAt: '2031-03-28T18:00:00.000Z' })
    await page.context().close()
  }, 180_000)

  it('moves one that people have registered for by keyboard, with the question whom to inform', async () => {
    const page = await openAdmin(path)
    const query = 'events?where[slug][equals]=klimaanpassung-auf-dem-land&depth=0'
    const { docs } = await askFrom<{ docs: (Stored & { title: string })[] }>({ page, path: query })
    const [{ id, title, startsAt }] = docs as [Stored & { title: string }]
    await page.goto(`${site.server.url}/admin${path}?tag=${startsAt.slice(0, 10)}`)
    const move = page.getByRole('button', { name: `Verschieben: ${title}` })
    await move.waitFor()
    await page.screenshot({ path: await screenshotPath('admin-calendar'), animations: 'disabled' })
    await move.focus()
    await page.keyboard.press('Enter')
    const dayAfter = new Date(Date.parse(startsAt) + 86_400_000).toISOString().slice(0, 10)
    await question(page, title).getByLabel('Tag').fill(dayAfter)
    await page.keyboard.press('Enter')
    const inform = page.getByRole('dialog', { name: 'Angemeldete Personen informieren?' })
    await inform.getByText(/angemeldete Personen .* erhalten eine E-Mail/).waitFor()
    await inform.getByRole('button', { name: 'Abbrechen' }).click()
    await inform.waitFor({ state: 'detached' })
    expect((await read(page, id)).startsAt).toBe(startsAt)
    await move.press('Enter')
    await question(page, title).getByLabel('Tag').fill(dayAfter)
    await page.keyboard.press('Enter')
    await inform.getByRole('button', { name: 'Speichern, ohne zu informieren' }).click()
    await page.getByText(`„${title}“ ist jetzt am`).waitFor()
    expect((await read(page, id)).startsAt.slice(0, 10)).toBe(dayAfter)
    await page.context().close()
  }, 180_000)

  it('begins a new event on an empty day at the usual hour, and leads to one that is there', async () => {
    const page = await openAdmin(path)
    await make(page, { title: 'Wegweiser' })
    await openList({ page, address: `${site.server.url}/admin/collections/events` })
    expect(page.url()).toContain('sort=startsAt')
    const tabs = page.getByRole('navigation', { name: 'Veranstaltungen nach Zeit' })
    // Payload may take a click away; a second one begins the way anew, so that each has its time.
    await waitUntil('the way to the calendar is taken', async () => {
      await tabs.getByText('Kalender').click()
      return page.waitForURL(/kalender/, { timeout: 15_000 }).then(
        () => true,
        () => false,
      )
    })
    await page.goto(`${site.server.url}/admin${path}?tag=2031-03-01`)
    await shown(page, 'Wegweiser').getByRole('link').click()
    await page.waitForURL(/\/events\/[\w-]{20,}$/)
    await page.goBack()
    await shown(page, 'Wegweiser').waitFor()
    await day(page, '2031-03-12').click()
    await page.waitForURL(/create\?locale=de&tag=2031-03-12/)
    await page.getByRole('button', { name: 'Zeit und Ort' }).click()
    await waitUntil('start and end are there', async () => {
      const values = [
        await page.locator('#field-startsAt input').first().inputValue(),
        await page.locator('#field-endsAt input').first().inputValue(),
      ]
      return (
        values.every((value) => value.startsWith('12.03.2031')) &&
        values[0] === '12.03.2031 19:00' &&
        values[1] === '12.03.2031 21:00'
      )
    })
    await page.context().close()
  }, 180_000)

  it('gives a day that is chosen in the form the usual hour, and its end, which goes along', async () => {
    const page = await openAdmin('/collections/events')
    const latest = 'events?sort=-createdAt&limit=1&depth=0&draft=true'
    const { docs } = await askFrom<{ docs: Stored[] }>({ page, path: latest })
    const clock = new Intl.DateTimeFormat('de-DE', { timeStyle: 'short', timeZone: 'Europe/Berlin' })
    const usual = clock.format(new Date(docs[0]?.startsAt ?? ''))
    const later = clock.format(new Date(Date.parse(docs[0]?.startsAt ?? '') + 2 * 3_600_000))
    await page.goto(`${site.server.url}/admin/collections/events/create`)
    await adminIsSettled(page)
    await page.getByRole('button', { name: 'Zeit und Ort' }).click()
    const times = async (): Promise<string[]> =>
      Promise.all(
        ['startsAt', 'endsAt'].map((name) => page.locator(`#field-${name} input`).first().inputValue()),
      )
    const pick = async (number: string): Promise<void> => {
      await page.locator('#field-startsAt input').first().click()
      const picker = page.getByRole('dialog', { name: 'Tag und Uhrzeit wählen' })
      await picker.getByText('Uhrzeit', { exact: true }).waitFor()
      await picker.getByRole('button', { name: 'Nächster Monat' }).click()
      await picker
        .locator(`.react-datepicker__day--0${number}:not(.react-datepicker__day--outside-month)`)
        .click()
      await page.keyboard.press('Escape')
    }
    await pick('15')
    await waitUntil('both times are there', async () => {
      const [start = '', end = ''] = await times()
      return start.startsWith('15.') && start.endsWith(` ${usual}`) && end.endsWith(` ${later}`)
    })
    await pick('20')
    await waitUntil('both have moved', async () => {
      const [start = '', end = ''] = await times()
      return start.startsWith('20.') && end.startsWith('20.') && end.endsWith(` ${later}`)
    })
    await page.context().close()
  }, 120_000)

  it('puts an event back where somebody else has saved it or is writing in it, and says so', async () => {
    const page = await openAdmin(path)
    const title = 'Zu zweit bearbeitet'
    const id = await make(page, { title })
    await page.goto(`${site.server.url}/admin${path}?tag=2031-03-01`)
    await shown(page, title).waitFor()
    await askFrom({
      page,
      path: `events/${id}?draft=true`,
      method: 'PATCH',
      body: { summary: 'Neu.', _status: 'draft' },
    })
    await drag(page, title, '2031-03-26')
    await question(page, title).getByRole('button', { name: 'Verschieben' }).click()
    const stale = page.getByRole('dialog', { name: 'Inzwischen hat jemand anders gespeichert' })
    await stale.getByRole('button', { name: 'Abbrechen' }).click()
    await page
      .getByRole('alert')
      .getByText(/^Inzwischen hat jemand anders gespeichert/)
      .waitFor()
    await day(page, '2031-03-28').locator('.gfe-calendar__event', { hasText: title }).waitFor()

    const other = await site.browser.newPage({ locale: 'de-DE' })
    await logIn({ page: other, server: site.server, role: 'editor' })
    await other.goto(`${site.server.url}/admin/collections/events/${id}`)
    await adminIsSettled(other)
    await other.getByRole('button', { name: 'Inhalt', exact: true }).click()
    await fillField({ page: other, field: '#field-summary', value: 'Hier schreibt schon jemand.' })
    await waitUntil('it is locked', async () => {
      const { totalDocs } = await askFrom<{ totalDocs: number }>({
        page,
        path: `payload-locked-documents?where[document.value][equals]=${id}`,
      })
      return totalDocs > 0
    })
    await drag(page, title, '2031-03-26')
    await page
      .getByRole('alert')
      .getByText(/schreibt gerade in dieser Veranstaltung\. Verschoben ist nichts\.$/)
      .waitFor()
    expect(await read(page, id)).toMatchObject({ startsAt: '2031-03-28T18:00:00.000Z' })
    await other.close()
    await page.context().close()
  }, 180_000)

  it('takes back what people were told of with the question again, and offers no move of what is cancelled', async () => {
    const page = await openAdmin(path)
    const title = 'Energie in Bürger*innenhand'
    const at = { startsAt: '2032-05-06T17:00:00.000Z', endsAt: '2032-05-06T19:00:00.000Z' }
    const { docs: texts } = await askFrom({ page, path: 'consent-texts?depth=0' })
    const consents = texts.map((text) => text.id)
    const published = { ...at, _status: 'published', registration: { enabled: true, consents } }
    const id = await make(page, { title, ...published })
    await make(page, { title: 'Fällt aus', ...published, status: 'cancelled' })
    const person = { name: 'Ada', email: 'ada@example.org', locale: 'de', consentChannel: 'phone' }
    const body = { event: id, ...person, consentsGiven: consents }
    const { doc } = await askFrom<{ doc: { status: string } }>({
      page,
      path: 'registrations',
      method: 'POST',
      body,
    })
    expect(doc.status).toBe('confirmed')
    const told = async (): Promise<string> => {
      const query = `messages?where[event][equals]=${id}&where[kind][equals]=changed&depth=0`
      const { docs } = await askFrom<{ docs: { state: string }[] }>({ page, path: query })
      return docs.map(({ state }) => state).join()
    }
    await page.goto(`${site.server.url}/admin${path}?tag=2032-05-01`)
    await shown(page, 'Fällt aus').getByRole('link').waitFor()
    expect(await shown(page, 'Fällt aus').getByRole('button').count()).toBe(0)
    const inform = page.getByRole('dialog', { name: 'Angemeldete Personen informieren?' })
    const done = page.getByRole('status')
    await drag(page, title, '2032-05-04')
    await inform.getByText('4. Mai 2032').first().waitFor()
    await inform.getByRole('button', { name: 'Speichern und informieren' }).click()
    await done.getByText(`„${title}“ ist jetzt am Dienstag, 4. Mai 2032, 19:00 Uhr.`).waitFor()
    await waitUntil('the mail is gone', async () => (await told()) === 'sent')

    const undo = page.getByRole('button', { name: 'Rückgängig machen' })
    await undo.click()
    await inform.getByText('6. Mai 2032').first().waitFor()
    await inform.getByRole('button', { name: 'Abbrechen' }).click()
    // Whoever goes back can still do it.
    await undo.click()
    await inform.getByRole('button', { name: 'Speichern und informieren' }).click()
    await done.getByText(`„${title}“ ist jetzt am Donnerstag, 6. Mai 2032, 19:00 Uhr.`).waitFor()
    await waitUntil('they hear of that too', async () => (await told()) === 'sent,sent')
    expect(await read(page, id)).toMatchObject({ startsAt: at.startsAt })
    await page.context().close()
  }, 180_000)

  it('shows of a week the hours that matter, with the line of now below what is written', async () => {
    const page = await openAdmin(path)
    await make(page, {
      title: 'Exkursion',
      startsAt: '2031-05-10T04:30:00.000Z',
      endsAt: '2031-05-10T15:00:00.000Z',
    })
    await page.goto(`${site.server.url}/admin${path}?tag=2031-05-12&ansicht=woche`)
    await page.getByText('In dieser Woche ist nichts geplant.').waitFor()
    await waitUntil(
      'the evening is shown',
      async () => (await isInView(page, '19:00')) && !(await isInView(page, '08:00')),
    )
    await page.getByRole('button', { name: 'Vorige Woche' }).click()
    await shown(page, 'Exkursion').waitFor()
    await waitUntil('the early event is shown', () => isInView(page, '06:00'))
    expect(await violationsIn(page, '.gfe-calendar')).toEqual([])
    await page.context().close()
  }, 120_000)

  let weeksTried = 0
  it('leaves room for two events of one hour, opens the others, and is a list once the window is narrow', async () => {
    const page = await openAdmin(path, { viewport: { width: 1100, height: 900 } })
    // A second attempt has a week of its own.
    const week = DateTime.fromISO('2031-06-03').plus({ weeks: weeksTried++ }).toISODate()
    const titles = ['Kino im Hof', 'Sprechstunde', 'Stadtrat', 'Vollversammlung']
    for (const title of titles) {
      const times = { startsAt: `${week}T16:00:00.000Z`, endsAt: `${week}T18:00:00.000Z` }
      await make(page, { title, ...times })
    }
    await page.goto(`${site.server.url}/admin${path}?tag=${week}&ansicht=woche`)
    const more = page.locator('.fc-timegrid-more-link')
    await more.waitFor()
    expect(await page.locator('.fc-timegrid-event').count()).toBe(2)
    expect(await violationsIn(page, '.gfe-calendar')).toEqual([])
    await look(page, 'calendar-week-many')
    await more.focus()
    await page.keyboard.press('Enter')
    const others = page.locator('.fc-popover')
    await others.getByRole('link', { name: 'Vollversammlung' }).waitFor()
    expect(await others.getByRole('link').allInnerTexts()).toEqual(titles.slice(2))
    expect(await violationsIn(page, '.gfe-calendar')).toEqual([])
    await look(page, 'calendar-week-others')
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    expect(await violationsIn(page, '.fc')).toEqual([])
    for (const width of [1024, 390]) {
      await page.setViewportSize({ width, height: 844 })
      await page.locator('.fc-list').waitFor()
      expect(await page.locator('.gfe-calendar__event').getByRole('link').allInnerTexts()).toEqual(titles)
      // Which speaks of what a list has not.
      expect(await page.getByText('Veranstaltungen lassen sich mit der Maus').isVisible()).toBe(false)
      await look(page, `calendar-week-list-${width}`)
    }
    // Seven days of a month are wide enough as they are.
    await page.setViewportSize({ width: 1024, height: 844 })
    await page.getByRole('button', { name: 'Monat', exact: true }).click()
    await page.locator('.fc-daygrid').waitFor()
    await page.getByRole('button', { name: 'Woche', exact: true }).click()
    await page.locator('.fc-list').waitFor()
    await page.setViewportSize({ width: 1280, height: 900 })
    await waitUntil('the evening is shown again', () => isInView(page, '18:00'))
    await look(page, 'calendar-week-wide')
    await page.context().close()
  }, 120_000)

  it.each(['light', 'dark'] as const)(
    'can be read by everybody, in months and weeks, when it is %s',
    async (colorScheme) => {
      const page = await openAdmin(path, { colorScheme })
      await page.locator('.gfe-calendar__event').first().waitFor()
      expect(await violationsIn(page, '.gfe-calendar')).toEqual([])
      await look(page, `calendar-month-${colorScheme}`)
      await page.getByRole('button', { name: 'Woche', exact: true }).click()
      await page.locator('.fc-timegrid').waitFor()
      expect(await violationsIn(page, '.gfe-calendar')).toEqual([])
      await look(page, `calendar-week-${colorScheme}`)
      await page.context().close()
    },
    120_000,
  )

  it('is a list on a phone, and says that a month is empty', async () => {
    const page = await openAdmin(path, { viewport: { width: 390, height: 844 } })
    const event = page.locator('.gfe-calendar__event').first()
    await event.waitFor()
    expect(await page.locator('.fc-list').count()).toBe(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await violationsIn(page, '.gfe-calendar')).toEqual([])
    await look(page, 'calendar-phone')
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    await page.goto(`${site.server.url}/admin${path}?tag=2035-08-01`)
    await page.getByRole('status').getByText('In diesem Monat ist nichts geplant.').waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  }, 120_000)
})
