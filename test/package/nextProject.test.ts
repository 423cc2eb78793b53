import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { formIsOldEnough, startBrowser, watchPage } from '../support/browser.ts'
import { makeNextProject, type NextProject, type Variant } from '../support/nextProject.ts'
import type { ServerProcess } from '../support/serverProcess.ts'
import { waitUntil } from '../support/waitUntil.ts'
import { testWebsite } from './testWebsite.ts'
import { createAddresses } from '../../src/addresses/rules/addresses.ts'

// The one in the gate takes its packages from the repository; the others are installed from the registry, as anybody's
// project is, and take minutes each. Each end of the ranges of versions that we say we run with is among them.
const short: Variant[] = [
  { title: 'Turbopack, SQLite', bundler: 'turbopack', command: 'start', database: 'sqlite', versions: null },
]
const newest = { next: '16', payload: '3.90' }
const others: Variant[] = [
  {
    title: 'all of it below a basePath',
    bundler: 'turbopack',
    command: 'start',
    database: 'sqlite',
    versions: null,
    basePath: '/cms',
  },
  {
    title: 'Payload’s website template, SQLite',
    template: 'website',
    bundler: 'turbopack',
    command: 'start',
    database: 'sqlite',
    // Its packages name each other exactly.
    versions: { next: '16', payload: '3.90.1' },
  },
  {
    title: 'webpack, PostgreSQL',
    bundler: 'webpack',
    command: 'start',
    database: 'postgres',
    versions: newest,
  },
  { title: 'next dev, MongoDB', bundler: 'turbopack', command: 'dev', database: 'mongodb', versions: newest },
  {
    title: 'Next 15, next dev by webpack, SQLite',
    bundler: 'webpack',
    command: 'dev',
    database: 'sqlite',
    versions: { next: '15.2.9', payload: '3.90.1' },
  },
]
const variants = process.env.TEST_BREADTH === 'full' ? [...short, ...others] : short

describe.each(variants)('a Next project that follows the README: $title', (variant) => {
  let project: NextProject
  let server: ServerProcess
  let browser: Browser

  beforeAll(async () => {
    project = await makeNextProject(variant)
    ;[server, browser] = await Promise.all([project.start(), startBrowser()])
  }, 900_000)

  afterAll(async () => {
    await browser?.close()
    await server?.end('SIGTERM')
    await project?.remove()
  })

  const { basePath = '' } = variant
  const { de, en, embed, graphql, sitemap } = createAddresses({
    publicUrl: `https://www.example.org${basePath}/events`,
  })
  const at = de.event('chess-for-everyone')

  it('shows its own pages, and ours beside them', async () => {
    const look = async (address: string) => {
      const answer = await fetch(server.url + address)
      return { status: answer.status, text: await answer.text() }
    }
    expect((await look(basePath || '/')).text).toContain('Chess club')
    for (const address of [de.home, en.home, at, en.event('chess-for-everyone')]) {
      expect(await look(address)).toMatchObject({
        status: 200,
        text: expect.stringContaining('Chess for everyone'),
      })
    }
    for (const address of [`${at}.ics`, de.feed('events.ics'), embed, `${at}/vorschau.png`, sitemap])
      expect({ address, status: (await look(address)).status }).toEqual({ address, status: 200 })
    const style = /[\w/]*\/events\/assets\/site\.\w+\.css/.exec((await look(en.home)).text)?.[0] ?? ''
    expect((await look(style)).status).toBe(200)
    // As Next’s router asks for what its links lead to.
    expect((await fetch(server.url + en.home, { headers: { RSC: '1' } })).status).toBe(204)
    expect(await look(`${basePath}/events/nowhere`)).toMatchObject({
      status: 404,
      text: expect.stringContaining('Our Association'),
    })
    // What is theirs stays so, whether it is there or not.
    expect(await look(`${basePath}/robots.txt`)).toMatchObject({
      status: 200,
      text: expect.stringContaining('/chess-rules'),
    })
    for (const address of ['/nowhere', '/sitemap.xml', '/archiv', '/veranstaltungen/chess-for-everyone']) {
      const { status, text } = await look(basePath + address)
      expect({ address, status, isOurs: text.includes('Our Association') }).toEqual({
        address,
        status: 404,
        isOurs: false,
      })
    }
  })

  it('takes registrations, a person’s once and a seat’s once, and sends the mails', async () => {
    const page = await browser.newPage({ locale: 'de-DE' })
    await page.goto(server.url + at)
    await page.getByLabel('E-Mail-Adresse').fill('jo@example.org')
    await page.getByRole('checkbox', { name: 'I agree.' }).check()
    await formIsOldEnough(page)
    await page.getByRole('button', { name: 'Verbindlich anmelden' }).click()
    await page.getByRole('heading', { name: /Vielen Dank/ }).waitFor()
    await page.close()

    const ask = async (query: string, variables: object = {}) => {
      const answer = await fetch(server.url + graphql, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return (await answer.json()) as {
        data: {
          events: { nodes: { id: string }[] }
          registerForEvent: { outcome: string | null; userErrors: { code: string }[] }
        }
      }
    }
    const { data: known } = await ask('{ events { nodes { id } } }')
    const register = async (email: string) => {
      const query =
        'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { outcome userErrors { code } } }'
      const input = {
        eventId: known.events.nodes[0]?.id,
        email,
        consents: [{ key: 'privacy', version: 1 }],
      }
      const { data } = await ask(query, { input })
      return (data as { registerForEvent: { outcome: string; userErrors: { code: string }[] } })
        .registerForEvent
    }
    const once = { outcome: 'CONFIRMED', userErrors: [] }
    expect(await register('eve@example.org')).toEqual(once)
    expect(await register('eve@example.org')).toEqual(once)
    const people = ['ada', 'bo', 'cy', 'di'].map((name) => `${name}@example.org`)
    const answers = await Promise.all(people.map(register))
    const isFull = { outcome: null, userErrors: [{ code: 'EVENT_FULL' }] }
    expect(answers.filter(({ outcome }) => outcome === 'CONFIRMED')).toEqual([once])
    expect(answers.filter(({ outcome }) => outcome !== 'CONFIRMED')).toEqual([isFull, isFull, isFull])
    const mails = () => readFile(path.join(project.folder, 'mails.jsonl'), 'utf8').catch(() => '')
    await waitUntil('the mail has come', async () => (await mails()).includes('https://zoom.example/j/64'))
  })

  it('has an admin in which the event stands', async () => {
    const page = await browser.newPage({ locale: 'de-DE' })
    // As it is developed, the first look compiles it.
    page.setDefaultTimeout(240_000)
    const faults = watchPage({ page, origin: server.url })
    await page.goto(`${server.url}${basePath}/admin`)
    await page.locator('#field-email').fill('editor@example.org')
    await page.locator('#field-password').fill('long-enough-for-a-club')
    await page.locator('form button[type=submit]').click()
    await page.getByText('Chess for everyone').first().waitFor()
    await page.getByText('Chess for everyone').first().click()
    await page.locator('#field-title').waitFor()
    expect(await page.locator('#field-title').inputValue()).toBe('Chess for everyone')
    await page.goto(`${page.url().replace(/\?.*$/, '')}/teilnahme`)
    await page.locator('td a').first().click()
    await page.locator('#field-email').waitFor()
    expect(faults).toEqual([])
  }, 600_000)

  if (variant.template === 'website') testWebsite(() => ({ project, server }))
})
