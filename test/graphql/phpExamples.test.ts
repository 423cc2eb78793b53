import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrokenServer, type Failure, failures, startBrokenServer } from '../support/brokenServer.ts'
import { runInShell } from '../support/documents.ts'
import { inDays, makeEvent, makeTopic } from '../support/factories.ts'
import { startApi, type TestApi } from '../support/startApi.ts'
import { waitUntil } from '../support/waitUntil.ts'

// The examples in PHP of docs/clients, beside as little of WordPress and TYPO3 as they call.
const title = 'Fragen & <Antworten>: "alles" 🌻'
const safeTitle = 'Fragen &amp; &lt;Antworten&gt;: &quot;alles&quot; 🌻'

let test: TestApi
let folder: string
let topic: string
let server: BrokenServer
beforeAll(async () => {
  test = await startApi()
  server = await startBrokenServer({ before: test.url })
  const { payload } = test
  const { id, slug } = await makeTopic(payload, { name: 'Haushalt' })
  topic = slug ?? ''
  await makeEvent(payload, {
    title,
    startsAt: inDays(3),
    topics: [id],
    format: 'inPerson',
    location: { name: 'Rathaus', city: 'Röbel/Müritz' },
  })
  await makeEvent(payload, { title: 'Fällt aus', startsAt: inDays(4), status: 'cancelled' })
  await makeEvent(payload, { title: 'Kommt später', startsAt: inDays(5), status: 'postponed' })
  folder = await mkdtemp(path.join(tmpdir(), 'php-examples-'))
})
afterAll(async () => {
  await server.stop()
  await test.stop()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  server.failWith(null)
  await writeFile(path.join(folder, 'cache.json'), '{}')
  await writeFile(path.join(folder, 'log'), '')
})

/** One view of a page, by a process of its own. Whatever PHP complains of is part of what is printed. */
const view = (system: 'wordpress' | 'typo3', settings: Record<string, string> = {}): Promise<string> =>
  runInShell({
    commands: `php -d display_errors=1 -d error_reporting=-1 -d error_log="$LOG" "test/support/php/${system}.php"`,
    env: {
      SERVER: server.url,
      TIMEOUT: '20',
      CACHE: path.join(folder, 'cache.json'),
      LOG: path.join(folder, 'log'),
      ...settings,
    },
  })
const patience = (failure: Failure) => ({ TIMEOUT: failure === 'never answers' ? '0.5' : '20' })
const isLater = { IS_LATER: '1' }

describe('the plugin for WordPress', () => {
  const away = () =>
    `<p>Die Termine sind gerade nicht erreichbar. Sie stehen auch <a href="${server.url}">auf dieser Seite</a>.</p>`

  it('lists events, safely, and tells cancelled and postponed ones apart', async () => {
    const html = await view('wordpress')
    const [list = '', ...items] = html.split(/(?=<li)/)
    expect([list, items.length]).toEqual(['<ul class="gruene-termine">', 3])
    expect(items[0]).toMatch(
      /^<li class="gruene-termin"><a href="http:\/\/localhost:3000\/veranstaltungen\/[\w-]+">/,
    )
    expect(items[0]).toContain(`>${safeTitle}</a><br>`)
    expect(items[0]).toMatch(/<br>\d\d\.\d\d\.\d{4}, \d\d:\d\d Uhr · Röbel\/Müritz<\/li>$/)
    expect(items[1]).toContain('>Fällt aus</a> <strong>abgesagt</strong><br>')
    expect(items[2]).toContain(
      '>Kommt später</a> <strong>verschoben</strong><br>Termin steht noch nicht fest</li>',
    )
  })

  it('lists what its attributes ask for', async () => {
    const listed = async (attributes: object) => {
      const html = await view('wordpress', { ATTRIBUTES: JSON.stringify(attributes) })
      return [...html.matchAll(/">([^<]+)<\/a>/g)].map(([, text]) => text)
    }
    expect(await listed({ thema: topic })).toEqual([safeTitle])
    expect(await listed({ ort: 'roebel/mueritz', anzahl: '3' })).toEqual([safeTitle])
    expect(await listed({ anzahl: '2' })).toEqual([safeTitle, 'Fällt aus'])
    expect(await view('wordpress', { ATTRIBUTES: '{"ort": "Atlantis"}' })).toBe(
      '<p>Zurzeit ist nichts geplant.</p>',
    )
  })

  it('asks once in five minutes, and not for each view', async () => {
    const before = server.requests()
    const html = await view('wordpress')
    expect(await view('wordpress')).toBe(html)
    expect(server.requests() - before).toBe(1)
    await view('wordpress', isLater)
    expect(server.requests() - before).toBe(2)
  })

  it.each(failures)('shows what it had, and no error, where the server %s', async (failure) => {
    const html = await view('wordpress')
    server.failWith(failure)
    expect(await view('wordpress', { ...patience(failure), ...isLater })).toBe(html)
    expect(await readFile(path.join(folder, 'log'), 'utf8')).toMatch(
      {
        'is away': /cURL error 7/,
        'answers 200 with errors': /Try again later\./,
        'answers 500 in HTML': /status 500/,
        'never answers': /cURL error 7/,
      }[failure],
    )
  })

  it.each(failures)('says so, and makes no other view wait, where the server %s', async (failure) => {
    server.failWith(failure)
    const before = server.requests()
    expect(await view('wordpress', patience(failure))).toBe(away())
    expect(await view('wordpress', patience(failure))).toBe(away())
    await waitUntil('it was asked', () => server.requests() > before)
    expect(server.requests() - before).toBe(1)
    server.failWith(null)
    expect(await view('wordpress', isLater)).toContain('<ul class="gruene-termine">')
  })
})

describe('the view helper for TYPO3', () => {
  it('gives a template the events, with words for cancelled and postponed ones', async () => {
    const before = server.requests()
    const events = JSON.parse(await view('typo3'))
    expect(events).toEqual([
      {
        title,
        url: expect.stringMatching(/^http:\/\/localhost:3000\/veranstaltungen\//),
        status: 'SCHEDULED',
        note: '',
        when: expect.stringMatching(/^\d\d\.\d\d\.\d{4}, \d\d:\d\d Uhr$/),
      },
      expect.objectContaining({ title: 'Fällt aus', note: 'abgesagt' }),
      expect.objectContaining({ note: 'verschoben', when: 'Termin steht noch nicht fest' }),
    ])
    expect(JSON.parse(await view('typo3'))).toEqual(events)
    expect(server.requests() - before).toBe(1)
  })

  it.each(failures)('gives what it had, or nothing, where the server %s', async (failure) => {
    const html = await view('typo3')
    server.failWith(failure)
    expect(await view('typo3', { ...patience(failure), ...isLater })).toBe(html)
    await writeFile(path.join(folder, 'cache.json'), '{}')
    const before = server.requests()
    expect(await view('typo3', patience(failure))).toBe('[]')
    expect(await view('typo3', patience(failure))).toBe('[]')
    await waitUntil('it was asked', () => server.requests() > before)
    expect(server.requests() - before).toBe(1)
  })
})
