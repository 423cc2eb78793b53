import type { Page } from 'playwright-core'
import type { AdminView } from './adminView.ts'
import { adminIsSettled, chooseOption, firstIdFrom } from './browser.ts'
import { waitUntil } from './waitUntil.ts'

/** What comes up over a view: Payload's drawers, menus and questions, and our dialogs. For an administrator, in German. */
export function makeDrawerViews({
  page,
  url,
  eventPath,
}: {
  page: Page
  url: string
  /** Of an event that people have registered for, below `/admin`. */
  eventPath: string
}): AdminView[] {
  const firstOf = (path: string) => firstIdFrom({ page, path: `${path}?depth=0&limit=1` })
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const dialog = () => page.getByRole('dialog')
  const go = (path: string) => page.goto(`${url}/admin${path}`)
  const form = async (path: string, tab?: string): Promise<void> => {
    await go(path)
    await adminIsSettled(page)
    if (tab) await button(tab).click()
  }
  const list = async (slug: string): Promise<void> => {
    await go(`/collections/${slug}`)
    await page.locator('.collection-list').waitFor()
  }
  /** Clicks until something is there: what a view shows before it takes clicks. */
  const until = async (shown: string, click: () => Promise<void>): Promise<void> => {
    await waitUntil(`${shown} is there`, async () => {
      await click().catch(() => undefined)
      // A second click beside a dialog would close it.
      return page
        .locator(shown)
        .first()
        .waitFor({ timeout: 5000 })
        .then(
          () => true,
          () => false,
        )
    })
  }
  const choose = async (slug: string): Promise<void> => {
    await list(slug)
    await until('.list-selection', () => page.locator('#select-all').check({ timeout: 2000 }))
  }
  const menu = async (entry: string): Promise<void> => {
    await form(eventPath)
    await page.locator('.doc-controls__popup button').first().click()
    await button(entry).click()
    await dialog().waitFor()
  }
  return [
    {
      name: 'many chosen in a list',
      open: async () => {
        await choose('speakers')
      },
    },
    {
      name: 'change of many',
      open: async () => {
        await choose('speakers')
        await page.locator('.edit-many__toggle').first().click()
        await page.locator('.edit-many__main').waitFor()
        await page.locator('.edit-many__main .rs__control').first().click()
        await page.locator('.rs__option').first().waitFor()
      },
    },
    {
      name: 'question whether to throw many away',
      open: async () => {
        await choose('topics')
        await page.locator('.delete-documents__toggle').first().click()
        await page.locator('.confirmation-modal').waitFor()
      },
    },
    {
      name: 'upload of many files',
      open: async () => {
        await list('media')
        await page
          .locator('.list-create-new-doc__create-new-button, button', { hasText: /Mehrere|mehrere/ })
          .first()
          .click()
        await page.locator('.drawer__content').first().waitFor()
      },
    },
    { name: 'new file', open: () => form('/collections/media/create') },
    {
      name: 'editing of a picture',
      open: async () => {
        await form(`/collections/media/${await firstOf('media')}`)
        await page.locator('.file-field__edit').first().click()
        await page.locator('.edit-upload').waitFor()
      },
    },
    {
      name: 'columns of a list',
      open: async () => {
        await list('speakers')
        await until('.pill-selector', () => page.locator('#toggle-list-columns').click({ timeout: 2000 }))
      },
    },
    {
      name: 'list that finds nothing',
      open: async () => {
        await go('/collections/speakers?search=gibtesnirgends')
        await page
          .locator('.collection-list')
          .getByText(/keine|nichts/i)
          .first()
          .waitFor()
      },
    },
    {
      name: 'picker of a date',
      open: async () => {
        await form('/collections/events/create', 'Zeit und Ort')
        await page.locator('#field-startsAt input').first().click()
        await page.locator('.react-datepicker').waitFor()
      },
    },
    {
      name: 'choice of existing files',
      open: async () => {
        await form('/collections/events/create', 'Inhalt')
        await page.locator('#field-image .upload__listToggler').click()
        await page.locator('.list-drawer .collection-list').waitFor()
      },
    },
    {
      name: 'person made beside an event',
      open: async () => {
        await form('/collections/events/create', 'Mitwirkende')
        await button('Referent*in hinzufügen').click()
        await page.locator('#field-speakers .relationship-add-new__add-button').click()
        await page.locator('[id^=doc-drawer] #field-name').waitFor()
        await adminIsSettled(page)
      },
    },
    {
      name: 'link in a text',
      open: async () => {
        await form('/collections/events/create', 'Inhalt')
        await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
        await page.keyboard.type('Mehr davon')
        await adminIsSettled(page)
        await page.keyboard.press('Shift+Home')
        await adminIsSettled(page)
        await page.locator('.fixed-toolbar .toolbar-popup__button-link').first().click()
        await page.locator('.drawer #field-url').first().waitFor()
        await adminIsSettled(page)
      },
    },
    {
      name: 'commands of a text',
      open: async () => {
        await form('/collections/events/create', 'Inhalt')
        await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
        await page.keyboard.type('/')
        await page.locator('.slash-menu-popup__item').first().waitFor()
      },
    },
    {
      name: 'question whether to leave what is not saved',
      open: async () => {
        await form('/collections/speakers/create')
        await page.locator('#field-name').fill('Noch nicht gespeichert')
        await adminIsSettled(page)
        await page.locator('.step-nav a').first().click()
        await page.locator('.confirmation-modal').waitFor()
      },
    },
    {
      name: 'access of an event',
      open: async () => {
        await form(eventPath, 'Zugang')
        await page
          .getByRole('button', { name: /^Zugang (eintragen|ändern|bearbeiten)/ })
          .first()
          .click()
        await page.locator('.drawer__content #field-joinUrl').waitFor()
        await adminIsSettled(page)
      },
    },
    {
      name: 'invitation to paste',
      open: async () => {
        await form(eventPath, 'Zugang')
        await page
          .getByRole('button', { name: /^Zugang (eintragen|ändern|bearbeiten)/ })
          .first()
          .click()
        await page.locator('.drawer__content #field-joinUrl').waitFor()
        await adminIsSettled(page)
        await button('Einladung einfügen').click()
        await page.getByLabel('Text der Einladung').fill('https://us02web.zoom.us/j/81234567890?pwd=a.1')
        await page.getByText('Das steht darin:').waitFor()
      },
    },
    { name: 'template to save', open: () => menu('Als Vorlage speichern') },
    {
      name: 'question whether to take an event off the site',
      open: async () => {
        await form(eventPath)
        await page.locator('.doc-controls__popup button').first().click()
        await page.locator('#action-unpublish').click()
        await dialog().waitFor()
      },
    },
    {
      name: 'question whether to restore a version',
      open: async () => {
        await go(`${eventPath}/versions`)
        await page.locator('.versions table a').last().click()
        await page.locator('.view-version').waitFor()
        await page.locator('.restore-version .btn, .restore-version__button').first().click()
        await page.locator('.confirmation-modal').waitFor()
      },
    },
    {
      name: 'move in the calendar',
      open: async () => {
        await go('/collections/events/kalender')
        await until('dialog', () =>
          page
            .getByRole('button', { name: /^Verschieben: / })
            .first()
            .click({ timeout: 2000 }),
        )
      },
    },
    {
      name: 'invitation of a person',
      open: async () => {
        await list('users')
        await until('dialog', () => button('Person einladen').click({ timeout: 2000 }))
      },
    },
    {
      name: 'set-up of the login in two steps',
      open: async () => {
        await form('/account')
        await button('Einrichten').click()
        await dialog().locator('code').waitFor()
      },
    },
    {
      name: 'change of the password',
      open: async () => {
        await form('/account')
        await button('Passwort ändern').click()
        await page.locator('#field-confirm-password').waitFor()
        await adminIsSettled(page)
      },
    },
    {
      name: 'consent text that is new',
      open: async () => {
        await form(`/collections/consent-texts/${await firstOf('consent-texts')}`)
        await page.locator('#field-label').fill('Ich willige ein. Das ist neu.')
        await adminIsSettled(page)
        await page.locator('#action-save').click()
        await dialog().waitFor()
      },
    },
    {
      name: 'event from a template',
      open: async () => {
        await list('events')
        await until('dialog', () => button('Aus Vorlage …').click({ timeout: 2000 }))
      },
    },
    {
      name: 'account that is a helper’s',
      open: async () => {
        await form('/collections/users/create')
        await chooseOption({ page, field: '#field-roles', option: 'Helfer*in' })
        await page.locator('#action-save').click()
        await page.locator('.field-error').first().waitFor()
      },
    },
    {
      name: 'document that is not there',
      open: async () => {
        await go('/collections/events/0198f2c0-0000-7000-8000-000000000000')
        await page
          .getByText(/gibt es nicht/)
          .first()
          .waitFor()
      },
    },
    {
      name: 'page that is not there',
      open: async () => {
        await go('/gibt/es/nicht')
        await page.locator('.not-found, main').first().waitFor()
      },
    },
  ]
}
