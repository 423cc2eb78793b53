import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { bruToEnvJsonV2, bruToJsonV2 } from '@usebruno/lang'
import { transform } from 'esbuild'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createApolloClient, eventsQuery, upcomingEvents as byApollo } from '../../docs/clients/apollo.ts'
import { noteOf, whenOf } from '../../docs/clients/describeEvent.ts'
import { upcomingEvents as byFetch } from '../../docs/clients/fetch.ts'
import { upcomingEvents as byGraphqlRequest } from '../../docs/clients/graphqlRequest.ts'
import { EventList } from '../../docs/clients/next/EventList.tsx'
import { loadForm, register } from '../../docs/clients/register.ts'
import { createUrqlClient, upcomingEvents as byUrql } from '../../docs/clients/urql.ts'
import { type Failure, failures, startBrokenServer } from '../support/brokenServer.ts'
import { readDocument } from '../support/documents.ts'
import { inDays, makeConsentText, makeEvent } from '../support/factories.ts'
import { storedRegistration, tokenOf } from '../support/ownRegistration.ts'
import { startApi, type TestApi } from '../support/startApi.ts'
import { waitUntil } from '../support/waitUntil.ts'
import type { ConsentText, Event } from '../../src/payload-types.ts'

// The files of docs/clients as somebody pastes them. Those in PHP are in phpExamples.test.ts.
const title = 'Fragen & <Antworten>: "alles" 🌻'

let test: TestApi
let endpoint: string
let consent: ConsentText
let evening: Event
let folder: string
beforeAll(async () => {
  test = await startApi()
  endpoint = `${test.url}/graphql`
  const { payload } = test
  consent = await makeConsentText(payload, { key: 'privacy', label: 'Ich stimme zu.' })
  const make = (data: Partial<Event>) => makeEvent(payload, data)
  evening = await make({ title, startsAt: inDays(3), registration: { consents: [consent.id] } })
  await make({ title: 'Fällt aus', startsAt: inDays(4), status: 'cancelled' })
  await make({ title: 'Kommt später', startsAt: inDays(5), status: 'postponed' })
  await make({ title: 'Noch ein Abend', startsAt: inDays(6) })
  await payload.update({ collection: 'events', id: evening.id, data: { title: 'Questions' }, locale: 'en' })
  folder = await mkdtemp(path.join(tmpdir(), 'client-examples-'))
})
afterAll(async () => {
  await test.stop()
  await rm(folder, { recursive: true, force: true })
})

const clients = {
  'fetch.ts': byFetch,
  'graphqlRequest.ts': byGraphqlRequest,
  'apollo.ts': ({ locale, ...server }: Asked) => byApollo({ client: createApolloClient(server), locale }),
  'urql.ts': ({ locale, ...server }: Asked) => byUrql({ client: createUrqlClient(server), locale }),
}
interface Asked {
  endpoint: string
  timeout?: number
  locale?: 'de' | 'en'
}
const named = Object.entries(clients)

/** Fails as it is told while something is done. */
async function whileServer<Result>(failure: Failure, act: (url: string) => Promise<Result>): Promise<Result> {
  const server = await startBrokenServer(failure)
  try {
    return await act(server.url)
  } finally {
    await server.stop()
  }
}

describe('the examples in docs/clients', () => {
  it('are these: a new one needs a test', async () => {
    const files = await readdir('docs/clients', { recursive: true, withFileTypes: true })
    const names = files.flatMap((file) => (file.isFile() ? [path.join(file.parentPath, file.name)] : []))
    expect(names.map((name) => path.relative('docs/clients', name)).sort()).toEqual(
      [
        'apollo.ts',
        'astro/EventList.astro',
        'bruno/Ask for the form.bru',
        'bruno/List events.bru',
        'bruno/Own registration.bru',
        'bruno/Register.bru',
        'bruno/bruno.json',
        'bruno/environments/local.bru',
        'codegen.ts',
        'describeEvent.ts',
        'fetch.ts',
        'graphqlRequest.ts',
        'next/EventList.tsx',
        'patientFetch.ts',
        'register.ts',
        'typo3/EventsViewHelper.php',
        'urql.ts',
        'wordpress/gruene-termine.php',
      ].sort(),
    )
  })

  it.each(named)('list events and tell cancelled and postponed ones apart: %s', async (_, list) => {
    const events = await list({ endpoint })
    expect(events.map((event) => [event.title, noteOf(event)])).toEqual([
      [title, ''],
      ['Fällt aus', 'abgesagt'],
      ['Noch ein Abend', ''],
      // Without a date, it comes last.
      ['Kommt später', 'verschoben'],
    ])
    expect(events.map(whenOf)).toEqual([
      expect.stringMatching(/^\w+, \d+\. .+ \d{4} um \d\d:\d\d Uhr$/),
      expect.stringMatching(/Uhr$/),
      expect.stringMatching(/Uhr$/),
      'Termin steht noch nicht fest',
    ])
    const [first] = await list({ endpoint, locale: 'en' })
    expect(first?.title).toBe('Questions')
  })

  it.each(named.flatMap(([name, list]) => failures.map((failure) => [name, failure, list] as const)))(
    'throw rather than to show nothing: %s, where the server %s',
    async (_name, failure, list) => {
      const reason = await whileServer(failure, (url) =>
        list({ endpoint: `${url}/graphql`, timeout: failure === 'never answers' ? 50 : 5000 }),
      ).catch((error: unknown) => error)
      expect(String(reason)).toMatch(
        {
          'is away': /fetch failed/,
          'answers 200 with errors': /Try again later\./,
          'answers 500 in HTML': /500|Internal Server Error/,
          'never answers': /timeout/,
        }[failure],
      )
    },
  )

  it('page through a list in Apollo Client, and keep two languages apart', async () => {
    const client = createApolloClient({ endpoint })
    const pages = client.watchQuery({ query: eventsQuery, variables: { first: 3 } })
    const seen = pages.subscribe(() => undefined)
    await waitUntil('the first page is there', () => pages.getCurrentResult().dataState === 'complete')
    const after = pages.getCurrentResult().data?.events?.pageInfo?.endCursor
    await pages.fetchMore({ variables: { after } })
    const titles = () => pages.getCurrentResult().data?.events?.edges?.map((edge) => edge?.node?.title)
    await waitUntil('the second page is there', () => titles()?.length === 4)
    expect(titles()).toEqual([title, 'Fällt aus', 'Noch ein Abend', 'Kommt später'])
    expect((await byApollo({ client, first: 1, locale: 'en' })).map((event) => event.title)).toEqual([
      'Questions',
    ])
    expect(titles()?.[0]).toBe(title)
    seen.unsubscribe()
    client.stop()
  })
})

describe('the components in docs/clients', () => {
  type Component = (props: { server: string; timeout?: number }) => Promise<ReactNode>
  let components: Record<'Next' | 'Astro', Component>
  beforeAll(async () => {
    components = { Next: EventList, Astro: await astroComponent('docs/clients/astro/EventList.astro') }
  })

  it.each(['Next', 'Astro'] as const)('list events, safely: %s', async (kind) => {
    // Astro needs no keys, of which React speaks.
    const logged = jest.spyOn(console, 'error').mockReturnValue()
    const html = renderToStaticMarkup(await components[kind]({ server: test.url }))
    logged.mockRestore()
    const items = html.split('<li>').slice(1)
    const escaped = 'Fragen &amp; &lt;Antworten&gt;: &quot;alles&quot; 🌻'
    expect(items).toHaveLength(4)
    expect(items[0]).toContain(`/veranstaltungen/${evening.slug}">${escaped}</a>`)
    expect(items[0]).not.toContain('<strong>')
    expect(items[1]).toContain('Fällt aus</a> <strong>abgesagt</strong>')
    expect(items[3]).toContain('<strong>verschoben</strong><br/>Termin steht noch nicht fest')
  })

  it.each(
    (['Next', 'Astro'] as const).flatMap((kind) => failures.map((failure) => [kind, failure] as const)),
  )('say so, and where else to look: %s, where the server %s', async (kind, failure) => {
    const logged = jest.spyOn(console, 'error').mockReturnValue()
    const [html, server] = await whileServer(failure, async (server) => {
      const timeout = failure === 'never answers' ? 50 : 5000
      return [renderToStaticMarkup(await components[kind]({ server, timeout })), server]
    })
    expect(html).toBe(
      `<p>Die Termine sind gerade nicht erreichbar. Sie stehen auch <a href="${server}">auf dieser Seite</a>.</p>`,
    )
    expect(logged).toHaveBeenCalledTimes(1)
    logged.mockRestore()
  })
})

describe('the example of a registration', () => {
  const slug = () => evening.slug
  const fill = (email: string) => ({ email, name: 'Jo Beispiel', ticked: ['privacy'] })

  it('begins with the texts of consent as they are, so that none is outdated', async () => {
    const { payload } = test
    await payload.update({ collection: 'consent-texts', id: consent.id, data: { label: 'Neu gefasst.' } })
    const form = await loadForm({ endpoint, slug: slug() })
    expect(form).toMatchObject({
      title,
      state: 'OPEN',
      mayRegister: true,
      consents: [{ key: 'privacy', version: 2, label: 'Neu gefasst.' }],
    })
    const sent = await register({ endpoint, form: form!, filledIn: fill('erste@example.org') })
    expect(sent).toEqual({ outcome: 'CONFIRMED', problems: [] })
    // Sent once more, it is the same one.
    expect(await register({ endpoint, form: form!, filledIn: fill('erste@example.org') })).toEqual(sent)
    const stored = await storedRegistration(payload, { event: evening, email: 'erste@example.org' })
    expect(stored.consents).toMatchObject([{ key: 'privacy', version: 2 }])
    expect(await loadForm({ endpoint, slug: 'gibt-es-nicht' })).toBeNull()
  })

  it('tells what is missing, and what has changed while the form was open', async () => {
    const { payload } = test
    const form = (await loadForm({ endpoint, slug: slug() }))!
    const missing = await register({
      endpoint,
      form,
      filledIn: { ...fill('zweite@example.org'), ticked: [] },
    })
    expect(missing.problems).toMatchObject([{ code: 'CONSENT_MISSING', field: ['consents', 'privacy'] }])
    await payload.update({ collection: 'consent-texts', id: consent.id, data: { label: 'Noch einmal.' } })
    const filledIn = fill('zweite@example.org')
    const outdated = await register({ endpoint, form, filledIn })
    expect(outdated).toMatchObject({ outcome: null, problems: [{ code: 'CONSENT_OUTDATED' }] })
    const anew = (await loadForm({ endpoint, slug: slug() }))!
    expect(await register({ endpoint, form: anew, filledIn })).toEqual({ outcome: 'CONFIRMED', problems: [] })
  })

  it('is in the name of a site where it has a key, and says that the key is wrong', async () => {
    await expect(loadForm({ endpoint, slug: slug(), key: 'gfe_falsch' })).rejects.toThrow(/key/i)
  })

  it.each(failures)('throws, after a second try with the same key, where the server %s', async (failure) => {
    const form = (await loadForm({ endpoint, slug: slug() }))!
    const server = await startBrokenServer(failure)
    try {
      const filledIn = fill('dritte@example.org')
      // Long enough for a busy machine to notice that it is asked.
      const timeout = failure === 'never answers' ? 1000 : 20_000
      const sending = register({ endpoint: `${server.url}/graphql`, form, filledIn, timeout })
      await expect(sending).rejects.toThrow()
      await waitUntil('the second try came', () => server.requests() >= 2)
    } finally {
      await server.stop()
    }
  })
})

describe('the Bruno collection', () => {
  it('lists, registers and shows the registration', async () => {
    const request = async (name: string) => bruToJsonV2(await readDocument(`docs/clients/bruno/${name}.bru`))
    const { variables } = bruToEnvJsonV2(
      await readDocument('docs/clients/bruno/environments/local.bru'),
    ) as Environment
    const values = new Map(variables.map(({ name, value }) => [name, value]))
    values.set('endpoint', endpoint).set('slug', evening.slug ?? '')
    const fillIn = (text: string) => text.replace(/{{(\w+)}}/g, (_, name: string) => values.get(name) ?? '')
    const run = async (name: string) => {
      const { http, body, script } = (await request(name)) as BrunoRequest
      const { query, variables } = body.graphql
      const response = await fetch(fillIn(http.url), {
        method: http.method,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query, variables: JSON.parse(fillIn(variables)) }),
      })
      const answer = await response.json()
      expect([name, answer.errors]).toEqual([name, undefined])
      const bru = { setVar: (name: string, value: string) => values.set(name, value) }
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what Bruno does with it
      if (script?.res) new Function('res', 'bru', script.res)({ body: answer }, bru)
      return answer.data
    }
    expect((await run('List events')).events.nodes).toHaveLength(4)
    expect((await run('Ask for the form')).event.registration.state).toBe('OPEN')
    expect((await run('Register')).registerForEvent).toEqual({ outcome: 'CONFIRMED', userErrors: [] })
    const stored = await storedRegistration(test.payload, { event: evening, email: 'jo@example.org' })
    values.set('token', tokenOf(test.payload, stored))
    expect((await run('Own registration')).registration.status).toBe('CONFIRMED')
  })
})

interface Environment {
  variables: { name: string; value: string }[]
}
interface BrunoRequest {
  http: { method: string; url: string }
  body: { graphql: { query: string; variables: string } }
  script?: { res?: string }
}

/** An Astro component as a function: what stands between its fences runs, what follows is like JSX as far as it is used there. */
async function astroComponent(
  file: string,
): Promise<(props: { server: string; timeout?: number }) => Promise<ReactNode>> {
  const [, script = '', template = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(await readDocument(file)) ?? []
  const imports = script.match(/^import .*$/gm) ?? []
  const here = (line: string) =>
    line.replace(
      /'(\.[^']+)'/,
      (_, name: string) => `'${pathToFileURL(path.resolve(path.dirname(file), name)).href}'`,
    )
  const source = `${imports.map(here).join('\n')}
export const component = async (props) => {
  const Astro = { props }
  ${script.replace(/^import .*$/gm, '')}
  return <>${template}</>
}`
  const { code } = await transform(source, { loader: 'tsx', jsx: 'automatic' })
  const compiled = path.join(folder, 'component.mjs')
  await writeFile(
    compiled,
    code.replace('"react/jsx-runtime"', `"${import.meta.resolve('react/jsx-runtime')}"`),
  )
  return (await import(pathToFileURL(compiled).href)).component
}
