import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import * as onMongodb from '../../../migrations/mongodb/20261129_213800_publication.ts'
import * as onPostgres from '../../../migrations/postgres/20261129_213812_publication_and_coordinates.ts'
import * as onSqlite from '../../../migrations/sqlite/20261129_213805_publication_and_coordinates.ts'
import * as introductionOnMongodb from '../../../migrations/mongodb/20261130_050126_introduction.ts'
import * as introductionOnPostgres from '../../../migrations/postgres/20261130_050136_introduction.ts'
import * as introductionOnSqlite from '../../../migrations/sqlite/20261130_050126_introduction.ts'
import { shippedIntroduction } from '../../../migrations/shippedIntroduction.ts'
import type { Event } from '../../../src/payload-types.ts'
import { testDatabase } from '../../support/database.ts'
import { inDays, makeEvent } from '../../support/factories.ts'
import { postgresVariant } from '../../support/postgresVariant.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'

const publication = { mongodb: onMongodb, postgres: onPostgres, sqlite: onSqlite }
const introduction = {
  mongodb: introductionOnMongodb,
  postgres: introductionOnPostgres,
  sqlite: introductionOnSqlite,
}

type Migrate = (args: { payload: Payload; db: unknown }) => Promise<void>

let test: TestPayload
beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

async function migrate(migrations: typeof publication | typeof introduction, direction: 'up' | 'down') {
  const { payload } = test
  const run = migrations[testDatabase][direction] as unknown as Migrate
  await run({ payload, db: (payload.db as unknown as { drizzle?: unknown }).drizzle })
}

const change = ({ id }: Event, data: Partial<Event>) =>
  test.payload.update({ collection: 'events', id, data })

/** What each event notes of its public life, by its title. To the hour: the versions are stored a moment after. */
async function notes(began: number): Promise<Record<string, (string | null)[]>> {
  const { docs } = await test.payload.find({
    collection: 'events',
    depth: 0,
    draft: false,
    pagination: false,
  })
  const sinceBegan = (at?: string | null): string | null =>
    at ? `${Math.floor((Date.parse(at) - began) / 3_600_000)} h` : null
  return Object.fromEntries(
    docs.map(({ title, publishedAt, previousStartsAt }) => [
      title,
      [sinceBegan(publishedAt), previousStartsAt ?? null],
    ]),
  )
}

describe('the migration to events that know when they were published, and moved', () => {
  it('notes for what is stored what the site would have noted at the time', async () => {
    const { payload } = test
    const began = Date.now()
    const at = { startsAt: inDays(20), endsAt: inDays(20.1) }
    const later = { startsAt: inDays(30), endsAt: inDays(30.1) }
    const latest = { startsAt: inDays(40), endsAt: inDays(40.1) }
    await makeEvent(payload, { ...at, title: 'Veröffentlicht', _status: 'published' })
    await makeEvent(payload, { ...at, title: 'Entwurf', _status: 'draft' })
    const draft = await makeEvent(payload, { ...at, title: 'Als Entwurf verlegt', _status: 'draft' })
    await change(draft, { ...later, _status: 'published' })
    const moved = await makeEvent(payload, { ...at, title: 'Zweimal verlegt', _status: 'published' })
    await change(moved, later)
    await change(moved, latest)
    const open = await makeEvent(payload, { ...at, title: 'Verlegt, dann verschoben', _status: 'published' })
    await change(open, later)
    await change(open, { status: 'postponed' })
    const back = await makeEvent(payload, { ...at, title: 'Zurückgezogen', _status: 'published' })
    await change(back, { _status: 'draft' })
    const noted = await notes(began)
    expect(noted).toEqual({
      Veröffentlicht: ['0 h', null],
      Entwurf: [null, null],
      'Als Entwurf verlegt': ['0 h', null],
      'Zweimal verlegt': ['0 h', later.startsAt],
      'Verlegt, dann verschoben': ['0 h', null],
      Zurückgezogen: ['0 h', null],
    })

    await migrate(publication, 'down')
    await migrate(publication, 'up')

    expect(await notes(began)).toEqual(noted)
  })
})

// It makes a row, which has an id as ours have them.
const withOurIds = postgresVariant.idType === 'uuid' ? describe : describe.skip

withOurIds('the migration to an introduction of the organiser', () => {
  const { organiser, de, en } = shippedIntroduction

  it.each<[string, { de?: string; en?: string }, [string | null, string | null]]>([
    ['nobody has given it a name', {}, [de, en]],
    ['it is named as it came', { de: organiser }, [de, en]],
    ['it is called otherwise', { de: 'Schachclub' }, [null, null]],
    ['it is called otherwise in English', { de: organiser, en: 'Green Forum' }, [de, null]],
  ])('leaves the list of events as it was where %s', async (_, names, expected) => {
    const { payload } = test
    for (const locale of ['de', 'en'] as const)
      await payload.updateGlobal({ slug: 'appearance', locale, data: { name: names[locale] ?? null } })
    await migrate(introduction, 'down')
    await migrate(introduction, 'up')
    const stored = await payload.findGlobal({ slug: 'appearance', locale: 'all', fallbackLocale: false })
    const said = stored.introduction as unknown as { de?: string | null; en?: string | null } | undefined
    expect([said?.de ?? null, said?.en ?? null]).toEqual(expected)
    const { docs } = await payload.findGlobalVersions({
      slug: 'appearance',
      locale: 'all',
      sort: '-updatedAt',
    })
    const before = docs[0]?.version.introduction as unknown as typeof said
    expect([before?.de ?? null, before?.en ?? null]).toEqual(expected)
  })
})
