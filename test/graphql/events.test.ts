import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  inDays,
  makeEvent,
  makePartner,
  makeRegistration,
  makeSpeaker,
  makeTopic,
} from '../support/factories.ts'
import { startApi, type TestApi } from '../support/startApi.ts'

let test: TestApi
beforeAll(async () => {
  test = await startApi()
  await makeProgramme()
})
afterAll(() => test.stop())

/** When some of them begin. */
const moments = { Gestern: inDays(-1), Eins: inDays(1), Zwei: inDays(2), Sechs: inDays(6) }

/** Seven coming events, a past one, a draft. */
async function makeProgramme(): Promise<void> {
  const { payload } = test
  const budget = await makeTopic(payload, { name: 'Haushalt' })
  const climate = await makeTopic(payload, { name: 'Klima' })
  const speaker = await makeSpeaker(payload, { name: 'Karin Özdemir' })
  const partner = await makePartner(payload, { name: 'LAG Bildung' })
  const make = (title: string, days: number, data: Parameters<typeof makeEvent>[1] = {}) =>
    makeEvent(payload, { title, startsAt: moments[title as keyof typeof moments] ?? inDays(days), ...data })
  await make('Eins', 1, {
    topics: [budget.id],
    summary: 'Vom Geld der Gemeinde',
    accessibility: { signLanguage: true, stepFree: true },
  })
  await make('Zwei', 2, {
    topics: [climate.id],
    format: 'inPerson',
    location: { name: 'Rathaus Schwerin', city: 'Schwerin' },
  })
  await make('Drei', 3, {
    topics: [budget.id, climate.id],
    format: 'hybrid',
    location: { name: 'Speicher', city: 'Wismar' },
    accessibility: { signLanguage: true, captions: true, stepFree: true },
  })
  await make('Vier', 4, { speakers: [{ speaker: speaker.id, role: 'input' }] })
  const full = await make('Fünf', 5, { partners: [partner.id], registration: { enabled: true, capacity: 1 } })
  await makeRegistration(payload, { event: full })
  await make('Sechs', 6, { registration: { enabled: false } })
  await make('Sieben', 7, { status: 'cancelled' })
  await make('Gestern', -1)
  await make('Entwurf', 8, { _status: 'draft' })
}

interface Page {
  nodes: { title: string }[]
  edges: { cursor: string; node: { title: string } }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  totalCount: number
}

const query = `
  query (
    $first: Int, $after: String, $last: Int, $before: String, $filter: EventFilter, $orderBy: EventOrder
  ) {
    events(
      first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy
    ) {
      nodes { title }
      edges { cursor node { title } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }`

const ask = (variables: Record<string, unknown> = {}) => test.ask<{ events: Page }>(query, variables)
const titlesIn = async (variables: Record<string, unknown>): Promise<string[]> =>
  (await ask(variables)).data.events.nodes.map(({ title }) => title)

const all = ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben']

describe('events', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['lists what is to come, the earliest first', {}, all],
    [
      'takes conditions that are null as none',
      { filter: { period: null, format: null, search: null }, first: null, orderBy: null },
      all,
    ],
    ['lists the latest first', { orderBy: 'STARTS_AT_DESC' }, all.toReversed()],
    ['lists what is over', { filter: { period: 'PAST' } }, ['Gestern']],
    ['lists everything but drafts', { filter: { period: 'ALL' } }, ['Gestern', ...all]],
    ['begins after a moment', { filter: { startsAfter: inDays(5) } }, ['Sechs', 'Sieben']],
    ['begins at a moment or later', { filter: { startsFrom: moments.Sechs } }, ['Sechs', 'Sieben']],
    [
      'lists what is over too where a range is asked for',
      { filter: { startsFrom: moments.Gestern } },
      ['Gestern', ...all],
    ],
    ['begins at a moment or earlier', { filter: { startsUntil: moments.Eins } }, ['Gestern', 'Eins']],
    [
      'lists a span of days, and of them what is to come where that is said',
      { filter: { period: 'UPCOMING', startsFrom: moments.Gestern, startsBefore: moments.Zwei } },
      ['Eins'],
    ],
    ['ends after a moment', { filter: { endsAfter: moments.Sechs } }, ['Sechs', 'Sieben']],
    ['was changed after a moment', { filter: { updatedAfter: inDays(1) } }, []],
    ['lists all that was changed', { filter: { updatedAfter: inDays(-1) } }, ['Gestern', ...all]],
    ['filters by status', { filter: { status: ['CANCELLED', 'POSTPONED'] } }, ['Sieben']],
    ['filters by town', { filter: { city: ' schwerin' } }, ['Zwei']],
    ['takes a town as a whole', { filter: { city: 'Schwer' } }, []],
    ['begins before a moment', { filter: { startsBefore: inDays(3) } }, ['Eins', 'Zwei']],
    ['filters by format', { filter: { format: ['IN_PERSON', 'HYBRID'] } }, ['Zwei', 'Drei']],
    ['finds nothing for an empty list of formats', { filter: { format: [] } }, []],
    ['filters by what people need', { filter: { accessibility: ['SIGN_LANGUAGE'] } }, ['Eins', 'Drei']],
    [
      'finds only what has all that people need',
      { filter: { accessibility: ['SIGN_LANGUAGE', 'CAPTIONS'] } },
      ['Drei'],
    ],
    [
      'does not take an event online for one that is kept as free of steps',
      { filter: { accessibility: ['STEP_FREE'] } },
      ['Drei'],
    ],
    ['finds nothing for an empty list of needs', { filter: { accessibility: [] } }, []],
    ['filters by topics', { filter: { topics: ['haushalt'] } }, ['Eins', 'Drei']],
    [
      'finds an event once that has several of the topics',
      { filter: { topics: ['haushalt', 'klima'] } },
      ['Eins', 'Zwei', 'Drei'],
    ],
    ['finds nothing for an unknown topic', { filter: { topics: ['nichts'] } }, []],
    ['filters by speakers', { filter: { speakers: ['karin-oezdemir'] } }, ['Vier']],
    ['filters by partners', { filter: { partners: ['lag-bildung'] } }, ['Fünf']],
    [
      'filters by open registration',
      { filter: { registrationOpen: true } },
      ['Eins', 'Zwei', 'Drei', 'Vier'],
    ],
    ['filters by closed registration', { filter: { registrationOpen: false } }, ['Fünf', 'Sechs', 'Sieben']],
    ['searches titles', { filter: { search: 'drei' } }, ['Drei']],
    ['searches summaries', { filter: { search: 'Geld Gemeinde' } }, ['Eins']],
    ['searches places', { filter: { search: 'schwerin' } }, ['Zwei']],
    ['searches without endings and umlauts', { filter: { search: 'GELDES Gemeinden' } }, ['Eins']],
    ['searches speakers', { filter: { search: 'oezdemir' } }, ['Vier']],
    ['searches partners', { filter: { search: 'LAG Bildung' } }, ['Fünf']],
    ['searches topics', { filter: { search: 'Haushalte' } }, ['Eins', 'Drei']],
    ['searches beginnings', { filter: { search: 'schwer' } }, ['Zwei']],
    ['takes the signs of a pattern as they are', { filter: { search: '%_.*(' } }, []],
    ['needs every condition', { filter: { topics: ['klima'], format: ['HYBRID'] } }, ['Drei']],
  ])('%s', async (_, variables, titles) => {
    expect(await titlesIn(variables)).toEqual(titles)
  })

  it('pages through all events, each of them once', async () => {
    const first = (await ask({ first: 3 })).data.events
    expect(first.edges.map(({ node }) => node.title)).toEqual(['Eins', 'Zwei', 'Drei'])
    expect(first.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: first.edges[0]?.cursor,
      endCursor: first.edges[2]?.cursor,
    })
    const second = (await ask({ first: 3, after: first.pageInfo.endCursor })).data.events
    expect(second.nodes.map(({ title }) => title)).toEqual(['Vier', 'Fünf', 'Sechs'])
    expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
    const third = (await ask({ first: 3, after: second.pageInfo.endCursor })).data.events
    expect(third.nodes.map(({ title }) => title)).toEqual(['Sieben'])
    expect(third.pageInfo.hasNextPage).toBe(false)
    expect([first, second, third].map(({ totalCount }) => totalCount)).toEqual([7, 7, 7])
    const beyond = (await ask({ first: 3, after: third.pageInfo.endCursor })).data.events
    expect(beyond).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
    })
  })

  it('pages backwards, and takes what is between two places', async () => {
    const last = (await ask({ last: 3 })).data.events
    expect(last.nodes.map(({ title }) => title)).toEqual(['Fünf', 'Sechs', 'Sieben'])
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    const { startCursor } = last.pageInfo
    const before = (await ask({ last: 3, before: startCursor })).data.events
    expect(before.nodes.map(({ title }) => title)).toEqual(['Zwei', 'Drei', 'Vier'])
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
    const earliest = (await ask({ last: 3, before: before.pageInfo.startCursor })).data.events
    expect(earliest.nodes.map(({ title }) => title)).toEqual(['Eins'])
    expect(earliest.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    const between = { after: earliest.pageInfo.endCursor, before: startCursor }
    expect(await titlesIn({ ...between, first: 2 })).toEqual(['Zwei', 'Drei'])
    expect(await titlesIn({ ...between, last: 2 })).toEqual(['Drei', 'Vier'])
    expect(await titlesIn({ after: startCursor, before: earliest.pageInfo.endCursor })).toEqual([])
  })

  it('orders by what was changed last, with cursors of its own', async () => {
    const orderBy = 'UPDATED_AT_DESC'
    const { docs } = await test.payload.find({ collection: 'events', where: { title: { equals: 'Drei' } } })
    await test.payload.update({ collection: 'events', id: docs[0]?.id ?? '', data: { summary: 'Neu' } })
    const first = (await ask({ first: 2, orderBy })).data.events
    expect(first.nodes).toEqual([{ title: 'Drei' }, { title: 'Sieben' }])
    const after = first.pageInfo.endCursor
    expect(await titlesIn({ first: 2, orderBy, after })).toEqual(['Sechs', 'Fünf'])
    expect(await titlesIn({ last: 1, orderBy: 'UPDATED_AT_ASC' })).toEqual(['Drei'])
    const { errors } = await ask({ first: 2, after })
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argumentName: 'after' })
    const { startCursor } = (await ask()).data.events.pageInfo
    const other = await ask({ orderBy, before: startCursor, last: 1 })
    expect(other.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argumentName: 'before' })
  })

  it.each([{ last: 0 }, { last: 51 }, { first: 1, last: 1 }])('refuses %j', async (variables) => {
    const { errors } = await ask(variables)
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argumentName: 'last' })
  })

  it('pages from the latest to the earliest', async () => {
    const first = (await ask({ first: 4, orderBy: 'STARTS_AT_DESC' })).data.events
    const after = first.pageInfo.endCursor
    expect(await titlesIn({ first: 4, after, orderBy: 'STARTS_AT_DESC' })).toEqual(['Drei', 'Zwei', 'Eins'])
  })

  it('goes on rightly among events that begin at the same moment', async () => {
    const startsAt = inDays(30)
    for (const title of ['A', 'B', 'C']) await makeEvent(test.payload, { title, startsAt })
    const filter = { startsAfter: inDays(29) }
    const seen: string[] = []
    let after: string | null = null
    for (let page = 0; page < 3; page++) {
      const { events }: { events: Page } = (await ask({ first: 1, after, filter })).data
      seen.push(...events.nodes.map(({ title }) => title))
      after = events.pageInfo.endCursor
    }
    expect(seen.toSorted()).toEqual(['A', 'B', 'C'])
  })

  it('counts a postponed event as upcoming and lists it last, whatever its former date', async () => {
    const { payload } = test
    const topics = [(await makeTopic(payload, { name: 'Verschobenes' })).id]
    const postponed = { topics, status: 'postponed' as const }
    await makeEvent(payload, { title: 'Offen', startsAt: inDays(-400), ...postponed })
    await makeEvent(payload, { title: 'Auch offen', startsAt: inDays(3), ...postponed })
    await makeEvent(payload, { title: 'Fest', startsAt: inDays(9), topics })
    const filter = { topics: ['verschobenes'] }
    const first = (await ask({ filter, first: 2 })).data.events
    const rest = await titlesIn({ filter, after: first.pageInfo.endCursor })
    const seen = [...first.nodes.map(({ title }) => title), ...rest]
    expect([seen[0], seen.slice(1).toSorted()]).toEqual(['Fest', ['Auch offen', 'Offen']])
    expect(await titlesIn({ filter: { ...filter, period: 'PAST' } })).toEqual([])
    expect(await titlesIn({ filter: { ...filter, startsBefore: inDays(5) } })).toEqual([])
  })

  const forged = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url')

  it.each([
    ['first', { first: 0 }],
    ['first', { first: 51 }],
    ['first', { first: -1 }],
    ['after', { after: 'nonsense' }],
    ['after', { after: '' }],
    ['after', { after: forged(['yesterday', 'x']) }],
    ['after', { after: forged([inDays(1), { $gt: '' }]) }],
    ['after', { after: forged([inDays(1), "' or 1=1"]) }],
  ])('names the argument %s that is wrong in %j', async (argumentName, variables) => {
    const { errors, data } = await ask(variables)
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argumentName }])
    expect(errors?.[0]?.message).toMatch(new RegExp(`^${argumentName} must be .*, got `))
    expect(data).toBeNull()
  })

  it('takes a forged cursor of an unknown event for a place like any other', async () => {
    expect((await ask({ after: forged(['3000-01-01T00:00:00Z', 'unknown']) })).data.events.nodes).toEqual([])
  })

  it.each(['2026-02-30T00:00:00Z', '2026-01-01', 'yesterday', '2026-01-01T00:00:00'])(
    'refuses %s as a moment',
    async (startsAfter) => {
      const { errors } = await ask({ filter: { startsAfter } })
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    },
  )
})
