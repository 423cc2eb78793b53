import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { renderEventsCalendar } from '../../src/feeds/eventsCalendar.ts'
import { feedContext } from '../support/feedContext.ts'
import { publicEvent } from '../support/publicEvent.ts'

// In folders of their own: FullCalendar wants an older ical.js than ours, Nextcloud a newer Node than the oldest that we run on.
const programs = {
  fullCalendar: {
    file: 'readLikeFullCalendar.mjs',
    packages: ['@fullcalendar/core@6.1.21', '@fullcalendar/icalendar@6.1.21', 'ical.js@1.5.0'],
  },
  nextcloud: {
    file: 'readLikeNextcloud.mjs',
    packages: ['@nextcloud/calendar-js@8.1.6', '@nextcloud/timezones@1.0.2', 'ical.js@2.2.1'],
  },
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'calendar-apps-'))
  for (const { file, packages } of Object.values(programs)) {
    const cwd = path.join(folder, file)
    const made = spawnSync('npm', [
      'install',
      '--prefix',
      cwd,
      '--no-audit',
      '--no-fund',
      '--silent',
      ...packages,
    ])
    if (made.status !== 0) throw new Error(`npm: ${String(made.stderr)}`)
    await copyFile(path.join(import.meta.dirname, file), path.join(cwd, file))
    // As a page has it: what is written for bundlers is not found by Node.
    const bundle = {
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: path.join(cwd, 'read.cjs'),
    } as const
    await build({ entryPoints: [path.join(cwd, file)], ...bundle, logLevel: 'silent' })
  }
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

function read({ file }: { file: string }, text: string): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(folder, file, 'read.cjs')], {
    input: text,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const page = 'https://forum.example/veranstaltungen/integrationsgesetz'
const events = [
  publicEvent({ uid: 'plain', title: 'Größe; Übung, "Straße"' }),
  publicEvent({ uid: 'marked', title: 'Haushalt', status: 'cancelled', revision: 3 }),
  publicEvent({
    uid: 'summer-begins',
    title: 'Uhr vor',
    startsAt: '2026-03-29T00:30:00.000Z',
    endsAt: '2026-03-29T02:30:00.000Z',
  }),
  publicEvent({
    uid: 'far-away',
    title: 'In New York',
    startsAt: '2026-07-01T22:00:00.000Z',
    endsAt: '2026-07-02T01:00:00.000Z',
    timeZone: 'America/New_York',
  }),
]
const calendar = renderEventsCalendar(feedContext({ events }))
const nothing = renderEventsCalendar(feedContext({ events: [] }))
const titles = ['Größe; Übung, "Straße"', 'ABGESAGT: Haushalt', 'Uhr vor', 'In New York']

describe('FullCalendar', () => {
  it('shows every event by the clock of its place, with the mark of one that is off and a way to its page', () => {
    const clocks = [
      ['2026-03-12T19:00:00', '2026-03-12T21:00:00'],
      ['2026-03-12T19:00:00', '2026-03-12T21:00:00'],
      ['2026-03-29T01:30:00', '2026-03-29T04:30:00'],
      ['2026-07-01T18:00:00', '2026-07-01T21:00:00'],
    ]
    const shown = clocks.map(([start, end], n) => ({
      title: titles[n],
      start,
      end,
      url: page,
      location: page,
    }))
    expect(read(programs.fullCalendar, calendar)).toEqual(shown)
    expect(read(programs.fullCalendar, nothing)).toEqual([])
  })
})

describe('Nextcloud', () => {
  it('understands every event at its moment, whatever the zone, and finds no fault', () => {
    const understood = events.map(({ uid, status, startsAt, endsAt }, n) => ({
      uid,
      title: titles[n],
      status: status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
      start: startsAt,
      end: endsAt,
      location: page,
      url: page,
    }))
    expect(read(programs.nextcloud, calendar)).toEqual({ faults: [], events: understood })
    expect(read(programs.nextcloud, nothing)).toEqual({ faults: [], events: [] })
  })
})
