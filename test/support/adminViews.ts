import type { Page } from 'playwright-core'
import type { AdminView } from './adminView.ts'
import { adminIsSettled, askFrom, chooseOption } from './browser.ts'
import { makeDrawerViews } from './drawerViews.ts'
import { waitUntil } from './waitUntil.ts'

interface Stored {
  id: string
  email: string
  title: string
}

const longName = 'Prof. Dr. Wilhelmine-Charlotte von Schleswig-Holstein-Sonderburg-Beck'

/** Every view for whoever is logged in, with something to see in each. For an administrator, in German. */
export async function makeAdminViews({ page, url }: { page: Page; url: string }): Promise<AdminView[]> {
  const ask = (path: string, method?: string, body?: object) =>
    askFrom<{ doc: Stored; docs: Stored[] }>({ page, path, method, body })
  const first = async (query: string): Promise<Stored> => {
    const [found] = (await ask(`${query}${query.includes('?') ? '&' : '?'}depth=0&limit=1`)).docs
    if (!found) throw new Error(`There is nothing among ${query}`)
    return found
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const go = (path: string) => page.goto(`${url}/admin${path}`)
  const list = (slug: string): AdminView => ({
    name: slug,
    open: async () => {
      await go(`/collections/${slug}`)
      await page.locator('.collection-list').waitFor()
    },
  })
  const form = async (path: string): Promise<void> => {
    await go(path)
    await adminIsSettled(page)
  }

  const event = await first('events?where[slug][equals]=klimaanpassung-auf-dem-land')
  const eventPath = `/collections/events/${event.id}`
  const { doc: site } = await ask('sites', 'POST', {
    name: 'Kreisverband Ludwigslust-Parchim und Nordwestmecklenburg',
    origins: [{ origin: 'https://www.gruene-ludwigslust-parchim-und-nordwestmecklenburg.example' }],
  })
  await ask('topic-wishes', 'POST', {
    text: `Verwaltungsverfahrensbeschleunigungsgesetzgebung, gewünscht von ${longName}`,
    email: 'wunsch.einer.person.mit.langem.namen@verwaltungsgemeinschaft.example.org',
  })
  const registration = await first(
    `registrations?where[event][equals]=${event.id}&where[status][equals]=confirmed`,
  )
  await ask(`registrations/${registration.id}`, 'PATCH', { name: longName })
  const { event: asked } = (await ask(`events/${event.id}/participation`)) as unknown as {
    event: { consents: { id: string }[] }
  }
  await ask('registrations', 'POST', {
    event: event.id,
    name: longName,
    email: 'wilhelmine.charlotte.von.schleswig.holstein@verwaltungsgemeinschaft.example.org',
    consentsGiven: asked.consents.map(({ id }) => id),
    consentChannel: 'phone',
    topicSuggestion: 'Die Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung, erklärt.',
  })

  /** An event that people come to right now, whatever the hour. */
  const startsNow = async (): Promise<Stored> => {
    const at = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString()
    const { doc } = await ask('events?locale=de', 'POST', {
      title: 'Offene Werkstatt',
      startsAt: at(0),
      endsAt: at(2),
      startsAt_tz: 'Europe/Berlin',
      endsAt_tz: 'Europe/Berlin',
      allowPastDate: true,
      format: 'inPerson',
      location: { name: 'Rathaus', city: 'Schwerin' },
      status: 'scheduled',
      _status: 'published',
      registration: { enabled: true, consents: asked.consents.map(({ id }) => id) },
    })
    return doc
  }
  await uploadPicture(page)
  await ask(`events/${event.id}/template`, 'POST', { name: 'Stammtisch' })

  const tabs = [
    'Inhalt',
    'Zeit und Ort',
    'Mitwirkende',
    'Barrierefreiheit',
    'Anmeldung',
    'Zugang',
    'Nachrichten',
  ]
  const changeBeginning = async (): Promise<void> => {
    await form(eventPath)
    await button('Zeit und Ort').click()
    const place = page.locator('#field-location__name')
    await waitUntil('the form takes the place', async () => {
      await place.fill('Gemeindezentrum „Alte Molkerei“, Verwaltungsgemeinschaft Sternberger Seenlandschaft')
      return page.locator('#action-save').isEnabled()
    })
    await page.locator('#action-save').click()
    await page.getByRole('dialog').waitFor()
  }
  const versions = async (path: string): Promise<void> => {
    await go(`${path}/versions`)
    await page.locator('.versions').waitFor()
  }
  const participation = async (): Promise<void> => {
    await go(`${eventPath}/teilnahme`)
    await page.getByText(longName).first().waitFor()
  }
  return [
    {
      name: 'dashboard',
      open: async () => {
        await go('')
        await page.getByRole('heading', { name: 'Nächste Veranstaltungen' }).waitFor()
      },
    },
    list('events'),
    {
      name: 'calendar',
      open: async () => {
        await go('/collections/events/kalender')
        await page.locator('.gfe-calendar__event').first().waitFor()
      },
    },
    {
      name: 'calendar, a week',
      open: async () => {
        await go('/collections/events/kalender')
        await button('Woche').click()
        await button('Vorige Woche').waitFor()
      },
    },
    {
      name: 'search',
      open: async () => {
        await go('')
        await page.locator('#search-everything').click()
        await page.getByRole('dialog').getByRole('combobox').fill('Klima')
        await page.getByRole('option').first().waitFor()
      },
    },
    {
      name: 'filters and columns of a list',
      open: async () => {
        await go('/collections/registrations')
        await page.locator('#toggle-list-filters').click()
        const condition = page.locator('.where-builder .condition').first()
        // An answer of the server about the list as it was takes away what was added meanwhile.
        await waitUntil('there is a filter', async () => {
          await button('Filter hinzufügen')
            .click({ timeout: 3000 })
            .catch(() => undefined)
          return condition.waitFor({ timeout: 5000 }).then(
            () => true,
            () => false,
          )
        })
      },
    },
    {
      name: 'trash',
      open: async () => {
        await go('/collections/events/trash')
        await page.locator('.collection-list').waitFor()
      },
    },
    ...tabs.map((tab) => ({
      name: `event, ${tab}`,
      open: async () => {
        await form(eventPath)
        await button(tab).click()
      },
    })),
    { name: 'new event', open: () => form('/collections/events/create') },
    {
      name: 'menu of an event',
      open: async () => {
        await form(eventPath)
        await page.locator('.doc-controls__popup button').first().click()
        await button('Termine anlegen').waitFor()
      },
    },
    {
      name: 'question whether to throw an event away',
      open: async () => {
        await form(eventPath)
        await page.locator('.doc-controls__popup button').first().click()
        await page.locator('#action-delete').click()
        await page.locator('.confirmation-modal').waitFor()
      },
    },
    {
      name: 'passing on',
      open: async () => {
        await form(eventPath)
        await button('Weitersagen').click()
        await page.getByLabel('Text zum Weitersagen').waitFor()
      },
    },
    { name: 'versions', open: () => versions(eventPath) },
    {
      name: 'version',
      open: async () => {
        await go(`${eventPath}/versions`)
        await page.locator('.versions table a').first().click()
        await page.locator('.view-version').waitFor()
      },
    },
    { name: 'question whether to inform', open: changeBeginning },
    {
      name: 'series',
      open: async () => {
        await form(eventPath)
        await page.locator('.doc-controls__popup button').first().click()
        await button('Termine anlegen').click()
        await button('Termine ansehen').click()
        await page.getByRole('listitem').filter({ hasText: / Uhr/ }).first().waitFor()
      },
    },
    { name: 'participation', open: participation },
    {
      name: 'registration by hand',
      open: async () => {
        await participation()
        await page.getByText('Person von Hand anmelden').click()
      },
    },
    {
      name: 'question whether to cancel',
      open: async () => {
        await participation()
        await page
          .getByRole('row', { name: longName })
          .first()
          .getByRole('button', { name: 'Abmelden' })
          .click()
        await page.getByRole('dialog').waitFor()
      },
    },
    {
      name: 'several chosen registrations',
      open: async () => {
        await participation()
        await page.getByLabel('Alle auf dieser Seite auswählen').check()
        await page.getByRole('group', { name: 'Mit den Ausgewählten' }).waitFor()
      },
    },
    {
      name: 'correction of an address',
      open: async () => {
        await participation()
        await page
          .getByRole('row', { name: longName })
          .first()
          .getByRole('button', { name: 'Adresse korrigieren' })
          .click()
        await page.getByLabel('Richtige E-Mail-Adresse').fill('wilhelmine@gmial.com')
        await page.getByText(/^Gemeint ist vielleicht/).waitFor()
      },
    },
    {
      name: 'attendance',
      open: async () => {
        await go(`${eventPath}/anwesenheit`)
        await page.locator('.gfe-tick').first().waitFor()
      },
    },
    {
      name: 'somebody who comes to the door',
      open: async () => {
        await go(`/collections/events/${(await startsNow()).id}/anwesenheit`)
        await page.getByText('Person ohne Anmeldung aufnehmen').click()
        await page.getByLabel('E-Mail-Adresse', { exact: true }).fill('wilhelmine@gmial.com')
        await page.getByText(/^Gemeint ist vielleicht/).waitFor()
      },
    },
    {
      name: 'message to participants',
      open: async () => {
        await go(`${eventPath}/nachricht`)
        await page
          .locator('#gfe-reach')
          .getByText(/bekommen diese Nachricht/)
          .waitFor()
      },
    },
    {
      name: 'message to participants, shown before it goes out',
      open: async () => {
        await go(`${eventPath}/nachricht`)
        await page.getByLabel('Betreff', { exact: true }).fill('Bitte mitbringen')
        await page
          .getByLabel('Text', { exact: true })
          .fill('Guten Tag {{name}},\n\nbitte bringen Sie Fragen mit.')
        await page.getByText('Vorschau auf Deutsch').click()
        await page.locator('iframe').first().waitFor()
      },
    },
    list('registrations'),
    { name: 'registration', open: () => form(`/collections/registrations/${registration.id}`) },
    list('messages'),
    {
      name: 'message',
      open: async () => {
        await form(`/collections/messages/${(await first('messages')).id}`)
        await page.locator('iframe').waitFor()
      },
    },
    list('mail-templates'),
    {
      name: 'mail text',
      open: async () => {
        await form('/collections/mail-templates/create')
        await page.locator('#field-kind input').fill('Erinnerung')
        await page.keyboard.press('Enter')
        await page.locator('iframe').waitFor()
      },
    },
    list('consent-texts'),
    {
      name: 'consent text',
      open: async () => form(`/collections/consent-texts/${(await first('consent-texts')).id}`),
    },
    {
      name: 'deletions',
      open: async () => {
        await go('/collections/deletions')
        await page.getByLabel('E-Mail-Adresse der Person').fill(registration.email)
        await button('Nachsehen').click()
        await page.getByText(`Gespeichert zu ${registration.email}`).waitFor()
      },
    },
    list('sites'),
    {
      name: 'site with a new key',
      open: async () => {
        await form(`/collections/sites/${site.id}`)
        const make = button('Schlüssel erzeugen')
        const renew = button('Schlüssel erneuern')
        await make.or(renew).waitFor()
        if (await make.isVisible()) return make.click()
        await renew.click()
        await page.getByRole('dialog').getByRole('button', { name: 'Schlüssel erneuern' }).click()
      },
    },
    list('webhook-deliveries'),
    list('topic-wishes'),
    {
      name: 'topic wish',
      open: async () => form(`/collections/topic-wishes/${(await first('topic-wishes')).id}`),
    },
    list('users'),
    {
      name: 'new user',
      open: async () => {
        await form('/collections/users/create')
        await chooseOption({ page, field: '#field-roles', option: 'Helfer*in' })
        await page.locator('#field-events').waitFor()
      },
    },
    { name: 'account', open: () => form('/account') },
    {
      name: 'help',
      open: async () => {
        await go('/collections/mail-templates')
        const link = page.getByRole('link', { name: 'Hilfe zu dieser Seite' })
        await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href)
        await page.locator('h2:target').waitFor()
      },
    },
    list('audit-entries'),
    {
      name: 'audit entry',
      open: async () => form(`/collections/audit-entries/${(await first('audit-entries')).id}`),
    },
    {
      name: 'yearly report',
      open: async () => {
        await go('/collections/event-statistics')
        await button('Anzeigen').click()
        await page.locator('.gfe').waitFor()
      },
    },
    ...['meetings', 'speakers', 'partners', 'topics', 'media', 'announcements', 'event-templates'].map(list),
    ...['meetings', 'speakers', 'partners', 'topics', 'media', 'event-templates'].map((slug) => ({
      name: `one of ${slug}`,
      open: async () => form(`/collections/${slug}/${(await first(slug)).id}`),
    })),
    { name: 'versions of the appearance', open: () => versions('/globals/appearance') },
    ...makeDrawerViews({ page, url, eventPath }),
    { name: 'appearance', open: () => form('/globals/appearance') },
    // It stays open for whoever opened it.
    {
      name: 'preview beside the form',
      open: async () => {
        await form(eventPath)
        await page.locator('#live-preview-toggler').click()
        await page.locator('.live-preview-toolbar-controls, .live-preview-toolbar').first().waitFor()
      },
    },
  ]
}

/** Puts a picture among the files, as the form for them does. */
async function uploadPicture(page: Page): Promise<void> {
  const status = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 300 })
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.getContext('2d')?.fillRect(0, 0, 200, 300)
      canvas.toBlob(resolve, 'image/png')
    })
    if (!blob) throw new Error('There is no picture')
    const form = new FormData()
    form.set('file', new File([blob], 'rathaus-von-waren.png', { type: 'image/png' }))
    form.set('_payload', JSON.stringify({ alt: 'Das Rathaus von Waren' }))
    return (await fetch('/api/media', { method: 'POST', body: form })).status
  })
  if (status !== 201) throw new Error(`The picture was answered with ${status}`)
}
